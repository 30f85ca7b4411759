"""`nonlocal` names something of an outer function, but there is none.

`nonlocal` is for a function inside a function: it says that a name belongs to the outer one. A name from outside
all functions is `global`.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess

message = "Line {line} says `nonlocal {name}`, but no function around it gives `{name}` a value."
hints = (
    "`nonlocal` is only for a function that stands inside of another function.",
    "Where does `{name}` get its first value: in a function around line {line}, or outside of all?",
    "If `{name}` gets its value outside of all functions, write `global {name}`; else take line {line} out.",
)
bad = """\
count = 0

def add_one():
    nonlocal count
    count += 1

add_one()
print(count)
"""
line = 4
good = """\
count = 0

def add_one():
    global count
    count += 1

add_one()
print(count)
"""
near_miss = (
    "count = 0\ndef add_one():\n    count += 1\n    global count\n",
    "count = 0\ndef add_one()\n    global count\n    count += 1\n",
    "def outer():\n    count = 0\n    def inner():\n        nonlocal count = 3\n    inner()\n",
)


def nonlocal_at_top(broken: Broken) -> Iterator[Guess]:
    said = broken.fault.message
    if "no binding for nonlocal" not in said and "nonlocal declaration not allowed" not in said:
        return
    for left, right in broken.near[0].pairs():
        if left.text == "nonlocal":
            name = next((name.text for name in broken.near[0].lexemes if f"'{name.text}'" in said), right.text)
            yield broken.guess(broken.near[0], 0, words={"name": name})
