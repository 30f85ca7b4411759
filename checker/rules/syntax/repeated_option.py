"""In a call, the same name is given a value twice.

A name such as `end` in `print("a", end="")` says what a value is for. If it stands there twice, Python cannot know
which value counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.syntax.broken import Broken, Change, Guess
from checker.syntax.calls import arguments, name_of

message = "Line {line} gives a value to `{name}` twice in the same call: keep one of them."
hints = (
    "In a call every name may be given a value only once.",
    "Find every `{name}=` on line {line}.",
    "Decide which value `{name}` is to have, and take the other `{name}=...` out.",
)
bad = """\
for number in [1, 2, 3]:
    print(number, end=" ", end=" ")
"""
line = 2
good = """\
for number in [1, 2, 3]:
    print(number, end=" ")
"""
near_miss = (
    "def area(side, side):\n    return side * side\n",
    "print('a', end=' ', sep='', 'b')\n",
    "print('a', end=' ')\nprint('b', end=' '\n",
    "ages = {'Ada' = 36, 'Ada' = 37}\n",
)

_COMPLAINT = re.compile(r"keyword argument repeated: (\w+)")


def repeated_option(broken: Broken) -> Iterator[Guess]:
    found = _COMPLAINT.search(broken.fault.message)
    opened = broken.unclosed_at(broken.at)
    if not found or not opened:
        return
    given = arguments(broken, opened[-1])
    for before, part in pairwise(given):
        if part[0].start == broken.at and name_of(part):
            without = Change(before[-1].end, part[-1].end, "")
            yield broken.guess(broken.near[0], 0.1, without, mark=part[0], words={"name": found[1]})
