"""Functions call each other without end.

When functions call each other, one of them needs a case in which it calls none, and the calls have to come nearer
to it. Otherwise Python stops after about a thousand calls.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.facts.recursion import always_calls, function_at, holds_still, is_unsure, parameters, runs_away
from checker.facts.worth import Unknown, from_repr
from checker.model import Evidence, Finding, Frame, Outcome, Program
from checker.tree import Function, bound_names, names_in, walk
from checker.words import _, listed

taxonomy = "RUN07"
risk = "low"
message = "{functions} call each other again and again: {why}."
hints = (
    "Functions that call each other need a case in which one of them gives an answer without another call.",
    "Look at the call on line {line}: is what it hands over nearer to that case?",
    "Let `{function}` stop at its smallest case, and hand over a smaller value on line {line}.",
)
bad = """\
def is_even(number):
    if number == 0:
        return True
    return is_odd(number)

def is_odd(number):
    if number == 0:
        return False
    return is_even(number)

print(is_even(4))
"""
line = 4
good = """\
def is_even(number):
    if number == 0:
        return True
    return is_odd(number - 1)

def is_odd(number):
    if number == 0:
        return False
    return is_even(number - 1)

print(is_even(4))
"""
near_miss = (
    # it would come to its end, were there room for it
    "def even(n):\n    if n == 0:\n        return True\n    return odd(n - 1)\n\ndef odd(n):\n    if n == 0:\n        return False\n"
    "    return even(n - 1)\n\nprint(even(5000))\n",
    # only one of the two values stays
    "def ask(n, limit):\n    if n > limit:\n        return n\n    return turn(n, limit)\n\ndef turn(n, limit):\n"
    "    return ask(n + 1, limit)\n\nprint(ask(1, 5000))\n",
    # a list that one of them makes smaller
    "def take(xs):\n    if not xs:\n        return 0\n    return drop(xs)\n\ndef drop(xs):\n    xs.pop()\n    return take(xs)\n\n"
    "print(take([1] * 5000))\n",
    # what decides is no value of theirs
    "count = 0\n\ndef ping(n):\n    if count > 5000:\n        return n\n    return pong(n)\n\ndef pong(n):\n    global count\n"
    "    count += 1\n    return ping(n)\n\nprint(ping(1))\n",
    # something else decides, and it may decide otherwise one day
    "import random\n\ndef ping(n):\n    if random.random() > 2:\n        return n\n    return pong(n)\n\ndef pong(n):\n    return ping(n)\n\n"
    "print(ping(1))\n",
    # the number moves away, and comes back
    "def up(n):\n    if n == 1:\n        return 1\n    return down(n * 3 + 1)\n\ndef down(n):\n    if n % 2 == 0:\n"
    "        return down(n // 2)\n    return up(n)\n\nprint(up(7))\nprint(1 // 0)\n",
    # it comes nearer, from far away
    "def even(n):\n    return True if n <= 0 else odd(n - 1)\n\ndef odd(n):\n    return False if n <= 0 else even(n - 1)\n\n"
    "print(even(9000))\n",
    # one of them calls itself
    "def total(n):\n    return n + total(n)\n\ndef show(n):\n    print(total(n))\n\nshow(3)\n",
)
_LAST = 5  # calls in a row that show a circle: more are not told from the end of a run
_LONGEST = 3


def endless_circle(evidence: Evidence) -> Iterator[Finding]:
    run = evidence.failing.actual if evidence.failing else None
    error = run.error if run and run.outcome is Outcome.RAISED else None
    if error is None or error.type_name != "RecursionError":
        return
    circle = _circle(error.frames, evidence.program)
    if circle and (why := _why(circle, error.frames)):
        first = min(circle, key=lambda function: function.lineno)
        # The last call may have failed a line further on; those before it stand where they call.
        span = next(frame.span for frame in reversed(error.frames[:-1]) if frame.function == first.name)
        names = [f"`{function.name}`" for function in sorted(circle, key=lambda function: function.lineno)]
        said = _("{some} and {more}", some=", ".join(names[:-1]), more=names[-1])
        yield Finding(span, {"functions": said, "function": first.name, "why": why, "line": span.line})


def _circle(frames: Sequence[Frame], program: Program) -> list[Function]:
    """The functions that call each other in turn, in the order of their calls."""
    last = frames[-_LAST:]
    names = [frame.function for frame in last]
    for length in range(2, _LONGEST + 1):
        circle = names[:length]
        if len(names) == _LAST and len(set(circle)) == length and names == (circle * _LAST)[:_LAST]:
            found = [function_at(program, frame) for frame in last[:length]]
            return [function for function in found if function] if all(found) else []
    return []


def _why(circle: list[Function], frames: Sequence[Frame]) -> str | None:
    """What keeps them from their end, where that is certain."""
    following = [*circle[1:], circle[0]]
    if all(always_calls(one, other.name) for one, other in zip(circle, following, strict=True)):
        return _("no line in them decides when to stop")
    reasons = []
    for function in circle:
        tests = _tests(function)
        if tests is None:
            return None
        asked = {name for test in tests for name in names_in(test)} - {"len", "not"}
        first, last = _values(function, frames[:-_LAST]), _values(function, frames[-_LAST:])
        if asked and not (reason := _stays(asked, [*first, *last][-3:]) or _marches(tests, asked, first, last)):
            return None
        reasons += [(function.lineno, reason)] if asked else []
    return min(reasons)[1] if reasons else None


def _tests(function: Function) -> list[ast.expr] | None:
    """What decides what the function does, if that is asked of nothing but its parameters, which keep their values."""
    inside = [node for statement in function.body for node in walk(statement)]
    tests = [node.test for node in inside if isinstance(node, ast.If | ast.IfExp)]
    tests += [value for node in inside if isinstance(node, ast.BoolOp) for value in node.values[:-1]]
    known = {*parameters(function)}
    asked = {name for test in tests for name in names_in(test)} - {"len", "not"}
    if any(is_unsure(node) for node in inside) or not asked <= known or asked & set(bound_names(function)) - known:
        return None
    stored = {node.id for node in inside if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    return None if asked & stored else tests


def _values(function: Function, frames: Sequence[Frame]) -> list[dict[str, str]]:
    """What the names stood for in each of these calls of the function."""
    return [{v.name: v.text for v in frame.variables} for frame in frames if frame.function == function.name]


def _stays(asked: set[str], values: list[dict[str, str]]) -> str | None:
    """That all that is asked had one value in each of the last calls."""
    if any(name not in value or not holds_still(value[name]) for name in asked for value in values):
        return None
    if len(values) < 2 or any(value[name] != values[0][name] for name in asked for value in values):
        return None
    stay = (_("`{name}` stays {value}", name=name, value=values[0][name]) for name in sorted(asked))
    return _("{stay} in every call", stay=listed(stay))


def _marches(
    tests: list[ast.expr], asked: set[str], first: list[dict[str, str]], last: list[dict[str, str]]
) -> str | None:
    """That a number moves away from all that it is compared with, by the same step at the beginning and at the end."""
    name, *others = asked
    if others:
        return None
    try:
        parts = [[from_repr(value[name]) for value in values] for values in (first, last)]
    except (Unknown, KeyError):
        return None
    if any(type(number) is not int for part in parts for number in part):
        return None
    steps = [after - before for part in parts for before, after in pairwise(part)]
    is_march = all(len(part) > 1 for part in parts) and len(set(steps)) == 1
    if not is_march or not runs_away(tests, [*first, *last], len(last)):
        return None
    values = ", ".join(value[name] for value in first)
    return _("`{name}` was {values} and so on, and nothing stopped it", name=name, values=values)
