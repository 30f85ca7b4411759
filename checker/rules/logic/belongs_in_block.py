"""A line belongs in the block above it.

Only what is indented under `for`, `while` or `if` belongs to it. A line that is indented only as far as that word
comes after it, once and in every case.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip
from checker.tree import Loop

taxonomy = "LOG09"
cost = 0.2
message = "Line {line} is not part of the `{word}` on line {block}: it stands too far left for that. Should it be?"
hints = (
    "Indentation says what belongs together: what stands under a line belongs to it.",
    "Ask how often line {line} should run, and in which cases.",
    "Indent line {line} like line {last}, so that it belongs to the `{word}` on line {block}.",
)
belief = "You would be right if line {line} were indented under the `{word}` on line {block}."
bad = """\
count = 0
for number in [4, 8, 15, 16]:
    if number % 2 == 0:
        print(number, "is even")
    count += 1
print(count)
"""
line = 5
good = """\
count = 0
for number in [4, 8, 15, 16]:
    if number % 2 == 0:
        print(number, "is even")
        count += 1
print(count)
"""
near_miss = (
    'count = 0\nfor number in [4, 8, 15]:\n    if number % 2 == 0:\n        print(number, "even")\n    count += 1\nprint(count)\n',
    'count = 0\nfor number in [4, 8, 15, 16]:\n    if number % 2 == 0:\n        print(number, "is even")\n        count += 1\nprint(count, "found")\n',
)


def belongs_in_block(code: Code) -> Iterator[Slip]:
    for statement in code.statements:
        block = code.block_of(statement)
        at = block.index(statement) if block else 0
        opener = block[at - 1] if at else None
        if not isinstance(opener, Loop | ast.If) or (isinstance(opener, ast.If) and opener.orelse):
            continue
        last = opener.body[-1]
        if last.lineno == opener.lineno:
            continue
        edits = code.move(statement, (opener.end_lineno or 0) + 1, code.indent(last))
        word = "if" if isinstance(opener, ast.If) else "while" if isinstance(opener, ast.While) else "for"
        yield Slip(edits, code.line_span(statement), {"word": word, "block": opener.lineno, "last": last.lineno})
