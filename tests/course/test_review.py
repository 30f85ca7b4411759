"""When mistakes come back, and as what."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.course.clock import seconds_at, stamp
from checker.course.progress import Meeting
from checker.course.review import Item, due_at, question_of
from checker.exercise import load_exercise
from checker.exercise.mistakes import without_sentence
from checker.model import Ask
from checker.rules import all_rules

OURS = Path(__file__).parents[2] / "exercises"
START = "2026-01-01T00:00:00Z"
DAY = 86_400.0


def after_right_answers(number: int) -> float:
    """Days until a mistake comes back that was answered right so often, each time when it was due."""
    meeting = Meeting("mistake", 1, START, START)
    last = seconds_at(START)
    for _ in range(number):
        last = due_at(meeting)
        assert last is not None
        meeting.reviews.append((stamp(last), True))
    due = due_at(meeting)
    assert due is not None and last is not None
    return (due - last) / DAY


def test_what_is_known_comes_back_later_and_later():
    days = [after_right_answers(number) for number in range(5)]
    assert days[0] == 1
    assert days == sorted(days) and days[4] > 10


def test_what_is_met_again_comes_back_soon():
    meeting = Meeting("mistake", 1, START, START, [("2026-01-02T00:00:00Z", True), ("2026-01-10T00:00:00Z", True)])
    later = due_at(meeting)
    meeting.last = "2026-01-11T00:00:00Z"
    sooner = due_at(meeting)
    assert later is not None and sooner is not None and sooner < later


@pytest.mark.parametrize("text", ["", "yesterday", "2026-13-01T00:00:00Z"])
def test_a_time_that_is_none_is_no_reason_to_ask(text):
    assert due_at(Meeting("mistake", 1, text, text)) is None


@pytest.mark.parametrize("folder", sorted(OURS.iterdir()), ids=lambda path: path.name)
def test_every_mistake_makes_a_question_with_one_right_answer_and_no_sentence_in_its_program(folder):
    exercise = load_exercise(folder)
    for mistake in exercise.mistakes if exercise.ask is Ask.CODE else ():
        item = Item(exercise.name, mistake.name, Meeting("mistake"), 0.0)
        question = question_of(exercise, item)
        assert question is not None
        assert [option.text for option in question.options if option.right] == [mistake.says]
        assert len({option.text for option in question.options}) == len(question.options) >= 2
        assert mistake.says not in " ".join(question.prompt.split())
        assert "# <--" not in question.prompt


def test_a_rule_makes_a_question_if_the_program_alone_shows_its_mistake():
    exercise = load_exercise(OURS / "exercise_04")
    for rule in list(all_rules())[::7]:
        question = question_of(exercise, Item("exercise_04", rule.id, Meeting(rule.group), 0.0))
        if rule.group in ("syntax", "names", "types", "runtime"):
            assert question is not None and sum(option.right for option in question.options) == 1
        else:
            assert question is None


def test_the_sentence_of_a_mistake_that_does_not_parse_is_taken_off():
    assert without_sentence('"""Says.\n\nHint."""\nfor x in y  # <--\n    pass\n') == "for x in y\n    pass\n"
