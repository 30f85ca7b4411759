"""A function throws away what it was given.

A parameter gets its value from the call. If a line at the top of the function gives it another one, the function
answers the same for every call.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

taxonomy = "LOG29"
misconception = "ParameterMustBeAssignedInFunction"
cost = 0.05
message = "Line {line} throws away the value that `{function}` was called with as `{name}`."
hints = (
    "A parameter already has a value when the function begins: the one from the call.",
    "Ask what is in `{name}` after line {line}, whatever the function was called with.",
    "Take line {line} away.",
)
belief = "You would be right if line {line} were not there: it throws away the value from the call."
bad = """\
def double(number):
    number = 1
    return number * 2

for value in [3, 4, 5]:
    print(double(value))
"""
line = 2
good = """\
def double(number):
    return number * 2

for value in [3, 4, 5]:
    print(double(value))
"""
near_miss = (
    "def double(number):\n    number = 1\n    return number * 3\n\nfor value in [3, 4, 5]:\n    print(double(value))\n",
    "def double(number):\n    number = number + number\n    return number + 1\n\nfor value in [3, 4, 5]:\n    print(double(value))\n",
)


def parameter_overwritten(code: Code) -> Iterator[Slip]:
    for statement in code.statements:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)]):
                function = code.function_of(statement)
            case _:
                continue
        if function and name in [a.arg for a in function.args.args] and statement in function.body:
            words = {"function": function.name, "name": name}
            yield Slip(code.remove(statement), code.line_span(statement), words)
