"""classroom: the `result` of a grading step of GitHub Classroom, a line to append to `$GITHUB_OUTPUT`."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from checker.compare.values import cut
from checker.model import Report, Verdict
from checker.points import as_number, total
from checker.report.context import Context
from checker.report.json import as_text_within
from checker.report.marks import Mark, first_span, marks_of, name_of, said_of
from checker.report.safe import label

# The step that reports gets it as a variable of the environment, of which Linux takes 128 KiB.
MAX_CHARACTERS = 90_000


def render(reports: Iterable[Report], context: Context) -> Iterator[str]:
    """`result=` and JSON in base 64, in which learners' text is out of the runner's sight."""
    every = list(reports)
    text = as_text_within(MAX_CHARACTERS, lambda longest: _answer(every, context, longest))
    yield f"result={b64encode(text.encode()).decode()}\n"


def _answer(reports: Sequence[Report], context: Context, longest: int) -> dict[str, Any]:
    """The reporter adds up the tests' scores, so there are always tests, each with its score."""
    answer = {
        "version": 3,
        "status": _status(reports),
        "max_score": as_number(total(report.worth for report in reports)),
        "tests": [_test(report, mark, context, longest) for report in reports for mark in marks_of(report)],
    }
    if answer["status"] == "error":
        answer["message"] = cut("\n".join(said_of(report) for report in reports), longest + 200)
    return answer


def _status(reports: Sequence[Report]) -> str:
    if all(report.passed for report in reports):
        return "pass"
    nothing_ran = all(r.verdict in (Verdict.UNREADABLE, Verdict.BROKEN) for r in reports)
    return "error" if nothing_ran else "fail"


def _test(report: Report, mark: Mark, context: Context, longest: int) -> dict[str, Any]:
    span = None if mark.passed else first_span(report)
    return {
        "name": f"{name_of(report)}: {mark.name}",
        "status": "pass" if mark.passed else _status([report]),
        "score": as_number(mark.earned),
        "message": cut(mark.says, longest) if longest else "",
        "test_code": cut(mark.asked, longest) if longest else "",
        "filename": label(context.path_of(report)),
        "line_no": span.line if span else 0,
        "duration": f"{mark.seconds:.3f}",
    }
