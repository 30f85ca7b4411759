"""The verdict on a submission's trials."""

from __future__ import annotations

from collections.abc import Iterable

from checker.model import Outcome, Trial, Verdict
from checker.words import N_, _

_STOPPED = (Outcome.TIMED_OUT, Outcome.OUT_OF_MEMORY, Outcome.FLOODED, Outcome.KILLED)
_WORDS = {
    Verdict.PASSED: N_("passed"),
    Verdict.LAYOUT: N_("layout"),
    Verdict.WRONG: N_("wrong"),
    Verdict.CRASHED: N_("crashed"),
    Verdict.STOPPED: N_("stopped"),
    Verdict.REFUSED: N_("refused"),
    Verdict.UNREADABLE: N_("unreadable"),
    Verdict.BROKEN: N_("broken"),
}


def word_for(verdict: Verdict) -> str:
    """The one word for a verdict that people read; programs read the verdict itself."""
    return _(_WORDS[verdict])


def judge(trials: Iterable[Trial]) -> Verdict:
    """The verdict on some trials. Only trials that all passed, and at least one, are a pass."""
    failed = [trial for trial in trials if not trial.passed]
    if not failed:
        return Verdict.PASSED if trials else Verdict.BROKEN
    if any(trial.actual is None or trial.actual.outcome is Outcome.BROKEN for trial in failed):
        return Verdict.BROKEN
    verdicts = [_judge_failed(trial) for trial in failed]
    return next((verdict for verdict in verdicts if verdict is not Verdict.LAYOUT), Verdict.LAYOUT)


def _judge_failed(trial: Trial) -> Verdict:
    assert trial.actual is not None and trial.mismatch is not None
    outcome = trial.actual.outcome
    if outcome in _STOPPED:
        return Verdict.STOPPED
    if outcome is Outcome.REFUSED:
        return Verdict.REFUSED
    if outcome is Outcome.RAISED:
        return Verdict.CRASHED
    return Verdict.LAYOUT if trial.mismatch.aspect == "layout" else Verdict.WRONG
