"""A function computes its answer but does not give it back.

The caller of a function sees only what `return` gives back. Without it the answer is `None`, whatever was computed
or printed inside.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.values import called, printed_answer
from checker.model import Case, Evidence, Finding
from checker.tree import gives_back, header_span

taxonomy = "LOG11"
risk = "low"
message = "`{function}` gives nothing back: without `return` in it, its answer is always None."
hints = (
    "The exercise looks at what the function gives back, not at what it prints or stores.",
    "Find the line inside `{function}` where the answer is ready.",
    "End `{function}` with `return`, followed by its answer.",
)
bad = """\
def total(numbers):
    result = 0
    for number in numbers:
        result += number
"""
line = 1
good = """\
def total(numbers):
    result = 0
    for number in numbers:
        result += number
    return result
"""
case = Case("sum", call="total([1, 2])")
near_miss = (
    "def total(numbers):\n    if not numbers:\n        return 0\n",
    "def total(numbers):\n    return None\n",
    "def total(numbers):\n    return sum(numbers) + 1\n",
    "def total(numbers):\n    yield sum(numbers)\n",
    "def total(numbers):\n    print(sum(numbers))\n",
    "def adder(numbers):\n    sum(numbers)\n\ntotal = lambda numbers: None\n",
)


def forgotten_return(evidence: Evidence) -> Iterator[Finding]:
    trial = evidence.failing
    if trial is None or trial.actual is None or not trial.case.call:
        return
    if trial.mismatch is None or trial.mismatch.aspect != "value" or trial.actual.value is not None:
        return
    function = called(evidence)
    if function is not None and not gives_back(function) and not printed_answer(evidence):
        yield Finding(header_span(function, evidence.program), {"function": function.name})
