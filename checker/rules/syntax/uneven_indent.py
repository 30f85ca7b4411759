"""A line starts at a place where no line above it starts.

A line that moves back to the left has to start exactly as far right as the block that it continues. With one space
more or less it belongs to no block.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.alignment import moves, peer
from checker.syntax.blocks import indentation, levels
from checker.syntax.broken import Broken, Guess, Line
from checker.words import either

taxonomy = "SYN40"
message = "Line {line} starts with {spaces}, but the lines above it start with {levels}."
hints = (
    "Lines that belong to the same block start equally far right.",
    "Compare the beginning of line {line} with the lines above it.",
    "Let line {line} start exactly as far right as {peer}.",
)
bad = """\
def double(number):
    result = number * 2
   return result

print(double(4))
"""
line = 3
good = """\
def double(number):
    result = number * 2
    return result

print(double(4))
"""
near_miss = (
    "price = 3\n    tax = 1\nprint(price + tax)\n",
    "def double(number):\n    result = number * 2\nreturn result\n",
    "for word in ['a']:\nprint(word)\n",
    "if 3 > 2:\n\tprint('a')\n    print('b')\n",
)


_LEAVES = frozenset(("return", "break", "continue", "raise"))
_CLAUSES = frozenset(("else", "elif", "except", "finally"))


def uneven_indent(broken: Broken) -> Iterator[Guess]:
    if "unindent does not match" not in broken.fault.message:
        return
    for line in broken.near[:1]:
        known = [level for level in levels(broken, line) if level != line.indent]
        for rank, level in enumerate(_likely(broken, line, known)[:4]):
            words = {
                "spaces": indentation(broken, line),
                "levels": either(map(str, sorted(known))),
                "peer": peer(broken, line, level),
            }
            for more, changes in moves(broken, line, level):
                yield broken.guess(line, 0.09 + 0.05 * rank + more, *changes, mark=line.first, words=words)


def _likely(broken: Broken, line: Line, known: list[int]) -> list[int]:
    """Levels, the nearest first; of two that are as near the one where the line cannot go on comes last."""
    above = broken.before(line.number)
    is_over = above is not None and (above.first.text in _LEAVES or line.first.text in _CLAUSES)
    dead = above.indent if above and is_over else None
    return sorted(known, key=lambda level: (abs(level - line.indent), level == dead))
