import queue
import threading

jobs, done = queue.Queue(), []
lock = threading.RLock()


def worker():
    while (job := jobs.get()) is not None:
        with lock, lock:
            done.append(job * 10)
        jobs.task_done()


workers = [threading.Thread(target=worker) for _ in range(3)]
for thread in workers:
    thread.start()
for job in range(10):
    jobs.put(job)
jobs.join()
for _ in workers:
    jobs.put(None)
for thread in workers:
    thread.join()
print(sorted(done))
barrier, event, gate = threading.Barrier(1), threading.Event(), threading.Semaphore(2)
print(barrier.wait(), event.wait(0.001), gate.acquire(), gate.acquire(), gate.acquire(blocking=False))
try:
    jobs.get_nowait()
except queue.Empty:
    print("empty")
priority = queue.PriorityQueue()
for item in (3, 1, 2):
    priority.put(item)
print([priority.get() for _ in range(3)])
