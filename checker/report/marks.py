"""A mark for every case of a report: what all formats that show single cases have in common."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from checker.compare.values import shown
from checker.model import Ask, Case, Mismatch, Outcome, Report, Run, Span, Trial, Verdict, first_failing
from checker.points import exact
from checker.report.safe import block, label
from checker.report.terminal import HEADLINES
from checker.words import _

MAX_TEXT = 4000  # characters of what a program printed, or of a message


@dataclass(frozen=True, slots=True)
class Mark:
    """One case. Its texts are bounded and harm neither a terminal nor a log; a format escapes them for itself."""

    name: str  # one line
    passed: bool
    earned: Fraction
    worth: Fraction
    hidden: bool = False
    says: str = ""  # what is wrong; empty where the case passed
    asked: str = ""  # the call, or the input
    printed: str = ""  # by the learner's program
    expected: str = ""  # what is compared with `actual`, where both are known
    actual: str = ""
    seconds: float = 0.0
    outcome: Outcome | None = None  # None where nothing ran


def marks_of(report: Report) -> tuple[Mark, ...]:
    """A mark for each case in the exercise's order; a choice, and a program without cases, has one."""
    if report.exercise.ask is Ask.CHOICE or not report.exercise.cases:
        return (Mark(_("answer"), report.passed, report.earned, report.worth, says=_says_of_all(report)),)
    if not report.trials:
        said = _says_of_all(report)
        pairs = zip(report.exercise.cases, report.shares, strict=True)
        return tuple(
            Mark(_name(case), False, exact(0), share, case.hidden, said, _asked(case)) for case, share in pairs
        )
    return tuple(_marks_of_trials(report))


def name_of(report: Report) -> str:
    """The exercise's id, which is whatever its folder is called, on one harmless line."""
    return label(report.exercise.name)


def whose(report: Report) -> str:
    """Learner and exercise, on one harmless line."""
    return label(f"{report.submission.learner} {report.exercise.name}".strip())


def headline(report: Report) -> str:
    """The verdict in words."""
    return _(HEADLINES[report.verdict][1])


def said_of(report: Report) -> str:
    """The one thing to tell about a report, on one line: its first message, else its verdict; nothing of a pass."""
    if report.passed:
        return ""
    message = report.diagnoses[0].message if report.diagnoses else ""
    return label(message or f"{headline(report)}.", MAX_TEXT)


def first_span(report: Report) -> Span | None:
    """Where the first thing is that a report has to tell."""
    return report.diagnoses[0].span if report.diagnoses else None


def placed(report: Report) -> str:
    """What `said_of` says, behind the line it is about, unless it names that line itself."""
    said = said_of(report)
    span = first_span(report)
    if span is None or not said:
        return said
    line = _("Line {line}: {told}", line=span.line, told="").rstrip(": ")
    is_named = re.search(rf"\b{re.escape(line)}\b", said, re.IGNORECASE)
    return said if is_named else _("Line {line}: {told}", line=span.line, told=said)


def _says_of_all(report: Report) -> str:
    return block(said_of(report), MAX_TEXT)


def _marks_of_trials(report: Report) -> Iterator[Mark]:
    first = first_failing(report.trials)
    all_passed = all(trial.passed for trial in report.trials)
    for trial, share in zip(report.trials, report.shares, strict=False):
        passed = trial.passed and (report.passed or not all_passed)
        run = trial.actual
        yield Mark(
            _name(trial.case),
            passed,
            share if passed else exact(0),
            share,
            trial.case.hidden,
            "" if passed else _says(report, trial, trial is first or trial.passed),
            _asked(trial.case),
            block(run.stdout, MAX_TEXT) if run else "",
            *_compared(trial),
            run.usage.wall_s if run else 0.0,
            run.outcome if run else None,
        )


def _says(report: Report, trial: Trial, is_told: bool) -> str:
    """What a failed case says: the report's message if it is about this one, and what differs."""
    if report.verdict is Verdict.BROKEN:
        return _says_of_all(report)
    parts = [said_of(report)] if is_told and report.diagnoses else []
    if trial.mismatch is not None:
        parts.append(_difference(trial.mismatch))
    if trial.case.hidden and not (trial.mismatch and trial.mismatch.expected):
        parts = [_("This case is hidden, and did not pass.")]
    return block("\n".join(filter(None, parts)) or f"{headline(report)}.", MAX_TEXT)


def _difference(mismatch: Mismatch) -> str:
    if not mismatch.expected and not mismatch.actual:
        return ""  # taken out
    is_line = mismatch.aspect in ("stdout", "layout")
    where = [_("Line {line} of the output:", line=mismatch.line)] if is_line else []
    texts = (label(text, MAX_TEXT // 4) for text in (mismatch.expected, mismatch.actual))
    names = _("expected"), _("yours")
    width = max(map(len, names))
    return "\n".join((*where, *(f"{name:>{width}}: {text}" for name, text in zip(names, texts, strict=True))))


def _compared(trial: Trial) -> tuple[str, str]:
    """Both sides of the comparison as text."""
    if trial.expected is None or trial.actual is None:
        return "", ""
    if trial.mismatch is not None and trial.mismatch.aspect not in ("stdout", "layout"):
        return block(trial.mismatch.expected, MAX_TEXT), block(trial.mismatch.actual, MAX_TEXT)
    return _text(trial.expected, trial), _text(trial.actual, trial)


def _text(run: Run, trial: Trial) -> str:
    is_value = bool(trial.case.call) and trial.mismatch is None
    return block(shown(run.value, MAX_TEXT) if is_value else run.stdout, MAX_TEXT)


def _name(case: Case) -> str:
    return label(case.name) or _("case")


def _asked(case: Case) -> str:
    if case.call:
        return block(case.call, MAX_TEXT)
    return block(case.stdin, MAX_TEXT)
