"""The kinds of slips among the rules, asked what a program, or a prediction, would need to be right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from checker.compare import compare
from checker.model import Case, Diagnosis, Exercise, Finding, Program, Run, Sandbox, Trial
from checker.rules import GROUPS, Rule, rules_of
from checker.search.search import Kind, Mutant, explain, outputs
from checker.words import N_

_SURE = 0.1  # the cost of slips that nobody makes on purpose
_WORK_IT_OUT = N_(
    "Follow the program line by line. Line {number} of your prediction is the first that it does not print."
)


def slip_in(
    program: Program,
    trials: Sequence[Trial],
    exercise: Exercise,
    sandbox: Sandbox,
    allows: Callable[[Program], bool],
) -> Diagnosis | None:
    """The one slip without which the program passes, in the words of its rule; how it would be undone is not shown."""
    # Where only the spacing is wrong, that is said exactly; a slip has to be a sure one to be the better answer.
    is_layout = all(t.passed or (t.mismatch and t.mismatch.aspect == "layout") for t in trials)
    sure = [kind for kind in kinds() if kind.cost < _SURE] if is_layout else kinds()
    found = explain(program, trials, sure, exercise, sandbox, allows)
    if found is None:
        return None
    words = {"line": found.slip.span.line, **found.slip.words}
    return slip_rules()[found.kind].diagnose(Finding(found.slip.span, words))


def beliefs(program: Program, exercise: Exercise, sandbox: Sandbox) -> tuple[tuple[Mutant, Run], ...]:
    """What somebody predicts who misreads one thing of a given program: the misreading, and what follows from it."""
    misreadings = [kind for kind in kinds() if slip_rules()[kind.id].belief]
    return tuple(outputs(program, exercise.cases[0], misreadings, exercise, sandbox))


def belief_behind(prediction: Trial, held: Sequence[tuple[Mutant, Run]]) -> Diagnosis | None:
    """The likeliest misreading of which exactly a prediction follows, if there is one; the edit is not shown."""
    assert prediction.actual is not None and prediction.mismatch is not None
    case = Case(prediction.case.name, compare=prediction.case.compare, tolerance=prediction.case.tolerance)
    for mutant, run in held:
        if compare(run, prediction.actual, case) is None:
            return belief_of(mutant, prediction.mismatch.line)
    return None


def belief_of(mutant: Mutant, number: int = 1) -> Diagnosis:
    """What somebody must believe of whose prediction line `number` is the first that is wrong."""
    rule = slip_rules()[mutant.kind]
    words = {"line": mutant.slip.span.line, "number": number, **mutant.slip.words}
    told = replace(rule, message=rule.belief or "", hints=(rule.hints[0], _WORK_IT_OUT))
    return told.diagnose(Finding(None, words))


@cache
def kinds() -> tuple[Kind, ...]:
    """Every kind of slip, as the search takes them."""
    return tuple(Kind(rule.id, rule.cost, rule.slips) for rule in slip_rules().values() if rule.slips)


@cache
def slip_rules() -> dict[str, Rule]:
    return {rule.id: rule for group in GROUPS for rule in rules_of(group) if rule.slips}
