"""A learner reads of a hidden case its name and how it ended, in whatever format, and nothing else of it."""

from __future__ import annotations

import base64
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import (
    Ask,
    Case,
    Crash,
    Diagnosis,
    Exercise,
    Frame,
    Mismatch,
    Mistake,
    Option,
    Outcome,
    Pin,
    Print,
    Report,
    Run,
    Span,
    Submission,
    Trial,
    Variable,
    Verdict,
)
from checker.report import formats
from checker.report.audience import Audience, for_audience
from checker.report.context import Context

SECRET = "s3cr3t"
SPAN = Span(1, 1, 1, 2)


def run_with(text: str, outcome: Outcome = Outcome.FINISHED) -> Run:
    seen = (Variable(text, "str", text),)
    frame = Frame(SPAN, text, seen)
    return Run(outcome, text, text, Crash(text, text, (frame,)), (Print(1, 1, 0, 1, seen),), (frame,), stderr=text)


def report_with_secrets(ask: Ask = Ask.CODE, fails: bool = True) -> Report:
    hidden = Case("kept back", SECRET, SECRET, (SECRET,), Pin(SECRET, SECRET, True, SECRET), hidden=True)
    pinned = Pin(SECRET) if ask is Ask.OUTPUT else None
    shown = Case("in sight", "in", pinned=pinned)
    differs = Mismatch("stdout", SECRET, SECRET, 7, 3, SECRET) if fails else None
    expected = run_with(SECRET if ask is Ask.OUTPUT else "wanted")
    shown_differs = differs if ask is Ask.OUTPUT else differs and Mismatch("stdout", "wanted", "mine", 1, 1)
    trials = (
        Trial(hidden, run_with(SECRET), run_with(SECRET), differs),
        Trial(shown, expected, run_with("mine"), shown_differs),
    )
    exercise = Exercise(
        "exercise_04",
        "A loop",
        "Do.",
        ask,
        cases=(hidden, shown),
        solution=SECRET,
        mistakes=(Mistake("m", SECRET, SECRET, SECRET),),
        options=(Option("A", "a", True), Option("B", "b", False, SECRET)),
        explanation=(SECRET,),
    )
    told = (Diagnosis("a_rule", "logic", "A rule", "Look at line 1.", ("a", "b", "c"), SPAN),)
    verdict = Verdict.WRONG if fails else Verdict.PASSED
    return Report(exercise, Submission("ada", "ada/x.py", b"x\n"), verdict, told if fails else (), trials)


def said_in(name: str, *reports: Report, audience: Audience = Audience.LEARNER) -> str:
    text = "".join(formats.render(name, reports, Context(audience)))
    text += "".join(piece for r in formats.appended(name).values() for piece in r(reports, Context(audience)))
    return base64.b64decode(text.removeprefix("result=")).decode() if name == "classroom" else text


@pytest.mark.parametrize("name", formats.names())
@pytest.mark.parametrize("ask", [Ask.CODE, Ask.OUTPUT])
@pytest.mark.parametrize("fails", [True, False])
def test_no_format_tells_a_learner_what_is_hidden(name, ask, fails):
    report = report_with_secrets(ask, fails)
    assert SECRET not in said_in(name, report)
    assert SECRET not in said_in(name, report, report)
    unreadable = replace(report, verdict=Verdict.UNREADABLE, trials=(), repaired=report)
    assert SECRET not in said_in(name, unreadable)


@pytest.mark.parametrize(
    "name", ["classroom", "dodona", "exercism", "gradescope", "html", "json", "junit", "prairielearn", "tap"]
)
def test_a_hidden_case_shows_its_name_to_a_learner_and_itself_to_a_teacher(name):
    report = report_with_secrets()
    assert "kept back" in said_in(name, report)
    assert SECRET in said_in(name, report, audience=Audience.TEACHER)


def test_a_report_for_a_learner_holds_no_secret_at_all():
    report = report_with_secrets()
    kept = for_audience(replace(report, repaired=report), Audience.LEARNER)
    assert SECRET not in repr(kept)
    assert [(t.case.name, t.case.points, t.passed) for t in kept.trials] == [
        ("kept back", 1.0, False),
        ("in sight", 1.0, False),
    ]
    assert (kept.verdict, kept.earned, kept.worth) == (report.verdict, report.earned, report.worth)
    assert kept.trials[1] == report.trials[1]


@given(st.sampled_from(Ask), st.booleans())
def test_redacting_twice_is_redacting_once(ask, fails):
    once = for_audience(report_with_secrets(ask, fails), Audience.LEARNER)
    assert for_audience(once, Audience.LEARNER) == once


def test_a_teacher_sees_the_report_as_it_is():
    report = report_with_secrets()
    assert for_audience(report, Audience.TEACHER) is report
