"""prairielearn: `results.json` of an external grader."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from checker.compare.values import cut
from checker.model import Report, Verdict
from checker.points import as_number, total
from checker.report.context import Context
from checker.report.json import as_text_within
from checker.report.marks import Mark, headline, marks_of, name_of, said_of

MAX_CHARACTERS = 1_000_000  # one megabyte, and it is ASCII


def render(reports: Iterable[Report], context: Context) -> Iterator[str]:
    """One object. What Python or checker could not read is not gradable, which costs no attempt."""
    every = list(reports)
    yield as_text_within(MAX_CHARACTERS, lambda longest: _answer(every, longest)) + "\n"


def _answer(reports: Sequence[Report], longest: int) -> dict[str, Any]:
    if all(report.verdict in (Verdict.UNREADABLE, Verdict.BROKEN) for report in reports):
        return {"gradable": False, "format_errors": [said_of(report) for report in reports]}
    return {
        "gradable": True,
        "score": _score(reports),
        "message": cut("\n".join(f"{name_of(r)}: {headline(r)}." for r in reports), 10 * longest + 200),
        "output": "",
        "tests": [_test(report, mark, longest, len(reports) > 1) for report in reports for mark in marks_of(report)],
    }


def _score(reports: Sequence[Report]) -> float:
    """The share of the points, from 0 to 1."""
    worth = total(report.worth for report in reports)
    if not worth:
        return float(all(report.passed for report in reports))
    return float(total(report.earned for report in reports) / worth)


def _test(report: Report, mark: Mark, longest: int, is_one_of_many: bool) -> dict[str, Any]:
    return {
        "name": f"{name_of(report)}: {mark.name}" if is_one_of_many else mark.name,
        "description": cut(mark.asked, longest) if longest else "",
        "points": as_number(mark.earned),
        "max_points": as_number(mark.worth),
        "message": cut(mark.says, longest) if longest else "",
        "output": cut(mark.printed, longest) if longest else "",
    }
