"""A report as JSON and back, so that one taken from the store is told exactly like a fresh one.

Kept is what reporters tell: texts are cut, a returned value is kept as its text, and what only rules look at
(prints, snapshots, variables) is left out. The exercise and the source are not repeated.
"""

from __future__ import annotations

import json
from typing import Any

from checker.compare.values import shown
from checker.model import (
    Case,
    Compare,
    Crash,
    Diagnosis,
    Edit,
    Exercise,
    Level,
    Mismatch,
    Opaque,
    Outcome,
    Report,
    Run,
    Span,
    Submission,
    Trial,
    Usage,
    Verdict,
)

MAX_TEXT = 65_536
MAX_LINE = 2000
_encode = json.JSONEncoder(separators=(",", ":")).encode  # `json.dumps` would make one each time


def as_json(report: Report) -> str:
    """One line of JSON."""
    return _encode(_report(report))


def from_json(text: str, exercise: Exercise, submission: Submission) -> Report:
    """The report again; raises `ValueError` where the text is none of ours."""
    try:
        return _report_from(json.loads(text), exercise, submission)
    except (KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise ValueError(f"{type(error).__name__}: {error}") from None


def _report(report: Report) -> dict[str, Any]:
    repaired = report.repaired
    return {
        "verdict": report.verdict,
        "level": report.level,
        "diagnoses": [_diagnosis(diagnosis) for diagnosis in report.diagnoses],
        "trials": [[report.exercise.cases.index(t.case), *_trial(t)] for t in report.trials],  # the exercise has it
        "small": report.small and [_case(report.small.case), *_trial(report.small)],
        "repaired": repaired and {**_report(repaired), "source": repaired.submission.source.decode("utf-8", "replace")},
    }


def _report_from(data: dict[str, Any], exercise: Exercise, submission: Submission) -> Report:
    repaired = data["repaired"]
    if repaired:
        source = repaired["source"].encode("utf-8", "replace")
        repaired = _report_from(repaired, exercise, Submission(submission.learner, submission.path, source))
    return Report(
        exercise,
        submission,
        Verdict(data["verdict"]),
        tuple(_diagnosis_from(*each) for each in data["diagnoses"]),
        tuple(_trial_from(exercise.cases[number], *rest) for number, *rest in data["trials"]),
        data["level"] and Level(data["level"]),
        repaired,
        small=_trial_from(_case_from(*small[0]), *small[1:]) if (small := data.get("small")) else None,
    )


def _diagnosis(it: Diagnosis) -> list[Any]:
    edit = it.edit and [_span(it.edit.span), it.edit.text]
    return [it.rule, it.kind, it.title, it.message, it.hints, _span(it.span), edit]


def _diagnosis_from(rule: str, kind: str, title: str, message: str, hints: Any, span: Any, edit: Any) -> Diagnosis:
    change = Edit(Span(*edit[0]), edit[1]) if edit else None
    return Diagnosis(rule, kind, title, message, tuple(hints), Span(*span) if span else None, change)


def _span(span: Span | None) -> list[int] | None:
    return [span.line, span.column, span.end_line, span.end_column] if span else None


def _case(case: Case) -> list[Any]:
    """A case that no exercise has, and that counts nothing."""
    return [case.name, case.stdin, case.call, case.argv, case.compare, case.tolerance]


def _case_from(name: str, stdin: str, call: str | None, argv: list[str], compare: str, tolerance: float) -> Case:
    return Case(name, stdin, call, tuple(argv), compare=Compare(compare), tolerance=tolerance, points=0.0)


def _trial(trial: Trial) -> list[Any]:
    """What became of a case."""
    mismatch = trial.mismatch
    differing = mismatch and [
        mismatch.aspect,
        mismatch.expected[:MAX_LINE],
        mismatch.actual[:MAX_LINE],
        mismatch.line,
        mismatch.column,
        mismatch.detail,
    ]
    return [_run(trial.expected), _run(trial.actual), differing]


def _trial_from(case: Case, expected: list[Any] | None, actual: list[Any] | None, mismatch: list[Any] | None) -> Trial:
    return Trial(case, _run_from(expected), _run_from(actual), Mismatch(*mismatch) if mismatch else None)


def _run(run: Run | None) -> list[Any] | None:
    if run is None:
        return None
    value = None if run.value is None else [type(run.value).__name__, shown(run.value, MAX_LINE)]
    error = run.error and [run.error.type_name, run.error.message[:MAX_LINE], run.error.deed]
    usage = [round(run.usage.cpu_s, 4), round(run.usage.wall_s, 4), run.usage.memory_kb]
    return [run.outcome, run.stdout[:MAX_TEXT], value, error, run.stderr[:MAX_LINE], usage]


def _run_from(data: list[Any] | None) -> Run | None:
    if data is None:
        return None
    outcome, stdout, value, error, stderr, usage = data
    crash = Crash(error[0], error[1], deed=error[2]) if error else None
    kept = Opaque(*value) if value else None
    return Run(Outcome(outcome), stdout, kept, crash, stderr=stderr, usage=Usage(*usage))
