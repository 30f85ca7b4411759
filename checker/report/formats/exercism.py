"""exercism: `results.json` of a test runner, version 3."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from checker.model import Report, Verdict
from checker.report.context import Context
from checker.report.json import as_text
from checker.report.marks import Mark, marks_of, name_of, said_of
from checker.words import N_, _

VERSION = 3
MAX_OUTPUT = 500
MAX_MESSAGE = 65_535
_TRUNCATED = N_("Output was truncated. Please limit to 500 chars.")


def render(reports: Iterable[Report], context: Context) -> Iterator[str]:
    """One object; `error` only where no case ran, for then there is nothing but its message to show."""
    yield as_text(_answer(list(reports)), indent=2) + "\n"


def _answer(reports: Sequence[Report]) -> dict[str, Any]:
    if reports and not any(_ran(report) for report in reports):
        message = "\n".join(said_of(report) for report in reports)
        return {"version": VERSION, "status": "error", "message": message[:MAX_MESSAGE], "tests": []}
    tests = [_test(report, mark, len(reports) > 1) for report in reports for mark in marks_of(report)]
    status = "pass" if all(report.passed for report in reports) else "fail"
    return {"version": VERSION, "status": status, "message": None, "tests": tests}


def _ran(report: Report) -> bool:
    if report.verdict in (Verdict.UNREADABLE, Verdict.BROKEN):
        return False
    return bool(report.trials) or report.verdict is not Verdict.REFUSED


def _test(report: Report, mark: Mark, is_one_of_many: bool) -> dict[str, Any]:
    test = {
        "name": f"{name_of(report)}: {mark.name}" if is_one_of_many else mark.name,
        "status": "pass" if mark.passed else "fail" if _ran(report) else "error",
        "test_code": mark.asked,
    }
    if not mark.passed:
        test["message"] = mark.says
    if mark.printed:
        test["output"] = _limited(mark.printed)
    return test


def _limited(text: str) -> str:
    told = "\n" + _(_TRUNCATED)
    return text if len(text) <= MAX_OUTPUT else text[: MAX_OUTPUT - len(told)] + told
