"""One of the small signs stands where another is needed.

Comma, full stop, colon and semicolon look alike and lie side by side on the keyboard. Which was meant can only be
guessed, so no edit is shown.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess, replace

is_trusted = False
message = "The `{sign}` on line {line} may have to be another sign."
hints = (
    "The comma, the full stop, the colon and the semicolon mean different things.",
    "Look at the `{sign}` on line {line}.",
    "Try another sign instead of `{sign}` on line {line}.",
)
bad = """\
word = "house"
print(word[0;2])
"""
line = 2
good = """\
word = "house"
print(word[0:2])
"""
near_miss = (
    "numbers = [1; 2; 3]\nprint(numbers)\n",
    "for word in ['a'];\n    print(word)\n",
    "numbers = [3, 5,, 8]\nprint(numbers)\n",
    "x = 3\nif x = 3:\n    print(x)\n",
)

_SIGNS = (",", ".", ":", ";")


def wrong_sign(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        for lexeme in line.lexemes[:-1]:
            if lexeme.text in _SIGNS:
                for sign in _SIGNS:
                    if sign != lexeme.text:
                        words = {"sign": lexeme.text}
                        yield broken.guess(line, 0.5, replace(lexeme, sign), at=lexeme, words=words)
