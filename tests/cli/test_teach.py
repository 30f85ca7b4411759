"""`explain` prints the manual; `verify` proves exercises and lists every fault."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

COURSE = Path(__file__).parents[2] / "exercises"


def test_explain_shows_a_rule_with_its_examples(checker):
    answer = checker("explain", "missing_colon")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith("A line that opens a block has no colon\n  missing_colon (syntax")
    assert '\n    │ for word in ["a", "b"]\n    │     print(word)\n' in answer.out
    assert '\n    │ for word in ["a", "b"]:\n    │     print(word)\n' in answer.out


def test_explain_alone_lists_the_rules_and_every_one_can_be_explained(run_checker, tmp_path):
    listed = run_checker(tmp_path, "explain")
    names = [line.split()[0] for line in listed.out.splitlines()]
    assert (listed.code, len(set(names))) == (0, len(names))
    assert {"missing_colon", "misspelt_name", "endless_loop", "wrong_output"} <= set(names)
    for name in (names[0], names[-1]):
        assert run_checker(tmp_path, "explain", name).code == 0


def test_an_exercise_is_explained_once_it_is_passed(run_checker, tmp_path):
    before = run_checker(tmp_path, "explain", "exercise_04")
    assert (before.code, before.out) == (1, "")
    assert before.err == (
        "checker: exercise_04 is explained once you have passed it; until then there is: checker hint exercise_04\n"
    )
    (tmp_path / "exercise_04.py").write_text((COURSE / "exercise_04" / "solution.py").read_text())
    assert run_checker(tmp_path, "run", "exercise_04").code == 0
    after = run_checker(tmp_path, "explain", "4")
    assert (after.code, after.err) == (0, "")
    assert after.out.startswith("exercise_04  ") and "  1. " in after.out and "Quick check: " in after.out


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("mising_colon", "There is no rule `mising_colon`; did you mean `missing_colon`?"),
        ("Endless-Loop", "There is no rule `Endless-Loop`; did you mean `endless_loop`?"),
        ("zzz", "There is no rule `zzz`; `checker explain` lists them all."),
        ("\x1b[31m", "There is no rule `\\x1b[31m`; `checker explain` lists them all."),
    ],
)
def test_an_unknown_rule_gets_a_guess(checker, name, sentence):
    answer = checker("explain", name)
    assert (answer.code, answer.out, answer.err) == (2, "", f"checker: {sentence}\n")


def test_verify_proves_named_exercises(checker):
    answer = checker("verify", "exercise_01", "4")
    assert (answer.code, answer.err) == (0, "")
    lines = [line.split() for line in answer.out.splitlines()]
    assert lines == [
        ["exercise_01", "✓", "proven"],
        ["exercise_04", "✓", "proven"],
        [],
        ["Everything", "is", "proven."],
    ]


PLANTED = {
    "starter_passes": {"starter.py": "print(6)\n"},
    "pin_is_wrong": {
        "exercise.toml": 'format = 1\ntitle = "Six"\nprompt = "Six."\n\n[[case]]\nname = "six"\nstdout = "7\\n"\n'
    },
    "mistake_passes": {"mistakes/is_right.py": '"""It is wrong."""\nprint(6)\n'},
    "mistakes_are_twins": {
        "mistakes/five.py": '"""That is five."""\nprint(5)\n',
        "mistakes/fünf.py": '"""This is five."""\nprint(2 + 3)\n',
    },
    "solution_has_no_end": {
        "exercise.toml": 'format = 1\ntitle = "Six"\nprompt = "Six."\n[limits]\ncpu_s = 0.1\n',
        "solution.py": "while True:\n    pass\n",
    },
    "hint_leaks": {
        "exercise.toml": 'format = 1\ntitle = "Six"\nprompt = "Six."\nhints = ["Write print(2 * 3) there."]\n',
        "solution.py": "print(2 * 3)\n",
    },
    "toml_is_broken": {"exercise.toml": "format = 1\ntitle =\n"},
    "file_is_stray": {"notes.txt": "mine\n"},
}


@pytest.fixture(scope="module")
def planted(run_checker, write_exercise, tmp_path_factory):
    """The answer to `verify` on a course with a fault in each exercise but one."""
    folder = tmp_path_factory.mktemp("planted")
    for name, files in {**PLANTED, "sound": {}}.items():
        write_exercise(folder / "exercises" / name, files)
    return run_checker(folder, "verify", *PLANTED, "sound")


def test_verify_fails_when_anything_is_wrong(planted):
    assert planted.code == 2
    assert planted.err == ""


def test_verify_tells_the_sound_from_the_faulty(planted):
    table = [line.split()[:2] for line in planted.out.partition("\n\n")[0].splitlines()]
    assert table == [*([name, "✗"] for name in PLANTED), ["sound", "✓"]]


@pytest.mark.parametrize(
    ("exercise", "file", "line", "said"),
    [
        ("starter_passes", "starter.py", 1, "The starter passes already"),
        ("pin_is_wrong", "exercise.toml", 6, "Case `six` pins '7', but the solution gives '6'."),
        ("mistake_passes", "mistakes/is_right.py", 1, "This mistake passes"),
        ("mistakes_are_twins", "mistakes/fünf.py", 1, "This behaves like five.py"),
        ("solution_has_no_end", "solution.py", 1, "The solution does not run to its end: timed_out."),
        ("hint_leaks", "exercise.toml", 1, "Hint 1 gives away the solution's line `print(2 * 3)`."),
        ("toml_is_broken", "exercise.toml", 2, "This is not valid TOML"),
        ("file_is_stray", "notes.txt", 1, "This has no place in an exercise folder"),
    ],
)
def test_verify_names_each_planted_fault_with_its_place(planted, exercise, file, line, said):
    assert f"\nexercises/{exercise}/{file}:{line}: {said}" in planted.out


def test_every_fault_is_path_line_and_sentence(planted):
    faults, summary = planted.out.partition("\n\n")[2].splitlines()[:-1], planted.out.splitlines()[-1]
    assert len(faults) >= len(PLANTED)
    assert [fault for fault in faults if not re.fullmatch(r"exercises/[^:]+:[0-9]+: \S.*", fault)] == []
    assert summary == f"{len(faults)} faults found."


def test_verify_of_one_fault_counts_one(checker, write_exercise, tmp_path):
    write_exercise(tmp_path / "exercises" / "six", {"notes.txt": "mine\n"})
    assert checker("verify", "six").out.endswith("\n1 fault found.\n")
