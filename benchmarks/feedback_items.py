"""Wrong programs of which the cause is known: made from right ones, kept where they fail, told by checker."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from damage import Right
from right_programs import RightProgram
from semantic_slips import KINDS
from slips import Broken

from checker import Submission, check
from checker.model import Case, Diagnosis, Outcome, Report, Sandbox, Verdict, first_failing
from checker.program import parse
from checker.references import References
from checker.rules import all_rules

SEED = 20261123
TRIES = 4  # of one kind in one program, until a variant fails its cases
FAILED = (Verdict.LAYOUT, Verdict.WRONG, Verdict.CRASHED, Verdict.STOPPED)
TAXONOMY = {rule.id: rule.taxonomy for rule in all_rules()}


class Item(NamedTuple):
    """One wrong program, what was done to it, and what checker says."""

    kind: str
    program: RightProgram
    source: str  # without the prelude
    lines: frozenset[int]  # of `source`, where a teacher would point
    mark: str  # of the first message: cause, near, none or wrong
    told: Diagnosis | None
    line: int  # that the first message names, of `source`
    ms: float
    crash: Case | None  # the first failing case, where that ended with an exception

    @property
    def line_is_right(self) -> bool:
        return self.line in self.lines


class Bench:
    """Checks programs, with the references of each exercise measured once."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self._references: dict[str, References] = {}

    def check(self, program: RightProgram, source: str) -> tuple[Report, float]:
        """The report on a source text, and how many milliseconds it took."""
        exercise = program.exercise
        references = self._references.setdefault(exercise.name, References(exercise, self.sandbox))
        _ = references.expected  # measured now, outside the time
        submission = Submission("ada", exercise.filename, (program.prelude + source).encode())
        started = time.perf_counter()
        report = check(exercise, submission, self.sandbox, references=references)
        return report, (time.perf_counter() - started) * 1e3


def ids_of(told: Diagnosis) -> set[str]:
    """The ids by which a message's cause may be known."""
    return {told.rule, getattr(told, "taxonomy", None) or TAXONOMY.get(told.rule) or told.rule}


def mark(kind: str, told: Diagnosis | None) -> str:
    """Whether a message names the cause; "near": it says something true that falls short; "none": it names none."""
    if told is None or told.kind == "plain":
        return "none"
    if told.kind == "nearest":  # what differs from a program that passes, while the slip is not known
        return "near"
    ids = ids_of(told)
    if ids & set(KINDS[kind].cause.split()):
        return "cause"
    return "near" if ids & KINDS[kind].falls_short else "wrong"


def made_items(bench: Bench, own: list[RightProgram], data: list[RightProgram], each: int) -> Iterator[Item]:
    """So many wrong programs of each kind, in turn from our own programs and from the data; no two alike."""
    seen: set[str] = set()
    for kind in KINDS:
        chance = random.Random(f"{SEED} {kind}")
        made = 0
        for program, variants in _in_turn(kind, own, data, chance):
            tried = (_item(bench, kind, program, broken, seen) for broken in islice(variants, TRIES))
            if item := next((item for item in tried if item), None):
                yield item
                made += 1
            if made == each:
                break


def _in_turn(
    kind: str, own: list[RightProgram], data: list[RightProgram], chance: random.Random
) -> Iterator[tuple[RightProgram, Iterator[Broken]]]:
    """The variants of one program after the other: one of ours, one of the data, and so on, round and round."""
    queues: list[list[tuple[RightProgram, list[Broken] | None]]]
    queues = [[(program, None) for program in chance.sample(some, len(some))] for some in (own, data)]
    while any(queues):
        for queue in queues:
            while queue:
                program, variants = queue.pop(0)
                if variants is None:
                    variants = list(KINDS[kind].slip(Right(program.text)))
                    chance.shuffle(variants)
                if variants:
                    queue.append((program, variants))
                    yield program, _taken(variants)
                    break


def _taken(variants: list[Broken]) -> Iterator[Broken]:
    """One after the other, each gone from the list when it is given."""
    while variants:
        yield variants.pop()


def _item(bench: Bench, kind: str, program: RightProgram, broken: Broken, seen: set[str]) -> Item | None:
    """What checker makes of a broken program; None if that cannot be read, or passes."""
    if broken.source in seen or parse(broken.source).fault:
        return None
    seen.add(broken.source)
    report, ms = bench.check(program, broken.source)
    if report.verdict not in FAILED or (KINDS[kind].crashes and report.verdict is not Verdict.CRASHED):
        return None
    told = report.diagnoses[0] if report.diagnoses else None
    above = program.prelude.count("\n")
    line = told.span.line - above if told and told.span else 0
    failing = first_failing(report.trials)
    crashed = failing and failing.actual and failing.actual.outcome is Outcome.RAISED
    crash = failing.case if failing and crashed else None
    lines = set(broken.lines)
    if KINDS[kind].at_crash and failing and failing.actual and failing.actual.error:
        lines |= {frame.span.line - above for frame in failing.actual.error.frames[-1:]}
    return Item(kind, program, broken.source, frozenset(lines), mark(kind, told), told, line, ms, crash)
