"""A report from the store is told like a fresh one; two hashes say which submissions are alike."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from checker import Submission, check
from checker.cohort.canon import behaviour_hash, tree_hash
from checker.cohort.record import MAX_TEXT, as_json, from_json
from checker.cohort.worker import graded
from checker.exercise import load_exercise
from checker.model import Crash, Outcome, Run
from checker.program import parse
from checker.report import json as json_format
from checker.report import terminal

COURSE = Path(__file__).parents[2] / "exercises"
SOURCES = [
    "def double(n):\n    return 2 * n\n",
    "def double(n):\n    return n * n\n",
    "def double(n)\n    return 2 * n\n",
    "def double(n):\n    return m * n\n",
    "def double(n):\n    while True:\n        pass\n",
    "def double(n):\n    print('é\\x1b[31m\\ud800')\n    return {n: [1.5, object()]}\n",
    "import os\n",
    "\xff\n",
    "",
]


@pytest.fixture
def exercise(course):
    return load_exercise(course / "double")


def data_of(report):
    """The JSON format's view, but for a value's own spelling, which is all that is kept of it."""
    return json_format.as_data(report)


@pytest.mark.parametrize("source", SOURCES)
def test_a_report_comes_back_as_it_was(exercise, sandbox, source):
    submission = Submission("alice", "class/alice/double.py", source.encode("latin-1", "surrogatepass"))
    report = check(exercise, submission, sandbox, reveal=True)
    again = from_json(as_json(report), exercise, submission)
    assert terminal.render(again, show_all=True) == terminal.render(report, show_all=True)
    ours, theirs = data_of(again), data_of(report)
    for trial in [*ours["trials"], *theirs["trials"]]:
        for run in (trial["expected"], trial["actual"]):
            value = (run or {}).get("value")
            assert value is None or isinstance(value, str)
            (run or {}).pop("value", None)
    assert ours == theirs
    assert [t.passed for t in again.trials] == [t.passed for t in report.trials]
    assert (again.points, again.max_points) == (report.points, report.max_points)


def test_a_small_case_comes_back_though_no_exercise_has_it(sandbox):
    exercise = replace(load_exercise(COURSE / "exercise_08"), mistakes=())
    source = exercise.solution.replace("abs(shift) > limit", "abs(shift) >= limit")
    submission = Submission("alice", "class/alice/exercise_08.py", source.encode())
    report = check(exercise, submission, sandbox, reveal=True)
    assert report.small is not None, "it is about such a report"
    again = from_json(as_json(report), exercise, submission)
    assert again.small is not None and again.small.case == report.small.case
    assert terminal.render(again, show_all=True) == terminal.render(report, show_all=True)


def test_long_output_is_cut(exercise, sandbox):
    submission = Submission("alice", "", b"def double(n):\n    print('x' * 500000)\n    return 2 * n\n")
    report = check(exercise, submission, sandbox, reveal=True)
    assert len(report.trials[0].actual.stdout) > MAX_TEXT
    assert len(as_json(report)) < 2 * MAX_TEXT * len(report.trials) + 10_000


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "null",
        '{"verdict": "passed"}',
        '{"verdict": "good", "level": null, "diagnoses": [], "trials": [], "repaired": null}',
        "[" * 100_000,
    ],
)
def test_what_is_no_report_is_told(exercise, text):
    with pytest.raises(ValueError):
        from_json(text, exercise, Submission("", "", b""))


ALIKE = [
    ("def f(a, b):\n    return a + b\n", "def g(x, y):  # sum\n    '''Adds.'''\n    return (x +\n            y)\n"),
    ("total = 0\nfor i in range(3):\n    total += i\n", "s = 0\n\nfor k in range(3): s += k\n"),
    ("import math as m\nprint(m.pi)\n", "import math as maths\nprint(maths.pi)\n"),
    ("for i in range(3)\n  print(i)\n", "for i in range(3)   # loop\n\n    print(i)\n"),
    (
        "try:\n    pass\nexcept ValueError as e:\n    print(e)\n",
        "try:\n    pass\nexcept ValueError as error:\n    print(error)\n",
    ),
]
UNLIKE = [
    ("print(1)\n", "print(2)\n"),
    ("print(1)\n", "print(1.0)\n"),
    ("print(True)\n", "print(1)\n"),
    ("print('a')\n", "print(b'a')\n"),
    ("a = 1\nb = 2\nprint(a)\n", "a = 1\nb = 2\nprint(b)\n"),
    ("total = 'total'\n", "total = 'sum'\n"),
    ("x.append(1)\n", "x.extend(1)\n"),
    ("f(1, 2)\n", "f((1, 2))\n"),
    ("if a:\n    b = 1\nc = 1\n", "if a:\n    b = 1\n    c = 1\n"),
    ("print(1)\n", "'''print(1)'''\n"),
    ("a < b\n", "a <= b\n"),
    ("for i in a:\n    pass\n", "for i in a:\n    pass\nelse:\n    pass\n"),
    ("global_ = 1\ndef f():\n    global a\n    a = 1\n", "global_ = 1\ndef f():\n    a = 1\n"),
    ("f(x=1)\n", "f(y=1)\n"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_trees_that_are_alike(one, other):
    assert tree_hash(parse(one)) == tree_hash(parse(other))


@pytest.mark.parametrize(("one", "other"), UNLIKE)
def test_trees_that_are_not_alike(one, other):
    assert tree_hash(parse(one)) != tree_hash(parse(other))


def test_behaviour(exercise, sandbox):
    def hashed(source: str) -> str:
        report = check(exercise, Submission("", "", source.encode()), sandbox, reveal=True)
        return graded(1, report).behaviour

    assert hashed("def double(n):\n    return n * n\n") == hashed("def double(k):\n    return k ** 2\n")
    assert hashed("def double(n):\n    return n * n\n") != hashed("def double(n):\n    return n + n\n")
    assert hashed("def double(n):\n    raise ValueError(n)\n") != hashed("def double(n):\n    raise ValueError()\n")
    assert hashed("def double(n)\n") == ""


def test_behaviour_is_what_can_be_seen():
    run = Run(Outcome.RAISED, "a", None, Crash("E", "m"))
    assert behaviour_hash([run]) == behaviour_hash([replace(run, stderr="b")])
    others = [
        replace(run, stdout="b"),
        replace(run, outcome=Outcome.EXITED),
        replace(run, error=Crash("E", "n")),
        replace(run, value=0),
    ]
    assert len({behaviour_hash([each]) for each in [run, *others]}) == 5
    assert behaviour_hash([run, run]) != behaviour_hash([run])


def test_what_is_kept_for_tables(exercise, sandbox):
    kept = graded(1, check(exercise, Submission("", "", b"def double(n):\n    return n * n\n"), sandbox, reveal=True))
    assert kept.verdict == "wrong"
    assert json.loads(kept.rules)[0] == "squares"
    assert json.loads(kept.cases) == [["three", False, "finished", "value"], ["secret", False, "finished", "value"]]
    assert kept.tree and kept.behaviour
