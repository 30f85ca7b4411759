"""Times and division go before plus and minus.

`a + b / 2` divides only `b`. Brackets say what is done first: `(a + b) / 2`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

taxonomy = "LOG20"
cost = 0.15
message = "Which is done first in `{text}` on line {line}? Python begins with `{first}`."
hints = (
    "Times and division are done before plus and minus, as in mathematics.",
    "Work out `{text}` on line {line} by hand, step by step.",
    "Put brackets around what should be done first on line {line}: `{other}`.",
)
belief = "You would be right if line {line} had brackets, `{other}`; without them Python begins with `{first}`."
bad = """\
for first, second in [(1, 3), (2, 6), (4, 4)]:
    print("Mean:", first + second / 2)
"""
line = 2
good = """\
for first, second in [(1, 3), (2, 6), (4, 4)]:
    print("Mean:", (first + second) / 2)
"""
near_miss = (
    'for first, second in [(1, 3), (2, 6), (4, 4)]:\n    print("mean:", first + second / 2)\n',
    'for first, second in [(1, 3), (2, 6), (4, 4)]:\n    print("Mean:", first * second / 2)\n',
)


def missing_brackets(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        match node:
            case ast.BinOp(left=left, right=ast.BinOp(left=middle, right=last) as first):
                edits = (*code.before(left, "("), *code.after(middle, ")"))
                other = f"({_from_to(code, left, middle)}){_from_to(code, middle, last, False)}"
            case ast.BinOp(left=ast.BinOp(left=left, right=middle) as first, right=last):
                edits = (*code.before(middle, "("), *code.after(last, ")"))
                other = f"{_from_to(code, left, middle, None)}({_from_to(code, middle, last)})"
            case _:
                continue
        bare = code.text(node)
        if "(" + code.text(first) + ")" not in bare:
            words = {"text": bare, "first": code.text(first), "other": " ".join(other.split())}
            yield Slip(edits, code.span(node), words)


def _from_to(code: Code, one: ast.expr, other: ast.expr, whole: bool | None = True) -> str:
    """The text from one part to another: with both; with only the second (False); with only the first (None)."""
    begin, end = code.span(one), code.span(other)
    if begin.line != end.end_line:
        return "…"
    line = code.program.lines[begin.line - 1]
    first = begin.end_column if whole is False else begin.column
    return line[first - 1 : (end.column if whole is None else end.end_column) - 1]
