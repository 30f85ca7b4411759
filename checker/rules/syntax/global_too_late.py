"""`global` comes only after the name has been used.

`global` says that a name in a function is the one from outside. Python has to know that before it first meets the
name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess

message = "`{keyword} {name}` on line {line} comes too late: `{name}` is already used above it."
hints = (
    "Before a function uses a name from outside, it has to say so.",
    "Look for `{name}` above line {line}.",
    "Move line {line} up to the beginning of the function; outside of functions take it out.",
)
bad = """\
count = 0

def add_one():
    count = 1
    global count

add_one()
print(count)
"""
line = 5
good = """\
count = 0

def add_one():
    global count
    count = 1

add_one()
print(count)
"""
near_miss = (
    "def add_one():\n    nonlocal count\n    count = 1\n",
    "def add_one():\n    global count = 1\n",
    "count = 0\ndef add_one():\n    print(count)\n        global total\n",
)

_COMPLAINT = re.compile(r"name '(\w+)' is (?:assigned to before|used prior to) (global|nonlocal) declaration")


def global_too_late(broken: Broken) -> Iterator[Guess]:
    if found := _COMPLAINT.search(broken.fault.message):
        yield broken.guess(broken.near[0], 0, words={"name": found[1], "keyword": found[2]})
