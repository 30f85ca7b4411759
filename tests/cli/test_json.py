"""`run --json` prints the whole report as one JSON object, whatever happens around it."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "report.schema.json").read_text(encoding="utf-8"))
STARTER, MENDED = "the starter", "the mended starter"
LOOP = 'pipeline = ["data_cleaning", "feature_engineering", "training"]\nfor step in pipeline:\n    '


@pytest.mark.parametrize(
    ("exercise", "source", "verdict", "code"),
    [
        ("4", None, "unreadable", 1),
        ("4", b"\xff\xfe\x00", "unreadable", 1),
        ("4", MENDED, "passed", 0),
        ("4", LOOP + 'print("Executing", step, "now")\n', "wrong", 1),
        ("4", LOOP + 'print(f"Executing  {step}")\n', "layout", 1),
        ("4", LOOP + "print(f'Executing {stage}')\n", "crashed", 1),
        ("4", "import socket\nfor step in []:\n    print(step)\n", "refused", 1),
        ("4", 'print("Executing data_cleaning\\nExecuting feature_engineering\\nExecuting training")\n', "refused", 1),
        ("4", "for step in [1]:\n    print('x' * 3_000_000)\n", "stopped", 1),
        ("1", None, "unreadable", 1),
        ("1", 'ANSWER = "B"\n', "passed", 0),
        ("1", 'ANSWER = "A"\n', "wrong", 1),
        ("3", 'PREDICTION = "Walking"\n', "wrong", 1),
    ],
)
def test_every_verdict_is_one_object_that_the_schema_describes(
    checker, tmp_path, mended, exercise, source, verdict, code
):
    if source is not None:
        content = mended.encode() if source is MENDED else source
        (tmp_path / f"exercise_0{exercise}.py").write_bytes(content if isinstance(content, bytes) else content.encode())
    answer = checker("run", exercise, "--json")
    report = answer.report
    jsonschema.validate(report, SCHEMA)
    assert (report["verdict"], answer.code, answer.err) == (verdict, code, "")
    assert report["passed"] is (code == 0)
    assert bool(report["diagnoses"]) is (code == 1)


def test_the_report_names_exercise_file_and_place(checker, tmp_path):
    report = checker("run", "4", "--json").report
    assert report["format"] == 1
    assert report["exercise"] == {"id": "exercise_04", "title": "A pipeline that does not start", "ask": "code"}
    assert report["submission"] == {"learner": "", "path": "exercise_04.py"}
    span = report["diagnoses"][0]["span"]
    assert (span["line"], span["column"]) == (5, len("for step in pipeline") + 1)
    assert (tmp_path / "exercise_04.py").exists()


def test_text_that_is_no_json_goes_to_standard_error(checker, tmp_path):
    (tmp_path / ".checker").write_text("in the way")
    answer = checker("run", "4", "--json")
    assert (answer.code, answer.report["verdict"]) == (1, "unreadable")
    assert answer.err.startswith("checker: Your progress was not saved, because .checker/progress.json")
    assert answer.err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "code"), [(["run", "exercise_99", "--json"], 2), (["run", "4", "--json", "--file", "no/x.py"], 2)]
)
def test_where_there_is_no_report_standard_output_stays_empty(checker, arguments, code):
    answer = checker(*arguments)
    assert (answer.code, answer.out, answer.err.count("\n")) == (code, "", 1)


def test_what_a_program_prints_cannot_leave_its_text(checker, tmp_path):
    said = '"}\x1b[31m\u202e\x00\u2028'
    (tmp_path / "exercise_04.py").write_text(f"for step in [1]:\n    print({said!r})\n")
    answer = checker("run", "4", "--json")
    assert answer.out.isascii()
    assert "\x1b" not in answer.out
    assert answer.report["trials"][0]["actual"]["stdout"] == said + "\n"
