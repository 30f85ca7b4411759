"""An exercise is named by its id, a unique prefix, its number, its folder or the path of a learner's file."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="module")
def folder(tmp_path_factory, write_exercise):
    """A learner's folder with three exercises and a place for files elsewhere."""
    folder = tmp_path_factory.mktemp("naming")
    for name in ("lists_1", "lists_2", "loops_3"):
        write_exercise(folder / "exercises" / name)
    (folder / "elsewhere").mkdir()
    (folder / "elsewhere" / "lists_2.py").write_text("print(6)\n")
    return folder


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("lists_2", "lists_2"),
        ("lo", "loops_3"),
        ("2", "lists_2"),
        ("02", "lists_2"),
        ("exercises/lists_2", "lists_2"),
        ("./exercises/../exercises/lists_2/", "lists_2"),
        ("{folder}/exercises/loops_3", "loops_3"),
        ("lists_1.py", "lists_1"),
        ("./lists_1.py", "lists_1"),
        ("{folder}/elsewhere/lists_2.py", "lists_2"),
    ],
)
def test_an_exercise_goes_by_many_names(run_checker, folder, name, meant):
    answer = run_checker(folder, "show", name.format(folder=folder))
    assert (answer.code, answer.out.split("\n")[0]) == (0, f"{meant}  Say six")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("lists_4", "There is no exercise `lists_4` (did you mean `lists_2`?); see `checker list`."),
        ("lops_3.py", "There is no exercise `lops_3.py` (did you mean `loops_3`?); see `checker list`."),
        ("l", "`l` could be `lists_1`, `lists_2` or `loops_3`; see `checker list`."),
        ("4", "There is no exercise `4`; see `checker list`."),
        ("", "There is no exercise ``; see `checker list`."),
        ("elsewhere", "There is no exercise `elsewhere`; see `checker list`."),
        ("nowhere/zebra.py", "There is no exercise `nowhere/zebra.py`; see `checker list`."),
        ("loops_\x1b[31m", "There is no exercise `loops_\\x1b[31m` (did you mean `loops_3`?); see `checker list`."),
        (b"\xff\xfe", "There is no exercise `\\udcff\\udcfe`; see `checker list`."),
        ("z" * 300, f"There is no exercise `{'z' * 40}…`; see `checker list`."),
    ],
)
def test_a_wrong_name_gets_one_sentence_and_a_guess(run_checker, folder, name, sentence):
    answer = run_checker(folder, "run", name)
    assert (answer.code, answer.out, answer.err) == (2, "", f"checker: {sentence}\n")


@pytest.mark.parametrize("verb", ["hint", "solution", "reset", "verify"])
def test_every_verb_says_the_same_about_a_wrong_name(run_checker, folder, verb):
    answer = run_checker(folder, verb, "loops_4")
    sentence = "There is no exercise `loops_4` (did you mean `loops_3`?); see `checker list`."
    assert (answer.code, answer.out, answer.err) == (2, "", f"checker: {sentence}\n")


def test_the_path_of_a_file_names_the_exercise_and_the_file(run_checker, folder):
    answer = run_checker(folder, "run", "elsewhere/lists_2.py")
    assert answer.code == 0
    assert "✓ Passed" in answer.out
    assert not (folder / "lists_2.py").exists()
    assert (folder / "elsewhere" / ".checker" / "progress.json").exists()


def test_a_folder_outside_of_the_course_is_an_exercise_too(run_checker, folder, write_exercise, tmp_path):
    write_exercise(tmp_path / "stray")
    (tmp_path / "stray.py").write_text("print(6)\n")
    answer = run_checker(folder, "run", str(tmp_path / "stray"), "--file", str(tmp_path / "stray.py"))
    assert (answer.code, answer.out) == (0, "stray  Say six\n\n  ✓ Passed\n\n")
