"""Two lines stand in the wrong order.

A program runs from top to bottom. A value that is printed before it is changed is printed as it was.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

taxonomy = "LOG31"
cost = 0.35
message = "Should line {line} come before line {before}?"
hints = (
    "A program runs line by line, from top to bottom.",
    "Say what is in each variable when line {before} runs, and what should be in it.",
    "Let line {line} and the lines that begin with line {before} change places.",
)
belief = "You would be right if line {line} came before line {before}."
bad = """\
label = "none"
for name in ["a", "b", "c"]:
    print("Now:", label)
    label = name.upper()
"""
line = 4
good = """\
label = "none"
for name in ["a", "b", "c"]:
    label = name.upper()
    print("Now:", label)
"""
near_miss = (
    'count = 0\nfor name in ["a", "b", "c"]:\n    print(count + 2, name)\n    count += 1\n',
    'count = 0\nfor name in ["a", "b", "c"]:\n    count += 1\n    print(name, count)\n',
)


def swapped_lines(code: Code) -> Iterator[Slip]:
    for statement in code.statements:
        block = code.block_of(statement)
        at = block.index(statement) if block else 0
        if at and not isinstance(statement, ast.FunctionDef | ast.ClassDef | ast.Import | ast.ImportFrom):
            before = block[at - 1]
            edits = code.move(statement, code.first_line(before), code.indent(before))
            yield Slip(edits, code.line_span(statement), {"before": before.lineno})
