"""A word, a number or a text stands where none belongs.

Either it is one too many, or something beside it is missing. That can only be guessed, so no edit is shown.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess

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
        for word in line.lexemes if len(line.lexemes) > 1 else ():  # without a line, its block may be empty
            if word.kind in _KINDS:
                yield broken.guess(line, 0.95, line.without(word), at=word, words={"word": word.text})
