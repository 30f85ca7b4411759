"""One learner's way through exercise_04, from the first command to the next exercise."""

from __future__ import annotations

import json

import pytest

SENTENCE = "The `for` line has no colon at its end, so Python cannot see where the body of the loop begins."


@pytest.fixture(scope="module")
def story(run_checker, our_exercises, mended, tmp_path_factory):
    """What each command of the story answers, in order, and the learner's folder."""
    folder = tmp_path_factory.mktemp("learner")
    file = folder / "exercise_04.py"
    said = {"first": run_checker(folder, "run", "exercise_04")}
    said["starter"] = file.read_text()
    said["again"] = run_checker(folder, "run", "exercise_04")
    file.write_text(mended)
    said["mended"] = run_checker(folder, "run", "exercise_04")
    said["list"] = run_checker(folder, "list")
    said["welcome"] = run_checker(folder)
    file.write_text("print(1)\n")
    said["spoilt"] = run_checker(folder, "run", "exercise_04")
    said["progress"] = json.loads((folder / ".checker" / "progress.json").read_text())
    said["folder"] = sorted(path.name for path in folder.iterdir())
    return said


def test_the_first_run_puts_the_starter_in_place(story, our_exercises):
    assert story["first"].out.startswith("exercise_04.py is new. It is the file that you work in.\n")
    assert story["starter"] == (our_exercises / "exercise_04" / "starter.py").read_text()


def test_the_first_run_shows_the_task(story):
    assert "The program in exercise_04.py should announce every step of a pipeline" in story["first"].out
    assert "\n      Executing feature_engineering\n" in story["first"].out


def test_the_first_run_marks_the_place_of_the_missing_colon(story):
    lines = story["first"].out.split("\n")
    number = next(n for n, line in enumerate(lines) if line.endswith("for step in pipeline"))
    assert lines[number] == "    5 │ for step in pipeline"
    assert lines[number + 1] == "      │                     ^"


def test_the_first_run_says_verdict_reason_and_what_to_do_in_this_order(story):
    told = story["first"].told
    parts = [
        "✗ Not yet: Python cannot read the file",
        SENTENCE,
        "Next: change exercise_04.py, save it, and run the same command again.",
        "The task: checker show exercise_04",
        "Stuck? checker hint exercise_04",
    ]
    assert [told.count(part) for part in parts] == [1] * len(parts)
    assert sorted(parts, key=told.index) == parts


def test_not_passed_is_exit_code_1_and_nothing_on_standard_error(story):
    assert (story["first"].code, story["first"].err) == (1, "")


def test_the_second_run_neither_announces_a_file_nor_repeats_the_task(story):
    assert story["again"].out == story["first"].out[story["first"].out.rindex("exercise_04  A pipeline") :]
    assert story["again"].code == 1


def test_with_the_colon_it_is_passed(story):
    assert (story["mended"].code, story["mended"].err) == (0, "")
    assert "\n  ✓ Passed\n" in story["mended"].out
    assert "Not yet" not in story["mended"].out


def test_a_pass_says_what_was_learnt(story):
    told = story["mended"].told
    assert "You practised: for loop, colon, indentation." in told
    assert "2. The colon at its end says that the block comes next." in told
    assert "Quick check: Does every line that opens a block" in told


def test_a_pass_ends_with_the_next_exercise(story):
    assert story["mended"].out.endswith("\n  Next: checker run exercise_05\n")


def test_the_list_knows_what_was_passed(story):
    lines = story["list"].out.splitlines()
    assert lines[0] == "MLOps Bridge  1 of 10 passed"
    assert lines[4].split()[:3] == ["exercise_04", "passed", "medium"]
    assert lines[5].split()[:3] == ["exercise_05", "-", "hard"]
    assert lines[-1] == "1 of 40 passed"


def test_the_welcome_knows_what_was_passed(story):
    assert "You have passed 1 of 40 here.\n" in story["welcome"].out


def test_what_was_passed_stays_passed(story):
    assert story["spoilt"].code == 1
    record = story["progress"]["exercises"]["exercise_04"]
    assert {"runs": 4, "passed": True, "hints": 0}.items() <= record.items()
    assert record["first"] <= record["passed_at"] <= record["last"]


def test_what_was_met_is_kept(story):
    met = story["progress"]["exercises"]["exercise_04"]["met"]
    assert {rule: (entry["kind"], entry["times"]) for rule, entry in met.items()} == {
        "forgot_the_colon": ("mistake", 2),
        "wrong_output": ("plain", 1),
    }


def test_nothing_but_the_exercise_and_the_progress_is_left_in_the_folder(story):
    assert story["folder"] == [".checker", "exercise_04.py"]


def test_the_last_exercise_has_no_next(run_checker, write_exercise, tmp_path):
    for name in ("one", "two"):
        write_exercise(tmp_path / "exercises" / name)
        (tmp_path / f"{name}.py").write_text("print(6)\n")
    assert run_checker(tmp_path, "run", "one").out.endswith("Next: checker run two\n")
    last = run_checker(tmp_path, "run", "two")
    assert last.out.endswith("That was the last exercise. See all you have done: checker list\n")
    welcome = run_checker(tmp_path)
    assert "You have passed 2 of 2 here.\n" in welcome.out
    assert "Next: checker run" not in welcome.out


def test_without_a_name_it_is_the_first_exercise_not_yet_passed(run_checker, write_exercise, tmp_path):
    for name in ("one", "two"):
        write_exercise(tmp_path / "exercises" / name)
    (tmp_path / "one.py").write_text("print(6)\n")
    for expected in ("one", "two"):
        assert run_checker(tmp_path, "run").out.count(f"{expected}  Say six")
    assert run_checker(tmp_path, "show").out.startswith("two  Say six\n")
    assert (tmp_path / "two.py").read_text() == "print()\n"


def test_all_places_are_shown_when_asked_for(run_checker, write_exercise, tmp_path):
    write_exercise(tmp_path / "exercises" / "six")
    (tmp_path / "six.py").write_text("import socket\nimport subprocess\nprint(6)\n")
    short, whole = run_checker(tmp_path, "run", "six"), run_checker(tmp_path, "run", "six", "--all")
    assert "    1 │ import socket\n" in short.out
    assert "subprocess" not in short.out
    assert "There is 1 more place to look at; --all shows them." in short.told
    assert "    1 │ import socket\n" in whole.out
    assert "    2 │ import subprocess\n" in whole.out
    assert "--all" not in whole.out
    assert (short.code, whole.code) == (1, 1)
