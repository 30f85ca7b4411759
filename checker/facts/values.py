"""What rules ask about a wrong value that a function gave back."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass

from checker.compare import same_value
from checker.facts.prints import MAX_TEXT, prints_on
from checker.model import Evidence, Outcome, Span, Value
from checker.tree import Function, functions, header_span, own_nodes, print_calls, span_of

_MAX_ITEMS = 100
_TOLERANCE = 1e-9


@dataclass(frozen=True, slots=True)
class WrongValue:
    """A call of the exercise's, with what it should give and what it gives."""

    call: str
    expected: Value
    actual: Value


def wrong_values_of(evidence: Evidence) -> list[WrongValue]:
    """The calls that give a wrong value, the one to speak about first; [] if that one fails in another way."""
    first = evidence.failing
    if first is None or first.mismatch is None or first.mismatch.aspect != "value":
        return []
    found = [first, *(trial for trial in evidence.trials if trial is not first and not trial.passed)]
    return [
        WrongValue(trial.case.call or "", trial.expected.value, trial.actual.value)
        for trial in found
        if trial.mismatch and trial.mismatch.aspect == "value" and trial.actual and trial.expected
        if trial.actual.outcome is Outcome.FINISHED and not trial.case.hidden
    ]


def called(evidence: Evidence) -> Function | None:
    """The learner's function that the failing case calls, where it is called by its plain name."""
    call = evidence.failing.case.call if evidence.failing else None
    match ast.parse(call or "None", mode="eval").body:
        case ast.Call(func=ast.Name(id=name)):
            return functions(evidence.program.tree).get(name)
    return None


def printed_answer(evidence: Evidence) -> tuple[ast.Call, Function] | None:
    """The print that showed exactly what a case's function was to give back, where it gave None, and the function."""
    trial, function = evidence.failing, called(evidence)
    run = trial.actual if trial else None
    if trial is None or run is None or trial.expected is None or function is None or not run.prints:
        return None
    is_none_for_it = trial.mismatch is not None and trial.mismatch.aspect == "value" and run.value is None
    if not is_none_for_it or trial.expected.stdout.strip() or len(run.stdout) > MAX_TEXT:
        return None
    last = run.prints[-1]
    if len(prints_on(run, last.line)) > 1 or run.stdout[last.start : last.end].strip() != str(trial.expected.value):
        return None
    inside = (call for call in print_calls(function) if call.lineno == last.line)
    return next(((call, function) for call in inside), None)


def returns_of(function: Function) -> list[ast.Return]:
    """The function's own `return`s, in source order."""
    found = [node for node in own_nodes(function) if isinstance(node, ast.Return)]
    return sorted(found, key=lambda node: (node.lineno, node.col_offset))


def place_of(evidence: Evidence) -> Span | None:
    """Where a wrong value is given back: the only `return` of the function, else its first line."""
    function = called(evidence)
    if function is None:
        return None
    returns = returns_of(function)
    if len(returns) == 1:
        return span_of(returns[0], evidence.program.source)
    return header_span(function, evidence.program)


def same(expected: Value, actual: Value) -> bool:
    """Whether two values are the same plain data; never fails, however deep or long they are."""
    return same_value(expected, actual, _TOLERANCE) is None


def same_items(expected: Sequence[Value], actual: Sequence[Value]) -> bool:
    """Whether the same items stand in both, in any order; no answer for more of them than a person looks at."""
    if not len(expected) == len(actual) <= _MAX_ITEMS:
        return False
    left = list(actual)
    for item in expected:
        place = next((at for at, other in enumerate(left) if same(item, other)), None)
        if place is None:
            return False
        del left[place]
    return True
