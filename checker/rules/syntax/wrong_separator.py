"""Inside brackets, things are separated by a sign other than the comma.

A comma separates the items of a list and the values in a call. A semicolon, a full stop or a colon means something
else to Python.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker.scan import CLOSERS, OPENERS, Lexeme
from checker.syntax.broken import Broken, Guess, ends_value, is_name, replace

message = "Inside brackets Python separates things by commas; line {line} has `{sign}` instead."
hints = (
    "One sign separates the things in a list, or in a function's brackets.",
    "Look at each `{sign}` inside the brackets on line {line}.",
    "Write `,` for each `{sign}` between two things inside the brackets.",
)
bad = """\
numbers = [1; 2; 3]
print(numbers)
"""
line = 1
good = """\
numbers = [1, 2, 3]
print(numbers)
"""
near_miss = (
    "word = 'house'\nprint(word[1;3])\n",
    "numbers = [1,, 2]\nprint(numbers)\n",
    "print('a'; x = 3\n",
    "numbers = [1 2 3]\nprint(numbers)\n",
)

_COSTS = {";": 0.15, ".": 0.08, ":": 0.3}


def wrong_separator(broken: Broken) -> Iterator[Guess]:
    found = list(_separators(broken))
    for line in broken.near:
        tried = set()
        for opener, separator in found:
            sign = separator.text[-1]
            if separator.line != line.number or (opener, sign) in tried:
                continue
            tried.add((opener, sign))
            same = [other for o, other in found if o == opener and other.text[-1] == sign]
            changes = [replace(other, f"{other.text[:-1]},") for other in same]
            yield broken.guess(line, _COSTS[sign], *changes, mark=separator, words={"sign": sign})


def _separators(broken: Broken) -> Iterator[tuple[Lexeme, Lexeme]]:
    """Signs that separate things inside brackets which are closed, each with its bracket."""
    unclosed = set(broken.unclosed)
    opened: list[tuple[Lexeme, bool]] = []
    before: Lexeme | None = None
    for lexeme, after in pairwise(broken.lexemes):
        if lexeme.kind == "bracket" and lexeme.text in CLOSERS:
            is_index = lexeme.text == "[" and before is not None and ends_value(before)
            opened.append((lexeme, is_index or lexeme in unclosed))
        elif lexeme.kind == "bracket" and opened:
            opened.pop()
        elif opened and not opened[-1][1] and _separates(lexeme, after, opened[-1][0]):
            yield opened[-1][0], lexeme
        before = lexeme


def _separates(lexeme: Lexeme, after: Lexeme, opener: Lexeme) -> bool:
    """A dot before a name belongs to the name; `3.` with more behind it is a number and a separator."""
    if after.text in OPENERS:
        return False
    if lexeme.text == ";" or (lexeme.text == ":" and opener.text != "{"):
        return True
    if lexeme.kind == "number":
        return lexeme.text.endswith(".") and after.kind in ("number", "string", "word")
    return lexeme.text == "." and (not is_name(after) or after.start > lexeme.end)
