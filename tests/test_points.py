"""Points are exact: what stands in the exercise is what adds up, and parts make their whole."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Ask, Case, Exercise, Mismatch, Outcome, Report, Run, Submission, Trial, Verdict
from checker.points import as_number, as_text, exact, shares, total

WEIGHTS = st.lists(
    st.one_of(st.integers(0, 1000), st.decimals(0, 1000, places=3).map(float), st.sampled_from([0.1, 0.2, 1 / 3])),
    min_size=1,
    max_size=40,
)
WORTHS = st.one_of(st.integers(0, 1000), st.sampled_from([0.1, 0.125, 9.99, 100.5]))


@given(WEIGHTS)
def test_weights_add_up_as_they_are_written(weights):
    written = sum(Fraction(Decimal(repr(weight))) for weight in weights)
    assert total(shares(weights)) == written


@given(WEIGHTS, WORTHS)
def test_the_parts_of_a_whole_are_the_whole(weights, worth):
    parts = shares(weights, worth)
    assert len(parts) == len(weights)
    assert total(parts) == exact(worth)
    assert all(part >= 0 for part in parts)


@given(WEIGHTS, WORTHS)
def test_a_part_is_written_exactly_with_few_places(weights, worth):
    for part in shares(weights, worth):
        assert Fraction(as_text(part)) == part
        assert Fraction(repr(as_number(part))) == part
        assert "e" not in as_text(part).lower()


@pytest.mark.parametrize(
    ("weights", "worth", "expected"),
    [
        ((1, 1, 1), 10, ["3.33", "3.34", "3.33"]),
        ((1, 2), 9, ["3", "6"]),
        ((0.1,) * 10, None, ["0.1"] * 10),
        ((1, 3), 1, ["0.25", "0.75"]),
        ((1, 7), 1, ["0.125", "0.875"]),
        ((0, 1), 5, ["0", "5"]),
        ((0, 0), 5, ["2.5", "2.5"]),
        ((1, 1), 0, ["0", "0"]),
        ((1,) * 300, 1, ["0.0033", "0.0034", "0.0033"] * 100),
        ((), 5, []),
    ],
)
def test_parts(weights, worth, expected):
    assert [as_text(part) for part in shares(weights, worth)] == expected


@pytest.mark.parametrize(
    ("number", "text"),
    [(10, "10"), (10.0, "10"), (9.5, "9.5"), (0.1, "0.1"), (1e-7, "0.0000001"), (100000, "100000"), (0, "0")],
)
def test_points_are_written_plainly(number, text):
    assert as_text(exact(number)) == text


def report_on(passed: str, weights: tuple[float, ...], verdict: Verdict, **exercise: object) -> Report:
    cases = tuple(Case(str(n), points=p) for n, p in enumerate(weights))
    run = Run(Outcome.FINISHED)
    trials = tuple(
        Trial(case, run, run, None if sign == "p" else Mismatch("stdout", "a", "b"))
        for case, sign in zip(cases, passed, strict=False)
    )
    asked = Exercise("e", "E", "Do.", cases=cases, **exercise)
    return Report(asked, Submission("", "e.py", b""), verdict, trials=trials)


@pytest.mark.parametrize(
    ("report", "earned", "worth"),
    [
        (report_on("pppppppppp", (0.1,) * 10, Verdict.PASSED), "1", "1"),
        (report_on("ppf", (0.1, 0.2, 1), Verdict.WRONG), "0.3", "1.3"),
        (report_on("ppf", (1, 1, 1), Verdict.WRONG, points=10), "6.67", "10"),
        (report_on("ppp", (1, 1, 1), Verdict.PASSED, points=10), "10", "10"),
        (report_on("", (1, 2), Verdict.UNREADABLE), "0", "3"),
        (report_on("pp", (1, 2), Verdict.REFUSED), "0", "3"),  # every case, but not what the exercise asks for
        (report_on("", (), Verdict.PASSED, ask=Ask.CHOICE), "1", "1"),
        (report_on("", (), Verdict.WRONG, ask=Ask.CHOICE, points=4), "0", "4"),
        (report_on("", (), Verdict.PASSED, ask=Ask.CHOICE, points=4), "4", "4"),
    ],
)
def test_a_report_earns_the_points_of_what_passed(report, earned, worth):
    assert (as_text(report.earned), as_text(report.worth)) == (earned, worth)
    assert (report.points, report.max_points) == (float(earned), float(worth))
