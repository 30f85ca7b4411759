"""There is one closing bracket too many.

Each closing bracket closes the last one that is still open. Here none is open any more.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.scan import Lexeme
from checker.syntax.broken import Broken, Guess, Line, replace

taxonomy = "SYN05"
message = "There is a `{closer}` too many on line {line}: no bracket is open any more that it could close."
hints = (
    "There are as many closing brackets as opening ones.",
    "Count the brackets on line {line}, from the left to the right.",
    "Remove the marked `{closer}` on line {line}.",
)
bad = """\
word = "apple"
print("The word has", len(word), "letters"))
"""
line = 2
good = """\
word = "apple"
print("The word has", len(word), "letters")
"""
near_miss = (
    "print 'a')\n",
    "print(len(['a', 'b'))\n",
    "print(('a', 'b'])\n",
    "a = 3\nb = 4\nprint(a + b) / 2)\n",
    "print('a'\n",
)


def extra_bracket(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        extra = [bracket for bracket in broken.unopened if bracket.line == line.number]
        if extra:
            yield from _without(broken, line, extra)
        for _, closer in broken.mismatched:
            if closer.line == line.number:
                yield _guess(broken, line, 0.2 if extra else 0.45, [closer])


def _without(broken: Broken, line: Line, extra: list[Lexeme]) -> Iterator[Guess]:
    if len(extra) > 1:
        yield _guess(broken, line, 0.18, extra)
    for bracket in extra:
        yield _guess(broken, line, 0.15, [bracket])
    # The one too many may be an earlier one: `print(str(age)) + " years")`.
    for closer in line.lexemes:
        if closer.text == extra[0].text and closer.start < extra[0].start:
            yield _guess(broken, line, 0.38, [closer])


def _guess(broken: Broken, line: Line, cost: float, closers: list[Lexeme]) -> Guess:
    words = {"closer": "".join(closer.text for closer in closers)}
    return broken.guess(line, cost, *(replace(closer, "") for closer in closers), words=words)
