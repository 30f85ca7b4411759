"""A number is one too big or one too small.

From 0 or from 1, up to a number or including it: it is easy to be one step off.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

cost = 0.3
message = "Is the {number} on line {line} right, or is it one step off?"
hints = (
    "Between counting from 0 and counting from 1, or up to a number and including it, lies just one step.",
    "Follow the {number} on line {line} through the program for a small example.",
    "Try {other} in place of {number} on line {line}.",
)
belief = "You would be right if the {number} on line {line} were {other}."
bad = """\
count = 0
for name in ["a", "b", "c"]:
    count += 2
    print(count, name)
"""
line = 3
good = """\
count = 0
for name in ["a", "b", "c"]:
    count += 1
    print(count, name)
"""
near_miss = (
    'count = 0\nfor name in ["a", "b", "c"]:\n    count += 5\n    print(count, name)\n',
    'count = 0\nfor name in ["a", "b", "c"]:\n    count += 1\n    print(count, "name")\n',
)


def number_off_by_one(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        if isinstance(node, ast.Constant) and type(node.value) is int:
            for sign in "+-":
                other = code.by_one(node, sign)
                words = {"number": code.text(node), "other": other}
                yield Slip(code.put(node, other), code.span(node), words)
