"""A text has no closing quotation mark.

A text begins and ends with the same mark, on one line. Without the second one Python takes the rest of the line for
text, brackets and colons too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess, Line, insert
from checker.syntax.texts import Text, texts

taxonomy = "SYN07"
message = "The text that starts with {quote} on line {line} has no closing {quote}."
hints = (
    "A text needs a quotation mark at both of its ends.",
    "Find where the text on line {line} should end.",
    "Add {quote} on line {line}, right after the last letter of the text.",
)
bad = """\
name = "Ada"
print("Hello, name)
"""
line = 2
good = """\
name = "Ada"
print("Hello, name")
"""
near_miss = (
    "print('It's late')\n",
    "print(\"a')\n",
    'text = """abc\nprint(text)\n',
    "print('a'\n",
)

_ENDINGS = re.compile(r"[)\]}:,]+\s*$")
_INNER = re.compile(r"[)\]}](?=[^)\]}]*$)|,(?!.*,)")
_FIRST = re.compile(r"[,:)\]}]")
_NAMES_BEHIND = re.compile(r",\s*(\w+)[)\]}:]*\s*$")


def unterminated_string(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        if line.last.kind != "open_string":
            continue
        *before, last = texts(line)
        if len(last.mark) > 1:
            continue
        for cost, at in _ends(broken, last):
            yield _guess(broken, line, cost, last, at)
        for text in before:  # where a text in mid-line has no end, all marks behind it are taken for the wrong end
            if text.mark == last.mark and (found := _FIRST.search(text.body)):
                yield _guess(broken, line, 0.2, text, text.inside + found.start())


def _ends(broken: Broken, text: Text) -> Iterator[tuple[float, int]]:
    """Where the text may end: with the line, before the brackets and colons there, or before a comma."""
    body = text.body.rstrip()
    yield 0.12, text.inside + len(body)
    if ending := _ENDINGS.search(body):
        for turn, at in enumerate(range(ending.start(), len(body))):
            yield 0.1 + 0.04 * turn, text.inside + at
    for inner in _INNER.finditer(body):
        yield 0.35, text.inside + inner.start()
    if (behind := _NAMES_BEHIND.search(body)) and behind[1] in broken.names:
        yield 0.05, text.inside + behind.start()


def _guess(broken: Broken, line: Line, cost: float, text: Text, at: int) -> Guess:
    return broken.guess(line, cost, insert(at, text.mark), mark=text.lexeme, words={"quote": text.mark})
