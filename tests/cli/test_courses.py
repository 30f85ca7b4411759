"""Where the exercises come from: --exercises, pyproject.toml, ./exercises, or the ones that checker brings along."""

from __future__ import annotations

import pytest

LISTED = "  -                     Say six\n\n0 of 1 passed\n"


@pytest.fixture
def folder(write_exercise, tmp_path):
    """Three courses of one exercise each, the second of them configured."""
    for course in ("named", "configured", "exercises"):
        write_exercise(tmp_path / course / f"from_{course}")
    (tmp_path / "pyproject.toml").write_text('[tool.checker]\nexercises = "configured"\n')
    return tmp_path


def test_the_nearest_wish_wins(checker, folder):
    assert checker("list", "--exercises", "named").out == "from_named" + LISTED
    assert checker("list").out == "from_configured" + LISTED
    (folder / "pyproject.toml").write_text("[project]\nname = 'x'\n")
    assert checker("list").out == "from_exercises" + LISTED
    (folder / "exercises").rename(folder / "other")
    own = checker("list").out.splitlines()
    assert (own[1].split()[0], own[-1]) == ("exercise_01", "0 of 40 passed")


@pytest.mark.parametrize("verb", ["run", "list", "show", "hint", "solution --give-up", "reset", "verify"])
def test_every_verb_takes_the_folder_of_the_exercises(checker, folder, verb):
    named = [] if verb == "list" else ["from_named"]
    answer = checker(*verb.split(), *named, "--exercises", str(folder / "named"))
    assert answer.code == (1 if verb == "run" else 0)
    assert answer.err == ""


@pytest.mark.parametrize(
    ("folder_name", "sentence"),
    [
        ("nowhere", "nowhere:1: There is no folder `nowhere`; make it, or name the one that holds the exercises."),
        (
            "named/from_named",
            "named/from_named:1: `named/from_named` is a single exercise; name the folder around it.",
        ),
        ("empty", "empty:1: No folder in `empty` has an exercise.toml; name the folder that holds some."),
        ("pyproject.toml", "pyproject.toml:1: There is no folder `pyproject.toml`;"),
    ],
)
def test_a_folder_without_exercises_is_told(checker, folder, folder_name, sentence):
    (folder / "empty").mkdir()
    answer = checker("list", "--exercises", folder_name)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert answer.err.removeprefix("checker: ").startswith(sentence)


@pytest.mark.parametrize(
    ("toml", "place"),
    [
        ("[tool.checker\n", "pyproject.toml:1: This is not valid TOML"),
        ("[project]\nname = 'x'\n\n[tool.checker]\nexercises = 3\n", "pyproject.toml:5: `exercises` must be a text"),
        ("[tool]\nchecker = 'exercises'\n", "pyproject.toml:2: `checker` must be a table"),
        ("[tool.checker]\nexercises = 'gone'\n", "pyproject.toml:2: There is no folder `gone`"),
        ("name = '\udcff'\n", "pyproject.toml:1: This is not UTF-8 text; save the file as UTF-8."),
    ],
)
def test_a_wrong_pyproject_is_told_with_its_line(checker, folder, toml, place):
    (folder / "pyproject.toml").write_bytes(toml.encode("utf-8", "surrogateescape"))
    answer = checker("list")
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert answer.err.removeprefix("checker: ").startswith(place)


@pytest.mark.parametrize("verb", ["run", "show", "reset"])
def test_a_broken_exercise_is_its_authors_fault(checker, write_exercise, tmp_path, verb):
    write_exercise(tmp_path / "exercises" / "six", {"exercise.toml": 'format = 1\ntitle = "Six\n', "starter.py": None})
    answer = checker(verb, "six")
    assert (answer.code, answer.out) == (2, "")
    assert [line.partition(": ")[0] for line in answer.err.splitlines()] == [
        "exercises/six/exercise.toml:2",
        "exercises/six/starter.py:1",
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["exercises"]


def test_a_broken_exercise_does_not_hide_the_others(checker, write_exercise, tmp_path):
    write_exercise(tmp_path / "exercises" / "five", {"exercise.toml": "?"})
    write_exercise(tmp_path / "exercises" / "six")
    (tmp_path / "six.py").write_text("print(6)\n")
    assert "five  -                     (cannot be read: see `checker verify five`)\n" in checker("list").out
    assert checker("run", "six").code == 0


def test_a_solution_that_cannot_be_run_is_its_authors_fault(checker, write_exercise, tmp_path):
    sound = 'format = 1\ntitle = "Six"\nprompt = "Six."\n[limits]\ncpu_s = 0.1\n'
    write_exercise(tmp_path / "exercises" / "six", {"exercise.toml": sound, "solution.py": "while True: pass\n"})
    answer = checker("run", "six", "--json")
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.removeprefix("checker: ").startswith("exercises/six/solution.py:1: The solution does not run")
