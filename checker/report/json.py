"""The whole report as JSON; `docs/report.schema.json` says what stands where."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from checker import __version__
from checker.compare.values import shown
from checker.facts.prints import printed_by
from checker.model import Ask, Case, Diagnosis, Mismatch, Report, Run, Span, Trial, Value
from checker.program import parse

FORMAT = 1
MAX_TEXT = 65_536
MAX_LINE = 2000
_LONGEST = (4000, 1000, 200, 0)


def render(report: Report) -> str:
    """One JSON object, indented, ASCII only."""
    return as_text(as_data(report), indent=2) + "\n"


def as_text(data: object, indent: int | None = None) -> str:
    """Data as JSON text, ASCII only, in which a CI log finds none of its commands."""
    return json.dumps(data, indent=indent).replace("##", "#\\u0023")  # it is the same JSON


def as_text_within(most: int, build: Callable[[int], object]) -> str:
    """The JSON text of `build(longest)`, with its texts cut shorter and shorter until it is short enough."""
    for longest in _LONGEST:
        text = as_text(build(longest))
        if len(text) <= most:
            break
    return text


def as_data(report: Report) -> dict[str, Any]:
    """The report as plain data."""
    return {
        "format": FORMAT,
        "checker": __version__,
        "exercise": {"id": report.exercise.name, "title": report.exercise.title, "ask": report.exercise.ask},
        "submission": {"learner": report.submission.learner, "path": report.submission.path},
        "verdict": report.verdict,
        "passed": report.passed,
        "points": report.points,
        "max_points": report.max_points,
        "level": report.level,
        "diagnoses": [_diagnosis(diagnosis) for diagnosis in report.diagnoses],
        "trials": [_trial(report, trial) for trial in report.trials],
        "small": report.small and _trial(report, report.small),
        "repaired": report.repaired and _repaired(report.repaired),
        "note": report.note and _diagnosis(report.note),
    }


def _repaired(report: Report) -> dict[str, Any]:
    return {
        "source": report.submission.source.decode("utf-8", "replace")[:MAX_TEXT],
        "verdict": report.verdict,
        "passed": report.passed,
        "diagnoses": [_diagnosis(diagnosis) for diagnosis in report.diagnoses],
    }


def _diagnosis(diagnosis: Diagnosis) -> dict[str, Any]:
    edit = diagnosis.edit
    return {
        "rule": diagnosis.rule,
        "kind": diagnosis.kind,
        "title": diagnosis.title,
        "message": diagnosis.message,
        "hints": list(diagnosis.hints),
        "span": _span(diagnosis.span),
        "edit": edit and {"span": _span(edit.span), "text": edit.text},
    }


def _span(span: Span | None) -> dict[str, int] | None:
    if span is None:
        return None
    return {
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }


def _trial(report: Report, trial: Trial) -> dict[str, Any]:
    return {
        "case": _case(trial.case),
        "passed": trial.passed,
        "mismatch": _mismatch(trial.mismatch),
        "printed": _printed(report, trial),
        "expected": _run(trial.expected),
        "actual": _run(trial.actual),
    }


def _case(case: Case) -> dict[str, Any]:
    return {
        "name": case.name,
        "hidden": case.hidden,
        "points": case.points,
        "compare": case.compare,
        "stdin": case.stdin,
        "call": case.call,
        "argv": list(case.argv),
    }


def _mismatch(mismatch: Mismatch | None) -> dict[str, Any] | None:
    if mismatch is None:
        return None
    return {
        "aspect": mismatch.aspect,
        "expected": mismatch.expected[:MAX_LINE],
        "actual": mismatch.actual[:MAX_LINE],
        "line": mismatch.line,
        "column": mismatch.column,
        "detail": mismatch.detail,
    }


def _printed(report: Report, trial: Trial) -> dict[str, Any] | None:
    """Which print of the submission wrote what differs, and what its loops' names stood for."""
    if trial.mismatch is None or trial.actual is None or report.exercise.ask is not Ask.CODE:
        return None
    printed = printed_by(parse(report.submission.source), trial.actual, trial.mismatch)
    if printed is None:
        return None
    return {
        "line": printed.line,
        "turn": printed.turn,
        "turns": printed.turns,
        "variables": [{"name": each.name, "value": each.text[:MAX_LINE]} for each in printed.variables],
    }


def _run(run: Run | None) -> dict[str, Any] | None:
    if run is None:
        return None
    return {
        "outcome": run.outcome,
        "stdout": run.stdout[:MAX_TEXT],
        "value": _value(run.value),
        "error": run.error and {"type": run.error.type_name, "message": run.error.message},
        "cpu_s": round(run.usage.cpu_s, 4),
        "wall_s": round(run.usage.wall_s, 4),
        "memory_kb": run.usage.memory_kb,
    }


def _value(value: Value) -> str:
    """A value as its bounded repr: JSON could not tell 1 from 1.0 or a tuple from a list."""
    return shown(value, MAX_LINE)
