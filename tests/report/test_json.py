"""A report as JSON says all that it says in Python, as the schema describes it."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path

import jsonschema
import pytest

from checker.model import (
    Ask,
    Case,
    Compare,
    Crash,
    Diagnosis,
    Edit,
    Exercise,
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
from checker.report.json import as_data, render
from checker.rules import GROUPS

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "report.schema.json").read_text(encoding="utf-8"))
SPAN = Span(1, 5, 2, 7)
VALUES = [None, True, 1, 1.0, float("nan"), 1j, "a", b"a", [1], (1,), {1}, frozenset(), {"a": {}}]


def report_of(verdict: Verdict, *trials: Trial, diagnoses: tuple[Diagnosis, ...] = (), ask: Ask = Ask.CODE) -> Report:
    exercise = Exercise("exercise_04", "A loop", "Do.", ask, cases=tuple(trial.case for trial in trials))
    return Report(exercise, Submission("ada", "x.py", b"x"), verdict, diagnoses, trials)


def validated(report: Report) -> dict:
    """The data of a report that fits the schema, after a journey through text."""
    data = json.loads(render(report))
    jsonschema.validate(data, SCHEMA, cls=jsonschema.Draft202012Validator)
    assert data == json.loads(json.dumps(as_data(report)))
    return data


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize(("verdict", "ask"), list(product(Verdict, Ask)))
def test_every_verdict_is_described(verdict, ask):
    data = validated(report_of(verdict, ask=ask))
    assert (data["verdict"], data["passed"]) == (verdict.value, verdict is Verdict.PASSED)
    assert data["exercise"] == {"id": "exercise_04", "title": "A loop", "ask": ask.value}
    assert data["submission"] == {"learner": "ada", "path": "x.py"}


@pytest.mark.parametrize("kind", [*GROUPS, "mistake", "policy"])
@pytest.mark.parametrize("span", [None, SPAN])
def test_every_kind_of_diagnosis_is_described(kind, span):
    edit = span and Edit(span, ":")
    diagnosis = Diagnosis("a_rule", kind, "A rule", "So.", ("Look.", "Write."), span, edit)
    where = span and {"line": 1, "column": 5, "end_line": 2, "end_column": 7}
    assert validated(report_of(Verdict.WRONG, diagnoses=(diagnosis,)))["diagnoses"] == [
        {
            "rule": "a_rule",
            "kind": kind,
            "title": "A rule",
            "message": "So.",
            "hints": ["Look.", "Write."],
            "span": where,
            "edit": where and {"span": where, "text": ":"},
        }
    ]


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_is_described(outcome):
    run = Run(outcome, "1\n", error=Crash("ValueError", "no"), usage=Usage(0.12345, 0.5, 11_000))
    mismatch = Mismatch("outcome", "a", "b")
    trial = validated(report_of(Verdict.WRONG, Trial(Case("a"), None, run, mismatch)))["trials"][0]
    assert trial["expected"] is None
    assert trial["actual"] == {
        "outcome": outcome.value,
        "stdout": "1\n",
        "value": "None",
        "error": {"type": "ValueError", "message": "no"},
        "cpu_s": 0.1235,
        "wall_s": 0.5,
        "memory_kb": 11_000,
    }


@pytest.mark.parametrize("compare", Compare)
@pytest.mark.parametrize("aspect", ["layout", "stdout", "value", "raises", "outcome"])
def test_every_way_to_differ_is_described(aspect, compare):
    case = Case("a", "in", "f(1)", ("tool", "-x"), compare=compare, points=2.5)
    trial = Trial(case, Run(Outcome.FINISHED), Run(Outcome.FINISHED), Mismatch(aspect, "1", "2", 3, 4, "words"))
    data = validated(report_of(Verdict.WRONG, trial))["trials"][0]
    assert data["mismatch"] == {
        "aspect": aspect,
        "expected": "1",
        "actual": "2",
        "line": 3,
        "column": 4,
        "detail": "words",
    }
    assert data["case"] == {
        "name": "a",
        "hidden": False,
        "points": 2.5,
        "compare": compare.value,
        "stdin": "in",
        "call": "f(1)",
        "argv": ["tool", "-x"],
    }


def written(value: object) -> str:
    run = Run(Outcome.FINISHED, value=value)
    return validated(report_of(Verdict.PASSED, Trial(Case("a"), run, run, None)))["trials"][0]["actual"]["value"]


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_a_plain_value_is_written_as_python_writes_it(value):
    assert written(value) == repr(value)


@pytest.mark.parametrize("value", [Opaque("Stack", "<Stack of 3>"), [Opaque("Stack", "<Stack of 3>")]], ids=repr)
def test_any_other_value_is_written_by_its_own_text(value):
    assert "<Stack of 3>" in written(value)


def test_points_are_those_of_the_passed_cases():
    run = Run(Outcome.FINISHED)
    wrong = Mismatch("value", "", "")
    trials = [Trial(Case(str(n), points=n), run, run, m) for n, m in ((1, None), (2, wrong), (4, None))]
    data = validated(report_of(Verdict.WRONG, *trials))
    assert (data["points"], data["max_points"]) == (5, 7)
    assert [trial["passed"] for trial in data["trials"]] == [True, False, True]


@pytest.mark.parametrize("text", ["\x1b[31m\u202e\u2028", "\ud800", '"}\\', "é漢🐍"], ids=ascii)
def test_any_text_arrives_as_it_was_through_ascii(text):
    run = Run(Outcome.FINISHED, stdout=text)
    report = report_of(Verdict.PASSED, Trial(Case("a"), run, run, None))
    assert render(report).isascii()
    assert validated(report)["trials"][0]["actual"]["stdout"] == text


def test_texts_and_values_are_bounded():
    run = Run(Outcome.FINISHED, stdout="x" * 10**6, value=["y" * 10**6] * 10)
    actual = validated(report_of(Verdict.PASSED, Trial(Case("a"), run, run, None)))["trials"][0]["actual"]
    assert len(actual["stdout"]) == 65_536
    assert len(actual["value"]) < 2100
    assert len(render(report_of(Verdict.PASSED, Trial(Case("a"), run, run, None)))) < 200_000


@pytest.mark.parametrize(
    "spoil",
    [
        {"verdict": "fine"},
        {"passed": True},
        {"format": 2},
        {"extra": 1},
        {"points": -1},
        {"trials": None},
        {"diagnoses": [{"rule": "a"}]},
    ],
    ids=str,
)
def test_the_schema_refuses_what_is_no_report(spoil):
    data = {**as_data(report_of(Verdict.WRONG)), **spoil}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(json.loads(json.dumps(data)), SCHEMA)
