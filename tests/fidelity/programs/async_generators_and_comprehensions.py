import asyncio


async def countdown(n):
    try:
        while n:
            yield n
            n -= 1
            await asyncio.sleep(0)
    finally:
        print("countdown over")


class Lines:
    def __init__(self, text):
        self.lines = iter(text.split())

    def __aiter__(self):
        return self

    async def __anext__(self):
        for line in self.lines:
            return line
        raise StopAsyncIteration


async def main():
    async for n in countdown(3):
        print(n)
    print([n * n async for n in countdown(4) if n != 2])
    print({line: len(line) async for line in Lines("one two three")})
    print([await asyncio.sleep(0, result=i) for i in range(3)])
    agen = countdown(5)
    print(await anext(agen), await agen.asend(None))
    await agen.aclose()


asyncio.run(main())
