import threading

results = {}


def work(name, n):
    results[name] = sum(range(n))
    print(f"{name} on {threading.current_thread().name}")


for number, name in enumerate("abc", 1):
    thread = threading.Thread(target=work, args=(name, number * 1000), name=f"worker-{number}")
    thread.start()
    thread.join()
print(results, thread.is_alive(), threading.main_thread().name, threading.active_count())
print(threading.Thread(target=print).name, threading.current_thread() is threading.main_thread())
