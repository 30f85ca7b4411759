import asyncio


async def worker(name, queue, log):
    while True:
        job = await queue.get()
        log.append((name, job))
        await asyncio.sleep(0)
        queue.task_done()


async def main():
    queue, log = asyncio.Queue(), []
    for job in range(6):
        queue.put_nowait(job)
    workers = [asyncio.create_task(worker(name, queue, log)) for name in "AB"]
    await queue.join()
    for w in workers:
        w.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))
    print(log)
    lock, event = asyncio.Lock(), asyncio.Event()
    async with lock:
        event.set()
    print(lock.locked(), event.is_set(), await asyncio.to_thread(sum, [1, 2, 3]))
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(asyncio.sleep(0, i)) for i in "xyz"]
    print([task.result() for task in tasks])


asyncio.run(main())
