"""A line too far left ends a block that goes on below.

A block ends at the first line that is no further right than the line that opened it. An `else` below has then lost
its `if`, and further lines of the block belong to nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.alignment import body_level, openers, put_back
from checker.syntax.broken import BLOCK_WORDS, Broken, Guess, Line

taxonomy = "SYN43"
message = "Line {line} stands too far left: it ends the `{keyword}` of line {above}, which goes on below it."
hints = (
    "A block ends at the first line that starts as far left as the line that opened it.",
    "Compare how far right line {line} starts with the other lines of the `{keyword}` on line {above}.",
    "Put {by} more at the beginning of line {line}.",
)
bad = """\
age = 20
if age >= 18:
    print("Welcome!")
print("Come in.")
else:
    print("Too young.")
"""
line = 4
good = """\
age = 20
if age >= 18:
    print("Welcome!")
    print("Come in.")
else:
    print("Too young.")
"""
near_miss = (
    "age = 20\nprint(age)\nelse:\n    print('Too young.')\n",
    "age = 20\nif age >= 18:\n    print('Welcome!')\nelse age < 18:\n    print('Too young.')\n",
    "age = 20\nif age >= 18:\nprint('Welcome!')\nelse:\n    print('Too young.')\n",
    "def double(number):\n    return number * 2\nnumber = 3\n    print(double(number))\n",
)

_PARTNERS = {
    "else": ("if", "elif", "for", "while", "except"),
    "elif": ("if", "elif"),
    "except": ("try", "except"),
    "finally": ("try", "except", "else"),
}


def parted_block(broken: Broken) -> Iterator[Guess]:
    for line in broken.near[:1]:
        for cost, opener, last in _parted(broken, line):
            yield from put_back(broken, line, cost, opener, last)


def _parted(broken: Broken, line: Line) -> Iterator[tuple[float, Line, Line]]:
    """What opened a block that a line goes on with, with the last line above that may have ended it, and a cost."""
    said, above = broken.fault.message, broken.before(line.number)
    if "expected 'except' or 'finally'" in said:
        for opener in openers(broken, line, ("try",)):
            yield 0.11, opener, _before_clause(broken, line, opener)
            return
    if above and broken.at == line.first.start and line.first.text in _PARTNERS:
        for opener in openers(broken, above, _PARTNERS[line.first.text]):
            if opener.indent == line.indent:
                yield 0.11, opener, above
                break
    if "unindent" in said:  # above are lines of a block, whose own beginning may be what stands too far left
        above = next((opener for opener in openers(broken, line, BLOCK_WORDS) if opener.indent < line.indent), above)
    if above and "indent" in said:
        for opener in openers(broken, above, BLOCK_WORDS):
            if body_level(broken, opener) == line.indent:
                yield -0.05, opener, above
                return


def _before_clause(broken: Broken, line: Line, opener: Line) -> Line:
    """The last line before the `except` that a `try` lacks."""
    below = broken.after(line.number)
    while below and not (below.indent == opener.indent and below.first.text in _PARTNERS):
        line, below = below, broken.after(below.number)
    return line
