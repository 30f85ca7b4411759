"""Hints one at a time, the solution at the end, and the file that remembers."""

from __future__ import annotations

import json

import pytest

HINTS = 'hints = ["Think.", "Look.", "Write."]\n'
GATE = "The solution is shown once you have passed; to see it now: checker solution exercise_04 --give-up"


@pytest.fixture
def three_hints(write_exercise, tmp_path, checker):
    """A course of two exercises, one with three hints and one with none."""
    sound = 'format = 1\ntitle = "Say six"\nprompt = "Print 6."\n'
    write_exercise(tmp_path / "exercises" / "six", {"exercise.toml": sound + HINTS})
    write_exercise(tmp_path / "exercises" / "bare")
    return checker


def progress_of(folder, name="six"):
    return json.loads((folder / ".checker" / "progress.json").read_text())["exercises"][name]


def counts_of(folder):
    record = progress_of(folder)
    return record["runs"], record["passed"], record["hints"]


def test_hints_come_one_at_a_time_and_then_all_again(three_hints, tmp_path):
    last = "\nThere are no more. The solution: checker solution six --give-up\n"
    expected = [
        "Hint 1 of 3: Think.\n",
        "Hint 2 of 3: Look.\n",
        "Hint 3 of 3: Write.\n" + last,
        "Hint 1 of 3: Think.\nHint 2 of 3: Look.\nHint 3 of 3: Write.\n" + last,
    ]
    answers = [three_hints("hint", "six") for _ in expected]
    assert [answer.out for answer in answers] == expected
    assert {(answer.code, answer.err) for answer in answers} == {(0, "")}
    assert counts_of(tmp_path) == (0, False, 3)


def test_an_exercise_without_hints_says_so(three_hints):
    answer = three_hints("hint", "bare")
    assert (answer.code, answer.out) == (0, "bare has no hints. The task: checker show bare\n")


def test_runs_and_hints_are_counted_side_by_side(three_hints, tmp_path):
    three_hints("run", "six")
    three_hints("hint", "six")
    three_hints("run", "six")
    assert counts_of(tmp_path) == (2, False, 1)
    (tmp_path / "six.py").write_text("print(6)\n")
    three_hints("run", "six")
    assert counts_of(tmp_path) == (3, True, 1)
    assert [path.name for path in sorted((tmp_path / ".checker").iterdir())] == ["lock", "progress.json"]


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{}",
        "null",
        "[1, 2]",
        '{"exercises": []}',
        '{"exercises": {"six": 3}}',
        '{"exercises": {"six": {"runs": "many", "passed": "yes", "hints": null}}}',
        '{"format": 1, "exercises": {"six": {"hints": ' + "9" * 5000 + "}}}",
        "\ufeff{",
        "[" * 100_000,
        '{"exercises": {"six": {"hints": -5}}}',
    ],
    ids=lambda text: text[:30],
)
def test_a_progress_file_that_is_not_ours_stops_nobody(three_hints, tmp_path, content):
    (tmp_path / ".checker").mkdir()
    (tmp_path / ".checker" / "progress.json").write_text(content)
    answer = three_hints("hint", "six")
    assert (answer.code, answer.out) == (0, "Hint 1 of 3: Think.\n")
    assert answer.err.count("\n") <= 1  # at most a word about the file
    assert counts_of(tmp_path) == (0, False, 1)


@pytest.mark.parametrize(
    "content",
    ['{"format": 99, "exercises": {}}', '{"format": 1, "exercises": {"a": {"passed": true}, "b": ', "my own notes"],
)
def test_a_progress_file_that_cannot_be_read_is_kept(three_hints, tmp_path, content):
    (tmp_path / ".checker").mkdir()
    (tmp_path / ".checker" / "progress.json").write_text(content)
    three_hints("hint", "six")
    assert content in [path.read_text() for path in (tmp_path / ".checker").iterdir()]


@pytest.mark.parametrize("kind", ["a file in place of the folder", "a folder in place of the file", "no such place"])
def test_progress_that_cannot_be_saved_is_told_and_nothing_else_changes(three_hints, tmp_path, kind):
    if kind == "a file in place of the folder":
        (tmp_path / ".checker").write_text("mine")
    elif kind == "a folder in place of the file":
        (tmp_path / ".checker" / "progress.json").mkdir(parents=True)
    else:
        (tmp_path / ".checker").symlink_to(tmp_path / "nowhere" / "deep")
    before = sorted(tmp_path.rglob("*"))
    for verb, code, said in (("hint", 0, "Hint 1 of 3: Think."), ("show", 0, "Print 6."), ("list", 0, "0 of 2")):
        answer = three_hints(verb, *(["six"] if verb != "list" else []))
        assert answer.code == code
        assert said in answer.out
        unsaved = "checker: Your progress was not saved, because .checker/progress.json cannot be written: "
        assert answer.err.startswith(unsaved) if verb == "hint" else not answer.err
        assert answer.err.count("\n") == (verb == "hint")
    assert sorted(tmp_path.rglob("*")) == before


def test_hints_are_about_what_is_wrong_with_the_file(checker, tmp_path):
    checker("run", "4")
    about_the_file = [checker("hint", "4").out for _ in range(3)]
    assert about_the_file[0].startswith("Hint 1 of 3: ")
    (tmp_path / "exercise_04.py").write_text("for step in []:\n    print(stepp)\n")
    other = checker("hint", "4").out
    assert other.startswith("Hint 1 of 3: ") and other not in about_the_file


def test_a_file_of_the_first_format_is_read(three_hints, tmp_path):
    (tmp_path / ".checker").mkdir()
    (tmp_path / ".checker" / "progress.json").write_text(
        '{"format": 1, "exercises": {"six": {"runs": 7, "passed": true, "hints": 2}}}'
    )
    assert three_hints("hint", "six").out.startswith("Hint 3 of 3: Write.")
    assert counts_of(tmp_path) == (7, True, 3)


def test_a_verdict_counts_although_progress_cannot_be_saved(three_hints, tmp_path):
    (tmp_path / ".checker").write_text("mine")
    (tmp_path / "six.py").write_text("print(6)\n")
    answer = three_hints("run", "six")
    assert (answer.code, answer.err.count("\n")) == (0, 1)
    assert "✓ Passed" in answer.out
    assert (tmp_path / ".checker").read_text() == "mine"


def test_the_solution_is_for_those_who_passed_or_gave_up(checker, tmp_path, mended, our_exercises):
    closed = checker("solution", "4")
    assert (closed.code, closed.out, closed.err) == (1, "", f"checker: {GATE}\n")
    assert not list(tmp_path.iterdir())

    given_up = checker("solution", "4", "--give-up")
    assert given_up.code == 0
    assert given_up.out.startswith((our_exercises / "exercise_04" / "solution.py").read_text())
    assert "You practised: for loop, colon, indentation." in given_up.told
    assert checker("solution", "4").code == 1

    (tmp_path / "exercise_04.py").write_text(mended)
    assert checker("run", "4").code == 0
    passed = checker("solution", "4")
    assert (passed.code, passed.out) == (0, given_up.out)


@pytest.mark.parametrize(("exercise", "name"), [("exercise_01", "ANSWER"), ("exercise_03", "PREDICTION")])
def test_the_solution_of_a_question_is_a_file_that_passes(checker, tmp_path, exercise, name):
    shown = checker("solution", exercise, "--give-up").out
    source = shown.partition("\n\n  You practised")[0]
    assert source.startswith(f"{name} = ")
    (tmp_path / f"{exercise}.py").write_text(source + "\n")
    assert checker("run", exercise).code == 0
