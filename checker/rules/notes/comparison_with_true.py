"""A condition is compared with True or False.

What is already true or false needs no `== True`: `if is_ready:` says the same as `if is_ready == True:`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.model import Case, Evidence, Finding
from checker.rules.truths import is_truth
from checker.tree import brief, span_of

misconception = "ComparisonWithBoolLiteral"
message = "On line {line}, `{text}` is already true or false by itself, so it need not be compared with `{truth}`."
hints = (
    "`if` only asks whether what follows is true; a comparison is one way to give it that, not the only one.",
    "Read line {line} aloud without `{truth}`.",
    "Leave the comparison with `{truth}` away; put `not` in front if the opposite is meant.",
)
bad = """\
def sign(number):
    is_negative = number < 0
    if is_negative == True:
        return "minus"
    return "plus"
"""
line = 3
good = """\
def sign(number):
    is_negative = number < 0
    if is_negative:
        return "minus"
    return "plus"
"""
near_miss = (
    'def sign(number):\n    answers = {True: "minus", False: "plus"}\n    return answers[number < 0]\n',
    'def sign(number):\n    return "odd" if number == True else "minus" if number < 0 else "plus"\n',
    "def sign(number):\n    items = [number < 0, 3]\n    for item in items:\n        if item == True:\n"
    '            return "minus"\n    return "plus"\n',
)
case = Case("below zero", call="sign(-3)")


def comparison_with_true(evidence: Evidence) -> Iterator[Finding]:
    program = evidence.program
    for node in program.nodes:
        match node:
            case ast.Compare(left=left, ops=[ast.Eq() | ast.NotEq() | ast.Is() | ast.IsNot()], comparators=[right]):
                for value, truth in ((left, right), (right, left)):
                    if isinstance(truth, ast.Constant) and isinstance(truth.value, bool) and is_truth(value, program):
                        words = {"line": node.lineno, "text": brief(value, program), "truth": truth.value}
                        yield Finding(span_of(node, program.source), words)
                        break
