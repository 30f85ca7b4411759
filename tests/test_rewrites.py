"""Whoever writes the right program another way is passed, and told nothing."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rewrites import composed, rewrites, variants

from checker import Submission, check
from checker.exercise import find_course
from checker.model import Ask, Case, Evidence, Exercise, Sandbox
from checker.program import parse
from checker.references import References
from checker.rules import causes, fall_back

SEED = 20261123
# How many compositions for each exercise; where a run takes long (nine cases, a big module), less.
EACH = {"exercise_03": 50, "exercise_04": 50, "exercise_07": 50, "exercise_08": 12, "exercise_10": 12, "gathering": 20}
# What the course's solutions have no use for.
GATHERING = """\
words = ["load", "train", "go"]
marked = []
for word in words:
    marked.append("* " + word)
longer = [word for word in words if len(word) > 2]
total = 0
for word in words:
    total += len(word)
    if total > 4:
        print("more", total)
    else:
        print("less", total)
print(marked, longer)
"""
COURSE = find_course(Path(__file__).parent.parent / "exercises")


def _asked(name: str) -> Exercise:
    """The exercise; the program of a prediction, and lines that may only be moved, are taken as programs to write."""
    exercise = COURSE.load(name)
    return replace(exercise, ask=Ask.CODE, reorder=False, mistakes=())


EXERCISES = {"gathering": Exercise("gathering", "Gathering", "", cases=(Case("run"),), solution=GATHERING)}
EXERCISES |= {name: _asked(name) for name in COURSE.names if COURSE.load(name).ask is not Ask.CHOICE}


@cache
def _rewritten(name: str) -> list[tuple[str, str]]:
    return list(variants(EXERCISES[name], SEED, EACH.get(name, 8)))


@cache
def _references(name: str, sandbox: Sandbox) -> References:
    return References(EXERCISES[name], sandbox)


def is_left_alone(name: str, source: str, sandbox: Sandbox) -> None:
    exercise = EXERCISES[name]
    submission = Submission("ada", exercise.filename, source.encode())
    report = check(exercise, submission, references=_references(name, sandbox), reveal=True, strict=True)
    assert (report.verdict, report.diagnoses) == ("passed", ()), source
    # What holds for the verdict holds for each rule: none has anything to say, whoever asks it.
    evidence = Evidence(exercise, parse(source), report.trials)
    assert (causes(evidence, strict=True), fall_back(evidence, strict=True)) == ((), ())


@pytest.mark.parametrize("name", EXERCISES)
def test_a_solution_written_another_way_is_left_alone(name: str, sandbox: Sandbox) -> None:
    for _, source in _rewritten(name):
        is_left_alone(name, source, sandbox)


def test_there_are_many_and_each_rewrite_is_used() -> None:
    assert sum(len(_rewritten(name)) for name in COURSE.names if name in EXERCISES) >= 200
    alone = {names for name in EXERCISES for names, _ in _rewritten(name) if "," not in names}
    assert set(rewrites(EXERCISES["exercise_08"])) == alone


@settings(deadline=None, max_examples=25)
@given(st.sampled_from(sorted(EXERCISES)), st.data())
def test_any_composition_of_rewrites_is_left_alone(sandbox: Sandbox, name: str, data: st.DataObject) -> None:
    names = data.draw(st.lists(st.sampled_from(sorted(rewrites(EXERCISES[name]))), max_size=8))
    source = composed(EXERCISES[name], names, Random(data.draw(st.integers(0, 99))))
    is_left_alone(name, source, sandbox)
