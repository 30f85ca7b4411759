import asyncio
import contextlib


@contextlib.asynccontextmanager
async def session(name):
    print("connect", name)
    try:
        yield name.upper()
    finally:
        print("disconnect", name)


async def main():
    async with session("db") as s, contextlib.AsyncExitStack() as stack:
        print(s, await stack.enter_async_context(session("inner")))
    async with session("last"):
        raise ConnectionError("cable cut")


asyncio.run(main())
