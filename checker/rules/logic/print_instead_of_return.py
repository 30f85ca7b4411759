"""A function prints its answer in place of giving it back.

What is printed is seen on the screen and gone; whoever called the function gets None. `return` gives the value back.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.model import Case
from checker.search.slip import Code, Slip

taxonomy = "LOG12"
misconception = "PrintSameAsReturn"
cost = 0.05
message = "Line {line} shows the answer of `{function}` on the screen; it does not give it back to its caller."
hints = (
    "What a function prints is gone; only what it returns can be used further.",
    "Look at line {line}, and ask what the caller of `{function}` gets.",
    "Write `return` in place of `print` on line {line}.",
)
belief = "You would be right if line {line} had `return`; what is printed is not given back."
bad = """\
def mean(numbers):
    if not numbers:
        return 0
    print(sum(numbers) / len(numbers))

def report(*groups):
    return [mean(group) for group in groups]
"""
line = 4
good = """\
def mean(numbers):
    if not numbers:
        return 0
    return sum(numbers) / len(numbers)

def report(*groups):
    return [mean(group) for group in groups]
"""
case = Case("two groups", call="report([1, 2], [3], [])")
near_miss = (
    "def mean(numbers):\n    if not numbers:\n        return 0\n    print(sum(numbers))\n\ndef report(*groups):\n    return [mean(group) for group in groups]\n",
    "def mean(numbers):\n    return 0\n\ndef report(*groups):\n    return [mean(group) for group in groups]\n",
)


def print_instead_of_return(code: Code) -> Iterator[Slip]:
    for statement in code.statements:
        match statement:
            case ast.Expr(value=ast.Call(func=ast.Name(id="print"), args=[value])):
                function = code.function_of(statement)
            case _:
                continue
        if function is not None:
            edits = code.put(statement, f"return {code.source(value)}")
            yield Slip(edits, code.line_span(statement), {"function": function.name})
