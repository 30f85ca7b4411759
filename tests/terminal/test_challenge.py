"""`checker challenge` and `checker test` as a learner sees them, and the badge that is left of it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

CHOICE = """\
format = 1
title = "Which loop"
prompt = "Which one?"
ask = "choice"
topic = "Small Loops"
level = "hard"
concepts = ["loops"]
minutes = 2
hints = ["Think.", "Look.", "Write."]
explanation = ["A loop goes round."]
[[option]]
key = "A"
text = "for"
right = true
[[option]]
key = "B"
text = "print"
why = "That one prints."
"""
CODE = """\
format = 1
title = "Say six"
prompt = "Print 6."
topic = "Small Loops"
level = "easy"
concepts = ["printing"]
minutes = 2
hints = ["Six.", "There.", "So."]
"""


@pytest.fixture
def course(tmp_path):
    """Two questions of a topic, the harder one first by its name."""
    for name, files in {
        "a_choice": {"exercise.toml": CHOICE, "starter.py": 'ANSWER = ""\n'},
        "b_code": {"exercise.toml": CODE, "starter.py": "print()\n", "solution.py": "print(6)\n"},
    }.items():
        folder = tmp_path / "exercises" / name
        folder.mkdir(parents=True)
        for file, text in files.items():
            (folder / file).write_text(text)
    return tmp_path


def checker(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "checker", *arguments],
        cwd=folder,
        env={"PYTHONPATH": str(Path(__file__).parents[2]), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        stdin=subprocess.DEVNULL,
        encoding="utf-8",
    )


def hurry(course: Path, name: str) -> None:
    """Give a question half a second."""
    path = course / "exercises" / name / "exercise.toml"
    path.write_text(path.read_text().replace("minutes = 2", "minutes = 0.01"))


def test_won(sit, course):
    (course / "b_code.py").write_text("print(6)\n")  # what was practised is not handed in
    seat = sit("challenge")
    seat.until("Challenge: Small Loops 1 of 2", "Say six", "left", "2 tries left")
    assert (course / "challenge" / "b_code.py").read_text() == "print()\n"
    (course / "challenge" / "b_code.py").write_text("print(6)\n")
    seat.press("enter")
    seat.until("Right.", "Enter: next question", "10 points")
    seat.press("enter")
    seat.until("2 of 2", "Which one?")
    seat.press("h")
    seat.until("Hint 1 of 3: Think.")
    seat.press("A", "enter")
    seat.until("2 of 2 right, 18 of 20 points.", "You are Small Loops Master!")
    seat.press("enter")
    assert seat.end() == 0
    seat.assert_clean()
    assert "You are Small Loops Master!" in seat.raw.decode().rpartition("\x1b[?1049l")[2]

    badge = json.loads(checker(course, "badge", "--json").stdout)
    assert (badge["badge"], badge["points"]) == ("Small Loops Master", 18)
    assert [solved["exercise"] for solved in badge["solved"]] == ["b_code", "a_choice"]
    picture = ElementTree.fromstring(checker(course, "badge", "small", "--svg").stdout)
    assert "Small Loops Master" in "".join(picture.itertext())
    assert "badge earned" in checker(course, "list").stdout
    kept = course / "badge.json"
    kept.write_text(json.dumps(badge))
    assert checker(course, "badge", "--verify", "badge.json").returncode == 0
    kept.write_text(json.dumps({**badge, "points": 20}))
    changed = checker(course, "badge", "--verify", "badge.json")
    assert (changed.returncode, "it was changed" in changed.stdout) == (1, True)


def test_a_badge_with_a_hash_made_for_it_still_has_to_pass(sit, course, sandbox):
    from checker.course.badge import digest, faults_of
    from checker.exercise import find_course

    forged = {
        "badge": "Small Loops Master",
        "topic": "Small Loops",
        "solved": [{"exercise": "b_code", "source": "print(7)\n"}],
    }
    forged["hash"] = digest(forged)
    assert faults_of(forged, find_course(course / "exercises"), sandbox) == [
        "a_choice belongs to the topic, but was not solved.",
        "What was handed in for b_code does not pass: wrong.",
    ]


def test_lost_to_the_clock(sit, course):
    hurry(course, "b_code")
    seat = sit("challenge", "small")
    seat.until("The time is over.", "Enter: next question")
    seat.press("enter")
    seat.until("2 of 2", "Which one?")
    seat.press("A", "enter")
    seat.until("1 of 2 right, 10 of 20 points.", "The badge is for all of them right.")
    seat.press("enter")
    assert seat.end() == 1
    seat.assert_clean()
    assert checker(course, "badge").returncode == 1


def test_leaving_does_not_stop_the_clock(sit, course):
    seat = sit("challenge")
    seat.until("Say six", "2 tries left")
    seat.press("q")
    assert seat.end() == 1
    path = course / ".checker" / "progress.json"
    kept = json.loads(path.read_text())
    kept["challenges"]["challenge Small Loops"]["questions"][0]["opened"] -= 121.0
    path.write_text(json.dumps(kept))
    again = sit("challenge")
    again.until("1 of 2", "The time is over.")


def test_the_second_wrong_attempt_is_the_last(sit, course):
    seat = sit("challenge")
    seat.until("2 tries left")
    seat.press("enter")
    seat.until("1 try left", "Not yet")
    seat.press("enter", "h")  # the same once more is no attempt
    seat.until("1 try left", "Hint 1 of")  # which shows that the Enter before it was heard
    (course / "challenge" / "b_code.py").write_text("print(5)\n")
    seat.press("enter")
    seat.until("Both attempts are used, so this counts as wrong.", "Enter: next question")


def test_a_test_has_no_hints_and_tells_what_to_practise(sit, course):
    seat = sit("test")
    seat.until("Test: Small Loops 1 of 2", "Enter: hand in your file", gone="h: hint")
    seat.press("h")
    (course / "test" / "b_code.py").write_text("print(6)\n")
    seat.press("enter")
    seat.until("Right.")
    seat.press("enter")
    seat.until("Which one?")
    seat.press("B", "enter")
    seat.until("1 try left", "That one prints.", gone="Hint")
    seat.press("A", "B", "enter")
    seat.until("1 try left")
    seat.press("A", "enter")
    seat.until("2 of 2 right", "Small Loops is strong.", "Strong: printing, loops.")
    seat.press("enter")
    assert seat.end() == 0


def test_a_test_that_was_missed_names_the_concept(sit, course):
    hurry(course, "a_choice")
    hurry(course, "b_code")
    seat = sit("test")
    for place in ("1 of 2", "2 of 2"):
        seat.until(place, "The time is over.")
        seat.press("enter")
    assert seat.end() == 1
    told = " ".join(seat.raw.decode().rpartition("\x1b[?1049l")[2].split())
    assert "Small Loops is not strong yet." in told
    assert "To practise: printing (0 of 1), loops (0 of 1). Begin with: checker watch b_code" in told


@pytest.mark.parametrize("verb", ["challenge", "test"])
def test_without_a_terminal_it_says_so(course, verb):
    done = checker(course, verb, "small")
    assert (done.returncode, done.stdout) == (2, "")
    assert "needs a terminal" in done.stderr


def test_a_topic_that_is_not_there_is_told(sit, course):
    seat = sit("challenge", "strings")
    assert seat.end() == 2
    assert "Name one of the topics of this course: Small Loops." in " ".join(seat.raw.decode().split())
