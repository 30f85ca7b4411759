"""A loop decides on its first turn.

An `else` with `return` inside a loop answers after the first item, and the others are never looked at. Only after
the last turn is it known that none was found.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.model import Edit
from checker.search.slip import Code, Slip
from checker.words import _

taxonomy = "LOG10"
misconception = "ReturnWaitsForLoop"
cost = 0.08
message = "The `{leaves}` on line {line} ends the {what} on the first turn, before the other items were looked at."
hints = (
    "That something is nowhere in a list is known only after its last item.",
    "Ask on which turn of the loop on line {loop} line {line} is reached.",
    "Take line {line} out of the loop on line {loop}, so that it comes after it.",
)
belief = "You would be right if line {line} stood after the loop; inside it, it is reached on the first turn."
bad = """\
def has_even(numbers):
    for number in numbers:
        if number % 2 == 0:
            return True
        else:
            return False

print(has_even([1, 4]))
print(has_even([2, 3]))
print(has_even([3, 3]))
"""
line = 6
good = """\
def has_even(numbers):
    for number in numbers:
        if number % 2 == 0:
            return True
    return False

print(has_even([1, 4]))
print(has_even([2, 3]))
print(has_even([3, 3]))
"""
near_miss = (
    "def has_even(numbers):\n    for number in numbers:\n        if number % 2 == 1:\n            return True\n        else:\n            return False\n\nprint(has_even([1, 4]))\nprint(has_even([2, 3]))\nprint(has_even([3, 3]))\n",
    'for number in [1, 4]:\n    if number % 2 == 0:\n        print("even")\n    else:\n        print("odd")\nprint("end")\n',
)


def decides_too_early(code: Code) -> Iterator[Slip]:
    """A last line of a loop, or of its `else`, that ends the function is moved behind the loop."""
    for statement in code.statements:
        if not isinstance(statement, ast.Return):
            continue
        loops = code.loops_of(statement)
        parent = code.parent(statement)
        if not loops or not code.stands_alone(statement):
            continue
        loop = loops[0]
        below = code.reindented(statement, code.indent(loop))
        place = code.above((loop.end_lineno or 0) + 1, below)
        if parent is loop and loop.body[-1] is statement and len(loop.body) > 1:
            taken = code.remove(statement)
        elif isinstance(parent, ast.If) and parent.orelse == [statement] and code.parent(parent) is loop:
            taken = _without_else(code, parent, statement)
        else:
            continue
        words = {"leaves": "return", "what": _("function"), "loop": loop.lineno}
        if taken:
            yield Slip((*taken, *place), code.line_span(statement), words)


def _without_else(code: Code, branch: ast.If, statement: ast.stmt) -> tuple[Edit, ...]:
    """The lines of an `else:` with one line under it taken away."""
    taken = code.remove_lines((branch.body[-1].end_lineno or 0) + 1, statement.end_lineno or 0)
    return taken if code.program.lines[statement.lineno - 2].strip() == "else:" else ()
