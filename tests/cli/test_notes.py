"""After a pass at most one note is shown; it changes nothing, and only `run` and `watch` ask for it."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from checker import Submission, check
from checker.exercise import load_exercise

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "report.schema.json").read_text(encoding="utf-8"))
CARELESS = "6 == 7\n2 + 4\nprint(6)\n"
NOTE = "By the way: Line 1 works out `6 == 7`"


def test_a_pass_with_a_note_is_a_pass(checker, six):
    six.write_text(CARELESS)
    answer = checker("run", "six", "--exercises", "exercises")
    assert answer.code == 0
    assert answer.told.index("✓ Passed") < answer.told.index(NOTE) < answer.told.index("checker explain unused_value")
    assert answer.out.count("By the way") == 1


@pytest.mark.parametrize("source", ["print(6)\n", "2 + 4\nprint(7)\n"])
def test_there_is_no_note_without_a_pass_or_a_reason(checker, six, source):
    six.write_text(source)
    answer = checker("run", "six", "--exercises", "exercises")
    assert "By the way" not in answer.out


def test_the_note_stands_in_the_json(checker, six):
    six.write_text(CARELESS)
    report = checker("run", "six", "--exercises", "exercises", "--json").report
    jsonschema.validate(report, SCHEMA)
    assert (report["passed"], report["diagnoses"], report["points"]) == (True, [], report["max_points"])
    assert (report["note"]["kind"], report["note"]["rule"]) == ("notes", "unused_value")


def test_a_check_notes_nothing_unless_it_is_asked_to(sandbox, six):
    exercise = load_exercise(Path(six.parent / "exercises" / "six"))
    submission = Submission("ada", "six.py", CARELESS.encode())
    notes = [
        check(exercise, submission, sandbox, strict=True, **options).note is not None
        for options in ({}, {"notes": True}, {"notes": True, "fast": True})
    ]
    assert notes == [False, True, False]


def test_a_note_cannot_drive_a_terminal(checker, six):
    six.write_text("'\\x1b[2J' == '\x1b[2J'\nprint(6)\n")
    answer = checker("run", "six", "--exercises", "exercises")
    assert "By the way" in answer.out
    assert "\x1b" not in answer.out
