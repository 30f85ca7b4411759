"""Two instructions stand on one line.

Python does one thing per line. Only a new line, not a space, says that the next thing begins.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.scan import Lexeme
from checker.syntax.broken import GIVES, Broken, Change, Guess, Line, begins_value, between, ends_value, is_name

taxonomy = "SYN44"
message = "Line {line} does two things: write `{second}` on a line of its own."
hints = (
    "Each thing that a program does stands on a line of its own.",
    "Line {line} holds two of them: where does the second one begin?",
    "Start a new line before `{second}`.",
)
bad = """\
age = 20 print("You are", age)
"""
line = 1
good = """\
age = 20
print("You are", age)
"""
near_miss = (
    "ages = [12, 15 18]\nprint(ages)\n",
    "first name = 'Ada'\nprint(first name)\n",
    "if 3 > 2 print('yes')\n",
    "print('You are' 20)\n",
    "for word in ['a'] print(word)\n",
)

_STARTS = frozenset("print for while def class import from return break continue pass del".split())


def two_statements_on_one_line(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        places = [place for place in _places(line) if not broken.unclosed_at(place[2].start)]
        for cost, left, right in places:
            words = {"second": broken.text(right, line.last)}
            yield broken.guess(line, cost, *_parted(broken, line, left, right), at=right, mark=right, words=words)
        sure = [place for place in places if place[0] < 0.2]
        if len(sure) > 1:
            changes = {change: None for _, left, right in sure for change in _parted(broken, line, left, right)}
            second = broken.text(sure[0][2], sure[1][1])
            yield broken.guess(line, 0.12, *changes, mark=sure[0][2], words={"second": second})


def _places(line: Line) -> Iterator[tuple[float, Lexeme, Lexeme]]:
    """Where a line may have to be parted, and what it costs."""
    followers = {left.start: right.text for left, right in line.pairs()}
    gives = False
    for left, right in line.pairs():
        gives = gives or left.text in GIVES
        if not ends_value(left):
            continue
        if right.text in _STARTS:
            yield 0.1, left, right
        elif is_name(right) and followers.get(right.start) in GIVES and (gives or left is not line.first):
            yield 0.15, left, right
        elif right.text == "if" and line.last.text == ":":  # not `x if y else z`
            yield 0.3, left, right
        elif begins_value(right):
            yield (0.4 if left.text == ")" else 0.5), left, right


def _parted(broken: Broken, line: Line, left: Lexeme, right: Lexeme) -> list[Change]:
    """Changes that start a new line; what follows a colon gets a line of its own too, as part of the block."""
    indent = broken.source[line.start : line.start + line.indent]
    colon = next((pair for pair in line.pairs() if line.opens and pair[0].text == ":"), None)
    if colon is None or colon[0].start > left.start or broken.unclosed_at(colon[0].start):
        return [between(left, right, f"\n{indent}")]
    inner = f"\n{indent}{broken.unit}"
    return [between(*colon, inner), between(left, right, inner)]
