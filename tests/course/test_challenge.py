"""A challenge with its clock in the test's hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.course import challenge as module
from checker.course.challenge import CHALLENGE, Challenge
from checker.course.progress import load_progress, save
from checker.model import Exercise


@pytest.fixture
def clock(monkeypatch):
    at = [1_000_000.0]
    monkeypatch.setattr(module, "now", lambda: at[0])
    return at


@pytest.fixture
def begin(tmp_path, sandbox):
    exercises = [
        Exercise("late", "Late", "", level="hard", minutes=1, hints=("one", "two"), starter="x", solution="print(1)\n"),
        Exercise("early", "Early", "", level="easy", starter="x", solution="print(1)\n"),
    ]
    return lambda: Challenge(CHALLENGE, "T", exercises, tmp_path, sandbox)


def test_the_clock_of_a_question_begins_when_it_is_opened(begin, clock):
    challenge = begin()
    assert (challenge.exercise.name, challenge.left) == ("early", 120)  # two minutes where nothing is said
    clock[0] += 119
    challenge.tick()
    assert challenge.question.outcome == ""
    clock[0] += 1
    challenge.hand_in()
    assert (challenge.question.outcome, challenge.question.attempts) == ("late", 0)
    clock[0] += 1000
    challenge.go_on()
    assert (challenge.exercise.name, challenge.left) == ("late", 60)


def test_the_clock_goes_on_while_nobody_looks(begin, clock):
    begin()
    clock[0] += 100
    assert begin().left == 20
    clock[0] += 100
    assert begin().question.outcome == "late"


def test_a_clock_that_is_put_back_gives_no_time(begin, clock):
    begin()
    clock[0] -= 5000
    assert begin().left == 120


def test_hints_cost_points_and_are_not_sold_twice(begin, clock, tmp_path):
    challenge = begin()
    challenge.hint()
    assert challenge.hints == ()  # that one has none
    clock[0] += 500
    challenge.tick()
    challenge.go_on()
    for _ in range(5):
        challenge.hint()
    challenge.question.outcome = "right"
    assert (challenge.hints, challenge.question.points) == (("one", "two"), 6)


@pytest.mark.parametrize("kept", [None, [], [{}], "x", [{"name": "early"}], [3, 4]])
def test_a_progress_file_that_says_nonsense_begins_anew(begin, clock, tmp_path: Path, kept):
    save(tmp_path, lambda progress: progress.challenges.update({"challenge T": {"questions": kept}}))
    assert begin().left == 120
    assert len(load_progress(tmp_path).challenges["challenge T"]["questions"]) == 2
