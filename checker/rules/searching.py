"""The kinds of slips among the rules, asked what a program, or a prediction, would need to be right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from checker.model import Diagnosis, Exercise, Finding, Program, Sandbox, Trial
from checker.rules import GROUPS, Rule, rules_of
from checker.search.search import Kind, explain


def slip_in(
    program: Program,
    trials: Sequence[Trial],
    exercise: Exercise,
    sandbox: Sandbox,
    allows: Callable[[Program], bool],
) -> Diagnosis | None:
    """The one slip without which the program passes, in the words of its rule; how it would be undone is not shown."""
    found = explain(program, trials, kinds(), exercise, sandbox, allows)
    if found is None:
        return None
    words = {"line": found.slip.span.line, **found.slip.words}
    return slip_rules()[found.kind].diagnose(Finding(found.slip.span, words))


@cache
def kinds() -> tuple[Kind, ...]:
    """Every kind of slip, as the search takes them."""
    return tuple(Kind(rule.id, rule.cost, rule.slips) for rule in slip_rules().values() if rule.slips)


@cache
def slip_rules() -> dict[str, Rule]:
    return {rule.id: rule for group in GROUPS for rule in rules_of(group) if rule.slips}
