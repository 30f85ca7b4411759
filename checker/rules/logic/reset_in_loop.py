"""A total is set back to its start on every turn.

A line that gives a total its first value belongs above the loop. Inside, it runs on every turn and throws away what
was gathered before.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

taxonomy = "LOG05"
cost = 0.1
message = "Line {line} is inside the loop, so `{name}` starts again at {value} on every turn."
hints = (
    "What is indented under a loop happens on every turn, and a start happens only once.",
    "Look at where line {line} stands, and where the loop on line {loop} begins.",
    "Move `{name} = {value}` above the loop on line {loop}.",
)
belief = "You would be right if `{name} = {value}` stood above the loop and not inside it."
bad = """\
for number in [2, 4, 6]:
    total = 0
    total = total + number
print("Total:", total)
print("Mean:", total / 3)
print("Done")
"""
line = 2
good = """\
total = 0
for number in [2, 4, 6]:
    total = total + number
print("Total:", total)
print("Mean:", total / 3)
print("Done")
"""
near_miss = (
    'for number in [2, 4, 6]:\n    total = 0\n    total = number\nprint("Total:", total)\nprint("Mean:", total / 3)\n',
    'for number in [2, 4, 6]:\n    total = 0\nprint("Total:", 12)\nprint("Mean:", 4.0)\nprint("done")\n',
)


def reset_in_loop(code: Code) -> Iterator[Slip]:
    for statement in code.statements:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                loops = [loop for loop in code.loops_of(statement) if statement in loop.body]
            case _:
                continue
        for loop in loops:
            edits = code.move(statement, code.first_line(loop), code.indent(loop))
            words = {"name": name, "value": code.text(value), "loop": loop.lineno}
            yield Slip(edits, code.line_span(statement), words)
