"""`await`, `async for` or `async with` stands outside an `async` function.

These words wait without stopping the rest of the program. Only a function that begins with `async def` can pause in
that way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess

message = "`{word}` works only inside a function that begins with `async def`; line {line} does not stand in one."
hints = (
    "Only functions that are `async` can wait while the rest of the program goes on.",
    "Look for the `def` above line {line}: is there an `async` before it?",
    "Write `async` before the `def` of that function, or take `{word}` out.",
)
bad = """\
import asyncio

async def main():
    print("Hello")

await main()
"""
line = 6
good = """\
def main():
    print("Hello")

main()
"""
near_miss = (
    "async def main()\n    print('Hello')\n",
    "async def main():\nawait main()\n",
    "for word in ['a']:\n    yield word\n",
)

_COMPLAINT = re.compile(r"'(await|async for|async with)' outside|(asynchronous) comprehension outside")


def await_outside_async(broken: Broken) -> Iterator[Guess]:
    if found := _COMPLAINT.search(broken.fault.message):
        yield broken.guess(broken.near[0], 0, words={"word": found[1] or "async for"})
