"""A line that opens a block ends with a sign other than a colon.

Only a colon says that a block follows. A semicolon or a comma looks much like it, but says something else.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.scan import Lexeme
from checker.syntax.broken import BODY_WORDS, Broken, Guess, Line, begins_value, replace

taxonomy = "SYN02"
message = "Line {line} ends with `{sign}`, but a line that begins with `{keyword}` needs a colon `:` there."
hints = (
    "A line that announces an indented block has its own sign at the end.",
    "Look at the last sign of line {line}.",
    "Write `:` instead of `{sign}` on line {line}.",
)
bad = """\
temperature = 31
if temperature > 25;
    print("It is hot.")
"""
line = 2
good = """\
temperature = 31
if temperature > 25:
    print("It is hot.")
"""
near_miss = (
    "for word in ['a', 'b']\n    print(word)\n",
    "x = 3;\nif x = 3:\n    print(x)\n",
    "for word in ['a', 'b':\n    print(word)\n",
    "print('a',\nif 2 > 1:\n    print('b')\n",
)

_SIGNS = frozenset([";", ",", ".", "=", "-", "->", "=>", "'", '"'])


def wrong_sign_for_colon(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        keyword = _keyword(broken, line)
        if not keyword:
            continue
        words = {"keyword": keyword, "sign": line.last.text}
        if _is_wrong(broken, line.last):
            yield broken.guess(line, 0.0, replace(line.last, ":"), words=words)
        before_bodies = (sign for sign, after in line.pairs() if after.text in BODY_WORDS and sign.text in _SIGNS)
        sign = next(before_bodies, None)  # before a body on the same line
        if sign and _is_wrong(broken, sign):
            yield broken.guess(line, 0.15, replace(sign, ":"), words={**words, "sign": sign.text})


def _keyword(broken: Broken, line: Line) -> str:
    """The word that opens a block with the line, or "" if none does."""
    opening = broken.beginning(line)
    first = opening.first.text
    is_match = first in ("match", "case") and len(opening.lexemes) > 1 and begins_value(opening.lexemes[1])
    return first if opening.opens or is_match else ""


def _is_wrong(broken: Broken, sign: Lexeme) -> bool:
    """Whether a sign stands where the colon belongs: within brackets only a semicolon, which fits nowhere there."""
    return sign.text in _SIGNS and (sign.text == ";" or not broken.unclosed_at(sign.start))
