"""Recognises declared mistakes by what they do: a teacher writes a wrong program, no detection code."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from checker.compare import compare
from checker.model import Ask, Case, Diagnosis, Mistake, Outcome, Program, Run, Span, Trial


class Known(NamedTuple):
    """A declared mistake, its program (which may have a fault), and what gives its runs."""

    mistake: Mistake
    program: Program
    runs: Callable[[], Sequence[Run]]


def recognise(program: Program, trials: Sequence[Trial], mistakes: Iterable[Known], ask: Ask) -> Diagnosis | None:
    """The first declared mistake that the submission behaves like; no two of an exercise behave alike."""
    for known in mistakes:
        if ask is Ask.OUTPUT:
            found = bool(trials) and _predicts(trials[0], known)
        else:
            found = _behaves_like(program, trials, known)
        if found:
            return _diagnosis(known.mistake, program, ask)
    return None


def _behaves_like(program: Program, trials: Sequence[Trial], known: Known) -> bool:
    if known.program.fault or program.fault:
        return _same_fault(program, known.program)
    return bool(trials) and all(
        trial.actual is not None and same_behaviour(run, trial.actual, trial.case)
        for run, trial in zip(known.runs(), trials, strict=True)
    )


def same_behaviour(one: Run, other: Run, case: Case) -> bool:
    """Whether two runs of a case cannot be told apart, the same error on whatever line included."""
    if one.outcome is not other.outcome:
        return False
    if one.outcome not in (Outcome.FINISHED, Outcome.RAISED, Outcome.EXITED):
        return one.outcome is Outcome.TIMED_OUT and one.stdout == other.stdout
    if one.error and other.error and one.error.message != other.error.message:
        return False
    unpinned = Case(case.name, call=case.call, compare=case.compare, tolerance=case.tolerance)
    return compare(one, other, unpinned) is None


def _same_fault(program: Program, wrong: Program) -> bool:
    """The same complaint of Python's about the same line, wherever that line stands."""
    one, other = program.fault, wrong.fault
    if one is None or other is None or one.kind != other.kind or one.kind != "syntax":
        return False
    return _complaint(program) == _complaint(wrong)


def _complaint(program: Program) -> tuple[str, str, str]:
    """What Python says, without the line numbers in it, and the line it names with the one before."""
    assert program.fault is not None
    said = "".join(c for c in program.fault.message if not c.isdigit())
    number = program.fault.span.line
    lines = [_bare(text) for text in program.lines[max(0, number - 2) : number]]
    return said, lines[-1], lines[0] if lines[0] else ""


def _bare(line: str) -> str:
    """A line without its blanks and its comment, for comparing."""
    return "".join(line.partition("#")[0].split())


def _predicts(trial: Trial, known: Known) -> bool:
    """Whether a prediction is what a wrong program would print, or names the error it would end with."""
    assert trial.actual is not None
    expected = None if known.program.fault else known.runs()[0]
    if expected is None or expected.error:
        error = expected.error.type_name if expected and expected.error else "SyntaxError"
        return error.lower() in "".join(trial.actual.stdout.lower().split())
    return expected.outcome is Outcome.FINISHED and compare(expected, trial.actual, Case("")) is None


def _diagnosis(mistake: Mistake, program: Program, ask: Ask) -> Diagnosis:
    return Diagnosis(
        rule=mistake.name,
        kind="mistake",
        title=mistake.name.replace("_", " ").capitalize(),
        message=mistake.says,
        hints=(mistake.hint,) if mistake.hint else (),
        span=_marked_span(mistake, program) if ask is Ask.CODE else None,
    )


def _marked_span(mistake: Mistake, program: Program) -> Span | None:
    """The learner's line that reads like one of the mistake's marked lines, if just one does."""
    lines = mistake.source.split("\n")
    marked = {_bare(lines[number - 1]) for number in mistake.marks}
    found = [n for n, text in enumerate(program.lines, 1) if _bare(text) in marked and _bare(text)]
    if len(found) != 1:
        return None
    text = program.lines[found[0] - 1]
    indent = len(text) - len(text.lstrip())
    return Span(found[0], indent + 1, found[0], len(text.partition("#")[0].rstrip()) + 1)
