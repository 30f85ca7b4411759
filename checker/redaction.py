"""What a learner may see of a trial and a case; the one place that knows what is hidden."""

from __future__ import annotations

from dataclasses import replace

from checker.model import Ask, Case, Exercise, Mismatch, Run, Trial


def redacted(trial: Trial, exercise: Exercise) -> Trial:
    """A trial as a learner may see it: of a hidden case, and of a prediction, only how it ended."""
    if not trial.case.hidden and exercise.ask is Ask.CODE:
        return trial
    mismatch = trial.mismatch and Mismatch(trial.mismatch.aspect, "", "")
    actual = trial.actual
    if trial.case.hidden:
        actual = actual and Run(actual.outcome, usage=actual.usage)
    return Trial(redacted_case(trial.case, exercise), None, actual, mismatch)


def redacted_case(case: Case, exercise: Exercise) -> Case:
    """A case as a learner may see it: of a hidden one no input, of that and of a prediction no expectation."""
    if case.hidden:
        return Case(case.name, hidden=True, points=case.points, compare=case.compare)
    return case if exercise.ask is Ask.CODE else replace(case, pinned=None)
