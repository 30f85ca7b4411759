"""Capital and small letters are mixed up.

`upper()` makes all letters capital, `lower()` all small. `title()` makes the first letter of each word capital,
`capitalize()` only the very first.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

cost = 0.2
message = "On line {line}, `{text}` changes the letters in another way than is asked for."
hints = (
    "`upper`, `lower`, `title` and `capitalize` differ in which letters they make big.",
    "Say what `{text}` on line {line} makes of a word with big and small letters.",
    "Write `{other}` in place of `{method}` on line {line}.",
)
belief = "You would be right if line {line} used `{other}` in place of `{method}`."
bad = """\
for name in ["ada L", "bob M", "cem N"]:
    print(name.upper())
"""
line = 2
good = """\
for name in ["ada L", "bob M", "cem N"]:
    print(name.lower())
"""
near_miss = (
    'for name in ["ada L", "bob M", "cem N"]:\n    print("Name", name.upper())\n',
    'for name in ["ada L", "bob M", "cem N"]:\n    print(name.strip())\n',
)
_METHODS = ("upper", "lower", "title", "capitalize")


def upper_or_lower(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        match node:
            case ast.Call(func=ast.Attribute(value=value, attr=method) as name, args=[]) if method in _METHODS:
                for other in _METHODS:
                    if other != method:
                        words = {"text": code.text(node), "method": method, "other": other}
                        yield Slip(code.put(name, f"{code.source(value)}.{other}"), code.span(node), words)
