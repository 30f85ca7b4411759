"""A small case of the checker's own: always the same, confirmed by a run, and it gives nothing away and counts nothing."""

from __future__ import annotations

import ast
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import Report
from checker.exercise.varying import parse_values
from checker.model import Case, Exercise, Limits, Mistake, Sandbox, Values, Vary, Verdict
from checker.report import json as report_json
from checker.report import terminal
from checker.search.batch import try_cases
from checker.search.inputs import MAX_CASES, SMALL, small_cases, values_of

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "report.schema.json").read_text(encoding="utf-8"))


def vary(call: str | None = None, stdin: str = "", **values: str) -> Vary:
    read = {name: parse_values(text) for name, text in values.items()}
    return Vary(tuple((name, each) for name, each in read.items() if each), stdin, call)


NUMBERS = vary("mean({numbers})", numbers="list of int, 0 to 9, 1 to 4 long")
MEAN = Exercise(
    "mean",
    "Mean",
    "",
    cases=(Case("four", call="mean([31, 42, 53, 64])"), Case("two", call="mean([7, 81])", hidden=True, points=2)),
    varied=(NUMBERS,),
    solution="def mean(numbers):\n    return sum(numbers) / len(numbers)\n",
)
BY_FOUR = "def mean(numbers):\n    return sum(numbers) / 4\n"
BY_THREE = "def mean(numbers):\n    return sum(numbers) / 3\n"


# ---------------------------------------------------------------- which cases there are


def test_cases_come_by_size_and_always_alike() -> None:
    cases = small_cases(MEAN)
    assert [case.size for case in cases] == sorted(case.size for case in cases)
    assert cases == small_cases(replace(MEAN))
    assert len(set(cases)) == len(cases) <= MAX_CASES
    assert {len(ast.literal_eval((case.call or "")[5:-1])) for case in cases} == {1, 2, 3, 4}


def test_what_a_hidden_case_asks_is_never_asked() -> None:
    hidden = Case("hidden", call="mean( [3] )", hidden=True)
    calls = {case.call for case in small_cases(replace(MEAN, cases=(hidden,)))}
    assert "mean([3])" not in calls
    assert "mean([4])" in calls
    typed = vary(stdin="{n}\n", n="int, 1 to 3")
    asked = small_cases(replace(MEAN, cases=(Case("hidden", stdin="2", hidden=True),), varied=(typed,)))
    assert [case.stdin for case in asked] == ["1\n", "3\n"]


def test_how_values_are_written_and_typed_in() -> None:
    both = vary(
        "f({words}, {'a': 1}, {n})", "{words}\n{n}\n", words='list of text of "a", 1 to 1 long, 2 to 2 long', n="bool"
    )
    (first, _) = small_cases(replace(MEAN, varied=(both,)))
    assert (first.call, first.stdin) == ("f(['a', 'a'], {'a': 1}, True)", "a\na\nTrue\n")


VALUES = st.recursive(
    st.one_of(
        st.tuples(st.sampled_from(["int", "float"]), st.integers(-2000, 2000), st.integers(0, 3000)).map(
            lambda parts: f"{parts[0]}, {parts[1]} to {parts[1] + parts[2]}"
        ),
        st.tuples(st.text("ab c", min_size=1), st.integers(0, 6)).map(
            lambda p: f'text of "{p[0]}", at most {p[1]} long'
        ),
        st.just("bool"),
        st.lists(st.one_of(st.integers(), st.text("x'\"", max_size=3)), min_size=1, max_size=4).map(
            lambda each: f"one of {', '.join(map(repr, each))}"
        ),
    ),
    lambda item: st.tuples(item, st.integers(0, 5)).map(lambda p: f"list of {p[0]}, {min(p[1], 2)} to {p[1]} long"),
    max_leaves=2,
)


def is_of(value: object, values: Values) -> bool:
    match values.kind:
        case "bool":
            return isinstance(value, bool)
        case "int" | "float":
            return type(value).__name__ == values.kind and values.low <= value <= values.high  # type: ignore[operator]
        case "choice":
            return value in values.choices
    assert isinstance(value, str | list)
    if not values.shortest <= len(value) <= values.longest:
        return False
    return all(is_of(each, values.item) if values.item else each in values.choices for each in value)


@settings(max_examples=200, deadline=None)
@given(VALUES)
def test_every_value_is_one_that_was_declared(text: str) -> None:
    values = parse_values(text)
    assert values is not None
    found = values_of(values)
    assert found, text
    assert found == values_of(values)
    assert all(is_of(value, values) for value in found)


