"""A line of a block stands so far left that the block ends before it.

A block ends at the first line that is no further right than the line that opened it. A `return` below is then in no
function, and a `break` in no loop.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from checker.syntax.alignment import openers, put_back
from checker.syntax.broken import Broken, Guess

taxonomy = "SYN43"
message = "Line {line} stands too far left to be part of the `{keyword}` on line {above}."
hints = (
    "A block ends at the first line that starts as far left as the line that opened it.",
    "Look at how far right the other lines of the `{keyword}` on line {above} start.",
    "Put {by} more at the beginning of line {line}.",
)
bad = """\
def add(first, second):
    total = first + second
return total

print(add(2, 3))
"""
line = 3
good = """\
def add(first, second):
    total = first + second
    return total

print(add(2, 3))
"""
near_miss = (
    "total = 3\nprint(total)\nreturn total\n",
    "def double(number):\n    return number * 2\n\nprint(double(2))\nreturn\n",
    "def double(number):\n    return number * 2\nnumber = 3\n    print(double(number))\n",
    "for word in ['a']:\nprint(word)\n",
    "if 3 > 2:\n    print('a')\nprint('b')\nelse:\n    print('c')\n",
)

_OUTSIDE = re.compile(r"'(\w+)[^']*' (?:outside (?:function|loop)|not properly in loop)")
_LOOPS = ("for", "while")
_NEEDS = {"return": ("def",), "yield": ("def",), "break": _LOOPS, "continue": _LOOPS}


def too_far_left(broken: Broken) -> Iterator[Guess]:
    found = _OUTSIDE.search(broken.fault.message)
    if found is None:
        return
    for line in broken.near[:1]:
        needed = openers(broken, line, _NEEDS.get(found[1], ()))
        for turn, opener in enumerate(islice(needed, 2)):
            yield from put_back(broken, line, 0.11 + 0.05 * turn, opener, line, and_its_block=True)
