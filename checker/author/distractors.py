"""Wrong predictions that are worth offering: what a given program would print if it were misread in one way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.compare import compare
from checker.model import Case, Exercise, Outcome, Run, Sandbox
from checker.references import References
from checker.rules.searching import belief_of
from checker.search.batch import MAX_SHOWN


@dataclass(frozen=True, slots=True)
class Distractor:
    """A wrong output with the misreading behind it; `mistake` names the declared one that predicts the same."""

    output: str
    rule: str
    line: int  # of the given program, that is misread
    belief: str
    mistake: str | None = None


def distractors(exercise: Exercise, sandbox: Sandbox) -> tuple[str, tuple[Distractor, ...]]:
    """What the program of an `ask = "output"` prints, and what else misreadings of it give, the commonest first."""
    references = References(exercise, sandbox)
    (expected, *_) = references.expected
    return expected.stdout, tuple(_different(references, expected))


def _different(references: References, expected: Run) -> Iterator[Distractor]:
    """One for each output, since two that compare as equal would be one answer twice, or right; and for each belief."""
    given = references.exercise.cases[0]
    case = Case(given.name, compare=given.compare, tolerance=given.tolerance)
    seen, beliefs = [expected], set()
    for mutant, run in references.beliefs:
        told = belief_of(mutant)
        is_news = told.message not in beliefs and all(compare(other, run, case) for other in seen)
        if not is_news or len(run.stdout) >= MAX_SHOWN:
            continue
        seen.append(run)
        beliefs.add(told.message)
        known = (each for each in references.mistakes if _predicts(each.runs()[0], run, case))
        name = next((each.mistake.name for each in known), None)
        yield Distractor(run.stdout, told.rule, mutant.slip.span.line, told.message, name)


def _predicts(mistaken: Run, run: Run, case: Case) -> bool:
    return mistaken.outcome is Outcome.FINISHED and compare(mistaken, run, case) is None
