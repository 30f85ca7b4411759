"""A loop counts in the words of another language.

Other languages write `0 to 9` or `0..9`. In Python `range` makes the numbers; it stops before the last one it is
given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.syntax.broken import Broken, Change, Guess

message = "`{written}` on line {line} belongs to another language: to count, write `for {name} in {right}:`."
hints = (
    "Python counts with a function that makes one number after the other.",
    "Look at `{written}` on line {line}.",
    "Write `for {name} in {right}:`; the second number is the first that is left out.",
)
bad = """\
for number in 1..3:
    print(number)
"""
line = 1
good = """\
for number in range(1, 4):
    print(number)
"""
near_miss = (
    "for number in range(1, 4)\n    print(number)\n",
    "for number range(1, 4):\n    print(number)\n",
    "for number in [1.. 3]:\n    print(number)\n",
    "numbers = 1..3\nprint(numbers)\n",
)

_COUNTS = re.compile(
    r"for[ \t]+(?P<name>[^\W\d]\w*)[ \t]*"
    r"(?P<all>(?:\bin\b|:?=|\bfrom\b)[ \t]*(?P<written>(?P<first>\w+)[ \t]*(?:\bto\b|\.\.\.?)[ \t]*(?P<last>\w+)))"
    r"(?=[ \t]*(:|do\b|$))",
    re.MULTILINE,
)


def range_of_another_language(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        found = _COUNTS.match(broken.source, line.first.start)
        if found:
            last = found["last"]
            end = str(int(last) + 1) if last.isdecimal() and len(last) < 10 else f"{last} + 1"
            right = f"range({found['first']}, {end})"
            words = {"written": found["written"], "name": found["name"], "right": right}
            yield broken.guess(line, 0.05, Change(*found.span("all"), f"in {right}"), words=words)
