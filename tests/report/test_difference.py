"""How a wrong output or value is shown: what differs, what printed it, and all of it with --all."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from rich.cells import cell_len

from checker.model import Ask, Case, Exercise, Mismatch, Outcome, Print, Run, Trial, Variable, Verdict
from checker.report.json import as_data
from checker.report.screen import Screen
from checker.report.terminal import render

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "report.schema.json").read_text(encoding="utf-8"))
LOOP = 'steps = ["load", "clean"]\nfor step in steps:\n    print(step)\n'
STEPS = Variable("steps", "list", "['load', 'clean']")


def finished(stdout, *prints):
    return Run(Outcome.FINISHED, stdout, prints=prints)


def told(make_report, source, run, mismatch, screen=None, **more):
    report = make_report(source, mismatch=mismatch, expected=finished("load\nwash\n"), actual=run, **more)
    return " ".join(render(report, screen or Screen()).split())


# ---------------------------------------------------------------- what printed it


def test_the_line_that_printed_it_is_named_with_its_turn_and_the_value_of_the_loop(make_report):
    turns = [
        Print(3, n, start, end, (Variable("step", "str", repr(name)), STEPS))
        for n, start, end, name in ((1, 0, 5, "load"), (2, 5, 11, "clean"))
    ]
    text = told(make_report, LOOP, finished("load\nclean\n", *turns), Mismatch("stdout", "wash", "clean", 2, 1))
    assert text.endswith("Line 3 printed this, on turn 2, when `step` was 'clean'.")


def test_of_loops_within_loops_every_name_is_told_from_the_outside_in(make_report):
    source = 'for row in "ab":\n    for column, _ in enumerate("cd"):\n        print(row, column, end=" ")\n'
    values = tuple(Variable(n, "str", v) for n, v in (("column", "1"), ("row", "'a'"), ("x", "3")))
    run = finished("a 0 a 1 ", Print(3, 1, 0, 4), Print(3, 2, 4, 8, values))
    text = told(make_report, source, run, Mismatch("stdout", "a 0 a 2", "a 0 a 1", 1, 7))
    assert text.endswith("Line 3 printed this, on turn 2, when `row` was 'a' and `column` was 1.")


def test_of_a_while_loop_the_names_in_its_condition_are_told(make_report):
    source = "left = 2\nwhile left > 0:\n    print('go')\n    left -= 1\n"
    run = finished("go\ngo\n", Print(3, 1, 0, 3), Print(3, 2, 3, 6, (Variable("left", "int", "1"),)))
    text = told(make_report, source, run, Mismatch("stdout", "stop", "go", 2, 1))
    assert text.endswith("Line 3 printed this, on turn 2, when `left` was 1.")


@pytest.mark.parametrize(("turn", "said"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (22, "22nd")])
def test_a_line_that_prints_again_without_a_loop_around_it(make_report, turn, said):
    source = "def hello():\n    print('hi')\n\n\nhello()\nhello()\n"
    prints = [Print(2, n + 1, 3 * n, 3 * n + 3) for n in range(22)]
    text = told(make_report, source, finished("hi\n" * 22, *prints), Mismatch("stdout", "ho", "hi", turn, 2))
    assert text.endswith(f"Line 2 printed this, when it ran for the {said} time.")


def test_what_printed_once_needs_no_turn(make_report):
    text = told(make_report, "print('a')\n", finished("a\n", Print(1, 1, 0, 2)), Mismatch("stdout", "b", "a", 1, 1))
    assert text.endswith("^ Line 1 printed this.")


def test_two_prints_on_one_line_of_the_output_are_told_apart(make_report):
    run = finished("a b\n", Print(1, 1, 0, 2), Print(2, 1, 2, 4))
    source = "print('a', end=' ')\nprint('b')\n"
    for column, line in ((1, 1), (3, 2)):
        assert told(make_report, source, run, Mismatch("stdout", "x y", "a b", 1, column)).endswith(
            f"Line {line} printed this."
        )


@pytest.mark.parametrize(
    ("run", "mismatch"),
    [
        (finished("a\n"), Mismatch("stdout", "b", "a", 1, 1)),
        (finished("a\nb\n", Print(1, 1, 0, 2)), Mismatch("stdout", "c", "b", 2, 1)),
        (finished(""), Mismatch("stdout", "b", "", 1, 1)),
        (finished("a\n", Print(1, 1, 0, 2)), Mismatch("value", "1", "2")),
        (finished("a\n", Print(1, 1, 0, 2)), Mismatch("outcome", "no error", "an exit")),
    ],
    ids=["unlogged", "logged elsewhere", "nothing printed", "value", "outcome"],
)
def test_where_it_is_not_known_nothing_is_said(make_report, run, mismatch):
    assert "printed this" not in told(make_report, "print('a')\n", run, mismatch)


def test_an_output_that_ends_too_early_was_printed_by_nothing(make_report):
    text = told(make_report, LOOP, finished("load\n", Print(3, 1, 0, 5)), Mismatch("stdout", "wash", "", 2, 1))
    assert text.endswith("Your output ends before this line.")


# ---------------------------------------------------------------- what differs


@pytest.mark.parametrize(
    ("expected", "actual", "column", "wanted", "mine"),
    [
        ("a b c", "a  b d", 3, "a·b c", "a··b d"),
        ("a b c", "a\tb d", 2, "a·b c", "a→b d"),
        ("a b", "a bc", 4, "a b", "a bc"),
        ("a b", "a c", 3, "a b", "a c"),
    ],
)
def test_only_the_white_space_that_differs_is_drawn(make_report, expected, actual, column, wanted, mine):
    text = render(make_report(mismatch=Mismatch("stdout", expected, actual, 1, column)))
    assert f"\n    expected │ {wanted}\n       yours │ {mine}\n" in text


@pytest.mark.parametrize(
    ("before", "unicode"), [("x" * 300, True), ("漢" * 300, True), ("x 漢" * 100, True), ("x " * 150, False)]
)
@pytest.mark.parametrize("width", [40, 80])
@pytest.mark.parametrize("end", ["", "z" * 300])
def test_a_difference_far_out_is_in_view_with_the_mark_under_it(make_report, before, unicode, width, end):
    mismatch = Mismatch("stdout", f"{before}here{end}", f"{before}there{end}", 1, len(before) + 1)
    screen = Screen(width, unicode=unicode)
    rows = [row for row in render(make_report(mismatch=mismatch), screen).split("\n") if screen.symbols["bar"] in row]
    wanted, mine, mark = rows
    place = mark.index("^")
    for row, letter in ((wanted, "h"), (mine, "t")):
        cells = 0
        for character in row:
            if cells == place:
                assert character == letter
            cells += cell_len(character)
        assert cells <= width
        assert screen.symbols["cut"] in row


def test_long_values_stand_one_under_the_other_and_short_ones_are_in_the_message(make_report):
    long = str(list(range(20)))
    wrong = long.replace("15", "51")
    *_, wanted, mine, mark, end = render(make_report(mismatch=Mismatch("value", long, wrong))).split("\n")
    assert end == ""
    place = mark.index("^")
    assert (wanted[place : place + 2], mine[place : place + 2]) == ("15", "51")
    assert "│" not in render(make_report(mismatch=Mismatch("value", "3", "4")))


# ---------------------------------------------------------------- all of it


def trials_of(*pairs, **options):
    for name, expected, actual in pairs:
        mismatch = (
            None if expected == actual else Mismatch("stdout", expected.split("\n")[0], actual.split("\n")[0], 1, 1)
        )
        yield Trial(Case(name, **options), finished(expected), finished(actual), mismatch)


def whole(make_report, trials, show_all=True, **exercise):
    from dataclasses import replace

    report = make_report(verdict=Verdict.WRONG, mismatch=Mismatch("stdout", "", "", 1, 1), **exercise)
    trials = tuple(trials)
    asked: Exercise = replace(report.exercise, cases=tuple(t.case for t in trials))
    return render(replace(report, exercise=asked, trials=trials), Screen(), show_all)


PAIRS = [("one", "a\nb\nc\n", "a\nx\nc\nd\n"), ("two", "a\n", "a\n"), ("three", "q\n", "r\n")]


def test_all_that_differs_is_shown_case_by_case_and_only_when_it_is_asked_for(make_report):
    text = whole(make_report, trials_of(*PAIRS))
    assert "\n  Case one\n  - expected\n  + yours\n    a\n  - b\n  + x\n    c\n  + d\n\n  Case three\n" in text
    assert text.endswith("\n  - q\n  + r\n")
    assert "Case two" not in text
    assert "- expected" not in whole(make_report, trials_of(*PAIRS), show_all=False)


def test_nothing_of_a_hidden_case_or_of_a_prediction_is_shown(make_report):
    assert "- expected" not in whole(make_report, trials_of(*PAIRS, hidden=True))
    assert "- expected" not in whole(make_report, trials_of(*PAIRS), ask=Ask.OUTPUT)


def test_a_big_difference_is_shown_in_part(make_report):
    ours, theirs = ("".join(f"{word} {n}\n" for n in range(20_000)) for word in ("one", "two"))
    text = whole(make_report, trials_of(("big", ours, theirs)))
    assert text.count("\n") < 100
    assert text.endswith("\n  There is more than is shown here.\n")


def test_what_is_far_into_an_output_is_shown_too(make_report):
    ours = "".join(f"{n}\n" for n in range(20_000))
    trial = Trial(Case("far"), finished(ours), finished(ours.replace("\n19000\n", "\nhere\n")), None)
    mismatch = Mismatch("stdout", "19000", "here", 19_001, 1)
    text = whole(make_report, [Trial(trial.case, trial.expected, trial.actual, mismatch)])
    assert "    18999\n  - 19000\n  + here\n    19001\n" in text


# ---------------------------------------------------------------- for programs


def printed(report):
    data = json.loads(json.dumps(as_data(report)))
    jsonschema.validate(data, SCHEMA, cls=jsonschema.Draft202012Validator)
    return [trial["printed"] for trial in data["trials"]]


def test_a_program_gets_the_same_facts(checked):
    exercise = Exercise("x", "X", "", cases=(Case("run"), Case("unseen", hidden=True)), solution=LOOP)
    report = checked(exercise, LOOP.replace("print(step)", "print(step.replace('clean', 'wash'))"))
    assert printed(report) == [
        {"line": 3, "turn": 2, "turns": 2, "variables": [{"name": "step", "value": "'clean'"}]},
        None,
    ]


def test_where_nothing_differs_nothing_printed_it(checked):
    exercise = Exercise("x", "X", "", cases=(Case("run"),), solution=LOOP)
    assert printed(checked(exercise, LOOP)) == [None]
    assert printed(checked(exercise, LOOP.replace('", "clean', ""))) == [None]
