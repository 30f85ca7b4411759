"""An opening bracket is never closed.

Python reads on over the ends of lines until it finds the closing bracket. So it often complains about a later line
that is quite right.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.scan import CLOSERS, Lexeme
from checker.syntax.broken import BLOCK_WORDS, Broken, Guess, Line, insert

taxonomy = "SYN04"
message = "The `{opener}` on line {line} is never closed: it needs its `{closer}`."
hints = (
    "Every bracket that opens has to close again.",
    "Count the brackets on line {line}.",
    "Add `{closer}` at the marked place, right after what belongs inside the brackets.",
)
bad = """\
total = sum([1, 2, 3])
print("The sum is", total
"""
line = 2
good = """\
total = sum([1, 2, 3])
print("The sum is", total)
"""
near_miss = (
    "print('a'))\n",
    "x = (1, 2]\n",
    "for word in ('a', 'b')\n    print(word)\n",
    "print('a)\n",
)

_LINES_DOWN = 12


def unclosed_bracket(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        for opener in broken.unclosed:
            if opener.line <= line.number:
                yield from _closed_on(broken, line, opener)
        if len(broken.unclosed) > 1:
            yield from _all_closed_on(broken, line)
    for opener in broken.unclosed:
        yield from _closed_further_down(broken, opener)


def _guess(broken: Broken, line: Line, cost: float, offset: int, opener: Lexeme) -> Guess:
    closer = CLOSERS[opener.text]
    return broken.guess(
        line, cost, insert(offset, closer), mark=opener, words={"opener": opener.text, "closer": closer}
    )


def _closed_on(broken: Broken, line: Line, opener: Lexeme) -> Iterator[Guess]:
    """At the line's end, before its colon, or behind any lexeme in between."""
    distance = min(abs(line.number - opener.line), 5)
    if line.opens and line.last.text == ":":
        yield _guess(broken, line, 0.12, line.last.start, opener)
    yield _guess(broken, line, 0.15 if not distance else 0.3 + 0.1 * distance, line.end, opener)
    if not distance:
        for lexeme in line.lexemes[:-1]:
            if lexeme.start > opener.start:
                yield _guess(broken, line, 0.45, lexeme.end, opener)


def _all_closed_on(broken: Broken, line: Line) -> Iterator[Guess]:
    closers = "".join(CLOSERS[opener.text] for opener in reversed(broken.unclosed))
    opener = broken.unclosed[0]
    words = {"opener": "".join(each.text for each in broken.unclosed), "closer": closers}
    if line.opens and line.last.text == ":":
        yield broken.guess(line, 0.3, insert(line.last.start, closers), mark=opener, words=words)
    yield broken.guess(line, 0.35, insert(line.end, closers), mark=opener, words=words)


def _closed_further_down(broken: Broken, opener: Lexeme) -> Iterator[Guess]:
    """A list over several lines may end at any of them, but not behind the next thing that the program does."""
    opened = broken.line(opener.line)
    assert opened is not None
    line = broken.after(opener.line)
    for turn in range(1, _LINES_DOWN):
        if line is None or (line.first.text in (*BLOCK_WORDS, "return", "import") and line.indent <= opened.indent):
            return
        yield _guess(broken, line, 0.28 + 0.03 * turn, line.end, opener)
        if line.indent <= opened.indent and turn > 1:
            return
        line = broken.after(line.number)
