"""What a learner must not see: hidden cases, and what a program to be predicted really prints."""

from __future__ import annotations

import pytest

SECRETS = ("zq_input_zq", "zq_answer_zq", "zq_stdin_zq")
EXERCISE = """
format = 1
title = "Swap"
prompt = "Write swap."
hints = ["Swap them."]
limits = {cpu_s = 0.2}
[[case]]
name = "seen"
call = "swap('ab')"
[[case]]
name = "unseen"
call = "swap('zq_input_zq')"
returns = "'zq_answer_zq'"
stdin = "zq_stdin_zq"
hidden = true
"""
SOLUTION = "def swap(text):\n    return 'zq_answer_zq' if 'zq' in text else text[1] + text[0]\n"
BODIES = {
    "right": "return 'zq_' + 'answer_zq' if len(text) > 2 else text[1] + text[0]",
    "wrong in the hidden case": "return text[1] + text[0]",
    "prints the input": "print(text, input() if len(text) > 2 else '')\n    return text[1] + text[0]",
    "raises the input": "if len(text) > 2:\n        raise ValueError(text + input())\n    return text[1] + text[0]",
    "loops over the input": "seen = text\n    while len(text) > 2:\n        pass\n    return text[1] + text[0]",
    "wrong everywhere": "return text + input()",
}


@pytest.fixture(scope="module")
def course(tmp_path_factory, write_exercise):
    folder = tmp_path_factory.mktemp("secrets")
    files = {"exercise.toml": EXERCISE, "solution.py": SOLUTION, "starter.py": "def swap(text):\n    return text\n"}
    write_exercise(folder / "exercises" / "swap", files)
    return folder


@pytest.mark.parametrize("form", ["--all", "--json"])
@pytest.mark.parametrize("what", BODIES)
def test_a_hidden_case_is_never_shown(run_checker, course, tmp_path, what, form):
    file = tmp_path / "swap.py"
    file.write_text(f"def swap(text):\n    {BODIES[what]}\n")
    answer = run_checker(course, "run", "swap", "--file", str(file), form)
    assert answer.code == (0 if what == "right" else 1)
    for secret in SECRETS:
        assert secret not in answer.out + answer.err


def test_a_hidden_case_says_only_that_it_failed(run_checker, course, tmp_path):
    file = tmp_path / "swap.py"
    file.write_text(f"def swap(text):\n    {BODIES['wrong in the hidden case']}\n")
    report = run_checker(course, "run", "swap", "--file", str(file), "--json").report
    seen, unseen = report["trials"]
    assert report["diagnoses"][0]["rule"] == "hidden_case"
    assert (seen["passed"], seen["case"]["call"]) == (True, "swap('ab')")
    assert (unseen["passed"], unseen["case"]["call"], unseen["case"]["stdin"]) == (False, None, "")
    assert unseen["mismatch"] == {
        "aspect": "value",
        "expected": "",
        "actual": "",
        "line": 0,
        "column": 0,
        "detail": "",
    }
    assert unseen["expected"] is None
    assert (unseen["actual"]["stdout"], unseen["actual"]["value"]) == ("", "None")


@pytest.mark.parametrize("verb", ["show", "hint", "list"])
def test_no_reading_command_shows_a_hidden_case(run_checker, course, tmp_path, verb):
    named = [] if verb == "list" else ["swap"]
    answer = run_checker(tmp_path, verb, *named, "--exercises", str(course / "exercises"))
    assert answer.code == 0
    for secret in SECRETS:
        assert secret not in answer.out + answer.err


@pytest.mark.parametrize("form", ["--all", "--json"])
@pytest.mark.parametrize("prediction", ["", "Running a step\\nRunning b step\\nRunning c step", "NameError"])
def test_a_failed_prediction_does_not_tell_the_true_output(checker, tmp_path, prediction, form):
    (tmp_path / "exercise_03.py").write_text(f'PREDICTION = "{prediction}"\n')
    answer = checker("run", "3", form)
    assert answer.code == 1
    for secret in ("Running data_preprocessing", "Running model_training", "Running model_deployment"):
        assert secret not in answer.out + answer.err


def test_a_prediction_right_in_its_first_lines_is_not_told_the_others(checker, tmp_path):
    (tmp_path / "exercise_03.py").write_text('PREDICTION = "Running data_preprocessing step\\nRunning ahead"\n')
    answer = checker("run", "3", "--json")
    assert "Line 2 of your prediction" in answer.report["diagnoses"][0]["message"]
    assert "Running model_training" not in answer.out
    assert answer.report["trials"][0]["expected"] is None
