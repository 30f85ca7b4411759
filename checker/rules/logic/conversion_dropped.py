"""A conversion is thrown away.

`int(age)` gives a number and leaves `age` as it is. The number has to be stored or used.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

taxonomy = "TYP12"
misconception = "TypeConversionModifiesArgument"
cost = 0.02
message = "Line {line} makes a new value from `{name}` and drops it: `{name}` itself stays as it was."
hints = (
    "`int`, `float`, `str`, `sorted` and their like give a new value back and change nothing.",
    "Ask where the result of `{call}` on line {line} goes.",
    "Store the new value: put `{name} = ` before it on line {line}.",
)
belief = "You would be right if `{call}` changed `{name}`; but it makes a new value, which is dropped."
bad = """\
for age in ["3", "5", "8"]:
    int(age)
    print(age * 2)
"""
line = 2
good = """\
for age in ["3", "5", "8"]:
    age = int(age)
    print(age * 2)
"""
near_miss = (
    'for age in ["3", "5", "8"]:\n    int(age)\n    print("Age", age)\n',
    'for age in ["3", "5", "8"]:\n    print(int(age))\n',
)
_MAKERS = frozenset("int float str bool list tuple set sorted reversed round abs".split())


def conversion_dropped(code: Code) -> Iterator[Slip]:
    for statement in code.statements:
        match statement:
            case ast.Expr(value=ast.Call(func=ast.Name(id=maker), args=[ast.Name(id=name), *_]) as call):
                if maker in _MAKERS:
                    words = {"name": name, "call": code.text(call)}
                    yield Slip(code.before(statement, f"{name} = "), code.line_span(statement), words)
