"""Where lines start, compared with others."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from checker.syntax.blocks import blanks, moved, shifted
from checker.syntax.broken import Broken, Change, Guess, Line
from checker.words import _

_LEAVES = frozenset(("return", "break", "continue", "raise"))
_CLAUSES = frozenset(("else", "elif", "except", "finally"))
_MAX_LINES = 12


def moves(broken: Broken, line: Line, level: int) -> Iterator[tuple[float, list[Change]]]:
    """Ways to move a line so that it starts at a level, alone or with its block; the less natural one costs more."""
    below = broken.after(line.number)
    takes_along = line.last.text == ":" and below is not None and below.indent != level + len(broken.unit)
    for turn, changes in enumerate(shifted(broken, line, level - line.indent)):
        yield 0.0 if bool(turn) == takes_along else 0.06, changes


def peer(broken: Broken, line: Line, level: int) -> str:
    """What to compare a line with: the nearest line above that starts at a level."""
    above = broken.before(line.number)
    while above and above.indent != level:
        above = broken.before(above.number)
    return _("line {line}", line=above.number) if above else _("the left margin")


def openers(broken: Broken, line: Line, keywords: Collection[str]) -> Iterator[Line]:
    """The lines above a line that begin with one of some words, the nearest first."""
    above = broken.before(line.number)
    while above:
        if above.first.text in keywords:
            yield above
        above = broken.before(above.number)


def body_level(broken: Broken, opener: Line) -> int:
    """How far right the block below a line starts, or should start."""
    body = broken.after(opener.number)
    return body.indent if body and body.indent > opener.indent else opener.indent + len(broken.unit)


def put_back(
    broken: Broken, line: Line, cost: float, opener: Line, last: Line, and_its_block: bool = False
) -> Iterator[Guess]:
    """A guess that lines from the end of a block down to a last one belong to the block, where they may."""
    if lines := _strays(broken, opener, last, and_its_block):
        by = body_level(broken, opener) - lines[0].indent
        words = {"keyword": opener.first.text, "above": opener.number, "by": blanks(broken, by)}
        changes = [moved(broken, stray, by) for stray in lines]
        yield broken.guess(line, cost + 0.04 * len(lines), *changes, mark=lines[0].first, words=words)


def _strays(broken: Broken, opener: Line, last: Line, and_its_block: bool) -> list[Line]:
    """From the line that ends a block down to a last one: lines that may belong to the block. None if that is over."""
    level, previous = body_level(broken, opener), opener
    below = broken.after(opener.number)
    while below and below.indent > opener.indent:
        previous, below = below, broken.after(below.number)
    is_over = previous.indent == level and previous.first.text in _LEAVES
    if below is None or is_over or (below.indent == opener.indent and below.first.text in _CLAUSES):
        return []
    top, found = below, []
    while below and (below.number <= last.number or (and_its_block and _goes_on(below, top))):
        found.append(below)
        below = broken.after(below.number)
    used = {lexeme.text for stray in found[:-1] for lexeme in stray.lexemes}
    if opener.first.text == "def" and not used.isdisjoint(name.text for name in opener.lexemes[1:2]):
        return []  # where a function is used, it is over
    is_other = any(stray.indent < top.indent or stray.first.text in ("def", "class") for stray in found)
    return [] if is_other or len(found) > _MAX_LINES else found


def _goes_on(line: Line, top: Line) -> bool:
    """Whether a line belongs to the block of another, or to a further branch of it."""
    return line.indent > top.indent or (line.indent == top.indent and line.first.text in _CLAUSES)
