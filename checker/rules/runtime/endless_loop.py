"""A `while` loop never ends.

A `while` loop goes on as long as its condition is true. Something inside has to change what the condition asks
about, or leave the loop with `break`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

from checker.facts.worth import Unknown, from_repr, worth
from checker.model import Evidence, Finding, LoopTurns, Outcome, Program, Run, Trace, Watched
from checker.tree import Function, brief, names_in, span_of, walk
from checker.words import _, listed

taxonomy = "RUN06"
risk = "low"
message = "The loop on line {line} never ends: {why}."
hints = (
    "Ask what has to happen for the loop to come to its end.",
    "Look for the line inside the loop on line {line} that should bring its end nearer.",
    "{edit}",
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
    "count = 27\nwhile count > 0:\n    count = count * 7 % 1_000_003 + 1\n",
    "count = 10 ** 12\nwhile count > 0:\n    count = count - 1\n",
    "for i in range(10 ** 12):\n    count = i\n",
    "import time\ncount = 3\nif count > 0:\n    time.sleep(100)\n",
    "count = 3\nwhile count > 0:\n    count -= 1\n    print(1 / 0)\n",
    "count = 3\nwhile count > 0:\n    count -= 1\nprint(sum(range(10 ** 12)))\n",
    "n = 1\nfound = False\nwhile not found:\n    n += 1\n    if n > 10 ** 10:\n        found = True\n",
    "n = 1\nwhile n > 0:\n    n += 1\n    if n > 10 ** 10:\n        break\n",
    "def count():\n    while True:\n        yield 1\n\nprint(sum(count()))\n",
    "import random\nwhile random.random() < 2:\n    count = 3\n",
)

MIN_TURNS = 100  # before anything is believed to stay as it is
MAX_SHOWN = 2  # names in a message
MAX_VALUE = 30
_ENDLESS = (Outcome.TIMED_OUT, Outcome.FLOODED, Outcome.OUT_OF_MEMORY)
_NOBODY_KNOWS = ast.Name("?", ast.Load())  # whether something is raised
_LEAVING = frozenset({"exit", "quit"})
_HARMLESS = frozenset({"len", "str", "int", "float", "abs", "min", "max", "sum", "round", "bool", "not"})


def endless_loop(evidence: Evidence) -> Iterator[Finding]:
    run = evidence.failing.actual if evidence.failing else None
    if run is None or run.outcome not in _ENDLESS:
        return
    program = evidence.program
    loops = [node for node in program.nodes if isinstance(node, ast.While)]
    trace = evidence.trace() if loops else None
    around = [loop for loop in loops if _is_inside(loop, run, trace, program)]
    for loop in sorted(around, key=lambda loop: -loop.lineno):
        if found := _why(loop, trace, program):
            condition, why = found
            words = {"line": loop.lineno, "why": why, "edit": _edit(condition, program)}
            yield Finding(span_of(loop.test, program.source), words)
            return


def _edit(condition: ast.expr, program: Program) -> str:
    if isinstance(condition, ast.Constant):
        return _("Write an `if` with a `break` into the loop, for the moment when it has done its work.")
    condition_text = brief(condition, program)
    return _("Let every turn change what `{condition}` looks at, towards the loop's end.", condition=condition_text)


def _is_inside(loop: ast.While, run: Run, trace: Trace | None, program: Program) -> bool:
    """Whether the run was last seen inside a loop, or in a function that may have been called from there."""
    body = range(loop.lineno, (loop.body[-1].end_lineno or 0) + 1)
    is_traced = trace is not None and trace.end == "stopped"
    if trace is not None and is_traced and not any(line in body for line in trace.at):
        return False
    last = run.snapshots[-1] if run.snapshots else None
    if last is None:
        return is_traced
    return last.span.line in body or (is_traced and last.function != _scope(loop, program))


def _scope(loop: ast.While, program: Program) -> str:
    """The name of the function that a loop stands in."""
    functions = [node for node in program.nodes if isinstance(node, Function)]
    around = [f for f in functions if f.lineno < loop.lineno <= (f.end_lineno or 0)]
    return max(around, key=lambda function: function.lineno).name if around else "<module>"


def _why(loop: ast.While, trace: Trace | None, program: Program) -> tuple[ast.expr, str] | None:
    """The condition that is to be looked at, and what keeps the loop going, where that is certain."""
    inside = list(_statements(loop.body))
    exits = [tests for statement, tests, is_inner in inside if _leaves(statement, is_inner)]
    if any(isinstance(node, ast.Yield | ast.YieldFrom | ast.Await) for node in walk(loop)):
        return None
    if isinstance(loop.test, ast.Constant) and not exits:
        return loop.test, _("nothing inside it leaves `while {condition}`", condition=brief(loop.test, program))
    turns = trace.loops.get(loop.lineno) if trace and trace.end == "stopped" else None
    if trace is None or turns is None or turns.is_done or turns.turns < MIN_TURNS:
        return None
    if any(not _one_stays(tests, turns) for tests in exits):
        return None  # what decides on a way out changes from turn to turn
    test = exits[0][-1] if isinstance(loop.test, ast.Constant) else loop.test
    names = set(names_in(test))
    stores = [tests for statement, tests, _is_inner in inside if tests and names & _changed_by(statement)]
    if any(not all(_stays(test, turns) for test in tests) for tests in stores) or names & _shared(program):
        return None
    if test is loop.test:
        why = _stays(test, turns) or _moves_away(test, turns, program)
    else:
        why = (stays := _stays(test, turns)) and _(
            "`{condition}` decides alike on every turn, and {stays}", condition=brief(test, program), stays=stays
        )
    return (test, why) if why else None


Tests = tuple[ast.expr, ...]


def _statements(
    body: list[ast.stmt], tests: Tests = (), is_inner: bool = False
) -> Iterator[tuple[ast.stmt, Tests, bool]]:
    """A loop's statements, each with what decides whether it is run, and whether it is in a further loop."""
    for statement in body:
        yield statement, tests, is_inner
        match statement:
            case ast.If(test=test):
                yield from _statements(statement.body + statement.orelse, (*tests, test), is_inner)
            case ast.While(test=test) | ast.For(iter=test) | ast.AsyncFor(iter=test):
                yield from _statements(statement.body, (*tests, test), True)
                yield from _statements(statement.orelse, (*tests, test), is_inner)
            case ast.With() | ast.AsyncWith():
                yield from _statements(statement.body, tests, is_inner)
            case ast.Try() | ast.TryStar():
                yield from _statements(statement.body + statement.finalbody, tests, is_inner)
                handled = [inner for handler in statement.handlers for inner in handler.body]
                yield from _statements(handled + statement.orelse, (*tests, _NOBODY_KNOWS), is_inner)
            case ast.Match(subject=test):
                for case_ in statement.cases:
                    yield from _statements(case_.body, (*tests, test), is_inner)


