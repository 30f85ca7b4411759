import asyncio


async def cook(dish, seconds):
    print("start", dish)
    await asyncio.sleep(seconds)
    print("done", dish)
    return dish.upper()


class Kitchen:
    async def __aenter__(self):
        print("lights on")
        return self

    async def __aexit__(self, *exc_info):
        print("lights off")


async def main():
    async with Kitchen():
        print(await asyncio.gather(cook("soup", 0.003), cook("egg", 0.001), cook("tea", 0)))
    try:
        await asyncio.wait_for(cook("stew", 10), timeout=0.002)
    except TimeoutError:
        print("too slow")
    task = asyncio.create_task(cook("pie", 10))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", task.cancelled())


asyncio.run(main())
