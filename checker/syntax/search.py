"""The search: tries what the kinds of slips guess, cheapest first, until Python can read the program."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from checker.model import Edit, Program, Span
from checker.program import parse
from checker.syntax.broken import Broken, Change, Guess, applied
from checker.syntax.faults import settled
from checker.syntax.nature import unnatural
from checker.syntax.places import offset_of, span_of_text

MAX_ROUNDS = 4
_BEAM = 6
_MARGIN = 1.6  # how much more than the best repair so far a guess may cost and still be tried
MAX_LENGTH = 40_000  # characters; no learner writes more
_WORK = 300_000  # characters to look at and to parse: a bound that does not depend on how fast the machine is
_BACKWARDS = 0.35  # what it costs when the next complaint stands further up


class Kind(NamedTuple):
    """A kind of slip: its name, and what makes its guesses. One that is not trusted is never shown as an edit."""

    name: str
    guess: Callable[[Broken], Iterator[Guess]]
    is_trusted: bool = True


@dataclass(frozen=True, slots=True)
class Step:
    """One of the changes that lead to a program that can be read; places are those of the learner's own text."""

    kind: str
    guess: Guess
    before: Program  # with what Python complained about
    place: Span  # of that complaint
    span: Span
    edit: Edit
    lead: float  # by how much a repair without a change of this kind would cost more


@dataclass(frozen=True, slots=True)
class Repair:
    """The best way to a program that can be read, in the order in which Python complains."""

    steps: tuple[Step, ...]
    program: Program


class _Move(NamedTuple):
    kind: str
    guess: Guess
    before: Program


class _Attempt(NamedTuple):
    cost: float
    source: str
    moves: tuple[_Move, ...]
    program: Program

    @property
    def order(self) -> tuple[float, int, str]:
        return round(self.cost, 3), len(self.source), self.source


def repair(program: Program, kinds: Sequence[Kind]) -> Repair | None:
    """The likeliest repair of a program with a fault of syntax; None if none is found within the bounds."""
    found = repairs(program, kinds)
    return _told(program, found) if found else None


def repairs(program: Program, kinds: Sequence[Kind]) -> list[_Attempt]:
    """Every repair of the fewest rounds that need no stab in the dark, the likeliest first."""
    front = [_Attempt(0.0, program.source, (), program)]
    search = _Search(kinds)
    for _ in range(MAX_ROUNDS):
        moved: list[_Attempt] = []
        for attempt in front:
            moved += search.moves_from(attempt)
        if search.is_satisfied:
            break
        likely = (attempt for attempt in moved if attempt.cost < search.best)
        front = sorted(likely, key=lambda attempt: attempt.order)[:_BEAM]
    return sorted(search.found, key=lambda attempt: attempt.order)


class _Search:
    def __init__(self, kinds: Sequence[Kind]) -> None:
        self.kinds = kinds
        self.trusted = {kind.name for kind in kinds if kind.is_trusted}
        self.found: list[_Attempt] = []
        self.best = float("inf")
        self.seen: set[str] = set()
        self.work = _WORK

    @property
    def is_satisfied(self) -> bool:
        """Whether the best repair so far is one to be shown: another round would only add to its changes."""
        best = min(self.found, key=lambda attempt: attempt.order, default=None)
        return best is not None and all(move.kind in self.trusted for move in best.moves)

    def moves_from(self, attempt: _Attempt) -> Iterator[_Attempt]:
        """The attempts that got further, but not yet to the end; those that did are `found`."""
        fault = attempt.program.fault
        assert fault is not None
        self.work -= len(attempt.source)
        if self.work < 0:
            return
        for name, guess in self._guesses(Broken(attempt.source, fault)):
            if attempt.cost + guess.cost > self.best + _MARGIN:
                return
            source = applied(attempt.source, guess.changes)
            if source in self.seen:
                continue
            self.seen.add(source)
            self.work -= len(source)
            if self.work < 0:
                return
            moves = (*attempt.moves, _Move(name, guess, attempt.program))
            program = settled(parse(source))
            if program.fault is None:
                cost = attempt.cost + guess.cost + unnatural(program.tree)
                self.best = min(self.best, cost)
                self.found.append(_Attempt(cost, source, moves, program))
            elif program.fault.kind == "syntax" and (penalty := _progress(attempt.program, program)) is not None:
                yield _Attempt(attempt.cost + guess.cost + penalty, source, moves, program)

    def _guesses(self, broken: Broken) -> list[tuple[str, Guess]]:
        """All that the kinds guess, cheapest first; of equal ones in the order of the kinds."""
        if not broken.near:
            return []
        made = [(kind.name, guess) for kind in self.kinds for guess in kind.guess(broken) if _can_be_made(guess)]
        return sorted(made, key=lambda pair: round(pair[1].cost, 3))


def _can_be_made(guess: Guess) -> bool:
    """Whether it has changes, and no two of them are about the same characters."""
    ordered = sorted(guess.changes)
    return bool(ordered) and all(one.end <= other.start for one, other in pairwise(ordered))


def _progress(before: Program, after: Program) -> float | None:
    """What it costs that Python now complains about another place; None if it got no further."""
    assert before.fault and after.fault
    one, other = before.fault.span, after.fault.span
    if other.line > one.line:
        return 0.0
    if other.line == one.line:  # the change may have made the line longer or shorter: what is left of it counts
        left = (len(program.lines[one.line - 1]) - span.column for program, span in ((before, one), (after, other)))
        if next(left) > next(left) + 1:
            return 0.1
    return _BACKWARDS if after.fault.message != before.fault.message else None


def _told(program: Program, found: list[_Attempt]) -> Repair:
    best = found[0]
    steps = tuple(_step(program, best.moves[:index], move, found) for index, move in enumerate(best.moves))
    return Repair(steps, best.program)


def _step(program: Program, moves: Sequence[_Move], move: _Move, found: list[_Attempt]) -> Step:
    """A move, with its places as they were before the moves that led to it."""
    changes = sorted(Change(_original(moves, c.start), _original(moves, c.end), c.text) for c in move.guess.changes)
    mark = move.guess.mark or (changes[0].start, changes[0].end)
    start, end = (_original(moves, offset) for offset in mark) if move.guess.mark else mark
    assert move.before.fault is not None
    at = offset_of(move.before.source, move.before.fault.span)
    place = span_of_text(program.source, _original(moves, at), _original(moves, at) + 1)
    span = span_of_text(program.source, start, end)
    return Step(move.kind, move.guess, move.before, place, span, _edit(program, changes), _lead(found, move.kind))


def _lead(found: list[_Attempt], kind: str) -> float:
    """How much the cheapest repair costs more that has no move of this kind."""
    others = (attempt.cost for attempt in found if all(move.kind != kind for move in attempt.moves))
    return min(others, default=float("inf")) - found[0].cost


def _original(moves: Sequence[_Move], offset: int) -> int:
    """Where an offset of the text as some moves have made it stood in the learner's text."""
    for move in reversed(moves):
        shift = 0
        for change in sorted(move.guess.changes):
            start = change.start + shift
            if offset < start:
                break
            if offset < start + len(change.text):
                offset = change.start + shift
                break
            shift += len(change.text) - (change.end - change.start)
        offset -= shift
    return offset


def _edit(program: Program, changes: Sequence[Change]) -> Edit:
    """Several changes as one: what lies between them is part of it."""
    start, end = changes[0].start, max(change.end for change in changes)
    text = applied(program.source[:end], tuple(changes))[start:]
    return Edit(span_of_text(program.source, start, end), text)