def _leaves(statement: ast.stmt, is_inner: bool) -> bool:
    match statement:
        case ast.Expr(value=ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name))):
            return name in _LEAVING
        case ast.Break():
            return not is_inner
    return isinstance(statement, ast.Return | ast.Raise)


def _changed_by(statement: ast.stmt) -> set[str]:
    """The names that a statement itself may give another value to, without what is nested in it."""
    match statement:
        case ast.For(target=target) | ast.AsyncFor(target=target):
            return set(names_in(target))
        case ast.Assign() | ast.AugAssign() | ast.AnnAssign() | ast.Delete() | ast.Expr():
            inside = walk(statement)
            calls = [node for node in inside if isinstance(node, ast.Call) and not _is_harmless(node)]
            stored = {n.id for n in inside if isinstance(n, ast.Name) and not isinstance(n.ctx, ast.Load)}
            parts = [node for node in inside if isinstance(node, ast.Subscript) and not isinstance(node.ctx, ast.Load)]
            return stored | {name for node in (*calls, *parts) for name in names_in(node)}
    return set()


def _is_harmless(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and (call.func.id in _HARMLESS or call.func.id == "print")


def _shared(program: Program) -> set[str]:
    """The names that functions change for others."""
    declarations = (node for node in program.nodes if isinstance(node, ast.Global | ast.Nonlocal))
    return {name for node in declarations for name in node.names}


def _one_stays(tests: Tests, turns: LoopTurns) -> bool:
    return any(_stays(test, turns) for test in tests)


def _stays(test: ast.expr, turns: LoopTurns) -> str | None:
    """What a condition looks at, where nothing of it has changed for many turns."""
    watched = _watched(test, turns)
    if not watched:
        return None
    settled = max(each.changed for each in watched)
    if settled > turns.turns // 2 or turns.turns - settled < MIN_TURNS:
        return None
    values = [{"name": each.name, "value": _short(each.last)} for each in watched[:MAX_SHOWN]]
    if settled > 1:
        stay = listed(_("`{name}` stays {value}", **words) for words in values)
        return _("since turn {turn} {stay}", turn=settled, stay=stay)
    are = listed(_("`{name}` is still {value}", **words) for words in values)
    return _("after {turns} turns {are}", turns=turns.turns, are=are)


def _short(text: str) -> str:
    return text if len(text) <= MAX_VALUE else f"{text[: MAX_VALUE - 1]}…"


def _watched(test: ast.expr, turns: LoopTurns) -> list[Watched]:
    """The names in a condition with what became of them; none where one of them is not known."""
    known = {each.name: each for each in turns.names}
    names = [name for name in dict.fromkeys(names_in(test)) if name not in _HARMLESS]
    return [known[name] for name in names] if all(name in known for name in names) else []


def _moves_away(test: ast.expr, turns: LoopTurns, program: Program) -> str | None:
    """How a number goes away from the one that it has to reach or pass for the loop to end."""
    match test:
        case ast.Compare(left=ast.Name(id=name), ops=[sign], comparators=[end]):
            growing: tuple[type[ast.cmpop], ...] = (ast.Gt, ast.GtE)
        case ast.Compare(left=end, ops=[sign], comparators=[ast.Name(id=name)]):
            growing = (ast.Lt, ast.LtE)
        case _:
            return None
    moving = next((each for each in turns.names if each.name == name and each.trend), None)
    still = {each.name: each.last for each in turns.names if each.changed == 1}
    if moving is None:
        return None
    try:
        aim: Any = worth(end, still, program)
        first, last = from_repr(moving.first), from_repr(moving.last)
    except Unknown:
        return None
    if type(aim) not in (int, float):
        return None
    if isinstance(sign, ast.NotEq):
        is_past = (last > aim and first < last) if moving.trend > 0 else (last < aim and last < first)
        passed = _("`{name}` has passed {value} without being equal to it, and goes on", name=name, value=aim)
        return passed if is_past else None
    if not isinstance(sign, (ast.Lt, ast.LtE, ast.Gt, ast.GtE)) or isinstance(sign, growing) != (moving.trend > 0):
        return None
    words = {"name": name, "condition": brief(test, program)}
    if moving.trend > 0:
        return _("`{name}` only gets larger, so `{condition}` stays true", **words)
    return _("`{name}` only gets smaller, so `{condition}` stays true", **words)
