"""A level can be asked for: exactly that one, or at least that one; and every report says which it was."""

from __future__ import annotations

import functools
import json
import os
import sys
from pathlib import Path

import pytest

from checker import Report, Submission, check, load_exercise
from checker.model import Case, Level, Limits, Outcome, Sandbox, Verdict
from checker.program import parse
from checker.report import json as json_report
from checker.sandbox import KERNEL_WALLS, open_sandbox

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the walls are Linux's")

EXERCISES = Path(__file__).parents[2] / "exercises"
FULL, NO_NAMESPACES, LIMITS_ONLY = Level
BACKENDS = ("forked", "fresh")


def walls_left_out(sandbox: Sandbox) -> dict[str, str]:
    return {wall.name: wall.reason for wall in sandbox.walls if not wall.stands}


@functools.cache
def usual() -> tuple[Level, dict[str, str]]:
    """The level that this machine reaches, and what is missing."""
    with open_sandbox() as sandbox:
        return sandbox.level, walls_left_out(sandbox)


def need(level: Level) -> None:
    """Skip where this machine does not reach a level."""
    reached, missing = usual()
    if list(Level).index(reached) > list(Level).index(level):
        pytest.skip(f"this machine does not reach {level}: {missing}")


def run_one(sandbox: Sandbox, source: str = "print(1)") -> tuple[Outcome, str]:
    (run,) = sandbox.run(parse(source), (Case("case"),), Limits(wall_s=20))
    return run.outcome, run.stdout


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("level", Level)
def test_a_level_is_exactly_the_one_asked_for(level, backend):
    need(level)
    with open_sandbox(backend=backend, level=level) as sandbox:
        if backend == "fresh" and level is FULL:  # it has no namespaces to offer
            assert (sandbox.level, run_one(sandbox)) == (NO_NAMESPACES, (Outcome.BROKEN, ""))
        else:
            assert (sandbox.level, run_one(sandbox)) == (level, (Outcome.FINISHED, "1\n"))


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("wall", KERNEL_WALLS)
def test_each_wall_can_be_left_out(wall, backend):
    need(FULL)
    with open_sandbox(backend=backend, without=[wall]) as sandbox:
        assert run_one(sandbox) == (Outcome.FINISHED, "1\n")
        left_out = {wall, "namespaces"} if backend == "fresh" else {wall}
        assert walls_left_out(sandbox).keys() == left_out
        assert walls_left_out(sandbox)[wall] == "left out on purpose"
        assert sandbox.level is (NO_NAMESPACES if left_out == {"namespaces"} else LIMITS_ONLY)


REACHED = {FULL: (), NO_NAMESPACES: ("namespaces",), LIMITS_ONLY: KERNEL_WALLS}
REACHABLE = [(level, backend) for level in Level for backend in BACKENDS if (level, backend) != (FULL, "fresh")]


@pytest.mark.parametrize(("reached", "backend"), REACHABLE)
@pytest.mark.parametrize("least", Level)
def test_below_the_level_that_is_needed_nothing_runs(least, reached, backend, tmp_path):
    """The program leaves a file where it can: at the weakest level, so that one it has not left proves something."""
    need(reached)
    for folder in (tmp_path, *tmp_path.parents[:3]):
        if os.access(folder, os.W_OK):
            folder.chmod(0o777)
    source = f"try: open({str(tmp_path / 'ran')!r}, 'w')\nexcept OSError: pass\nprint('ran')"
    with open_sandbox(backend=backend, without=REACHED[reached], at_least=least) as sandbox:
        (run,) = sandbox.run(parse(source), (Case("case"),), Limits(wall_s=20))
        missing = walls_left_out(sandbox)
    is_enough = list(Level).index(reached) <= list(Level).index(least)
    assert (run.outcome, run.stdout) == ((Outcome.FINISHED, "ran\n") if is_enough else (Outcome.BROKEN, ""))
    assert (tmp_path / "ran").exists() is (is_enough and reached is LIMITS_ONLY)
    if not is_enough:
        assert [wall for wall in missing if f"no {wall} (" not in run.stderr] == []


def answer_to(name: str, sandbox: Sandbox, source: str | None = None) -> Report:
    exercise = load_exercise(EXERCISES / name)
    source = exercise.solution if source is None else source
    return check(exercise, Submission("ada", exercise.filename, source.encode()), sandbox)


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_level_that_is_not_reached_is_no_fault_of_the_learners(backend):
    with open_sandbox(backend=backend, without=["landlock"], at_least=NO_NAMESPACES) as sandbox:
        report = answer_to("exercise_04", sandbox)
    assert (report.verdict, report.trials, report.level) == (Verdict.BROKEN, (), LIMITS_ONLY)
    (told,) = report.diagnoses
    assert (told.rule, told.kind) == ("broken", "plain")
    assert "no landlock (left out on purpose)" in told.message


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("level", [NO_NAMESPACES, LIMITS_ONLY])
def test_every_report_says_at_which_level_programs_ran(level, backend):
    need(level)
    answers = {
        ("exercise_04", None): (Verdict.PASSED, level),
        ("exercise_04", "print(1 / 0)"): (Verdict.CRASHED, level),
        ("exercise_04", "for"): (Verdict.UNREADABLE, None),
        ("exercise_04", "import socket"): (Verdict.REFUSED, None),
        ("exercise_03", "PREDICTION = 'Walking'"): (Verdict.WRONG, level),
        ("exercise_01", 'ANSWER = "B"'): (Verdict.PASSED, None),
    }
    with open_sandbox(backend=backend, level=level) as sandbox:
        reports = {asked: answer_to(asked[0], sandbox, asked[1]) for asked in answers}
    assert {asked: (report.verdict, report.level) for asked, report in reports.items()} == answers
    for report in reports.values():
        assert json.loads(json_report.render(report))["level"] == report.level
