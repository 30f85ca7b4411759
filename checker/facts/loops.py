"""Asks of a loop: on which turn was it, and what does it take out of a collection?"""

from __future__ import annotations

import ast

from checker.model import Evidence, LoopTurns, Program
from checker.tree import Loop, loops_around, names_in, walk
from checker.words import _, ordinal

_CHANCE = ("random", "time", "secrets", "uuid")
_REMOVING = frozenset({"remove", "pop", "clear", "discard", "popitem"})


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
    functions = (n for n in program.nodes if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda))
    return any(f.lineno <= line <= (f.end_lineno or 0) for f in functions)


def on_turn(evidence: Evidence, line: int) -> str:
    """For a sentence: "on the 4th turn of the loop", or "on line 3" where no turn is known."""
    found = turn_at(evidence, line)
    if found is None:
        return _("on line {line}", line=line)
    loop, turn = found
    if len(loops_around(evidence.program.tree, line)) > 1:
        return _("on the {nth} turn of the loop on line {line}", nth=ordinal(turn), line=loop.lineno)
    return _("on the {nth} turn of the loop", nth=ordinal(turn))


def removal_in(loop: Loop, items: str) -> ast.expr | None:
    """What in a loop's body takes something out of the collection of a name; the first in source order."""
    found: list[ast.expr] = []
    for node in (inner for statement in loop.body for inner in walk(statement)):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=method)):
                found += [node] if name == items and method in _REMOVING else []
            case ast.Subscript(value=ast.Name(id=name), ctx=ast.Del()):
                found += [node] if name == items else []
    return min(found, key=lambda node: (node.lineno, node.col_offset), default=None)
