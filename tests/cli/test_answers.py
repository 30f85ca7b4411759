"""Predictions and choices: read, never run, and answered for what was written."""

from __future__ import annotations

import pytest

STEPS = "Running {} step\n"
TRUE_OUTPUT = "".join(STEPS.format(step) for step in ("data_preprocessing", "model_training", "model_deployment"))
EMPTY = 'Write the letter of your answer between the quotes of `ANSWER = ""`: one of A, B, C, D.'
NO_ANSWER = "✗ Not yet: there is no answer in the file"
DIFFERS = "✗ Not yet: the answer differs"
UNREADABLE = "✗ Not yet: Python cannot read the file"


@pytest.mark.parametrize("source", ['ANSWER = "B"', 'ANSWER = " b) "', "ANSWER = B", 'ANSWER = "A"\nANSWER: str = "B"'])
def test_the_right_letter_passes_however_it_is_written(checker, tmp_path, source):
    (tmp_path / "exercise_01.py").write_text(source)
    answer = checker("run", "exercise_01")
    assert answer.code == 0
    assert "✓ Passed" in answer.out
    assert answer.out.endswith("Next: checker run exercise_02\n")


@pytest.mark.parametrize(
    ("source", "headline", "sentence"),
    [
        ('ANSWER = "A"', DIFFERS, "Finding better algorithms is research."),
        ('ANSWER = "c"', DIFFERS, "Training that chooses its own settings is called AutoML."),
        ('ANSWER = ""', NO_ANSWER, EMPTY),
        ('answer = "B"', NO_ANSWER, EMPTY),
        ("ANSWER = input()", NO_ANSWER, EMPTY),
        ('ANSWER = "E"', NO_ANSWER, "There is no answer `E`; write one of A, B, C, D."),
        ('ANSWER = "A or B"', NO_ANSWER, "There is no answer `A or B`; write one of A, B, C, D."),
        ('ANSWER = "\\x1b[31mB"', NO_ANSWER, "There is no answer `\\x1b[31mB`; write one of A, B, C, D."),
        ('ANSWER = "', UNREADABLE, 'The text that starts with " on line 1 has no closing ".'),
    ],
)
def test_any_other_choice_is_told_what_is_wrong_with_it(checker, tmp_path, source, headline, sentence):
    (tmp_path / "exercise_01.py").write_text(source)
    answer = checker("run", "exercise_01")
    assert (answer.code, answer.err) == (1, "")
    assert headline in answer.told
    assert sentence in answer.told
    assert "\x1b" not in answer.out


@pytest.mark.parametrize(
    "source",
    [
        f'PREDICTION = """\n{TRUE_OUTPUT}"""',
        f'PREDICTION = """{TRUE_OUTPUT}  \n\n"""',
        f"PREDICTION = {TRUE_OUTPUT!r}",
        f"PREDICTION = {TRUE_OUTPUT.replace('step', 'step  ')!r}",
    ],
    ids=["as in the starter", "blanks at the end", "on one line", "blanks at line ends"],
)
def test_the_right_prediction_passes(checker, tmp_path, source):
    (tmp_path / "exercise_03.py").write_text(source)
    answer = checker("run", "exercise_03")
    assert answer.code == 0
    assert answer.out.endswith("Next: checker run exercise_04\n")


@pytest.mark.parametrize(
    ("source", "headline", "sentence"),
    [
        ('PREDICTION = """\n"""', DIFFERS, "Your prediction is empty, but"),
        ("", NO_ANSWER, 'Write what the program prints between the quotes of `PREDICTION = """…"""`.'),
        (
            "PREDICTION = steps",
            NO_ANSWER,
            'Write what the program prints between the quotes of `PREDICTION = """…"""`.',
        ),
        ('PREDICTION = "Walking"', DIFFERS, "Line 1 of your prediction is not what the program prints there."),
        (
            f"PREDICTION = {TRUE_OUTPUT.replace('model_training', 'model training')!r}",
            DIFFERS,
            "Line 2 of your prediction is not what the program prints there.",
        ),
        ('PREDICTION = "Running', UNREADABLE, 'The text that starts with " on line 1 has no closing ".'),
    ],
    ids=["empty", "missing", "no text", "wrong at once", "wrong later", "broken"],
)
def test_any_other_prediction_is_told_where_it_leaves_the_program(checker, tmp_path, source, headline, sentence):
    (tmp_path / "exercise_03.py").write_text(source)
    answer = checker("run", "exercise_03")
    assert (answer.code, answer.err) == (1, "")
    assert headline in answer.told
    assert sentence in answer.told


@pytest.mark.parametrize(("exercise", "answer"), [("exercise_01", 'ANSWER = "B"'), ("exercise_03", "PREDICTION = ''")])
def test_an_answer_is_never_run(checker, tmp_path, exercise, answer):
    (tmp_path / f"{exercise}.py").write_text(f"import os\nos.mkdir('pwned')\nwhile True: print('pwned')\n{answer}\n")
    out = checker("run", exercise).out
    assert "pwned" not in out
    assert not (tmp_path / "pwned").exists()


def test_the_task_of_a_choice_shows_its_options_and_not_which_is_right(checker):
    shown = checker("show", "1").out
    for key, text in (("A", "To find new learning algorithms"), ("D", "To give models faster hardware")):
        assert f"\n    {key}  {text}" in shown
    assert "right" not in shown.lower()
    assert "AutoML" not in shown


def test_the_task_of_a_prediction_shows_the_program_and_not_its_output(checker):
    shown = checker("show", "3").out
    assert '\n    │     print(f"Running {step} step")\n' in shown
    assert STEPS.format("model_training").strip() not in shown
