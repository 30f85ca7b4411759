"""A changed text is thrown away.

`name.upper()` makes a new text and leaves `name` as it is. The new text has to be stored or used.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

taxonomy = "TYP11"
misconception = "StringMethodsModifyTheString"
cost = 0.02
message = "Line {line} makes a new text and drops it: `{name}` itself stays as it was."
hints = (
    "A text never changes; what works on it gives a new one back.",
    "Ask where the result of `{call}` on line {line} goes.",
    "Store the new text: put `{name} = ` before it on line {line}.",
)
belief = "You would be right if `{call}` changed `{name}`; but it makes a new text, which is dropped."
bad = """\
for name in ["ada", "bob", "cem"]:
    name.title()
    print("Hello", name)
"""
line = 2
good = """\
for name in ["ada", "bob", "cem"]:
    name = name.title()
    print("Hello", name)
"""
near_miss = (
    'for name in ["ada", "bob", "cem"]:\n    name.title()\n    print("hello", name)\n',
    'names = ["ada"]\nfor name in ["bob", "cem", "dan"]:\n    names.append(name)\n    print(names[0])\n',
)
_METHODS = frozenset(
    "upper lower title capitalize strip lstrip rstrip replace swapcase center ljust rjust zfill removeprefix removesuffix".split()
)


def text_result_dropped(code: Code) -> Iterator[Slip]:
    for statement in code.statements:
        match statement:
            case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=method)) as call):
                if method in _METHODS:
                    words = {"name": name, "call": code.text(call)}
                    yield Slip(code.before(statement, f"{name} = "), code.line_span(statement), words)
