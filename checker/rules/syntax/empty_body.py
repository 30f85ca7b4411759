"""A line opens a block, but there is nothing in it.

A line that ends with a colon says that an indented block follows. The block needs at least one line of code; a
comment does not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.syntax.blocks import ENDS_A_BLOCK, blanks
from checker.syntax.broken import Broken, Guess, Line, insert

taxonomy = "SYN42"
message = "The `{keyword}` on line {line} has nothing to do: no indented line of code stands below it."
hints = (
    "What a block does stands below the line that opens it, further right. Comments do not count.",
    "Look below line {line}: which lines belong to the `{keyword}`?",
    "Write what is to be done below line {line}, {more} further right; for nothing at all write `pass`.",
)
bad = """\
age = 20
if age < 18:
    # nothing to do
else:
    print("Come in!")
"""
line = 2
good = """\
age = 20
if age < 18:
    pass
else:
    print("Come in!")
"""
near_miss = (
    "age = 20\nif age > 18:\nprint('Come in!')\n",
    "age = 20\nif age > 18\n    print('Come in!')\n",
    "age = 20\nif age > 18:\n  print('Come in!')\n print(age)\n",
    "age = 20\nif age > 18:\n    pass\nprint(age)\n",
)

_OPENED = re.compile(r"expected an indented block.* on line (\d+)")


def empty_body(broken: Broken) -> Iterator[Guess]:
    found = _OPENED.search(broken.fault.message)
    header = end = broken.line(int(found[1])) if found else None
    while end and end.last.text != ":":  # it may go on over several lines
        end = broken.after(end.number)
    if header is None or end is None:
        return
    indent = broken.source[header.start : header.start + header.indent] + broken.unit
    place, text = broken.starts[end.number], f"{indent}pass\n"
    if place > len(broken.source):  # it is the last line, and nothing ends it
        place, text = len(broken.source), f"\n{text}"
    words = {"keyword": header.first.text, "more": blanks(broken, len(broken.unit))}
    yield broken.guess(header, _cost(broken, header, end), insert(place, text), mark=header.first, words=words)


def _cost(broken: Broken, header: Line, end: Line) -> float:
    """How unlikely it is that nothing was meant to be the body: a line that only lacks its indentation may be it."""
    below = broken.after(end.number)
    if below and header.first.text == "class" and "self" in {lexeme.text for lexeme in below.lexemes}:
        return 0.3
    if below is None or (below.indent <= header.indent and below.first.text in ENDS_A_BLOCK):
        return 0.02
    between = broken.source[broken.starts[end.number] : below.start].split("\n")
    has_comment = any(len(text) - len(text.lstrip()) > header.indent for text in between if text.strip())
    return -0.05 if has_comment else 0.3  # the comment shows that the body is over
