"""gradescope: `results.json` of an autograder, for one learner's submission."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from checker.compare.values import cut
from checker.model import Report
from checker.points import as_number, total
from checker.report.audience import Audience
from checker.report.context import Context
from checker.report.json import as_text_within
from checker.report.marks import Mark, headline, marks_of, name_of, said_of
from checker.report.safe import label
from checker.words import _

MAX_CHARACTERS = 1_000_000


def render(reports: Iterable[Report], context: Context) -> Iterator[str]:
    """One object; the score is the exact sum, so that nothing is left to the adding of its reader."""
    every = list(reports)
    yield as_text_within(MAX_CHARACTERS, lambda longest: _answer(every, context, longest)) + "\n"


def _answer(reports: Sequence[Report], context: Context, longest: int) -> dict[str, Any]:
    numbered = [
        (f"{at}.{number}" if len(reports) > 1 else str(number), report, mark)
        for at, report in enumerate(reports, 1)
        for number, mark in enumerate(marks_of(report), 1)
    ]
    return {
        "score": as_number(total(report.earned for report in reports)),
        "execution_time": round(context.seconds, 3),
        "output": cut("\n\n".join(_summary(report) for report in reports), 50 * longest + 1),
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "visibility": "visible",
        "stdout_visibility": "hidden",
        "tests": [_test(number, report, mark, context, longest) for number, report, mark in numbered],
        "extra_data": {"checker": context.checker, "verdicts": {name_of(r): r.verdict for r in reports}},
    }


def _summary(report: Report) -> str:
    return f"{label(report.exercise.title)}: {headline(report)}.\n{said_of(report)}".rstrip()


def _test(number: str, report: Report, mark: Mark, context: Context, longest: int) -> dict[str, Any]:
    output = mark.says
    if mark.printed and not mark.passed:
        output += "\n\n" + _("Your program printed:\n{text}", text=mark.printed)
    is_secret = mark.hidden and context.audience is Audience.TEACHER  # what a learner may see is in it no more
    return {
        "name": f"{label(report.exercise.title)}: {mark.name}",
        "number": number,
        "score": as_number(mark.earned),
        "max_score": as_number(mark.worth),
        "status": "passed" if mark.passed else "failed",
        "output": cut(output, longest) if longest else "",
        "visibility": "hidden" if is_secret else "visible",
        "tags": [name_of(report)],
    }
