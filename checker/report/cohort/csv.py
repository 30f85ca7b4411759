"""csv: who passed what, a line for each learner and exercise."""

from __future__ import annotations

from collections.abc import Iterator

from checker.cohort.overview import Overview
from checker.report.cells import cell, row
from checker.report.screen import Screen


def render(overview: Overview, screen: Screen) -> Iterator[str]:
    """With a line of headings."""
    yield row(("learner", "exercise", "verdict", "attempts"))
    for each in overview.standings():
        yield row((cell(each.learner), cell(each.exercise), each.verdict, str(each.attempts)))
