"""csv: a row for each report, for spreadsheets; no cell is a formula, whatever a learner writes."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator

from checker.model import Report
from checker.points import as_text
from checker.report.context import Context
from checker.report.marks import said_of
from checker.report.safe import label

COLUMNS = (
    "exercise",
    "learner",
    "path",
    "verdict",
    "points",
    "max_points",
    "cases_passed",
    "cases",
    "rule",
    "line",
    "message",
)
# At the beginning of a cell, or of what becomes one where cells are parted by semicolons.
_FORMULA = re.compile(r"(^|;)(\s*[=+\-@＝＋－＠])")


def render(reports: Iterable[Report], context: Context) -> Iterator[str]:
    """As RFC 4180 says, with a line of headings."""
    yield _line(COLUMNS)
    for report in reports:
        yield _line(_row(report, context))


def _row(report: Report, context: Context) -> Iterator[str]:
    first = report.diagnoses[0] if report.diagnoses else None
    yield _text(report.exercise.name)
    yield _text(report.submission.learner)
    yield _text(context.path_of(report))
    yield report.verdict
    yield as_text(report.earned)
    yield as_text(report.worth)
    yield str(sum(trial.passed for trial in report.trials))
    yield str(len(report.exercise.cases))
    yield _text(first.rule if first else "")
    yield str(first.span.line) if first and first.span else ""
    yield _text(said_of(report))


def _text(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return _FORMULA.sub(r"\1'\2", label(text, 500))


def _line(cells: Iterable[str]) -> str:
    line = io.StringIO()
    csv.writer(line).writerow(list(cells))
    return line.getvalue()
