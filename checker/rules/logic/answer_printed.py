"""A function shows exactly its answer and gives nothing back.

What a function prints is seen and gone; whoever called it gets None. Only `return` hands the answer over.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.values import printed_answer
from checker.model import Case, Edit, Evidence, Finding
from checker.tree import segment, span_of

taxonomy = "LOG12"
misconception = "PrintSameAsReturn"
risk = "low"
message = "Line {line} shows the answer of `{function}` on the screen; it does not give it back to its caller."
hints = (
    "What a function prints is gone; only what it returns can be used further.",
    "Look at line {line}, and ask what the caller of `{function}` gets.",
    "Write `return` in place of `print` on line {line}.",
)
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


def answer_printed(evidence: Evidence) -> Iterator[Finding]:
    found = printed_answer(evidence)
    if found is None:
        return
    call, function = found
    span = span_of(call, evidence.program.source)
    edit = Edit(span, f"return {segment(call.args[0], evidence.program)}") if span and _is_one_value(call) else None
    yield Finding(span, {"line": call.lineno, "function": function.name}, edit)


def _is_one_value(call: ast.Call) -> bool:
    return len(call.args) == 1 and not call.keywords and not isinstance(call.args[0], ast.Starred)
