"""Places in a text: as lines and columns, and as offsets."""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate

from checker.model import Span


@lru_cache(maxsize=1)  # the program that is looked at
def line_starts(source: str) -> tuple[int, ...]:
    """Where each line of a text begins, and where the next one would."""
    return tuple(accumulate((len(text) + 1 for text in source.split("\n")), initial=0))


def offset_of(source: str, span: Span) -> int:
    """Where a span begins."""
    return line_starts(source)[span.line - 1] + span.column - 1


def span_of_text(source: str, start: int, end: int) -> Span:
    """Offsets of a text as lines and columns."""
    line, end_line = source.count("\n", 0, start) + 1, source.count("\n", 0, end) + 1
    column, end_column = (offset - (source.rfind("\n", 0, offset) + 1) + 1 for offset in (start, end))
    return Span(line, column, end_line, end_column)
