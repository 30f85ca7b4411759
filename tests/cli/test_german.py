"""What a learner reads in German: no English sentence is left, and it fits the screen."""

from __future__ import annotations

import argparse
import inspect
import re
from pathlib import Path

import pytest

from checker import words
from checker.cli import of_argparse
from checker.cli.answering import Answering
from checker.cli.contest import topic_of
from checker.cli.spoken_play import keys_of
from checker.course.topics import OURS, shown_topic
from checker.exercise import Course, find_course

ENGLISH = re.compile(r"\b(the|is|are|your|and|of|to|this)\b", re.IGNORECASE)
CODE = re.compile(r"`[^`]*`|^.*[│|].*$|--[a-z-]+", re.MULTILINE)
PLACE = re.compile(r"%(?:\(\w+\))?[sr]")
EXERCISE = {
    "exercise.toml": (
        'format = 1\ntitle = "Count the steps"\nprompt = "Print each number of the list."\ntopic = "Loops"\n'
        'level = "easy"\nminutes = 2\nattempts = 2\nconcepts = ["the loop"]\nhints = ["What is it?", "And the end?"]\n'
        'explanation = ["It is the loop."]\nquick_check = "What is the end?"\n'
        '[[case]]\nname = "drei"\nstdin = "3\\n"\n[[case]]\nname = "vier"\nstdin = "4\\n"\n'
    ),
    "exercise.de.toml": (
        'title = "Zähle die Schritte"\nprompt = "Gib jede Zahl der Liste aus."\nconcepts = ["die Schleife"]\n'
        'hints = ["Was ist es?", "Und das Ende?"]\nexplanation = ["Es ist die Schleife."]\n'
        'quick_check = "Was ist das Ende?"\n'
    ),
    "starter.py": "n = int(input())\n",
    "solution.py": "n = int(input())\nfor step in range(n):\n    print('Schritt', step)\n",
}
PASSES = EXERCISE["solution.py"]
FAILING = {
    "no colon": PASSES.replace(":", ""),
    "no file yet": None,
    "other numbers": PASSES.replace("step)", "step * step)"),
    "misspelt": PASSES.replace("step)", "stp)"),
    "endless": "while True:\n    pass\n",
}


@pytest.fixture
def german() -> None:
    words.speak("de")


@pytest.fixture
def steps(write_exercise, tmp_path) -> Path:
    """The learner's file for the only exercise of the test's own folder."""
    write_exercise(tmp_path / "exercises" / "zahlen", EXERCISE)
    return tmp_path / "zahlen.py"


@pytest.fixture
def in_german(checker):
    """What a command says, once it is sure that none of it is English; in so many columns."""

    def say(*arguments: str, columns: int = 80) -> str:
        answer = checker(*arguments, "--lang", "de", env={"COLUMNS": str(columns)})
        said = answer.out + answer.err
        left = ENGLISH.findall(CODE.sub("", said))
        assert said.strip()
        assert not left, f"{left} in:\n{said}"
        if not answer.err:
            assert all(len(line) <= columns for line in said.split("\n")), said
        return said

    return say


@pytest.mark.parametrize("columns", [50, 80])
@pytest.mark.parametrize("program", FAILING.values(), ids=FAILING)
def test_a_failing_program(in_german, steps, program, columns):
    if program is not None:
        steps.write_text(program)

    said = in_german("run", "zahlen", "--all", columns=columns)

    assert "Noch nicht: " in said
    assert "Kommst du nicht weiter? checker hint zahlen" in said


def test_a_failing_program_in_words(in_german, steps):
    steps.write_text(FAILING["other numbers"])

    said = in_german("run", "zahlen", "--all", "--plain", columns=200)

    assert "Die erwartete Zeile hat dort `2`, deine hat `4`." in said
    assert "dabei hatte `step` den Wert 2." in said


def test_a_passing_program_and_what_follows(in_german, steps):
    steps.write_text(PASSES)

    assert "Bestanden" in in_german("run", "zahlen")
    assert "zahlen  bestanden  leicht        Zähle die Schritte" in in_german("list")
    assert "1 von 1 bestanden" in in_german("progress")
    assert "Im Moment gibt es nichts zu wiederholen." in in_german("review")


@pytest.mark.parametrize(
    "command",
    [
        "", "--help", "list", "list --plain", "show zahlen", "hint zahlen", "solution zahlen", "solution zahlen --give-up",
        "explain missing_colon", "explain nix", "reset zahlen", "progress", "xyzzy", "rnu", "run --nix", "run --file",
        "solution", "run nix", "run zahlen --answer A", "run zahlen --file nix/nix.py", "run zahlen --file exercises/zahlen.py",
        "grade --for x y", "grade --jobs 0 y", "watch", "challenge", "test", "watch zahlen", "run zahlen --json=1",
        "badge", "distractors zahlen",
        *(f"{verb} --help" for verb in (
            "run", "list", "watch", "show", "hint", "solution", "reset", "challenge", "test", "review", "explain",
            "verify", "grade", "doctor", "badge", "progress", "report", "distractors",
        )),
    ],
)  # fmt: skip
def test_every_command_speaks_german(in_german, steps, command):
    in_german(*command.split())


def test_a_narrow_screen(in_german, steps):
    for command in ("", "list", "show zahlen", "progress"):
        in_german(*command.split(), columns=50)


def test_the_help_fits_a_screen(in_german):
    said = in_german("--help")

    assert len(said.rstrip("\n").split("\n")) <= 24
    assert said.startswith("Aufruf: checker")


def test_another_value_than_an_option_has_is_not_taken_for_a_command(checker):
    assert checker("grade", "--for", "pupil", "x").err.startswith("checker: Argument --for: invalid choice: 'pupil'")


@pytest.mark.parametrize("text", of_argparse.TEXTS)
def test_what_argparse_says_is_what_it_says(german, text):
    assert text in inspect.getsource(argparse)
    assert PLACE.findall(words._(text)) == PLACE.findall(text)


def test_keys_may_be_typed_as_they_are_told(german, six):
    answering = Answering(Course(six.parent / "exercises", ("six",)).load("six"))

    assert [keys_of(word, answering)[-1] for word in ("Tipp", "lösung", "solution", "S", "Ende")] == [
        "h",
        "s",
        "s",
        "s",
        "q",
    ]


def test_topics_have_names_in_german_and_answer_to_both(german, our_exercises):
    course = find_course(our_exercises)

    assert {entry.topic for entry in course.titles()} <= set(OURS)
    assert shown_topic("Loops") == "Schleifen"
    assert topic_of(course, "Schlei") == topic_of(course, "loop")
    assert shown_topic("expected") == "expected"  # of another course, and by chance a text of ours
