"""Answers given with the command: written into the learner's file, and judged as if typed there."""

from __future__ import annotations

import pytest

TRUE_OUTPUT = "".join(f"Running {step} step\n" for step in ("data_preprocessing", "model_training", "model_deployment"))


@pytest.mark.parametrize(("letter", "code"), [("B", 0), ("b", 0), ("A", 1), ("E", 1), ("", 1), ('"', 1)])
def test_a_letter_is_judged_and_stays_in_the_file(checker, tmp_path, letter, code):
    answer = checker("run", "1", "--answer", letter)
    assert (answer.code, answer.err) == (code, "")
    namespace: dict[str, str] = {}
    exec((tmp_path / "exercise_01.py").read_text(), namespace)
    assert namespace["ANSWER"] == letter
    assert checker("run", "1").code == code


def test_a_prediction_is_given_as_text(checker, tmp_path):
    assert checker("run", "3", "--answer", TRUE_OUTPUT).code == 0
    assert checker("run", "3").code == 0
    assert f'PREDICTION = """\n{TRUE_OUTPUT}"""' in (tmp_path / "exercise_03.py").read_text()


@pytest.mark.parametrize(
    "text", ['ends in "', 'three """ quotes', "back\\slash", "\x1b[31m", "tab\there", "é✓", "a\n\nb"]
)
def test_any_prediction_is_read_as_it_was_given(checker, tmp_path, text):
    (tmp_path / "exercise_03.py").write_text(f"PREDICTION = {text!r}\n")
    written = checker("run", "3", "--json").report
    assert checker("run", "3", "--json", "--answer", text).report["trials"] == written["trials"]
    namespace: dict[str, str] = {}
    exec((tmp_path / "exercise_03.py").read_text(), namespace)
    assert namespace["PREDICTION"].removeprefix("\n") == text


def test_whatever_else_the_file_holds_stays(checker, tmp_path):
    (tmp_path / "exercise_01.py").write_text(
        '# é my notes\nANSWER = "A"  # a guess\n\nANSWER = (\n    "C"\n)  # better\n# end'
    )
    assert checker("run", "1", "--answer", "B").code == 0
    written = (tmp_path / "exercise_01.py").read_text()
    assert written in (
        '# é my notes\nANSWER = "A"  # a guess\n\nANSWER = (\n    "B"\n)  # better\n# end',
        '# é my notes\nANSWER = "A"  # a guess\n\nANSWER = "B"  # better\n# end',
    )


@pytest.mark.parametrize("content", ['ANSWER = "', "", "notes = 1\n"])
def test_a_file_without_a_place_for_it_is_kept_aside(checker, tmp_path, content):
    (tmp_path / "exercise_01.py").write_text(content)
    answer = checker("run", "1", "--answer", "B")
    assert answer.code == 0
    assert "it is kept as exercise_01.backup-1.py." in answer.told
    assert (tmp_path / "exercise_01.backup-1.py").read_text() == content


def test_a_program_is_not_given_as_an_answer(checker, tmp_path):
    (tmp_path / "exercise_04.py").write_text("mine")
    answer = checker("run", "4", "--answer", "B")
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert (tmp_path / "exercise_04.py").read_text() == "mine"


def test_without_a_terminal_nobody_is_asked(checker, tmp_path):
    (tmp_path / "exercise_01.py").write_text('ANSWER = "B"\n')
    with open(tmp_path / "typed", "w+") as typed:
        typed.write("A\n")
        typed.seek(0)
        assert checker("run", "1", stdin=typed).code == 0
