"""Rows of text for spreadsheets, as RFC 4180 says; no cell is a formula, whatever a learner writes."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

from checker.report.safe import label

_MOST = 500
# At the beginning of a cell, or of what becomes one where cells are parted by semicolons.
_FORMULA = re.compile(r"(^|;)(\s*[=+\-@＝＋－＠])")


def cell(text: str) -> str:
    """A text that no spreadsheet takes for a formula, on one line."""
    return _FORMULA.sub(r"\1'\2", label(text, _MOST))


def row(cells: Iterable[str]) -> str:
    """One line, with its end."""
    line = io.StringIO()
    csv.writer(line).writerow(list(cells))
    return line.getvalue()
