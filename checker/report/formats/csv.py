"""csv: a row for each report, for spreadsheets; no cell is a formula, whatever a learner writes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.model import Report
from checker.points import as_text
from checker.report.cells import cell, row
from checker.report.context import Context
from checker.report.marks import said_of

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


def render(reports: Iterable[Report], context: Context) -> Iterator[str]:
    """As RFC 4180 says, with a line of headings."""
    yield row(COLUMNS)
    for report in reports:
        yield row(_row(report, context))


def _row(report: Report, context: Context) -> Iterator[str]:
    first = report.diagnoses[0] if report.diagnoses else None
    yield cell(report.exercise.name)
    yield cell(report.submission.learner)
    yield cell(context.path_of(report))
    yield report.verdict
    yield as_text(report.earned)
    yield as_text(report.worth)
    yield str(sum(trial.passed for trial in report.trials))
    yield str(len(report.exercise.cases))
    yield cell(first.rule if first else "")
    yield str(first.span.line) if first and first.span else ""
    yield cell(said_of(report))
