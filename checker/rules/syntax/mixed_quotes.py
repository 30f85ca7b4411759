"""A text begins with one kind of quotation mark and ends with the other.

Both kinds of marks do the same, but a text ends only with the kind it began with. The other kind is an ordinary
sign in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.syntax.broken import Broken, Change, Guess, Line
from checker.syntax.texts import OTHER, Text, open_text, texts

taxonomy = "SYN09"
message = "The text on line {line} starts with {first} but ends with {last}: use the same mark twice."
hints = (
    "A text ends with the same quotation mark that it began with.",
    "Compare the marks at both ends of the text on line {line}.",
    "On line {line}, begin and end the text with {first}, or with {last}.",
)
bad = """\
print("Good morning!')
"""
line = 1
good = """\
print("Good morning!")
"""
near_miss = (
    "print('It's late')\n",
    "print(\"It's late)\n",
    "print(\"Say 'hello')\n",
    "print('late)\n",
    "print(late')\n",
)


# Behind the end of a text come a sign of the program or the end of the line, behind an apostrophe a letter or a blank.
_BEHIND = re.compile(r"[ \t]*([)\]},:;+%*]|$)", re.MULTILINE)
_PIECE = re.compile(r"(['\"])[\w .!?]*(['\"])")


def mixed_quotes(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        last = open_text(line)
        if last is None:
            continue
        for text in texts(line):
            # Two of the other kind are a pair within the text; one alone is where the text should have ended.
            others = _others(broken, text)
            if len(others) % 2:
                yield from _same_at_both_ends(broken, line, text, others[-1] if text.is_open else others[0])
        yield from _everywhere(broken, line)


def _others(broken: Broken, text: Text) -> list[int]:
    """Where the other kind of marks stands in a text, but for apostrophes."""
    other = re.compile(rf"(?<!\w){_other(text)}|{_other(text)}(?!\w)")
    return [found.start() for found in other.finditer(broken.source, text.inside, text.end)]


def _other(text: Text) -> str:
    return OTHER[text.mark[0]] * len(text.mark)


def _same_at_both_ends(broken: Broken, line: Line, text: Text, at: int) -> Iterator[Guess]:
    mark, other = text.mark, _other(text)
    first, last = Change(text.start, text.inside, other), Change(at, at + len(mark), mark)
    words = {"first": mark, "last": other}
    is_sure = _BEHIND.match(broken.source, at + len(mark))
    yield broken.guess(line, 0.0 if is_sure else 0.12, last, words=words)
    yield broken.guess(line, 0.1 if is_sure else 0.14, first, words=words)


def _everywhere(broken: Broken, line: Line) -> Iterator[Guess]:
    """As in `{'a": 1, 'b": 2}`, where the second text gets its marks only once the first has them."""
    pieces = [found for found in _PIECE.finditer(broken.source, line.start, line.end) if found[1] != found[2]]
    if len(pieces) > 1:
        changes = [Change(*found.span(2), found[1]) for found in pieces]
        yield broken.guess(line, 0.0, *changes, words={"first": pieces[0][1], "last": pieces[0][2]})
