"""A loop goes on until an error stops the program.

A `while` loop asks its condition again before each turn. If no line inside changes the answer, the loop goes on
until something in it fails.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.crashes import Failure, failure_of
from checker.facts.origins import function_around
from checker.model import Evidence, Finding
from checker.tree import Loop, brief, loops_around, names_in, span_of, walk

taxonomy = "RUN06"
risk = "low"
message = (
    "No line in the loop on line {line} changes `{condition}`, so it goes on until line {crash} stops the program."
)
hints = (
    "A loop ends when its condition is no longer true.",
    "Ask which line inside the loop on line {line} should bring its end nearer.",
    "Let every turn change what `{condition}` looks at.",
)
bad = """\
scores = [5, 3, 8]
place = 1
while place <= 2:
    best = max(scores)
    scores.remove(best)
    print(place, best)
"""
line = 3
good = """\
scores = [5, 3, 8]
place = 1
while place <= 2:
    best = max(scores)
    scores.remove(best)
    print(place, best)
    place += 1
"""
near_miss = (
    "scores = [5]\nplace = 1\nwhile place <= 2:\n    best = max(scores)\n    scores.remove(best)\n    place += 1\n",
    "scores = [5]\nplace = 1\nwhile place <= 2:\n    print(scores[place])\n",
    "scores = [5, 3]\nwhile len(scores) >= 0:\n    print(scores.pop())\n",
    "scores = [5, 3]\nplace = 1\nwhile place <= 2:\n    if scores[0] == 9:\n        break\n    scores.pop(0)\n",
    "def take(scores):\n    scores.pop()\n\nscores = [5, 3]\nwhile scores != 3:\n    take(scores)\n",
    "scores = [5, 3]\nwhile True:\n    print(scores.pop())\n",
)
_LEAVING = (ast.Break, ast.Return, ast.Raise, ast.Yield, ast.YieldFrom)
_ASKING = frozenset({"abs", "bool", "float", "int", "len", "max", "min", "print", "range", "round", "str", "sum"})


def condition_never_changes(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "IndexError", "ValueError", "KeyError", "ZeroDivisionError")
    if failure is None:
        return
    for loop in loops_around(evidence.program.tree, failure.span.line):
        if isinstance(loop, ast.While) and _is_in_same_function(loop, failure) and _never_changes(loop, failure):
            trace = evidence.trace()
            turns = trace.loops.get(loop.lineno) if trace and trace.end == "raised" else None
            if turns and turns.turns > 1 and not turns.is_done:
                text = brief(loop.test, evidence.program)
                words = {"line": loop.lineno, "condition": text, "crash": failure.span.line}
                yield Finding(span_of(loop.test, evidence.program.source), words)
            return


def _is_in_same_function(loop: Loop, failure: Failure) -> bool:
    program = failure.program
    return function_around(program, loop.lineno) is function_around(program, failure.span.line)


def _never_changes(loop: ast.While, failure: Failure) -> bool:
    """Whether nothing in a loop can change what its condition looks at, and nothing leaves it."""
    asked = walk(loop.test)
    names = set(names_in(loop.test)) - _ASKING
    is_plain = all(isinstance(n.func, ast.Name) and n.func.id in _ASKING for n in asked if isinstance(n, ast.Call))
    if not names or not is_plain or any(isinstance(node, ast.Attribute | ast.NamedExpr) for node in asked):
        return False
    shared = {n for node in failure.program.nodes if isinstance(node, ast.Global | ast.Nonlocal) for n in node.names}
    inside = [node for statement in loop.body for node in walk(statement)]
    return not names & shared and not any(isinstance(n, _LEAVING) or _may_change(n, names) for n in inside)


def _may_change(node: ast.AST, names: set[str]) -> bool:
    match node:
        case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
            return name in names
        case ast.Subscript(value=ast.Name(id=name), ctx=ast.Store() | ast.Del()):
            return name in names
        case ast.Assign(value=ast.Name(id=name)):  # another name for the same list
            return name in names
        case ast.Call(func=ast.Name(id=name)) if name in _ASKING:
            return False
        case ast.Call():
            return bool(names & set(names_in(node)))
    return False
