"""A sign of another language stands for `and`, `or` or `not`.

Python writes these three as words. The signs `&&`, `||` and `!` mean nothing to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker.scan import Lexeme
from checker.syntax.broken import Broken, Change, Guess, begins_value, ends_value

taxonomy = "SYN31"
message = "Python writes `{sign}` on line {line} as the word `{word}`."
hints = (
    "Where other languages join conditions with signs, Python has three English words.",
    "Look at `{sign}` on line {line}.",
    "Write `{word}` instead of `{sign}`.",
)
bad = """\
age = 15
if age > 12 && age < 20:
    print("A teenager.")
"""
line = 2
good = """\
age = 15
if age > 12 and age < 20:
    print("A teenager.")
"""
near_miss = (
    "age = 3\nif age ! = 3:\n    print(age)\n",
    "age = 3\nif age =! 3:\n    print(age)\n",
    "print(Hello!)\n",
    "age = 3\nif age > 1 and < 5:\n    print(age)\n",
)

_WORDS = {"&&": "and", "||": "or", "!": "not"}


def other_logical_operator(broken: Broken) -> Iterator[Guess]:
    signs = list(_signs(broken))
    changes = [_spelled(broken, sign) for sign in signs]
    for line in broken.near:
        if sign := next((sign for sign in signs if sign.line == line.number), None):
            words = {"sign": sign.text, "word": _WORDS[sign.text]}
            yield broken.guess(line, 0.1, *changes, mark=sign, words=words)


def _signs(broken: Broken) -> Iterator[Lexeme]:
    before: Lexeme | None = None
    for sign, after in pairwise(broken.lexemes):
        # `!` stands before a value, and not behind one on the same line, where it ends a sentence.
        is_not = begins_value(after) or after.text in ("(", "[", "!")
        is_behind = before is not None and before.line == sign.line and ends_value(before)
        if sign.text in ("&&", "||") or (sign.text == "!" and is_not and not is_behind):
            yield sign
        before = sign


def _spelled(broken: Broken, sign: Lexeme) -> Change:
    """The word, with blanks around it where there are none."""
    before, after = broken.source[sign.start - 1 : sign.start], broken.source[sign.end : sign.end + 1]
    left = "" if before.isspace() or sign.text == "!" else " "
    right = "" if after.isspace() else " "
    return Change(sign.start, sign.end, left + _WORDS[sign.text] + right)
