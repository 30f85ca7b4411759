"""Sentences around a diagnosis, the same for eyes and for ears: which case it was, who printed it, what comes next."""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.prints import Printed, printed_by
from checker.model import Ask, Mismatch, Report, Run, Trial
from checker.program import parse
from checker.report.safe import one_line, safe
from checker.search.inputs import SMALL
from checker.words import _, listed, ngettext, ordinal

_MAX_VALUE = 40


def case_label(trial: Trial, always: bool = False) -> str:
    """A case by its name and its call or input; "" for one that is all there is to an exercise, unless `always`."""
    case = trial.case
    name = _("A small case") if case.name == SMALL else _("Case {case}", case=case.name)
    if case.call:
        return f"{name}: {case.call}"
    if case.stdin:
        return _("{case}, with the input {input}", case=name, input=" ".join(case.stdin.split()))
    return name if always else ""


def label_of(report: Report, trial: Trial) -> str:
    """The label of the case that is spoken about; "" for the exercise's only one."""
    return case_label(trial, always=len(report.exercise.cases) > 1 or trial is report.small)


def failed_cases(report: Report) -> Iterator[Trial]:
    """The failed cases whose expectation may be shown, with both runs; the small one before the others."""
    for trial in (*([report.small] if report.small else ()), *report.trials):
        is_shown = not trial.case.hidden and report.exercise.ask is Ask.CODE
        if is_shown and trial.mismatch is not None and trial.expected is not None and trial.actual is not None:
            yield trial


def who_printed(report: Report, run: Run | None, mismatch: Mismatch) -> str:
    """A sentence on what printed the line that differs; "" where that is not known."""
    if run is None or not run.stdout.strip():
        return ""
    if mismatch.line > run.stdout.rstrip().count("\n") + 1:
        return _("Your output ends before this line.")
    printed = printed_by(parse(report.submission.source), run, mismatch)
    return _sentence(printed) if printed else ""


def _sentence(printed: Printed) -> str:
    line, turn = printed.line, printed.turn
    values = [_("`{name}` was {value}", name=v.name, value=one_line(v.text, _MAX_VALUE)) for v in printed.variables]
    state = listed(values) if values else ""
    if printed.in_loop and state:
        return _("Line {line} printed this, on turn {turn}, when {state}.", line=line, turn=turn, state=state)
    if printed.in_loop:
        return _("Line {line} printed this, on turn {turn}.", line=line, turn=turn)
    if printed.turns > 1 and state:
        words = {"line": line, "nth": ordinal(turn), "state": state}
        return _("Line {line} printed this, when it ran for the {nth} time, when {state}.", **words)
    if printed.turns > 1:
        return _("Line {line} printed this, when it ran for the {nth} time.", line=line, nth=ordinal(turn))
    if state:
        return _("Line {line} printed this, when {state}.", line=line, state=state)
    return _("Line {line} printed this.", line=line)


def once_repaired(report: Report) -> str:
    """What is so once Python can read the program: one check tells the whole story; "" where that is not known."""
    repaired = report.repaired
    if repaired is None:
        return ""
    is_one = len(report.diagnoses) == 1
    if repaired.passed:
        return _("With this change your program passes.") if is_one else _("With these changes your program passes.")
    if not repaired.diagnoses:
        return ""
    message = safe(repaired.diagnoses[0].message)
    if is_one:
        return _("Next, with this change: {message}", message=message)
    return _("Next, with these changes: {message}", message=message)


def more_places(report: Report, shown: int) -> str:
    """How many diagnoses were not shown; "" where all were."""
    rest = len(report.diagnoses) - shown
    if rest <= 0:
        return ""
    return ngettext(
        "There is {number} more place to look at; --all shows them.",
        "There are {number} more places to look at; --all shows them.",
        rest,
    )
