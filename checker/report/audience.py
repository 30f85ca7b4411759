"""Who reads a report, and the one place that takes out what they must not see."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from checker.model import Exercise, Report
from checker.redaction import redacted, redacted_case, without_edits


class Audience(StrEnum):
    """`--for`: a learner sees of a hidden case its name and how it ended; a teacher sees everything."""

    LEARNER = "learner"
    TEACHER = "teacher"


def for_audience(report: Report, audience: Audience) -> Report:
    """The report as they may see it: no format gets to see any other.

    For a learner it holds no input and no expectation of a hidden case, nothing that a prediction is compared
    with, and neither the solution nor the declared mistakes, wherever in it a format may look; and no edit where the
    exercise shows none.
    """
    if audience is Audience.TEACHER:
        return report
    report = without_edits(report)
    return replace(
        report,
        exercise=_without_answers(report.exercise),
        trials=tuple(redacted(trial, report.exercise) for trial in report.trials),
        repaired=report.repaired and for_audience(report.repaired, audience),
    )


def _without_answers(exercise: Exercise) -> Exercise:
    cases = tuple(redacted_case(case, exercise) for case in exercise.cases)
    return replace(exercise, cases=cases, solution="", mistakes=(), options=(), explanation=())
