"""A condition chooses between True and False, but is one of them already.

`True if number > 3 else False` asks whether `number > 3` is true, only to say just that: it is `number > 3`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.model import Case, Evidence, Finding
from checker.rules.truths import is_truth
from checker.tree import brief, span_of

misconception = "MapToBooleanWithTernaryOperator"
message = "On line {line}, `{text}` is already {truth} when you choose {truth}, so it can be used as it is."
hints = (
    "A comparison has a value, True or False, that can be kept and returned like any other.",
    "Compare the condition on line {line} with what is chosen by it.",
    "Use the condition itself in place of the choice; put `not` in front if it is turned round.",
)
bad = """\
def is_big(number):
    return True if number > 3 else False
"""
line = 2
good = """\
def is_big(number):
    return number > 3
"""
near_miss = (
    "def is_big(number):\n    if number > 3:\n        return True\n    return False\n",
    'def is_big(number):\n    return True if [number > 3, ""][0] else False\n',
    "def is_big(number):\n    return None if number == 3 else number > 3\n",
    "def is_big(number):\n    return True if number > 3 else number > 4\n",
)
case = Case("five", call="is_big(5)")


def true_if_true(evidence: Evidence) -> Iterator[Finding]:
    program = evidence.program
    for node in program.nodes:
        match node:
            case ast.IfExp(test=test, body=ast.Constant(value=True), orelse=ast.Constant(value=False)):
                if is_truth(test, program):
                    words = {"line": node.lineno, "text": brief(test, program), "truth": True}
                    yield Finding(span_of(node, program.source), words)
