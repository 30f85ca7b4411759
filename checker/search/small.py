"""Looks for a case that is easier to follow than the exercise's own, and tells a program from the solution too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from checker.compare import compare
from checker.model import Case, Exercise, Outcome, Program, Run, Sandbox, Trial, first_failing
from checker.program import parse
from checker.search.batch import Try, try_cases
from checker.search.inputs import small_cases

_AT_ONCE = 50  # cases in one run of the sandbox
_CPU_S = 1.0  # of all batches
_MAX_CONFIRMED = 4  # cases that are run like the exercise's own


class Answer(NamedTuple):
    """What the solution does in a case of the checker's own; a hint."""

    case: Case
    tried: Try


def answers(exercise: Exercise, sandbox: Sandbox) -> tuple[Answer, ...]:
    """What the solution does in each small case, where it runs to its end; by size."""
    cases = small_cases(exercise)
    batch = try_cases(exercise.solution, cases, sandbox, exercise.limits, exercise.filename, _CPU_S)
    pairs = zip(cases, batch.tries, strict=True)
    return tuple(Answer(case, tried) for case, tried in pairs if tried and tried.ending == "finished")


def small_trial(
    program: Program, trials: Sequence[Trial], known: Sequence[Answer], exercise: Exercise, sandbox: Sandbox
) -> Trial | None:
    """The smallest case in which a program fails in the same way as it did; None where none is smaller.

    If it failed in hidden cases alone, any case will do: it can be shown, and they cannot.
    """
    failing = first_failing(trials)
    like = failing or next((trial for trial in trials if not trial.passed), None)
    ending = _ending(like)
    if like is None or ending is None:
        return None
    smaller = [answer for answer in known if failing is None or answer.case.size < failing.case.size]
    differing = _differing(program, smaller, ending, exercise, sandbox)
    for case in islice(differing, _MAX_CONFIRMED):
        wanted, got = (
            sandbox.run(each, (case,), exercise.limits, exercise.filename)[0]
            for each in (parse(exercise.solution), program)
        )
        mismatch = compare(wanted, got, case) if wanted.outcome is Outcome.FINISHED else None
        if mismatch and like.mismatch and mismatch.aspect == like.mismatch.aspect and _is_like(got, like):
            return Trial(case, wanted, got, mismatch)
    return None


def _ending(trial: Trial | None) -> str | None:
    """How a batch names the end of a failed trial; None for one that is not looked into."""
    if trial is None or trial.actual is None or trial.mismatch is None or trial.mismatch.aspect == "layout":
        return None
    if trial.actual.outcome is Outcome.FINISHED:
        return "finished"
    error = trial.actual.error
    return error.type_name if trial.actual.outcome is Outcome.RAISED and error else None


def _is_like(run: Run, trial: Trial) -> bool:
    """Whether a run ended like a trial's."""
    actual = trial.actual
    assert actual is not None
    names = [each.error.type_name if each.error else "" for each in (run, actual)]
    return run.outcome is actual.outcome and names[0] == names[1]


def _differing(
    program: Program, known: Sequence[Answer], ending: str, exercise: Exercise, sandbox: Sandbox
) -> Iterator[Case]:
    """The cases in which a program seems to do something else than the solution, and ends as named; by size."""
    cpu_s = _CPU_S
    for start in range(0, len(known), _AT_ONCE):
        some = known[start : start + _AT_ONCE]
        if cpu_s <= 0:
            return
        cases = [answer.case for answer in some]
        batch = try_cases(program.source, cases, sandbox, exercise.limits, exercise.filename, cpu_s)
        cpu_s -= batch.cpu_s
        for answer, tried in zip(some, batch.tries, strict=True):
            if tried and tried.ending == ending and _differs(answer, tried):
                yield answer.case


def _differs(answer: Answer, tried: Try) -> bool:
    case, wanted = answer.case, answer.tried
    if tried.ending != wanted.ending or (case.call and tried.value != wanted.value):
        return True
    if case.call and not wanted.stdout.strip():
        return False
    plain = Case(case.name, compare=case.compare, tolerance=case.tolerance)
    return compare(Run(Outcome.FINISHED, wanted.stdout), Run(Outcome.FINISHED, tried.stdout), plain) is not None
