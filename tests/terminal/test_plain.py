"""`--plain` as a screen reader hears it: no escape sequence, no sign of ours, everything in words, line after line."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from checker.cli.answering import Answering
from checker.cli.spoken_play import keys_of
from checker.model import Ask, Exercise, Option

ROOT = Path(__file__).parents[2]
STARTER = (ROOT / "exercises" / "exercise_04" / "starter.py").read_text()
MENDED = STARTER.replace("for step in pipeline\n", "for step in pipeline:\n")
STEPS = "".join(f"Running {step} step\n" for step in ("data_preprocessing", "model_training", "model_deployment"))
LONG_AGO = "2026-01-01T00:00:00Z"
COURSE = {
    "a_choice/exercise.toml": """\
format = 1
title = "Which loop"
prompt = "Which one?"
ask = "choice"
topic = "Small Loops"
level = "hard"
hints = ["Think.", "Look.", "Write."]
[[option]]
key = "A"
text = "for"
right = true
[[option]]
key = "B"
text = "print"
why = "That one prints."
""",
    "a_choice/starter.py": 'ANSWER = ""\n',
    "b_code/exercise.toml": 'format = 1\ntitle = "Say six"\nprompt = "Print 6."\ntopic = "Small Loops"\nlevel = "easy"\n',
    "b_code/starter.py": "print()\n",
    "b_code/solution.py": "print(6)\n",
}


@pytest.fixture
def listen(sit):
    """Sits down with a screen reader on, in front of a screen that wraps nothing."""

    def start(*arguments: str, **options: object):
        return sit(*arguments, **{"columns": 400, "rows": 200, "CHECKER_PLAIN": "1", **options})

    return start


def heard(seat) -> str:
    """All that was said, once it is proven to be words; what a mark would have shown is none of them."""
    text = seat.raw.decode("utf-8").replace("\r\n", "\n")
    assert "\x1b" not in text and "\r" not in text and "\b" not in text
    assert text.isascii(), [sign for sign in text if not sign.isascii()]
    assert not re.search(r"^\s*([\^+~-]+|\|.*|\[(ok|x|~)\].*|\[[#-]+\].*)$", text, re.MULTILINE)
    return text


def after(seat) -> str:
    """What a command says on a terminal, to its end."""
    seat.end()
    seat.assert_clean()
    return heard(seat)


def in_order(text: str, *sentences: str) -> None:
    at = 0
    for sentence in sentences:
        assert sentence in text[at:], (sentence, text)
        at = text.index(sentence, at) + len(sentence.rstrip("\n"))  # the next line may begin with this one's end


@pytest.mark.parametrize("arguments", [("--plain", "run", "4"), ("run", "4", "--plain"), ("run", "--plain", "4")])
def test_a_mark_is_said_in_words(sit, arguments):
    text = after(sit(*arguments, columns=400, rows=200))
    in_order(
        text,
        "\n  Not yet: Python cannot read the file\n",
        "\n  Line 5: for step in pipeline\n",
        "\n  The mark is at column 21, after `pipeline`.\n",
        "\n  With the change: Line 5: for step in pipeline:\n",
        "\n  New at column 21: `:`.\n",
    )


@pytest.mark.parametrize("value", ["", "0"])
def test_without_the_wish_there_are_signs(sit, value):
    seat = sit("list", CHECKER_PLAIN=value)
    seat.end()
    assert b"\x1b[1m" in seat.raw


def test_blanks_are_said_in_words(listen, tmp_path):
    (tmp_path / "exercise_04.py").write_text(MENDED.replace("Executing ", "Executing  "))
    text = after(listen("run", "4"))
    in_order(
        text,
        "Almost: everything is right but the white space",
        "\n  Line 6, indented by 4 spaces: print(",
        "\n  Line 1 of the output.\n",
        "\n  expected: Executing data_cleaning\n",
        "\n  yours: Executing  data_cleaning\n",
        "\n  They differ at column 11: the expected line has 1 space there, yours has 2 spaces.\n",
    )


def test_all_that_differs_is_said_in_pairs(listen, tmp_path):
    (tmp_path / "exercise_04.py").write_text(MENDED.replace("Executing", "executing"))
    text = after(listen("run", "4", "--all"))
    in_order(
        text,
        "They differ at column 1: the expected line has a capital `E` there, yours has a small `e`.",
        "expected, line 2: Executing feature_engineering",
        "yours, line 2: executing feature_engineering",
    )


def test_a_pass_a_hint_and_the_rest(listen, tmp_path):
    (tmp_path / "exercise_04.py").write_text(MENDED)
    assert "\n  Passed\n" in after(listen("run", "4"))
    text = after(listen("list"))
    assert "\nexercise_04: passed, medium. A pipeline that does not start\n" in text
    assert "\nexercise_05: not begun, " in text
    assert "MLOps Bridge: 1 of 10 passed" in text
    (tmp_path / "exercise_04.py").write_text(STARTER)
    assert after(listen("hint", "4")).startswith("Hint 1 of 3: ")
    for command in (
        ("show", "3"),
        ("explain", "missing_f"),
        ("explain",),
        ("progress",),
        (),
        ("verify", "exercise_04"),
    ):
        after(listen(*command, TERM="dumb", CI="1"))
    assert "\n    Line 4, indented by 4 spaces: print(" in after(listen("show", "3"))
    assert "exercise_04: proven" in after(listen("verify", "exercise_04"))


def test_a_choice_is_typed(listen, tmp_path):
    seat = listen("run", "1")
    seat.until("Your answer (A, B, C, D, or Enter to leave it open):")
    seat.type("b\n")
    assert "\n  Passed\n" in after(seat)
    assert "\n  B: " in heard(seat)


def test_watch_says_a_new_answer_after_each_save(listen, tmp_path):
    seat = listen("watch", "4")
    seat.until("after `pipeline`", "0 of 10 passed", "q quit")
    wrong = MENDED.replace("Executing", "Running")
    for number in (1, 2):  # the same answer again is an answer to another save
        seat.save("exercise_04.py", f"{wrong}# {number}\n")
        seat.until(*["Not yet: the answer differs"] * number)
        while heard(seat).count("Not yet: the answer differs") < number:
            seat.until("Not yet")
            assert seat._read(30)
    seat.type("h\n")
    seat.until("Hint 1 of 3: ")
    seat.type("hint\n")
    seat.until("Hint 2 of 3: ")
    seat.type("x\n")
    seat.until("There is nothing new. Type ? to hear all of it again.")
    seat.save("exercise_04.py", MENDED)
    seat.until("Passed", "1 of 10 passed")
    seat.type("n\n")
    seat.until("exercise_05 From research")
    seat.type("l\n")
    seat.until("4: exercise_04, passed. A pipeline", "Type the number of an exercise")
    seat.type("3\n")
    seat.until("exercise_03", "Enter: type your prediction")
    seat.type("q\n")
    text = after(seat)
    assert seat.process.returncode == 0
    assert text.count("should announce every step") == 1  # what was said once is not said again
    assert text.count("Hint 1 of 3: ") == 1


def test_watch_takes_a_choice_and_a_prediction(listen, tmp_path):
    seat = listen("watch", TERM="dumb")
    seat.until("Type the letter of an answer, and Enter")
    seat.type("a\n")
    seat.until("Not yet: the answer differs", "Finding better algorithms")
    seat.type("B\n")
    seat.until("Passed", "1 of 10 passed")
    seat.type("l\n3\n")
    seat.until("Enter: type your prediction")
    seat.type("\n")
    seat.until("Type what is printed, line by line")
    seat.type(STEPS + "\x04")
    seat.until("2 of 10 passed")
    assert f'"""\n{STEPS}"""' in (tmp_path / "exercise_03.py").read_text()
    seat.type("s\n")
    seat.until("in both: ", "What other learners get wrong here:")
    seat.type("?\n\x04")
    after(seat)
    assert seat.process.returncode == 0


@pytest.mark.parametrize(
    ("line", "keys"),
    [
        ("", ["enter"]),
        ("E", ["escape", "E", "enter"]),
        ("e", ["escape", "e"]),
        ("b", ["escape", "B", "enter"]),
        ("Hint", ["escape", "h"]),
        ("banana", ["escape", "banana"]),
        ("12", ["open 12"]),
        ("²", ["escape", "²"]),
    ],
)
def test_what_a_typed_line_asks_for(line, keys):
    options = tuple(Option(key, key, right=key == "A") for key in "ABCDE")
    answering = Answering(Exercise("x", "x", "x", Ask.CHOICE, options=options))
    assert keys_of(line, answering) == keys


def test_a_terminal_that_is_gone_ends_it(listen):
    seat = listen("watch", "4")
    seat.until("q quit")
    os.write(seat.master, b"h\x04\x04")  # the end, in the middle of a line
    assert seat.end() == 0


def test_a_challenge_is_heard(listen, tmp_path):
    for name, text in COURSE.items():
        path = tmp_path / "exercises" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    seat = listen("challenge")
    seat.until("Challenge: Small Loops, 1 of 2", "Say six", "2 minutes left, at most.", "2 tries left")
    (tmp_path / "challenge" / "b_code.py").write_text("print(7)\n")
    seat.type("\n")
    seat.until("Not yet", "1 try left")
    (tmp_path / "challenge" / "b_code.py").write_text("print(6)\n")
    seat.type("\n")
    seat.until("Right.", "10 points.", "Enter: next question")
    seat.type("\n")
    seat.until("Challenge: Small Loops, 2 of 2", "A: for")
    seat.type("h\n")
    seat.until("Hint 1 of 3: Think.")
    seat.type("A\n")
    seat.until("2 of 2 right, 18 of 20 points.", "You are Small Loops Master!")
    seat.type("\n")
    text = after(seat)
    assert seat.process.returncode == 0
    assert text.count("You are Small Loops Master!") == 1
    assert text.count("Print 6.") == 1
    assert "You left" not in text


def test_a_review_is_heard(listen, tmp_path):
    met = {"option_A": {"kind": "mistake", "times": 1, "first": LONG_AGO, "last": LONG_AGO}}
    (tmp_path / ".checker").mkdir()
    (tmp_path / ".checker" / "progress.json").write_text(
        json.dumps({"format": 2, "exercises": {"exercise_01": {"runs": 2, "passed": True, "met": met}}})
    )
    seat = listen("review")
    seat.until("Review 1 of 1, from exercise_01", "Type the letter of an answer, and Enter; q: leave")
    seat.type("b\n")
    seat.until("Passed", "Enter: go on")
    seat.type("\n")
    assert "1 of 1 right." in after(seat)


def test_a_class_is_heard(listen, tmp_path):
    for learner, text in (("ada", MENDED), ("bob", STARTER)):
        (tmp_path / "class" / learner).mkdir(parents=True)
        (tmp_path / "class" / learner / "exercise_04.py").write_text(text)
    text = after(listen("grade", "class", "--store", "class.db"))
    assert "ada, exercise_04: passed, 1 of 1 points\n" in text
    assert "bob, exercise_04: unreadable, 0 of 1 points\n" in text
    text = after(listen("report", "class.db"))
    assert text.startswith("exercise_04: 2 learners, 50% passed, 1.0 attempts each\n")
    assert "1 learner was told: " in text
    after(listen("doctor"))
