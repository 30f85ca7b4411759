"""A `for` loop takes no notice of changes to its variable.

On every turn `for i in range(…)` gives `i` the next number, whatever the lines inside have made of it. To skip or
repeat turns by changing it, use a `while` loop.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.model import Edit, Span
from checker.search.slip import Code, Slip

taxonomy = "LOG28"
misconception = "LoopCounter"
cost = 0.06
message = "Line {line} changes `{name}`, but the `for` loop on line {loop} gives it its next number on every turn."
hints = (
    "A `for` loop decides on each turn itself what its variable is.",
    "Follow `{name}` from line {line} to the next turn of the loop on line {loop}.",
    "Write a `while` loop, which leaves it to you to change `{name}`.",
)
belief = "You would be right if line {line} moved the loop; but `for` gives `{name}` its next number on every turn."
bad = """\
for number in range(10):
    print("Number", number)
    number += 2
"""
line = 3
good = """\
number = 0
while number < 10:
    print("Number", number)
    number += 3
"""
near_miss = (
    'for number in range(10):\n    print("number", number)\n    number += 2\n',
    'for number in range(10):\n    number += 2\n    print("Number", number)\n',
)


def loop_variable_changed(code: Code) -> Iterator[Slip]:
    for loop in code.nodes:
        match loop:
            case ast.For(target=ast.Name(id=name), iter=ast.Call(func=ast.Name(id="range"), args=[*ends])):
                pass
            case _:
                continue
        changes = [s for s in loop.body if _changes(s, name)]
        last = loop.body[-1]
        if not changes or not 1 <= len(ends) <= 2 or loop.orelse or not code.stands_alone(last):
            continue
        start = code.source(ends[0]) if len(ends) == 2 else "0"
        indent, span = code.indent(loop), code.span(loop)
        header = f"{name} = {start}\n{indent}while {name} < {code.source(ends[-1])}:"
        body = code.program.lines[span.line - 1]
        edits = (
            Edit(Span(span.line, span.column, span.line, len(body) + 1), header),
            *code.above((loop.end_lineno or 0) + 1, f"{code.indent(last)}{name} += 1\n"),
        )
        yield Slip(
            edits if last.lineno > loop.lineno else (), code.line_span(changes[0]), {"name": name, "loop": loop.lineno}
        )


def _changes(statement: ast.stmt, name: str) -> bool:
    match statement:
        case ast.AugAssign(target=ast.Name(id=changed)) | ast.Assign(targets=[ast.Name(id=changed)]):
            return changed == name
    return False
