"""Counts reports as they pass by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.model import Report
from checker.points import as_text, exact
from checker.words import _


class Tally:
    """How many reports there were, how many passed, and their points."""

    def __init__(self) -> None:
        self.checked = self.passed = 0
        self.earned = self.worth = exact(0)

    def counting(self, reports: Iterable[Report]) -> Iterator[Report]:
        """The same reports, each counted before it is handed on."""
        for report in reports:
            self.checked += 1
            self.passed += report.passed
            self.earned += report.earned
            self.worth += report.worth
            yield report

    def __str__(self) -> str:
        return _(
            "{passed} of {checked} passed; {earned} of {worth} points.",
            passed=self.passed, checked=self.checked, earned=as_text(self.earned), worth=as_text(self.worth),
        )  # fmt: skip
