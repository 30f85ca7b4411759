"""Asks of a crash: which expression failed, and what did its names stand for?

Values are those of the failing frame, and known only where a whole repr of them came back.
"""

from __future__ import annotations

import ast
import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from checker.facts.worth import Unknown, worth
from checker.model import Crash, Evidence, Frame, LoopTurns, Outcome, Program, Span
from checker.tree import Loop, bound_names, brief, loops_around, names_in, span_of, walk

_CHANCE = ("random", "time", "secrets", "uuid")
# Frames that see the names of the frame around them, and that newer versions of Python do without.
_IN_ONE_LINE = ("<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>")


@dataclass(frozen=True, slots=True)
class Failure:
    """Where a run was ended by an error, and what its names stood for there."""

    error: Crash
    program: Program
    values: Mapping[str, str]  # reprs
    node: ast.expr | ast.stmt | None  # the innermost one that stands exactly where it failed, if any does

    @property
    def frame(self) -> Frame:
        return self.error.frames[-1]

    @property
    def span(self) -> Span:
        return self.frame.span

    def text(self, node: ast.AST) -> str:
        """The learner's own text of a part, cut where it is too long for a sentence."""
        return brief(node, self.program)

    def worth(self, node: ast.expr) -> Any:
        """The value of an expression; raises `Unknown`."""
        return worth(node, self.values, self.program)

    def knows(self, node: ast.expr) -> bool:
        try:
            self.worth(node)
        except Unknown:
            return False
        return True


def failure_of(evidence: Evidence, *types: str) -> Failure | None:
    """How the failing trial was ended by an error of one of the types; None if it was not."""
    run = evidence.failing.actual if evidence.failing else None
    error = run.error if run and run.outcome is Outcome.RAISED else None
    if error is None or error.type_name not in types or not error.frames:
        return None
    program = evidence.program
    return Failure(error, program, _values(error.frames, program), _node_at(error.frames[-1].span, program))


def _node_at(span: Span, program: Program) -> ast.expr | ast.stmt | None:
    at = None
    for node in walk(program.tree):
        if isinstance(node, ast.expr | ast.stmt) and (node.lineno, node.end_lineno) == (span.line, span.end_line):
            at = node if span_of(node, program.source) == span else at
    return at


def _values(frames: tuple[Frame, ...], program: Program) -> dict[str, str]:
    """The reprs of the names that the failing frame can see, its own before those around it."""
    index = len(frames) - 1
    while index > 0 and frames[index].function in _IN_ONE_LINE:
        index -= 1
    near = frames[index:]
    hidden = _own_names(near[0], program)
    around = frames[:1] if index > 0 and frames[0].function == "<module>" else ()
    values = {v.name: v.text for frame in around for v in frame.variables if v.name not in hidden}
    values |= {v.name: v.text for frame in near for v in frame.variables}
    for name in _gone_names(frames[-1], program):
        values.pop(name, None)
    return values


def _own_names(frame: Frame, program: Program) -> set[str]:
    """The names that a frame's function gives values to, so that the module's are not meant."""
    names: set[str] = set()
    for node in walk(program.tree):
        match node:
            case ast.FunctionDef(name=frame.function) | ast.AsyncFunctionDef(name=frame.function):
                shared = {name for inner in walk(node) if isinstance(inner, ast.Global) for name in inner.names}
                names |= bound_names(node) - shared
    return names


def _gone_names(frame: Frame, program: Program) -> set[str]:
    """The names of a list comprehension around: newer versions of Python have let go of them."""
    names: set[str] = set()
    for node in walk(program.tree):
        if isinstance(node, ast.ListComp | ast.SetComp | ast.DictComp):
            span = span_of(node, program.source)
            if span and _encloses(span, frame.span):
                names |= {name for part in node.generators for name in names_in(part.target)}
    return names


def _encloses(outer: Span, inner: Span) -> bool:
    starts = (outer.line, outer.column) <= (inner.line, inner.column)
    return starts and (inner.end_line, inner.end_column) <= (outer.end_line, outer.end_column)


def turn_at(evidence: Evidence, line: int) -> tuple[Loop, int] | None:
    """The loop around the line of a crash, and its turn then; None where that is not certain."""
    loops = loops_around(evidence.program.tree, line)
    trace = evidence.trace() if loops else None
    if trace is None or trace.end != "raised" or not trace.at or trace.at[-1] != line:
        return None
    turns = trace.loops.get(loops[-1].lineno)
    if turns is None or not turns.turns or (turns.entries > 1 and _in_function(evidence.program, line)):
        return None  # a function that calls itself may have come to the loop in between
    return (loops[-1], turns.turns) if _is_same_turn(loops[-1], turns, evidence) else None


def _is_same_turn(loop: Loop, turns: LoopTurns, evidence: Evidence) -> bool:
    """Whether the traced run ended as the failing one did: of what is left to chance there is no telling."""
    run = evidence.failing.actual if evidence.failing else None
    if run is None or run.error is None or any(word in evidence.program.source for word in _CHANCE):
        return False
    now = {variable.name: variable.text for variable in run.error.frames[-1].variables}
    items = set() if isinstance(loop, ast.While) else set(names_in(loop.target))
    return all(now.get(each.name, each.last) == each.last for each in turns.names if each.name in items)


def _in_function(program: Program, line: int) -> bool:
    functions = (n for n in walk(program.tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda))
    return any(f.lineno <= line <= (f.end_lineno or 0) for f in functions)


def on_turn(evidence: Evidence, line: int) -> str:
    """For a sentence: "on the 4th turn of the loop", or "on line 3" where no turn is known."""
    found = turn_at(evidence, line)
    if found is None:
        return f"on line {line}"
    loop, turn = found
    is_one_of_several = len(loops_around(evidence.program.tree, line)) > 1
    return f"on the {ordinal(turn)} turn of the loop{f' on line {loop.lineno}' if is_one_of_several else ''}"


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd …"""
    tail = number % 100
    ending = "th" if 10 <= tail <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(tail % 10, "th")
    return f"{number}{ending}"


def nearest(wanted: object, there: Iterable[object]) -> object | None:
    """Of some values the one that was surely meant: it differs in capitals, blanks, a letter, or in being text."""
    others = list(there)[:200]
    shown = _plain(wanted)
    same = [other for other in others if _plain(other) == shown]
    if same or not isinstance(wanted, str):
        return same[0] if len(same) == 1 else None
    texts = [other for other in others if isinstance(other, str)]
    near = difflib.get_close_matches(wanted, texts, n=2, cutoff=0.75) if 2 < len(wanted) <= 40 else []
    return near[0] if len(near) == 1 else None


def _plain(value: object) -> str:
    return str(value).strip().casefold()
