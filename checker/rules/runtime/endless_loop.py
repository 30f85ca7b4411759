"""A while loop never ends.

A `while` loop goes on as long as its condition is true. Something inside it has to change what the
condition looks at, or leave the loop with `break`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.model import Evidence, Finding, Frame, Outcome
from checker.tree import names_in, segment, span_of

taxonomy = "RUN06"
message = "The loop on line {line} never ends: {why}."
hints = (
    "Ask what has to happen for the condition to become false.",
    "Look for the line inside the loop on line {line} that should bring its end nearer.",
    "Change what the condition `{condition}` looks at on every turn, or leave the loop with `break`.",
)
bad = """\
count = 3
while count > 0:
    print(count)
print("Go!")
"""
line = 2
good = """\
count = 3
while count > 0:
    print(count)
    count = count - 1
print("Go!")
"""
near_miss = (
    "count = 1\nwhile count > 0:\n    count = count + 1\n",
    "for i in range(10 ** 12):\n    count = i\n",
    "import time\ncount = 3\nif count > 0:\n    time.sleep(100)\n",
    "count = 3\nwhile count > 0:\n    count -= 1\n    print(1 / 0)\n",
)

_HARMLESS = frozenset({"print", "len", "str", "int", "float", "range", "abs", "min", "max", "sum", "round", "input"})


def endless_loop(evidence: Evidence) -> Iterator[Finding]:
    run = evidence.failing.actual if evidence.failing else None
    if run is None or run.outcome not in (Outcome.TIMED_OUT, Outcome.FLOODED) or evidence.program.fault:
        return
    loops = [n for n in ast.walk(evidence.program.tree) if isinstance(n, ast.While)]
    lines = [frame.span.line for frame in run.snapshots]
    around = [loop for loop in loops if lines and all(_holds(loop, line) for line in lines)]
    for loop in sorted(around, key=lambda loop: -loop.lineno):
        if why := _why(loop, run.snapshots, evidence):
            condition = segment(loop.test, evidence.program)
            words = {"line": loop.lineno, "why": why, "condition": condition}
            yield Finding(span_of(loop.test, evidence.program.source), words)
            return


def _holds(loop: ast.While, line: int) -> bool:
    return loop.lineno <= line <= (loop.body[-1].end_lineno or 0)


def _why(loop: ast.While, snapshots: tuple[Frame, ...], evidence: Evidence) -> str | None:
    """What keeps the loop going, where that is certain."""
    if _has_exit(loop):
        return None
    if isinstance(loop.test, ast.Constant):
        return f"nothing inside it leaves `while {segment(loop.test, evidence.program)}`"
    names = set(names_in(loop.test))
    if any(isinstance(n, ast.Call | ast.Attribute | ast.Await) for n in ast.walk(loop.test)):
        return None  # what a call gives back may change from one turn to the next
    if not names or _may_change(loop, names):
        return None
    values = {v.name: v.text for frame in snapshots for v in frame.variables if v.name in names}
    state = " and ".join(f"`{name}` stays {values[name]}" for name in sorted(names & values.keys()))
    return state or "nothing inside it changes " + " or ".join(f"`{name}`" for name in sorted(names))


def _has_exit(loop: ast.While) -> bool:
    exits = (ast.Break, ast.Return, ast.Raise)
    return any(isinstance(node, exits) for statement in loop.body for node in ast.walk(statement))


def _may_change(loop: ast.While, names: set[str]) -> bool:
    """Whether a turn may give one of the names another value; a constant, as in `n =- 1`, cannot twice."""
    constants = (ast.Constant, ast.UnaryOp)
    for node in (inner for statement in loop.body for inner in ast.walk(statement)):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in names:
                if not isinstance(value, constants) or list(names_in(value)):
                    return True
            case ast.AugAssign(target=ast.Name(id=name)) | ast.NamedExpr(target=ast.Name(id=name)):
                if name in names:
                    return True
            case ast.For(target=target) | ast.AsyncFor(target=target) | ast.withitem(optional_vars=target):
                if target is not None and names & set(names_in(target)):
                    return True
            case ast.Call(func=ast.Name(id=called)) if called in _HARMLESS:
                continue
            case ast.Call():
                return True  # it may change what it is given, or a global name
            case ast.Tuple(ctx=ast.Store()) | ast.List(ctx=ast.Store()) | ast.Subscript(ctx=ast.Store()):
                if names & set(names_in(node)):
                    return True
    return False
