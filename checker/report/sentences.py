"""Sentences around a diagnosis, the same for eyes and for ears: which case it was, who printed it, what comes next."""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.prints import Printed, printed_by
from checker.model import Ask, Mismatch, Report, Run, Trial
from checker.program import parse
from checker.report.safe import one_line, safe
from checker.search.inputs import SMALL

_MAX_VALUE = 40


def case_label(trial: Trial, always: bool = False) -> str:
    """A case by its name and its call or input; "" for one that is all there is to an exercise, unless `always`."""
    case = trial.case
    name = "A small case" if case.name == SMALL else f"Case {case.name}"
    if case.call:
        return f"{name}: {case.call}"
    if case.stdin:
        return f"{name}, with the input {' '.join(case.stdin.split())}"
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
        return "Your output ends before this line."
    printed = printed_by(parse(report.submission.source), run, mismatch)
    return _sentence(printed) if printed else ""


def _sentence(printed: Printed) -> str:
    parts = [f"Line {printed.line} printed this"]
    if printed.in_loop:
        parts.append(f"on turn {printed.turn}")
    elif printed.turns > 1:
        parts.append(f"when it ran for the {_ordinal(printed.turn)} time")
    values = [f"`{each.name}` was {one_line(each.text, _MAX_VALUE)}" for each in printed.variables]
    if values:
        parts.append(f"when {' and '.join(values)}")
    return ", ".join(parts) + "."


def _ordinal(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if number % 100 in (11, 12, 13) else ending}"


def once_repaired(report: Report) -> str:
    """What is so once Python can read the program: one check tells the whole story; "" where that is not known."""
    repaired = report.repaired
    if repaired is None:
        return ""
    change = "this change" if len(report.diagnoses) == 1 else "these changes"
    if repaired.passed:
        return f"With {change} your program passes."
    if not repaired.diagnoses:
        return ""
    return f"Next, with {change}: {safe(repaired.diagnoses[0].message)}"


def more_places(report: Report, shown: int) -> str:
    """How many diagnoses were not shown; "" where all were."""
    rest = len(report.diagnoses) - shown
    if rest <= 0:
        return ""
    places = "is 1 more place" if rest == 1 else f"are {rest} more places"
    return f"There {places} to look at; --all shows them."
