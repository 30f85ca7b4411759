"""`checker review` as a learner sees it, on the days after."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

LONG_AGO = "2026-01-01T00:00:00Z"


@pytest.fixture
def met(tmp_path):
    """Writes a progress file in which an exercise was passed, and these were met long ago."""

    def write(name: str, **kinds: str) -> Path:
        entries = {
            rule: {"kind": kind, "times": 1, "first": LONG_AGO, "last": LONG_AGO} for rule, kind in kinds.items()
        }
        (tmp_path / ".checker").mkdir()
        path = tmp_path / ".checker" / "progress.json"
        path.write_text(json.dumps({"format": 2, "exercises": {name: {"runs": 2, "passed": True, "met": entries}}}))
        return path

    return write


def kept(path: Path, name: str, rule: str) -> list[bool]:
    return [right for _, right in json.loads(path.read_text())["exercises"][name]["met"][rule]["reviews"]]


def choose(seat, sentence: str) -> None:
    """Walk down to the option that begins with this sentence, and take it."""
    seat.press("down")
    seat.until("> A")
    for _ in range(3):
        marked = next(line for line in seat.text.split("\n") if line.startswith("  > "))
        if sentence in marked:
            break
        seat.press("down")
        seat.until(f"> {chr(ord(marked[4]) + 1)}")
    seat.press("enter")


def test_a_mistake_comes_back_made_of_its_own_file(sit, met):
    path = met("exercise_04", forgot_the_colon="mistake")
    seat = sit("review", rows=50)
    seat.until("Review 1 of 1 from exercise_04", "What is wrong with this program?", "for step in pipeline")
    choose(seat, "The `for` line has no colon")
    seat.until("✓ Passed", "Enter: go on")
    seat.press("enter")
    assert seat.end() == 0
    seat.assert_clean()
    assert "1 of 1 right." in seat.raw.decode()
    assert kept(path, "exercise_04", "forgot_the_colon") == [True]
    again = sit("review")
    assert again.end() == 0
    assert "There is nothing to review now. The next mistake comes back on 2" in again.raw.decode()


def test_a_wrong_answer_is_explained_and_comes_back(sit, met):
    path = met("exercise_01", option_A="mistake")
    seat = sit("review")
    seat.until("Review 1 of 1 from exercise_01", "A To find new")
    seat.press("A", "enter")
    seat.until("Not yet", "Finding better algorithms is research.")
    seat.press("q")
    assert seat.end() == 0
    assert kept(path, "exercise_01", "option_A") == [False]


def test_a_rule_comes_back_with_its_own_bad_program(sit, met):
    met("exercise_04", missing_colon_of_nobody="syntax", wrong_indent="syntax", unclosed_bracket="syntax")
    seat = sit("review", rows=50)
    seat.until("Review 1 of", "What is wrong with this program?")


def test_a_prediction_is_asked_again(sit, met):
    met("exercise_03", any_mistake="mistake")
    seat = sit("review", rows=50)
    seat.until("Review 1 of 1 from exercise_03", "Enter: type your prediction")


def test_what_no_question_can_be_made_of_is_left_out(sit, met):
    met("exercise_04", wrong_output="plain", gone_since="mistake", no_answer="policy")
    seat = sit("review")
    assert seat.end() == 0
    assert "There is nothing to review now." in seat.raw.decode()


@pytest.mark.parametrize("record", [{}, {"passed": False}])
def test_nothing_comes_back_before_it_was_passed(sit, tmp_path, record):
    (tmp_path / ".checker").mkdir()
    met = {"forgot_the_colon": {"kind": "mistake", "times": 1, "first": LONG_AGO, "last": LONG_AGO}}
    (tmp_path / ".checker" / "progress.json").write_text(
        json.dumps({"format": 2, "exercises": {"exercise_04": {"runs": 1, "met": met, **record}}})
    )
    seat = sit("review")
    assert seat.end() == 0
    assert "There is nothing to review now.\r\n" in seat.raw.decode()
