import asyncio


async def fail(error):
    await asyncio.sleep(0)
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError("bad value")))
            group.create_task(fail(KeyError("bad key")))
    except* ValueError as errors:
        print("values:", [str(e) for e in errors.exceptions])
    except* LookupError as errors:
        print("lookups:", [repr(e) for e in errors.exceptions])
    async with asyncio.timeout(0.001):
        await asyncio.sleep(5)


asyncio.run(main())
