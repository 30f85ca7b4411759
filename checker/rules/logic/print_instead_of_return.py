"""A function prints its answer instead of giving it back.

What is printed is seen on the screen and gone; the caller gets None. Only `return` gives the answer back.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.values import printed_answer
from checker.model import Case, Edit, Evidence, Finding
from checker.rules import Example
from checker.search.slip import Code, Slip
from checker.tree import segment, span_of

taxonomy = "LOG12"
misconception = "PrintSameAsReturn"
risk = "low"
cost = 0.05
message = "Line {line} shows the answer of `{function}` on the screen; it does not give it back to its caller."
hints = (
    "What a function prints is gone; only what it returns can be used further.",
    "Look at line {line}, and ask what the caller of `{function}` gets.",
    "Write `return` in place of `print` on line {line}.",
)
belief = "You would be right if line {line} had `return`; what is printed is not given back."
bad = """\
def total(numbers):
    result = 0
    for number in numbers:
        result += number
    print(result)
"""
line = 5
good = """\
def total(numbers):
    result = 0
    for number in numbers:
        result += number
    return result
"""
case = Case("sum", call="total([1, 2])")
near_miss = (
    "def total(numbers):\n    print(sum(numbers) + 1)\n",
    "def total(numbers):\n    print(sum(numbers))\n    return 4\n",
    "def total(numbers):\n    sum(numbers)\n",
    "def total(numbers):\n    print('The sum is', sum(numbers))\n",
    "def total(numbers):\n    return print\n\nprint(3)\n",
)
searched = Example(
    bad="""\
def mean(numbers):
    if not numbers:
        return 0
    print(sum(numbers) / len(numbers))

def report(*groups):
    return [mean(group) for group in groups]
""",
    good="""\
def mean(numbers):
    if not numbers:
        return 0
    return sum(numbers) / len(numbers)

def report(*groups):
    return [mean(group) for group in groups]
""",
    near_miss=(
        "def mean(numbers):\n    if not numbers:\n        return 0\n    print(sum(numbers))\n\ndef report(*groups):\n    return [mean(group) for group in groups]\n",
        "def mean(numbers):\n    return 0\n\ndef report(*groups):\n    return [mean(group) for group in groups]\n",
    ),
    case=Case("two groups", call="report([1, 2], [3], [])"),
    line=4,
)


def print_instead_of_return(evidence: Evidence) -> Iterator[Finding]:
    found = printed_answer(evidence)
    if found is None:
        return
    call, function = found
    span = span_of(call, evidence.program.source)
    edit = Edit(span, f"return {segment(call.args[0], evidence.program)}") if span and _is_one_value(call) else None
    yield Finding(span, {"line": call.lineno, "function": function.name}, edit)


def slips(code: Code) -> Iterator[Slip]:
    for statement in code.statements:
        match statement:
            case ast.Expr(value=ast.Call(func=ast.Name(id="print"), args=[value])):
                function = code.function_of(statement)
            case _:
                continue
        if function is not None:
            edits = code.put(statement, f"return {code.source(value)}")
            yield Slip(edits, code.line_span(statement), {"function": function.name})


def _is_one_value(call: ast.Call) -> bool:
    return len(call.args) == 1 and not call.keywords and not isinstance(call.args[0], ast.Starred)
