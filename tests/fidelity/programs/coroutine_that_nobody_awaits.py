import asyncio


async def work():
    print("never printed")


async def main():
    work()
    coroutine = work()
    print(type(coroutine).__name__)
    coroutine.close()


asyncio.run(main())
print("end")
