"""tap: the Test Anything Protocol, version 14; a test point for each case, with its plan at the end."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from checker.model import Report, Verdict
from checker.report.context import Context
from checker.report.marks import Mark, first_span, marks_of, whose
from checker.report.safe import label


def render(reports: Iterable[Report], context: Context) -> Iterator[str]:
    """Readers of version 13 understand it too."""
    yield f"TAP version 14\n# checker {context.checker}\n"
    number = 0
    for report in reports:
        for mark in marks_of(report):
            number += 1
            yield _point(number, report, mark, context)
    yield f"1..{number}\n" if number else "1..0 # SKIP there was nothing to check\n"


def _point(number: int, report: Report, mark: Mark, context: Context) -> str:
    described = _described(f"{whose(report)}: {mark.name}")
    line = f"{'ok' if mark.passed else 'not ok'} {number} - {described}\n"
    return line if mark.passed else line + _block(report, mark, context)


def _described(text: str) -> str:
    """No directive: readers of version 13 would take even an escaped # for the beginning of SKIP or TODO."""
    return text.replace("\\", "\\\\").replace("#", "＃")


def _block(report: Report, mark: Mark, context: Context) -> str:
    """What is wrong and where, as YAML: one key a line, each value as JSON."""
    span = first_span(report)
    where: dict[str, object] = {"file": label(context.path_of(report))}
    if span:
        where |= {"line": span.line, "column": span.column}
    facts = {
        "message": mark.says,
        "severity": "error" if report.verdict is Verdict.BROKEN else "fail",
        "verdict": report.verdict,
        "at": where,
    }
    lines = "".join(f"  {key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in facts.items())
    return f"  ---\n{lines}  ...\n"
