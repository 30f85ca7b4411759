"""Looks for the one slip without which the program does what is expected."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from checker.compare import compare
from checker.model import Case, Exercise, Outcome, Program, Run, Sandbox, Trial, Value
from checker.program import parse, spliced
from checker.search.batch import MAX_SHOWN, Try, try_all
from checker.search.slip import Code, Slip

MAX_MUTANTS = 250
_MAX_OF_A_KIND = 60
_MAX_NODES = 1500  # no exercise asks for more; guesses grow with them
_MAX_CASES = 4  # that mutants are tried on together; the rest is for those that are left
_MAX_CONFIRMED = 12  # mutants that are run like a submission
_CPU_S = 1.5  # of the whole search, but for the confirmation
_ENOUGH_PARTS = 3  # of an answer, for one case to tell a slip from luck


class Kind(NamedTuple):
    """A kind of slip: its rule's id, how unlikely it is, and what finds its places."""

    id: str
    cost: float
    slips: Callable[[Code], Iterator[Slip]]


class Mutant(NamedTuple):
    """A program with one slip undone."""

    kind: str
    slip: Slip
    source: str
    cost: float


def mutants(program: Program, kinds: Sequence[Kind]) -> list[Mutant]:
    """Each program that is one slip away, the likeliest first. What need not be a program is among them."""
    code = Code(program)
    if len(code.nodes) > _MAX_NODES:
        return []
    found = (
        Mutant(kind.id, slip, spliced(program.lines, slip.edits), kind.cost + slip.extra)
        for kind in kinds
        for slip in islice(kind.slips(code), _MAX_OF_A_KIND)
        if slip.edits
    )
    seen = {program.source}
    different = []
    for mutant in sorted(found, key=lambda m: m.cost):
        if mutant.source not in seen:
            seen.add(mutant.source)
            different.append(mutant)
    return different[:MAX_MUTANTS]


def explain(
    program: Program,
    trials: Sequence[Trial],
    kinds: Sequence[Kind],
    exercise: Exercise,
    sandbox: Sandbox,
    allows: Callable[[Program], bool],
) -> Mutant | None:
    """The likeliest slip without which the program passes every case; None where there is none, or luck could do it.

    `allows` says whether a program may be run at all.
    """
    telling = _telling(trials)
    left = mutants(program, kinds) if telling else []
    cpu_s = _CPU_S
    for trial in telling:
        if not left or cpu_s <= 0:
            return None
        batch = try_all([m.source for m in left], trial.case, sandbox, exercise.limits, exercise.filename, cpu_s)
        left = [m for m, tried in zip(left, batch.tries, strict=True) if tried and _may_pass(trial, tried)]
        cpu_s -= batch.cpu_s
    for mutant in left[:_MAX_CONFIRMED]:
        repaired = parse(mutant.source)
        if not repaired.fault and allows(repaired) and _passes(repaired, trials, exercise, sandbox):
            return mutant
    return None


def outputs(
    program: Program, case: Case, kinds: Sequence[Kind], exercise: Exercise, sandbox: Sandbox
) -> Iterator[tuple[Mutant, Run]]:
    """What each program prints in a case that is one edit away and runs to its end, the likeliest first."""
    near = mutants(program, kinds)
    batch = try_all([m.source for m in near], case, sandbox, exercise.limits, exercise.filename, _CPU_S)
    for mutant, tried in zip(near, batch.tries, strict=True):
        if tried and tried.ending == "finished":
            yield mutant, Run(Outcome.FINISHED, tried.stdout)


def _telling(trials: Sequence[Trial]) -> list[Trial]:
    """The cases to try mutants on, failed ones first; none where too little is known to tell a slip from luck."""
    known = [t for t in trials if t.expected is not None and len(t.expected.stdout) < MAX_SHOWN]
    answers = {(t.expected.stdout, _spelt(t.expected.value)) for t in known if t.expected}
    if len(answers) < 2 and max((_parts(t.expected) for t in known if t.expected), default=0) < _ENOUGH_PARTS:
        return []
    return sorted(known, key=lambda t: t.passed)[:_MAX_CASES]


def _spelt(value: Value) -> str:
    """A value as the batch spells it."""
    try:
        return repr(value)[:MAX_SHOWN]
    except ValueError:
        return ""  # a number of more digits than Python spells


def _parts(run: Run) -> int:
    """Of how many lines or items an answer is made."""
    items = len(run.value) if isinstance(run.value, list | tuple | dict | set) else 0
    return max(items, run.stdout.strip().count("\n") + 1)


def _may_pass(trial: Trial, tried: Try) -> bool:
    """Whether what a mutant did in the batch is what is expected, as far as that can be seen there."""
    expected = trial.expected
    assert expected is not None
    if expected.outcome is not Outcome.FINISHED:
        return tried.ending == (expected.error.type_name if expected.error else "")
    if tried.ending != "finished":
        return False
    pinned = Case(trial.case.name, compare=trial.case.compare, tolerance=trial.case.tolerance)
    silent = trial.case.call and not expected.stdout.strip()
    if not silent and compare(Run(Outcome.FINISHED, expected.stdout), Run(Outcome.FINISHED, tried.stdout), pinned):
        return False
    # Numbers that are only nearly the same have another repr; a float's mutant is left to the confirmation.
    return not trial.case.call or "." in tried.value or _spelt(expected.value) == tried.value


def _passes(program: Program, trials: Sequence[Trial], exercise: Exercise, sandbox: Sandbox) -> bool:
    """Whether a program, run as a submission is, passes every case."""
    for trial in trials:
        if trial.expected is None:
            return False
        (run,) = sandbox.run(program, (trial.case,), exercise.limits, exercise.filename)
        if compare(trial.expected, run, trial.case) is not None:
            return False
    return True
