"""A word, a number or a text stands where none belongs.

It may be left over from an earlier version. Whether it, or what is around it, is at fault is a guess, so the
edit is never shown.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Change, Guess

is_trusted = False
message = "Does `{word}` belong on line {line}?"
hints = (
    "Read the line aloud, word by word: does each say something to Python?",
    "Look at `{word}` on line {line}.",
    "Take out `{word}` on line {line}, if it does not belong there.",
)
bad = """\
price = 5
if price > 3 dollars:
    print("That is expensive.")
"""
line = 2
good = """\
price = 5
if price > 3:
    print("That is expensive.")
"""
near_miss = (
    "first name = 'Ada'\nprint(first name)\n",
    "let x = 3\nprint(x)\n",
    "x = 3\nprint(3 * x 5)\n",
    "whille True:\n    break\n",
)

_KINDS = ("word", "number", "string")


def stray_word(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        for word, after in zip(line.lexemes, (*line.lexemes[1:], None), strict=True):
            if word.kind in _KINDS:
                # At the beginning of a line the blank behind it goes too: it would be an indentation.
                end = after.start if after and word is line.first else word.end
                yield broken.guess(line, 0.95, Change(word.start, end, ""), at=word, words={"word": word.text})
