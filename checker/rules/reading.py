"""What to tell about a program that Python cannot read: the steps of its repair, in the words of their kinds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from checker.model import Diagnosis, Evidence, Exercise, Finding, Program, Span
from checker.rules import Rule, rules_of
from checker.syntax.broken import Broken
from checker.syntax.faults import settled
from checker.syntax.places import span_of_text
from checker.syntax.search import MAX_LENGTH, Kind, Repair, Step, repair

_LEAD = 0.1  # by how much a kind must be likelier than the next one to be named


@dataclass(frozen=True, slots=True)
class Reading:
    """What is wrong, in the order of the lines, and the program as it is with every edit that was shown.

    There is no such program where one of the edits is not sure enough to be shown.
    """

    diagnoses: tuple[Diagnosis, ...]
    program: Program | None = None


def read(program: Program, strict: bool = False) -> Reading:
    """Explain a program's fault. A fault of ours leaves it at Python's own words; `strict` lets it through."""
    program = settled(program)
    fault = program.fault
    assert fault is not None
    if fault.kind != "syntax" or len(program.source) > MAX_LENGTH:
        return Reading(_plain(program))
    try:
        repaired = repair(program, kinds())
        if repaired is not None:
            return _explained(program, repaired)
        named = _named(program)
        return Reading((named,) if named else _plain(program))
    except Exception:
        if strict:
            raise
        return Reading(_plain(program))


@cache
def kinds() -> tuple[Kind, ...]:
    """Every kind of slip, as the search takes them."""
    return tuple(Kind(rule.id, rule.guess, rule.is_trusted) for rule in rules_of("syntax") if rule.guess)


def _explained(program: Program, repaired: Repair) -> Reading:
    told: list[Diagnosis] = []
    unclear: set[int] = set()  # lines of which the edit is not sure: what Python says of them next may be our own doing
    for step in repaired.steps:
        line = step.span.line
        if line in unclear:
            continue
        rule = _rule(step.kind)
        if rule.is_trusted and round(step.lead, 3) >= _LEAD:
            told.append(_told(step, rule))
        else:
            named = _named(step.before, None if step.before is program else step.place)
            told.append(named or _place(step))
            unclear.add(line)
    return Reading(_once_a_line(told), None if unclear else repaired.program)


def _once_a_line(diagnoses: list[Diagnosis]) -> tuple[Diagnosis, ...]:
    """In the order of the lines, and on each in that of the steps: an edit may need the one before it.

    A line whose cause is named is not also said to be unreadable; nothing is said twice.
    """
    named = {d.span.line for d in diagnoses if d.span and d.rule != "unreadable"}
    told = {
        (d.span, d.message): d for d in diagnoses if d.rule != "unreadable" or (d.span and d.span.line not in named)
    }
    return tuple(sorted(told.values(), key=lambda d: d.span.line if d.span else 0))


def _told(step: Step, rule: Rule) -> Diagnosis:
    return rule.diagnose(Finding(step.span, {"line": step.span.line, **step.guess.words}, step.edit))


def _named(program: Program, place: Span | None = None) -> Diagnosis | None:
    """What a kind calls the fault without knowing an edit that mends it; `place` is where it stands for the learner."""
    assert program.fault is not None
    broken = Broken(program.source, program.fault)
    for kind in kinds() if broken.near else ():
        for guess in kind.guess(broken):
            if not guess.changes:
                span = place or program.fault.span
                if guess.mark and not place:
                    span = span_of_text(program.source, *guess.mark)
                return _rule(kind.name).diagnose(Finding(span, {"line": span.line, **guess.words}))
    return None


def _place(step: Step) -> Diagnosis:
    """The place alone, where the edit is not sure."""
    assert step.before.fault is not None
    start = Span(step.span.line, step.span.column, step.span.line, step.span.column + 1)
    (unreadable,) = _plain(replace(step.before, fault=replace(step.before.fault, span=start)))
    return unreadable


def _rule(name: str, group: str = "syntax") -> Rule:
    return next(rule for rule in rules_of(group) if rule.id == name)


def _plain(program: Program) -> tuple[Diagnosis, ...]:
    rule = _rule("unreadable", "plain")
    assert rule.find is not None
    evidence = Evidence(Exercise("", "", ""), program)
    return tuple(rule.diagnose(finding) for finding in rule.find(evidence))
