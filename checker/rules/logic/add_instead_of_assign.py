"""A line adds to a name that should get a new value.

`count += 1` adds to what is there, `count = 1` begins anew.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

cost = 0.3
message = "Line {line} adds to `{name}`, which still has its old value. Should it begin anew?"
hints = (
    "`+=` adds to the old value, `=` puts a new one in its place.",
    "Ask what is in `{name}` before line {line} runs for the second time.",
    "Write `=` in place of `{sign}` on line {line}.",
)
belief = "You would be right if line {line} gave `{name}` a new value; but `{sign}` changes the old one."
bad = """\
label = ""
for step in ["load", "train", "test"]:
    label += step.upper()
    print("Running", label)
"""
line = 3
good = """\
label = ""
for step in ["load", "train", "test"]:
    label = step.upper()
    print("Running", label)
"""
near_miss = (
    'label = ""\nfor step in ["load", "train", "test"]:\n    label += step\n    print("Running", label)\n',
    'label = ""\nfor step in ["load", "train", "test"]:\n    label += step.upper()\n    print("running", label)\n',
)


def add_instead_of_assign(code: Code) -> Iterator[Slip]:
    for statement in code.statements:
        if isinstance(statement, ast.AugAssign) and isinstance(statement.target, ast.Name):
            for sign in ("+=", "-=", "*="):
                if span := code.operator_span(statement.target, statement.value, sign):
                    words = {"name": statement.target.id, "sign": sign}
                    yield Slip(code.swap(span, "="), code.line_span(statement), words)
