"""A range ends one number too early or too late.

`range(a, b)` begins with `a` and stops before `b`: `range(1, 5)` is 1, 2, 3, 4. So the last number is one
less than the one that is written down.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

taxonomy = "LOG03"
cost = 0.1
message = "Does `{call}` on line {line} stop where it should? It stops before {stop}."
hints = (
    "The last number of a range is where it stops, and that one is left out.",
    "Write down the numbers that `{call}` gives, and the ones you need.",
    "Make the last number of the range on line {line} one {change}.",
)
belief = (
    "You would be right if `{call}` ended one number {when}: it begins with its first number and stops before {stop}."
)
bad = """\
numbers = [3, 5, 7]
for size in range(len(numbers)):
    print(sum(numbers[:size]))
print("Done")
"""
line = 2
good = """\
numbers = [3, 5, 7]
for size in range(len(numbers) + 1):
    print(sum(numbers[:size]))
print("Done")
"""
near_miss = (
    'for size in range(4):\n    print(sum([3, 5, 7][:size]))\nprint("done")\n',
    'for size in range(3):\n    print(sum([3, 5, 7][:size]))\nprint("Done!")\n',
)


def range_end(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        match node:
            case ast.Call(func=ast.Name(id="range"), args=[end] | [_, end] | [_, end, _]):
                words = {"call": code.text(node), "stop": code.text(end)}
                for sign, when, change in (("+", "later", "bigger"), ("-", "earlier", "smaller")):
                    edits = code.put(end, code.by_one(end, sign))
                    yield Slip(edits, code.span(node), {**words, "when": when, "change": change})
