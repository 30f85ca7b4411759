"""dodona: the partial output of a judge, a command a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from checker.model import Diagnosis, Outcome, Report, Verdict
from checker.report.audience import Audience
from checker.report.context import Context
from checker.report.json import as_text
from checker.report.marks import Mark, headline, marks_of, name_of, said_of
from checker.report.safe import block, label
from checker.words import _

_STATUS = {
    Verdict.PASSED: "correct",
    Verdict.LAYOUT: "wrong",
    Verdict.WRONG: "wrong",
    Verdict.CRASHED: "runtime error",
    Verdict.STOPPED: "runtime error",
    Verdict.REFUSED: "runtime error",
    Verdict.UNREADABLE: "compilation error",
    Verdict.BROKEN: "internal error",
}
_STATUS_OF_RUN = {
    Outcome.TIMED_OUT: "time limit exceeded",
    Outcome.OUT_OF_MEMORY: "memory limit exceeded",
    Outcome.FLOODED: "output limit exceeded",
    Outcome.RAISED: "runtime error",
    Outcome.KILLED: "runtime error",
    Outcome.REFUSED: "runtime error",
    Outcome.BROKEN: "internal error",
}
# As Dodona orders them: a judgement is as bad as the worst of its tests.
_WORST_FIRST = (
    "internal error",
    "compilation error",
    "memory limit exceeded",
    "time limit exceeded",
    "output limit exceeded",
    "runtime error",
    "wrong",
    "correct",
)
_MOST_NOTES = 10


def render(reports: Iterable[Report], context: Context) -> Iterator[str]:
    """One judgement: a tab for each exercise, a context for each case."""
    yield _line("start-judgement")
    worst, human = "correct", _("Passed")
    for report in reports:
        yield from _tab(report, context)
        status = _status(report)
        if _WORST_FIRST.index(status) < _WORST_FIRST.index(worst):
            worst, human = status, headline(report)
    yield _line("close-judgement", accepted=worst == "correct", status={"enum": worst, "human": human})


def _tab(report: Report, context: Context) -> Iterator[str]:
    yield _line("start-tab", title=label(report.exercise.title or name_of(report)))
    for number, diagnosis in enumerate(report.diagnoses[:_MOST_NOTES]):
        if diagnosis.span:
            yield _note(report, diagnosis, is_first=number == 0)
    marks = marks_of(report)
    if report.trials or report.passed:
        for mark in marks:
            yield from _context(report, mark, context)
    elif not report.passed:
        yield _line("append-message", message=_message(said_of(report)))
        yield _line("escalate-status", status={"enum": _status(report), "human": headline(report)})
    yield _line("close-tab", badgeCount=sum(not mark.passed for mark in marks))


def _context(report: Report, mark: Mark, context: Context) -> Iterator[str]:
    is_secret = mark.hidden and context.audience is Audience.TEACHER  # its learner reads the same judgement
    asked, said = ("", f"{mark.asked}\n{mark.says}".strip()) if is_secret else (mark.asked, mark.says)
    expected, generated = ("", "") if is_secret else (mark.expected, mark.actual or mark.printed)
    yield _line("start-context", description=_message(mark.name))
    yield _line("start-testcase", description=_message(asked, "code") if asked else _message(mark.name))
    yield _line("start-test", expected=expected, format="text")
    if said:
        readers = {"permission": "staff"} if is_secret else {}
        yield _line("append-message", message=_message(said) | readers)
    status = {"enum": _status_of(report, mark)}
    yield _line("close-test", generated=generated, accepted=mark.passed, status=status)
    yield _line("close-testcase", accepted=mark.passed)
    yield _line("close-context", accepted=mark.passed)


def _note(report: Report, diagnosis: Diagnosis, is_first: bool) -> str:
    """A note at the learner's line; rows and columns count from 0."""
    span = diagnosis.span
    assert span is not None
    kind = "warning" if report.verdict is Verdict.LAYOUT else "error"
    where = {"row": span.line - 1, "column": span.column - 1, "rows": span.end_line - span.line + 1}
    if span.end_line == span.line:
        where["columns"] = max(0, span.end_column - span.column)
    return _line("annotate-code", **where, text=block(diagnosis.message, 4000), type=kind if is_first else "info")


def _status(report: Report) -> str:
    failed = [trial.actual.outcome for trial in report.trials if trial.actual and not trial.passed]
    if report.verdict is Verdict.REFUSED and Outcome.REFUSED not in failed:
        return "wrong"  # nothing ran, or all passed without what the exercise asks for
    if report.verdict is Verdict.STOPPED:
        ended = [_STATUS_OF_RUN.get(outcome, "") for outcome in failed]
        return next((status for status in _WORST_FIRST if status in ended), "runtime error")
    return _STATUS[report.verdict]


def _status_of(report: Report, mark: Mark) -> str:
    if mark.passed:
        return "correct"
    if mark.outcome is None:
        return _status(report)
    return _STATUS_OF_RUN.get(mark.outcome, "wrong")


def _message(text: str, form: str = "plain") -> dict[str, str]:
    return {"format": form, "description": text}


def _line(command: str, **fields: Any) -> str:
    return as_text({"command": command, **fields}) + "\n"
