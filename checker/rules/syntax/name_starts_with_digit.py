"""A name begins with a digit.

What begins with a digit is a number to Python. Digits may stand anywhere else in a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from checker.scan import Lexeme
from checker.syntax.broken import Broken, Change, Guess, is_name
from checker.syntax.renaming import in_f_texts

taxonomy = "SYN21"
message = "A name cannot begin with a digit: on line {line} write, for instance, `{new}` instead of `{old}`."
hints = (
    "To Python a name begins with a letter or an underscore.",
    "Look at `{old}` on line {line}.",
    "Write `{new}` wherever `{old}` is used.",
)
bad = """\
1st = 3
2nd = 4
print(1st + 2nd)
"""
line = 1
good = """\
first = 3
second = 4
print(first + second)
"""
near_miss = (
    "x = 4\nprint(3x)\n",
    "x = 007\nprint(x)\n",
    "first name = 'Ada'\nprint(first name)\n",
    "ages = [12 x]\n",
)

_NUMERALS = {"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth"}
_BEFORE_A_NAME = ("def", "for", "class", "import", "as", "global")


class _Use(NamedTuple):
    """One place where such a name stands, and what is written around it."""

    digits: Lexeme
    word: Lexeme
    before: str
    after: str

    @property
    def makes_the_name(self) -> bool:
        is_parameter = self.before == "(" and self.after == ","
        return self.after in ("=", "+=", "-=") or self.before in _BEFORE_A_NAME or is_parameter


def name_starts_with_digit(broken: Broken) -> Iterator[Guess]:
    names = _names(broken)
    for line in broken.near:
        for old, uses in names.items():
            here = next((use for use in uses if use.digits.line == line.number), None)
            if here is None:
                continue
            new = _new_name(here.digits.text, here.word.text, broken.names)
            changes = [Change(use.digits.start, use.word.end, new) for use in uses]
            changes += in_f_texts(broken, {old: new})
            cost = 0.1 if here.makes_the_name else 0.5
            yield broken.guess(line, cost, *changes, at=here.digits, words={"old": old, "new": new})


def _names(broken: Broken) -> dict[str, list[_Use]]:
    """Where digits have a word right behind them, by the name that they are together."""
    found: dict[str, list[_Use]] = {}
    texts = ["", *(lexeme.text for lexeme in broken.lexemes), ""]
    for index, (digits, word) in enumerate(pairwise(broken.lexemes)):
        is_whole = digits.kind == "number" and digits.text.replace("_", "").isdecimal()
        if is_whole and is_name(word) and word.start == digits.end:
            use = _Use(digits, word, texts[index], texts[index + 3])
            found.setdefault(digits.text + word.text, []).append(use)
    return found


def _new_name(digits: str, word: str, taken: set[str]) -> str:
    """The digits at the end, where they are allowed, or the numeral as a word."""
    old = digits + word
    numeral = re.match(rf"({'|'.join(_NUMERALS)})(?![^\W_])", old)
    end_first = f"{word.strip('_')}_{digits.strip('_')}"
    new = _NUMERALS[numeral[0]] + old[numeral.end() :] if numeral else end_first
    return f"_{old}" if new in taken else new
