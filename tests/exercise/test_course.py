"""Where exercises come from, and the many ways to name one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import checker
from checker.exercise import Course, UnknownExercise, find_course
from checker.exercise import course as course_module
from checker.model import ExerciseError

TOP = 'format = 1\ntitle = "Adding up"\nprompt = "Add up the numbers."\n'
NAMES = ("exercise_01", "exercise_04", "exercise_10", "loops_4", "strings")


@pytest.fixture
def course(tmp_path, write_exercise) -> Course:
    root = tmp_path / "exercises"
    for name in NAMES:
        write_exercise(root / name, {})
    return find_course(root)


def told(*arguments: Path | None) -> list[str]:
    with pytest.raises(ExerciseError) as caught:
        find_course(*arguments)
    return list(caught.value.faults)


# ---------------------------------------------------------------- where from


def test_a_course_is_the_folders_with_a_description_in_name_order(tmp_path, write_exercise):
    for name in ("b", "a_10", "a_2", ".hidden"):
        write_exercise(tmp_path / name, {})
    (tmp_path / "drafts").mkdir()
    (tmp_path / "README.md").touch()

    assert find_course(tmp_path) == Course(tmp_path, ("a_10", "a_2", "b"))


def test_a_named_folder_wins_over_a_configured_one_and_that_over_the_one_at_hand(tmp_path, write_exercise):
    for name in ("named", "configured", "exercises"):
        write_exercise(tmp_path / name / "exercise_01", {})
    pyproject = tmp_path / "pyproject.toml"
    pyproject.write_text('[tool.checker]\nexercises = "configured"\n')

    assert find_course(Path("named"), tmp_path).root == tmp_path / "named"
    assert find_course(None, tmp_path).root == tmp_path / "configured"
    pyproject.write_text('[tool.checker]\nother = 1\n[tool.ruff]\nexercises = "x"\n')
    assert find_course(None, tmp_path).root == tmp_path / "exercises"


def test_paths_stay_short_where_nobody_says_where_we_are(tmp_path, monkeypatch, write_exercise):
    write_exercise(tmp_path / "exercises" / "exercise_01", {"starter.py": None})
    monkeypatch.chdir(tmp_path)

    with pytest.raises(ExerciseError) as caught:
        find_course().load("exercise_01")

    assert str(caught.value).startswith("exercises/exercise_01/starter.py:1: ")


@pytest.mark.parametrize("place", ["checker/_exercises", "exercises"])
def test_without_any_of_these_our_own_are_taken(tmp_path, monkeypatch, place, write_exercise):
    (tmp_path / "learner" / "exercises").mkdir(parents=True)  # empty: not a course
    write_exercise(tmp_path / place / "exercise_01", {})
    monkeypatch.setattr(course_module, "_PACKAGE", tmp_path / "checker")

    assert find_course(None, tmp_path / "learner") == Course(tmp_path / place, ("exercise_01",))


def test_the_package_and_the_source_checkout_have_exercises(tmp_path):
    packaged = Path(checker.__file__).parent / "_exercises"
    root = find_course(None, tmp_path).root
    assert root == (packaged if packaged.exists() else Path(__file__).parents[2] / "exercises")
    assert (root / "exercise_10" / "program.py").is_file()


def test_no_exercises_anywhere(tmp_path, monkeypatch):
    monkeypatch.setattr(course_module, "_PACKAGE", tmp_path / "checker")

    assert told(None, tmp_path) == [
        f"{tmp_path}/exercises:1: No exercise is here; make one, or name the folder that holds yours."
    ]


def test_a_named_folder_without_exercises(tmp_path, write_exercise):
    none, empty = tmp_path / "none", tmp_path / "empty"
    single = write_exercise(tmp_path / "exercises" / "strings", {})
    empty.mkdir()

    assert told(none) == [f"{none}:1: There is no folder `{none}`; make it, or name the one that holds the exercises."]
    assert told(empty) == [f"{empty}:1: No folder in `{empty}` has an exercise.toml; name the folder that holds some."]
    assert told(single) == [f"{single}:1: `{single}` is a single exercise; name the folder around it."]


@pytest.mark.parametrize(
    ("pyproject", "fault"),
    [
        ("[tool.checker]\n\nexercises = 3", "3: `exercises` must be a text, not a whole number."),
        ('[tool.checker]\nexercises = ""', "2: `exercises` must not be empty."),
        ("[tool]\nchecker = 1", "2: `checker` must be a table, not a whole number."),
        ("\ntool = []", "2: `tool` must be a table, not a list."),
        (
            "[tool.checker]\n[tool\n",
            "2: This is not valid TOML: expected ']' at the end of a table declaration.",
        ),
        ("\n\n# \xff", "3: This is not UTF-8 text; save the file as UTF-8."),
    ],
)
def test_a_broken_pyproject(tmp_path, pyproject, fault):
    (tmp_path / "pyproject.toml").write_text(pyproject, encoding="latin-1")

    assert told(None, tmp_path) == [f"{tmp_path}/pyproject.toml:{fault}"]


@pytest.mark.parametrize(("written", "shown"), [("none", "none"), ("a\\u0000\\nb", "a\\x00\\nb")])
def test_a_configured_folder_that_is_not_there_is_told_where_it_is_configured(tmp_path, written, shown):
    (tmp_path / "pyproject.toml").write_text(f'[tool.checker]\n# ours\nexercises = "{written}"\n')

    assert told(None, tmp_path) == [
        f"{tmp_path}/pyproject.toml:3: There is no folder `{tmp_path}/{shown}`; make it, or name the "
        "one that holds the exercises."
    ]


# ---------------------------------------------------------------- which one


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("exercise_04", "exercise_04"),
        ("1", "exercise_01"),
        ("001", "exercise_01"),
        ("10", "exercise_10"),
        ("exercise_1", "exercise_10"),
        ("l", "loops_4"),
        ("exercises/strings", "strings"),
        ("exercises/exercise_04/", "exercise_04"),
        ("./work/../exercises/exercise_04", "exercise_04"),
        ("exercise_04.py", "exercise_04"),
        ("some/where/exercise_04.py", "exercise_04"),
        ("/some/where/strings.py", "strings"),
    ],
)
def test_an_exercise_has_many_names(course, monkeypatch, text, name):
    monkeypatch.chdir(course.root.parent)
    Path("work").mkdir()

    assert course.resolve(text) == name
    assert course.locate(text) == course.root / name


def test_an_exercise_is_named_by_the_folder_one_is_in(course, monkeypatch):
    monkeypatch.chdir(course.root / "strings")

    assert course.resolve(".") == "strings"
    assert course.locate(".") == course.root / "strings"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "exercse_04",
            "There is no exercise `exercse_04` (did you mean `exercise_04`?); see `checker list`.",
        ),
        (
            "at/exercise_040.py",
            "There is no exercise `at/exercise_040.py` (did you mean `exercise_04`?); see `checker list`.",
        ),
        ("99", "There is no exercise `99`; see `checker list`."),
        ("²", "There is no exercise `²`; see `checker list`."),
        ("", "There is no exercise ``; see `checker list`."),
        ("a\0\x1b", "There is no exercise `a\\x00\\x1b`; see `checker list`."),
        ("x" * 300, f"There is no exercise `{'x' * 40}…`; see `checker list`."),
        ("4", "`4` could be `exercise_04` or `loops_4`; see `checker list`."),
        (
            "exercise_",
            "`exercise_` could be `exercise_01`, `exercise_04` or `exercise_10`; see `checker list`.",
        ),
    ],
)
def test_an_unknown_name_is_told_in_one_sentence(course, text, sentence):
    for find in (course.resolve, course.locate):
        with pytest.raises(UnknownExercise) as caught:
            find(text)
        assert str(caught.value) == sentence


def test_no_more_than_five_candidates_are_listed(tmp_path):
    course = Course(tmp_path, tuple(f"e{n}" for n in range(1, 9)))

    with pytest.raises(UnknownExercise, match="`e1`, `e2`, `e3`, `e4` or `e5`, and 3 more; see"):
        course.resolve("e")
    with pytest.raises(UnknownExercise, match="`e1`, `e2`, `e3`, `e4` or `e5`; see"):
        Course(tmp_path, course.names[:5]).resolve("e")


def named(find: Callable[[str], Any], text: str) -> str:
    """The exercise that is found, or why none is."""
    try:
        return Path(find(text)).name
    except UnknownExercise as unknown:
        return str(unknown)


@settings(deadline=None)
@given(st.text())
def test_any_text_is_an_exercise_or_unknown(text):
    course = Course(Path("/nowhere"), NAMES)
    for find in (course.resolve, course.locate):
        said = named(find, text)
        assert said in NAMES or (said.isprintable() and said.endswith("; see `checker list`."))


def test_an_exercise_outside_of_the_course_is_only_located(course, tmp_path, monkeypatch, write_exercise):
    write_exercise(tmp_path / "drafts" / "exercise_04", {})
    monkeypatch.chdir(tmp_path)

    assert course.locate("drafts/exercise_04/") == Path("drafts/exercise_04")
    with pytest.raises(UnknownExercise):
        course.resolve("drafts/exercise_04")


def test_an_id_means_the_course_even_beside_a_folder_of_that_name(course, tmp_path, monkeypatch, write_exercise):
    write_exercise(tmp_path / "exercise_04", {})
    monkeypatch.chdir(tmp_path)

    assert course.locate("exercise_04") == course.root / "exercise_04"
    assert course.locate("./exercise_04") == Path("exercise_04")


# ---------------------------------------------------------------- the course


def test_what_comes_next(course):
    assert course.next_after("exercise_01") == "exercise_04"
    assert course.next_after("strings") is None
    assert course.next_after("elsewhere") is None


def test_an_exercise_of_the_course_is_loaded(course):
    assert course.load("strings").folder == course.root / "strings"


def test_titles_of_broken_exercises_are_listed_too(tmp_path, write_exercise):
    write_exercise(tmp_path / "a", {"exercise.toml": TOP + 'level = "easy"\nno_key = 1', "starter.py": None})
    write_exercise(tmp_path / "b", {"exercise.toml": "title = 3"})
    write_exercise(tmp_path / "c", {"exercise.toml": "title = "})

    entries = find_course(tmp_path).titles()

    assert [(entry.name, entry.title, entry.level) for entry in entries] == [
        ("a", "Adding up", "easy"),
        ("b", "", ""),
        ("c", "(cannot be read: see `checker verify c`)", ""),
    ]
