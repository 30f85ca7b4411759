"""Asks of a run's print log: who printed this, and what would the output be if that print had said something else?"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from checker.model import Compare, Mismatch, Print, Program, Run, Span, Trial, Variable
from checker.tree import Loop, names_in, prints_in_loops, span_of, walk

# Nobody prints more, or from more places, by hand; and each place costs a look at the whole output.
MAX_TEXT = 65_536
MAX_CALLS = 100

Change = Callable[[str, dict[str, str]], str | None]


def calls_that_printed(tree: ast.AST, run: Run) -> Iterator[tuple[ast.Call, list[Loop]]]:
    """The calls of print that wrote something, in source order, each with the loops around it."""
    if not run.prints or len(run.stdout) > MAX_TEXT:
        return iter(())
    lines = {entry.line for entry in run.prints}
    found = (pair for pair in prints_in_loops(walk(tree)) if pair[0].lineno in lines)
    return islice(found, MAX_CALLS)


def reprinted(run: Run, line: int, change: Change) -> str | None:
    """The run's stdout with every text printed on `line` changed; None if there is none to change.

    `change` gets a printed text and the variables' reprs at that moment; None from it gives up.
    """
    out, end = [], 0
    entries = prints_on(run, line)
    for entry in entries:
        text = change(run.stdout[entry.start : entry.end], values_of(entry))
        if text is None:
            return None
        out += [run.stdout[end : entry.start], text]
        end = entry.end
    return "".join([*out, run.stdout[end:]]) if entries else None


def replaced(text: str, old: str, new: str) -> str | None:
    """A text with each `old` made `new`; None where that would be longer than what anyone prints."""
    length = len(text) + text.count(old) * (len(new) - len(old))
    return text.replace(old, new) if length <= MAX_TEXT else None


def is_right_so_far(trial: Trial) -> bool:
    """Whether whole lines were printed, and all of them are the ones that the expected output begins with."""
    if trial.actual is None or trial.expected is None or trial.case.compare not in (Compare.DEFAULT, Compare.EXACT):
        return False
    if not trial.actual.stdout.strip() or not trial.actual.stdout.endswith("\n"):
        return False
    wanted, printed = trial.expected.stdout.rstrip().split("\n"), trial.actual.stdout.rstrip().split("\n")
    pairs = zip(wanted, printed, strict=False)
    return len(printed) <= len(wanted) and all(one.rstrip() == other.rstrip() for one, other in pairs)


def prints_on(run: Run, line: int) -> list[Print]:
    """The log's entries of one line."""
    return [entry for entry in run.prints if entry.line == line]


def values_of(entry: Print) -> dict[str, str]:
    """The reprs of the variables that were watched at a print."""
    return {variable.name: variable.text for variable in entry.variables}


@lru_cache(maxsize=1024)
def shown(text: str) -> str:
    """How print shows a value with this repr: a text without its quotes."""
    try:
        return str(ast.literal_eval(text))
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        return text


@dataclass(frozen=True, slots=True)
class Printed:
    """A turn of a print: `turn` of `turns` on its line, and what its loops' names stood for, outermost first."""

    line: int
    turn: int
    turns: int
    in_loop: bool
    variables: tuple[Variable, ...] = ()


def offset_of(text: str, line: int, column: int) -> int:
    """Where a line and column (from 1) are in a text; its length if they are beyond it."""
    if line < 1:
        return len(text)
    start = 0
    for _ in range(line - 1):
        start = text.find("\n", start) + 1
        if not start:
            return len(text)
    return min(len(text), start + max(0, column - 1))


def entry_at(run: Run, offset: int) -> Print | None:
    """The entry of the print log that wrote the character at `offset`."""
    return next((entry for entry in run.prints if entry.start <= offset < entry.end), None)


def call_that_printed(program: Program, run: Run, line: int, column: int = 1) -> Span | None:
    """Where the print stands that wrote a place (from 1, 1) of the output; None if that is not known."""
    entry = entry_at(run, offset_of(run.stdout, line, column))
    call, _ = _call_and_loops(program, entry.line) if entry else (None, ())
    return span_of(call, program.source) if call else None


def printed_by(program: Program, run: Run, mismatch: Mismatch) -> Printed | None:
    """Which turn of which print wrote what differs; None if that is not known, or if nothing did."""
    if mismatch.aspect not in ("stdout", "layout"):
        return None
    entry = entry_at(run, offset_of(run.stdout, mismatch.line, mismatch.column))
    if entry is None:
        return None
    _, loops = _call_and_loops(program, entry.line)
    known = {variable.name: variable for variable in entry.variables}
    names = dict.fromkeys(name for loop in loops for name in _names_of(loop))
    turns = sum(other.line == entry.line for other in run.prints)
    variables = tuple(known[name] for name in names if name in known)
    return Printed(entry.line, entry.turn, turns, bool(loops), variables)


def _call_and_loops(program: Program, line: int) -> tuple[ast.Call | None, tuple[Loop, ...]]:
    """The first print around a line, with the loops around it, outermost first."""
    around = (pair for pair in placed_calls(program) if pair[0].lineno <= line <= (pair[0].end_lineno or 0))
    return next(around, (None, ()))


@lru_cache(maxsize=4)
def placed_calls(program: Program) -> tuple[tuple[ast.Call, tuple[Loop, ...]], ...]:
    """The calls of print, in source order, each with the loops around it, outermost first."""
    return tuple((call, tuple(loops)) for call, loops in prints_in_loops(program.nodes))


def _names_of(loop: Loop) -> list[str]:
    """The names that change from turn to turn: between `for` and `in`, or in the condition of a `while`."""
    return list(names_in(loop.test if isinstance(loop, ast.While) else loop.target))
