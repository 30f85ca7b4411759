"""A `for` has no `in`.

A loop reads like a sentence: for each name *in* these values. Without `in` Python does not know where the values
come from.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker.scan import Lexeme
from checker.syntax.broken import Broken, Guess, Line, between, is_name

taxonomy = "SYN35"
message = "On line {line}, `for` needs the word `in`: write `for {name} in ...`."
hints = (
    "A loop reads like a sentence: for each name in these values.",
    "Look at what follows `for {name}` on line {line}.",
    "Write `for {name} in ...` on line {line}.",
)
bad = """\
for number range(3):
    print(number)
"""
line = 1
good = """\
for number in range(3):
    print(number)
"""
near_miss = (
    "for number in range(3)\n    print(number)\n",
    "for big number in [1, 2]:\n    print(big number)\n",
    "for number in:\n    print(number)\n",
    "fro number in range(3):\n    print(number)\n",
)

_INSTEAD = frozenset("= == : - <- of on is at from inside into to through within en".split())


def missing_in(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        loops = [index for index, word in enumerate(line.lexemes) if word.text == "for"]
        for start, end in pairwise([*loops, len(line.lexemes)]):
            yield from _guesses(broken, line, line.lexemes[start + 1 : end])


def _guesses(broken: Broken, line: Line, loop: tuple[Lexeme, ...]) -> Iterator[Guess]:
    """From what stands behind a `for`, up to the next one."""
    count = _names(loop)
    if not count or len(loop) == count or any(lexeme.text == "in" for lexeme in loop):
        return
    last, behind = loop[count - 1 : count + 1]
    words = {"name": broken.text(loop[0], last)}
    if behind.text in _INSTEAD and len(loop) > count + 1:
        yield broken.guess(line, 0.15, between(last, loop[count + 1], " in "), mark=behind, words=words)
    else:
        yield broken.guess(line, 0.15, between(last, behind, " in "), mark=last, words=words)


def _names(lexemes: tuple[Lexeme, ...]) -> int:
    """How many lexemes the names before `in` take, with the commas between them."""
    count = 0
    while count < len(lexemes) and (is_name(lexemes[count]) if count % 2 == 0 else lexemes[count].text == ","):
        count += 1
    return count
