"""How lines stand below one another: what moves when a line moves."""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Change, Line
from checker.words import ngettext

_MAX_LINES = 40
ENDS_A_BLOCK = frozenset("def class else elif except finally".split())


def moved(broken: Broken, line: Line, by: int) -> Change:
    """The line further right, or further left where `by` is negative."""
    return Change(line.start, line.start + line.indent, broken.unit[0] * max(0, line.indent + by))


def shifted(broken: Broken, line: Line, by: int) -> Iterator[list[Change]]:
    """Ways to move a line: alone, then with each further line of its block, as far as they go."""
    changes = [moved(broken, line, by)]
    yield changes
    below = broken.after(line.number)
    together = list(changes)
    while below and below.indent >= line.indent and len(together) < _MAX_LINES:
        if below.indent == line.indent == 0 and below.first.text in ENDS_A_BLOCK:
            break
        together.append(moved(broken, below, by))
        below = broken.after(below.number)
    if len(together) > 1:
        yield together


def blanks(broken: Broken, number: int) -> str:
    """So many of what the program is indented with, as one says it: `4 spaces`, `1 tab`."""
    return _tabs(number) if broken.unit == "\t" else _spaces(number)


def indentation(broken: Broken, line: Line) -> str:
    """What a line starts with, as one says it."""
    written = set(broken.source[line.start : line.start + line.indent])
    if len(written) > 1:
        return ngettext("{number} blank", "{number} blanks", line.indent)
    return _tabs(line.indent) if "\t" in written else _spaces(line.indent)


def _tabs(number: int) -> str:
    return ngettext("{number} tab", "{number} tabs", number)


def _spaces(number: int) -> str:
    return ngettext("{number} space", "{number} spaces", number)


def levels(broken: Broken, line: Line) -> list[int]:
    """The indentations that lines nearby have, the line above first; where it opens a block, its body's before that."""
    found: list[int] = []
    above = broken.before(line.number)
    if above and above.last.text == ":":
        found.append(above.indent + len(broken.unit))
    while above and len(found) < 12:
        found.append(above.indent)
        above = broken.before(above.number)
    if below := broken.after(line.number):
        found.append(below.indent)
    return list(dict.fromkeys([*found, 0]))