# ---------------------------------------------------------------- one program in many cases


def test_a_batch_tries_one_program_in_many_cases(sandbox: Sandbox) -> None:
    source = "print('top')\ndef f(n):\n    while n > 2:\n        pass\n    print(n)\n    return 6 / n\n"
    cases = [Case("c", call=f"f({n})") for n in (1, 3, 0, 2)]
    tries = try_cases(source, cases, sandbox, Limits(), "x.py", 1.5).tries
    assert [each and tuple(each) for each in tries] == [
        ("finished", "1\n", "6.0"),
        ("endless", "", ""),
        ("ZeroDivisionError", "0\n", ""),
        ("finished", "2\n", "3.0"),
    ]


# ---------------------------------------------------------------- what is told


def test_a_smaller_case_is_spoken_about(checked: Callable[..., Report]) -> None:
    report = checked(replace(MEAN, cases=(Case("five", call="mean([31, 42, 53, 64, 75])"),)), BY_FOUR)
    assert report.small is not None
    assert (report.small.case.call, report.small.case.name) == ("mean([1])", SMALL)
    assert report.diagnoses[0].message == "`mean([1])` gives `0.25`, but `1.0` is expected."
    assert "A small case: mean([1])" in terminal.render(report)
    assert "mean([31" not in terminal.render(report)


def test_a_case_of_the_checkers_own_stands_for_hidden_ones(checked: Callable[..., Report]) -> None:
    report = checked(MEAN, BY_FOUR)
    assert report.verdict is Verdict.WRONG
    assert report.small is not None
    assert report.small.case.call == "mean([1])"
    text = terminal.render(report, show_all=True) + report_json.render(report)
    assert "[7, 81]" not in text
    assert "44.0" not in text


def test_it_counts_for_nothing(checked: Callable[..., Report]) -> None:
    with_it, without = checked(MEAN, BY_FOUR), checked(replace(MEAN, varied=()), BY_FOUR)
    assert with_it.small is not None
    assert without.small is None
    assert (with_it.verdict, with_it.points, with_it.max_points) == (without.verdict, 1, 3)
    assert without.points == 1
    assert [trial.case.name for trial in with_it.trials] == ["four", "two"]
    data = json.loads(report_json.render(with_it))
    jsonschema.validate(data, SCHEMA)
    assert data["small"]["case"]["points"] == 0


def test_a_program_that_passes_is_left_alone(checked: Callable[..., Report]) -> None:
    lucky = "def mean(numbers):\n    return sum(numbers) / len(numbers) if len(numbers) > 1 else 0\n"
    report = checked(MEAN, lucky)
    assert report.passed
    assert report.small is None


@pytest.mark.parametrize(
    "source",
    [
        "def mean(numbers):\n    return 3 / 0 if numbers[0] < 31 else 5\n",  # it fails in another way there
        "def mean(numbers):\n    return sum(numbers) / len(numbers) + (len(numbers) == 4 and numbers[0] == 31)\n",
        "def mean(numbers):\n    while True:\n        pass\n",
        "def mean(numbers):\n    return sum(numbers) / len(numbers) * 1.0000000001 + (numbers[0] > 9)\n",  # within tolerance
    ],
)
def test_it_is_another_case_of_the_same_mistake_or_none(source: str, checked: Callable[..., Report]) -> None:
    exercise = replace(MEAN, cases=MEAN.cases[:1], limits=Limits(cpu_s=0.3))
    assert checked(exercise, source).small is None


def test_fast_does_without(checked: Callable[..., Report]) -> None:
    assert checked(MEAN, BY_FOUR, fast=True).small is None


def test_a_known_mistake_is_still_told(checked: Callable[..., Report]) -> None:
    mistake = Mistake("by_three", "It always divides by three.", None, '"""It always divides by three."""\n' + BY_THREE)
    report = checked(replace(MEAN, mistakes=(mistake,)), BY_THREE)
    assert report.diagnoses[0].message == mistake.says
    assert report.small is not None


FORGED = 'import sys\nfor each in range(300):\n    sys.__stdout__.write(\'["finished", "", "77"]\\n\')\n'


def test_what_a_program_makes_of_the_batch_proves_nothing(checked: Callable[..., Report]) -> None:
    exercise = replace(MEAN, imports=frozenset({"sys"}), cases=MEAN.cases[:1])
    right_but_there = "def mean(numbers):\n    return sum(numbers) / len(numbers) + (numbers[0] == 31)\n"
    assert checked(exercise, FORGED + right_but_there).small is None
