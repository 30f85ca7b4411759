"""Builds reports by hand, so that a test says no more than what it is about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from checker.model import Case, Diagnosis, Exercise, Mismatch, Outcome, Report, Run, Span, Submission, Trial, Verdict

MakeReport: TypeAlias = Callable[..., Report]


@pytest.fixture(scope="session")
def make_report() -> MakeReport:
    """A report on `source`; `span` and `message` make its one diagnosis, `mismatch` its one failed trial.

    Its runs print what fits the mismatch, unless they are given.
    """

    def make(
        source: str | bytes = "print(1)\n",
        span: Span | None = None,
        message: str = "That is so.",
        verdict: Verdict = Verdict.WRONG,
        mismatch: Mismatch | None = None,
        further: tuple[Diagnosis, ...] = (),
        case: Case | None = None,
        expected: Run | None = None,
        actual: Run | None = None,
        **exercise: Any,
    ) -> Report:
        case = case or Case("run")
        asked = Exercise(**{"name": "exercise_04", "title": "A loop", "prompt": "Do.", "cases": (case,), **exercise})
        submission = Submission("ada", asked.filename, source if isinstance(source, bytes) else source.encode())
        diagnoses = (Diagnosis("a_rule", "plain", "A rule", message, span=span), *further)
        if expected is None or actual is None:
            before = "x\n" * ((mismatch.line if mismatch else 1) - 1)
            expected = Run(Outcome.FINISHED, stdout=f"{before}{mismatch.expected if mismatch else 1}\n")
            actual = Run(Outcome.FINISHED, stdout=f"{before}{mismatch.actual if mismatch else 1}\n")
        trials = (Trial(case, expected, actual, mismatch),)
        return Report(asked, submission, verdict, () if verdict is Verdict.PASSED else diagnoses, trials)

    return make
