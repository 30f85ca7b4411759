"""Lines of the learner's program with a mark under the place that is meant, as they are and as they would be."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len, set_cell_size
from rich.text import Text

from checker.model import Edit, Span
from checker.program import replaced
from checker.report.changes import changed_lines, new_part
from checker.report.safe import safe
from checker.report.screen import Screen

_MAX_LINE = 1000  # characters of one line, of which any number can share a cell


def excerpt(lines: Sequence[str], span: Span, screen: Screen) -> list[Text]:
    """A line with its number, and a mark under the place."""
    if not 1 <= span.line <= len(lines):
        return []
    line = lines[span.line - 1]
    end = max(span.column, span.end_column if span.end_line == span.line else len(line) + 1)
    return _marked(line, span.line, (span.column - 1, end - 1), screen, screen.symbols["under"], "bold red")


def with_edit(lines: Sequence[str], edit: Edit, screen: Screen) -> list[Text]:
    """The lines that an edit changes, as they would be, with a plus under what is new."""
    span = edit.span
    old = lines[span.line - 1 : span.end_line]
    new = replaced(lines, edit)
    shown: list[Text] = []
    for before, at in changed_lines(old, new):
        shown += _marked(new[at], span.line + at, new_part(before, new[at]), screen, "+", "bold green")
    return shown


def _marked(line: str, number: int, part: tuple[int, int], screen: Screen, mark: str, style: str) -> list[Text]:
    start, end = part
    before, marked, after = (safe(text.expandtabs(1)) for text in (line[:start], line[start:end], line[end:]))
    bar = screen.symbols["bar"]
    gutter = f"  {number} {bar} "
    room = max(10, screen.width - len(gutter) - 4)
    if cell_len(before + marked + after) > room:
        before = _last_cells(before[-_MAX_LINE // 2 :], room // 2)  # from a little before the marked place on
    width = max(1, min(cell_len(marked), room - cell_len(before)))
    blank = " " * (len(gutter) - len(bar) - 1)
    shown = set_cell_size((before + marked + after)[:_MAX_LINE], room).rstrip()
    return [
        Text.assemble((gutter, "dim"), shown, no_wrap=True),
        Text.assemble((f"{blank}{bar} ", "dim"), (" " * cell_len(before) + mark * width, style), no_wrap=True),
    ]


def _last_cells(text: str, cells: int) -> str:
    """The end of a text that fits into so many cells."""
    while cell_len(text) > cells:
        text = text[max(1, (len(text) - cells) // 2) :]
    return text
