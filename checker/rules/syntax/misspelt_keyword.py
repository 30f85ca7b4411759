"""A word of Python's own is misspelt.

Every letter of such a word counts. Python takes an unknown word for a name, and then the rest of the line makes no
sense.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from difflib import get_close_matches

from checker.scan import Lexeme
from checker.syntax.broken import KEYWORDS, Broken, Guess, Line, begins_value, ends_value, is_name, replace

taxonomy = "SYN23"
message = "Python does not know `{word}` on line {line}; did you mean `{keyword}`?"
hints = (
    "Python's own words have to be spelt exactly.",
    "Check the spelling of `{word}` on line {line}.",
    "Write `{keyword}` instead of `{word}` on line {line}.",
)
bad = """\
number = 3
whille number > 0:
    print(number)
    number -= 1
"""
line = 2
good = """\
number = 3
while number > 0:
    print(number)
    number -= 1
"""
near_miss = (
    "form name = 'Ada'\nprint(form name)\n",
    "While True:\n    break\n",
    "total 3\nprint(total)\n",
    "for word in ['a']\n    print(word)\n",
)

_FIRST = tuple("for while if def class else try except finally with return import from global del raise assert".split())
_BETWEEN_VALUES = tuple("in and or if else is as for import".split())
_GOES_ON = ("=", ".", ",", "+=", "-=")  # behind a name


def misspelt_keyword(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        row = (None, *line.lexemes, None)
        for before, word, after in zip(row, line.lexemes, row[2:], strict=False):
            if not is_name(word) or hasattr(builtins, word.text) or after is None or after.text in _GOES_ON:
                continue
            for turn, keyword in enumerate(_meant(word.text.lower(), _possible(before, after))):
                cost = 0.14 + 0.05 * turn + (0.08 if before else 0.0)
                words = {"word": word.text, "keyword": keyword}
                yield broken.guess(line, cost, replace(word, keyword), words=words)
        yield from _other_than_if(broken, line)


def _possible(before: Lexeme | None, after: Lexeme) -> tuple[str, ...]:
    """The words that may stand between two lexemes, so that few are compared."""
    if before is None or before.text in (":", ";"):
        return _FIRST
    if ends_value(before):
        return _BETWEEN_VALUES
    return ("not",) if begins_value(after) else ()


def _meant(word: str, possible: tuple[str, ...]) -> Iterator[str]:
    """The words that are spelt alike; one of two letters only where it has the same letters."""
    if word in KEYWORDS:
        return  # but for capital letters: another kind
    if len(word) < 4:
        yield from (keyword for keyword in possible if len(keyword) == 2 and set(keyword) == set(word))
    yield from get_close_matches(word, [keyword for keyword in possible if len(keyword) > 2], cutoff=0.65)


def _other_than_if(broken: Broken, line: Line) -> Iterator[Guess]:
    """`is`, `of`, `si` and the like at the beginning of a line that opens a block."""
    word = line.first.text
    if len(word) == 2 and word != "if" and set(word) & set("if") and line.last.text == ":":
        words = {"word": word, "keyword": "if"}
        yield broken.guess(line, 0.2, replace(line.first, "if"), words=words)
