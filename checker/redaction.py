"""What a learner may see of a trial, a case and a diagnosis; the one place that knows what is hidden."""

from __future__ import annotations

from dataclasses import replace

from checker.model import Ask, Case, Diagnosis, Exercise, Mismatch, Report, Run, Trial

_PLACE = 2  # a rule's hints: idea, place, edit


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


def without_edits(report: Report) -> Report:
    """A report as a learner may see it: where the exercise shows no edits, nothing in it says what to write instead.

    That is a rule's last hint, the edit itself, and the program with all edits in it. What a teacher has written stays.
    """
    if report.exercise.edits:
        return report
    return replace(
        report,
        diagnoses=tuple(_without_edit(diagnosis) for diagnosis in report.diagnoses),
        note=report.note and _without_edit(report.note),
        repaired=None,
    )


def _without_edit(diagnosis: Diagnosis) -> Diagnosis:
    is_found = diagnosis.kind not in ("mistake", "policy")
    return replace(diagnosis, edit=None, hints=diagnosis.hints[:_PLACE] if is_found else diagnosis.hints)
