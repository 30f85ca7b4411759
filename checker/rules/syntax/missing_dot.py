"""A dot is missing between a thing and what belongs to it.

A dot leads to what belongs to something: a function of a module, as in `random.randint`, or of a value, as in
`word.upper()`.
"""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterator

from checker.scan import Lexeme
from checker.syntax.broken import Broken, Guess, Line, between, is_name
from checker.syntax.names import METHODS

message = "On line {line} a dot is missing: `{left}.{right}`."
hints = (
    "A dot joins a thing and what belongs to it.",
    "Look at what stands between `{left}` and `{right}` on line {line}.",
    "Write `{left}.{right}` on line {line}.",
)
bad = """\
import random
dice = random randint(1, 6)
print(dice <= 6)
"""
line = 2
good = """\
import random
dice = random.randint(1, 6)
print(dice <= 6)
"""
near_miss = (
    "first name = 'Ada'\nprint(first name)\n",
    "word = 'Ada'\nprint(word len(word))\n",
    "ages = [3, 4]\nprint ages\n",
    "import random rnd\nprint(rnd)\n",
    "def shout(word):\n    return word\n\nword = 'a'\nprint(word shout(word))\n",
)

_IMPORTED = re.compile(r"^[ \t]*import\b(.*)|\bas[ \t]+(\w+)", re.MULTILINE)
_GIVEN = re.compile(r"\b(?:def|for)[ \t]+(\w+)|\b(\w+)[ \t]*=")


def missing_dot(broken: Broken) -> Iterator[Guess]:
    pairs = [
        (line, left, right) for line in broken.near for left, right in line.touching() if _may_join(line, left, right)
    ]
    if not pairs:
        return
    imported, given = _names(_IMPORTED, broken.source), _names(_GIVEN, broken.source)
    for line, left, right in pairs:
        is_called = broken.source[right.end : right.end + 2].lstrip().startswith("(")
        words = {"left": left.text, "right": right.text}
        if left.text in imported | {"self"} or (is_called and right.text in METHODS - given):
            yield broken.guess(line, 0.1, between(left, right, "."), mark=left, words=words)
        elif is_called and left.text in given and right.text not in given:
            yield broken.guess(line, 0.35, between(left, right, "."), at=left, mark=left, words=words)


def _may_join(line: Line, left: Lexeme, right: Lexeme) -> bool:
    if line.first.text in ("import", "from"):
        return False  # it may be a comma, or `as`
    is_builtin = hasattr(builtins, left.text) or hasattr(builtins, right.text)
    return is_name(right) and left.kind != "number" and not is_builtin


def _names(where: re.Pattern[str], source: str) -> set[str]:
    return {name for found in where.findall(source) for text in found for name in re.findall(r"\w+", text)}
