"""A line after `return` is never reached.

`return` ends the function at once, `break` the loop, `continue` the turn. What stands below them in the same block
never runs.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

taxonomy = "LOG13"
misconception = "DeferredReturn"
cost = 0.03
message = "Line {line} never runs: the `{word}` on line {before} has already left."
hints = (
    "`return` ends a function at once; nothing after it in the same block runs.",
    "Look at what stands before line {line}, at the same indentation.",
    "Move line {line} above the `{word}` on line {before}.",
)
belief = "You would be right if line {line} stood before the `{word}`; after it, nothing in the block runs."
bad = """\
def area(width, height):
    return width * height
    print("computed")

print(area(2, 3))
print(area(4, 5))
"""
line = 3
good = """\
def area(width, height):
    print("computed")
    return width * height

print(area(2, 3))
print(area(4, 5))
"""
near_miss = (
    'def area(width, height):\n    return width * height\n    print("done")\n\nprint(area(2, 3))\nprint(area(4, 5))\n',
    "def area(width, height):\n    return width + height\n\nprint(area(2, 3))\nprint(area(4, 5))\n",
)
_WORDS = {ast.Return: "return", ast.Break: "break", ast.Continue: "continue"}


def unreachable_line(code: Code) -> Iterator[Slip]:
    for statement in code.statements:
        block = code.block_of(statement)
        leaving = next((each for each in block if type(each) in _WORDS), None)
        if leaving is not None and block.index(leaving) < block.index(statement):
            edits = code.move(statement, code.first_line(leaving), code.indent(leaving))
            words = {"word": _WORDS[type(leaving)], "before": leaving.lineno}
            yield Slip(edits, code.line_span(statement), words)
