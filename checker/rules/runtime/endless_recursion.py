"""A function calls itself without end.

A function that calls itself needs a case in which it does not, and each call has to come nearer to it. Otherwise
Python stops after about a thousand calls.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator

from checker.facts.recursion import always_calls, function_at, holds_still, is_call_of, is_unsure, parameters, runs_away
from checker.model import Evidence, Finding, Frame, Outcome, Program
from checker.tree import Function, bound_names, functions, names_in, node_at, walk
from checker.words import _, listed

taxonomy = "RUN07"
risk = "low"
message = "`{function}` calls itself again and again: {why}."
hints = (
    "A function that calls itself needs a case in which it gives an answer without another call.",
    "Look at the call on line {line}: is what it hands over nearer to that case?",
    "Let `{function}` stop at its smallest case, and hand over a smaller value on line {line}.",
)
bad = """\
def total(number):
    if number == 0:
        return 0
    return number + total(number)

print(total(3))
"""
line = 4
good = """\
def total(number):
    if number == 0:
        return 0
    return number + total(number - 1)

print(total(3))
"""
near_miss = (
    "def f(n):\n    if n == 0:\n        return 0\n    return n + f(n - 1)\n\nprint(f(4))\n",
    "def f(n):\n    if n == 0:\n        return 0\n    return n + f(n - 1)\n\nprint(f(5000))\n",
    "def f(xs):\n    if not xs:\n        return 0\n    return xs.pop() + f(xs)\n\nprint(f([1] * 5000))\n",
    "def f(n):\n    raise RecursionError('maximum recursion depth exceeded')\n\nprint(f(3))\n",
    "import random\n\ndef f(n):\n    if random.random() > 2:\n        return 0\n    return f(n)\n\nprint(f(3))\n",
    "def f(xs):\n    if len(xs) < 2:\n        return 0\n    xs.pop()\n    return f(xs)\n\nprint(f([1] * 5000))\n",
    "def f(xs):\n    if len(xs) < 2:\n        return 0\n    g(xs)\n    return f(xs)\n\ndef g(xs):\n    xs.pop()\n\nprint(f([1] * 5000))\n",
    "def f(xs):\n    def g():\n        xs.pop()\n    if len(xs) < 2:\n        return 0\n    g()\n    return f(xs)\n\nprint(f([1] * 5000))\n",
    "xs = []\nfor i in range(5000):\n    xs = [xs]\nprint(repr(xs))\n",
)

_LOOKING = frozenset("copy count endswith find get index items keys lower split startswith strip upper values".split())


def endless_recursion(evidence: Evidence) -> Iterator[Finding]:
    run = evidence.failing.actual if evidence.failing else None
    error = run.error if run and run.outcome is Outcome.RAISED else None
    if error is None or error.type_name != "RecursionError" or len(error.frames) < 6:
        return
    last = error.frames[-1]
    calls = [frame for frame in error.frames if frame.function == last.function]
    function = function_at(evidence.program, last)
    if function is None or any(frame.function != last.function for frame in error.frames[-4:]):
        return
    if why := _hands_on(function, calls, evidence.program) or _why(function, calls):
        # The last call may have failed a line further on; those before it stand where they call.
        span = calls[-2].span
        yield Finding(span, {"function": function.name, "why": why, "line": span.line})


def _why(function: Function, calls: list[Frame]) -> str | None:
    """What keeps it from its end, where that is certain."""
    inside = [node for statement in function.body for node in walk(statement)]
    if always_calls(function, function.name):
        return _("no line in it decides when to stop")
    names = parameters(function)
    tests = [node.test for node in inside if isinstance(node, ast.If | ast.IfExp | ast.While)]
    asked = {name for test in tests for name in names_in(test)} - {"len", "not"}
    if not asked or not asked <= set(names) or any(is_unsure(node) for node in inside):
        return None
    values = [{v.name: v.text for v in frame.variables} for frame in calls]
    if any(name not in value or not holds_still(value[name]) for name in asked for value in values[-5:]):
        return None
    if all(value[name] == values[-2][name] for name in asked for value in values[-4:-1]):
        stay = (_("`{name}` stays {value}", name=name, value=values[-2][name]) for name in names if name in asked)
        return _("{stay} in every call", stay=listed(stay))
    return runs_away(tests, values) if len(asked) == 1 else None


def _hands_on(function: Function, calls: list[Frame], program: Program) -> str | None:
    """What each of the last calls hands over exactly as it was got, where nothing else can decide what comes next."""
    spans = {frame.span for frame in calls[-5:-1]}
    call = node_at(program, calls[-2].span, ast.Call) if len(spans) == 1 else None
    if not isinstance(call, ast.Call) or call.keywords:
        return None
    is_method = isinstance(call.func, ast.Attribute)
    given = [value.id for value in call.args if isinstance(value, ast.Name)]
    names = parameters(function)
    if not given or given != names[is_method:] or not is_call_of(function.name, call.func if is_method else call):
        return None
    known = {*names, *dir(builtins), *bound_names(function), *functions(program.tree)} - {"input", "next", "self"}
    if not set(names_in(function)) <= known or any(_may_change(n, names, function.name) for n in _own_nodes(function)):
        return None
    words = {"line": calls[-2].span.line, "names": listed(f"`{name}`" for name in given)}
    return _("line {line} hands over {names} unchanged", **words)


def _own_nodes(function: Function) -> list[ast.AST]:
    """The nodes of a function, without what is inside the functions in it; those themselves are among them."""
    todo: list[ast.AST] = list(function.body)
    found = []
    while todo:
        node = todo.pop()
        found.append(node)
        if not isinstance(node, Function | ast.Lambda | ast.ClassDef):
            todo += ast.iter_child_nodes(node)
    return found


def _may_change(node: ast.AST, names: list[str], function: str) -> bool:
    """Whether something may give one of the names another value, or change the value that it has."""
    match node:
        case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
            return name in names
        case ast.Subscript(value=ast.Name(id=name), ctx=ast.Store() | ast.Del()):
            return name in names
        case ast.Assign(value=ast.Name(id=name)):  # another name for the same value
            return name in names
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=deed)) if name in names:
            return deed not in _LOOKING
        case ast.Call(func=ast.Name(id=called), args=args) if called != function and not hasattr(builtins, called):
            return any(isinstance(value, ast.Name) and value.id in names for value in args)
        case ast.FunctionDef() | ast.Lambda():
            return bool(set(names_in(node)) & (set(names) - {inner.arg for inner in node.args.args}))
    return isinstance(node, ast.Global | ast.Nonlocal | ast.Try | ast.ClassDef)
