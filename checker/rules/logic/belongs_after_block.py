"""A line belongs after a block, not in it.

What is indented under `for`, `while`, `if` or `else` belongs to it. A line that is meant for the end, or for every
case, is indented only as far as that word.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip
from checker.tree import Loop

cost = 0.12
message = "Line {line} belongs to the `{word}` on line {block}, because it is indented under it. Should it?"
hints = (
    "Indentation says what belongs together: what stands under a line belongs to it.",
    "Ask how often line {line} should run, and in which cases.",
    "Move line {line} to the left, so that it comes after the `{word}` on line {block}.",
)
belief = "You would be right if line {line} stood after the `{word}` on line {block}, and not under it."
bad = """\
stock = {"tea": 0, "milk": 2, "rice": 0}
for name, count in stock.items():
    if count == 0:
        print("Buy", name)
        print("Checked", name)
"""
line = 5
good = """\
stock = {"tea": 0, "milk": 2, "rice": 0}
for name, count in stock.items():
    if count == 0:
        print("Buy", name)
    print("Checked", name)
"""
near_miss = (
    'def first(words):\n    for word in words:\n        if word:\n            return word\n\nprint(first(["", "a"]))\nprint(first(["b"]))\nprint("end")\n',
    'for word in ["a", "b"]:\n    print(word)\n    print("next")\nprint("The end")\n',
)


def belongs_after_block(code: Code) -> Iterator[Slip]:
    for statement in code.statements:
        block, parent = code.block_of(statement), code.parent(statement)
        if not isinstance(parent, Loop | ast.If) or len(block) < 2 or block[-1] is not statement:
            continue
        if isinstance(statement, ast.Break | ast.Continue) or (block is not parent.orelse and parent.orelse):
            continue
        edits = code.move(statement, (parent.end_lineno or 0) + 1, code.indent(parent))
        word, block_line = _opened_by(parent, code) if block is parent.body else _else_of(parent, code)
        words = {"word": word, "block": block_line}
        yield Slip(edits, code.line_span(statement), words, -0.02 if isinstance(statement, ast.Return) else 0)


def _opened_by(parent: Loop | ast.If, code: Code) -> tuple[str, int]:
    """The word that the block stands under, and its line."""
    word = "for" if isinstance(parent, ast.For | ast.AsyncFor) else "while" if isinstance(parent, ast.While) else "if"
    is_elif = code.program.lines[parent.lineno - 1].lstrip().startswith("elif")
    return "elif" if is_elif else word, parent.lineno


def _else_of(parent: Loop | ast.If, code: Code) -> tuple[str, int]:
    """The same for what stands under the `else`, which has no place of its own in the tree."""
    first, last = parent.body[-1].end_lineno or 0, parent.orelse[0].lineno
    numbers = (n for n in range(last, first, -1) if code.program.lines[n - 1].lstrip().startswith("else"))
    return "else", next(numbers, parent.lineno)
