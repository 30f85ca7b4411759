"""`distractors`: the wrong outputs that follow from misreading a given program, for authors."""

from __future__ import annotations

from pathlib import Path

import pytest

MANUAL = Path(__file__).parents[2] / "docs" / "exercises.md"
TASK = 'format = 1\ntitle = "Read it"\nprompt = "What does it print?"\nask = "output"\n'
PROGRAM = "for n in range(3):\n    print(n)\n"


@pytest.fixture
def given(write_exercise, checker, tmp_path):
    """Writes an exercise about a given program; gives what `distractors` says of it as JSON."""

    def write(program: str, more: str = "", **mistakes: str):
        files = {f"mistakes/{name}.py": text for name, text in mistakes.items()}
        own = {"exercise.toml": TASK + more, "solution.py": None, "program.py": program}
        write_exercise(tmp_path / "exercises" / "read", {**own, "starter.py": 'PREDICTION = """"""\n', **files})
        return lambda *options: checker("distractors", "read", *options)

    return write


def test_the_example_in_the_manual_is_what_is_printed(checker):
    answer = checker("distractors", "exercise_03")
    assert (answer.code, answer.err) == (0, "")
    assert f"```\n{answer.out}```\n" in MANUAL.read_text(encoding="utf-8")


def test_each_output_stands_once_and_none_is_right(given):
    data = given(PROGRAM)("--json").report
    outputs = [each["output"] for each in data["distractors"]]
    assert data["output"] == "0\n1\n2\n"
    assert "0\n1\n2\n3\n" in outputs
    assert "0\n1\n2\n" not in outputs
    assert len(outputs) == len(set(outputs)) > 2
    beliefs = [each["belief"] for each in data["distractors"]]
    assert len(beliefs) == len(set(beliefs))
    assert all(belief.startswith("You would be right if ") for belief in beliefs)
    assert {(each["rule"], each["line"]) for each in data["distractors"]} >= {("range_end", 1), ("line_goes_on", 2)}


def test_who_predicts_a_distractor_is_told_its_belief(given, checker, tmp_path):
    """What is offered is what `run` would say: the same misreading, in the same words."""
    for each in given(PROGRAM)("--json").report["distractors"]:
        (tmp_path / "read.py").write_text(f"PREDICTION = {each['output']!r}\n")
        (told, *_) = checker("run", "read", "--json").report["diagnoses"]
        assert (told["rule"], told["message"]) == (each["rule"], each["belief"])


def test_outputs_that_compare_as_equal_are_one_answer(given):
    """With `layout` a prediction on one line is right."""
    strict, loose = (given(PROGRAM, more)("--json").report for more in ("", 'compare = "layout"\n'))
    rules = [{each["rule"] for each in data["distractors"]} for data in (strict, loose)]
    texts = ["".join(each["output"].split()) for each in loose["distractors"]]
    assert "line_goes_on" in rules[0]
    assert "012" not in texts
    assert len(texts) == len(set(texts))


def test_a_declared_mistake_is_named(given):
    data = given(PROGRAM, one_more='"""The end is not reached."""\nfor n in range(4):\n    print(n)\n')("--json").report
    known = {each["output"]: each["mistake"] for each in data["distractors"]}
    assert known.pop("0\n1\n2\n3\n") == "one_more"
    assert set(known.values()) == {None}


def test_a_program_that_nothing_changes(given):
    answer = given("x = None\n")()
    assert answer.code == 0
    assert "No misreading that checker knows gives another output." in answer.told


def test_control_characters_stay_harmless(given):
    answer = given('for n in range(2):\n    print("\\x1b[2J", n)\n')()
    assert answer.code == 0
    assert "\x1b" not in answer.out


@pytest.mark.parametrize(("name", "said"), [("exercise_01", "is a choice"), ("exercise_04", "asks for a program")])
def test_where_nothing_can_be_worked_out_it_says_so(checker, name, said):
    answer = checker("distractors", name)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith(f"checker: {name} {said}")
    assert answer.err.count("\n") == 1
