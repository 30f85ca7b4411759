"""A function is named but not called.

A function's name stands for the function itself. Only with round brackets after it does the function run and give
back its answer.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Iterator
from itertools import islice

from checker.facts.crashes import Failure, failure_of
from checker.facts.infer import FUNCTION, kind_of
from checker.facts.kinds import TAKE_NOTHING, is_own_function, own_names
from checker.facts.origins import origins
from checker.facts.parts import parts_of
from checker.model import Evidence, Finding, Outcome, Program
from checker.rules import Example
from checker.search.slip import Code, Slip
from checker.tree import Function, functions, segment, span_of
from checker.words import N_, _

taxonomy = "TYP13"
misconception = "FunctionCallsNoParentheses"
risk = "low"
cost = 0.03
message = "`{function}` on line {line} is the function itself, because `()` is missing after its name{effect}."
hints = (
    "A function runs only where round brackets stand after its name.",
    "Look at `{function}` on line {line}: is the function meant, or what it gives back?",
    "Write `()` after `{function}` on line {line}, with what it needs in them.",
)
belief = "You would be right if `()` stood after `{function}` on line {line}; without them it is not called."
bad = """\
def total():
    return 12

print(total + 1)
"""
line = 4
good = """\
def total():
    return 12

print(total() + 1)
"""
near_miss = (
    "def total():\n    return '12'\n\nprint(total() + 1)\n",
    "def total(numbers):\n    return 12\n\nprint(total[1])\n",
    "def total():\n    return 12\n\ncount = total\nprint(count())\n",
    "def total():\n    return 12\n\ntotal = '12'\nif total == 12:\n    print(13)\n",
    "def total():\n    return 12\n\nprint(sorted(['a'], key=total))\n",
    "name = ' Ada '\nclean = name.strip\nname = 12\nprint(len(name))\n",
    "name = ' Ada '\nname = name.strip\nname = name() + 12\n",
    "class Box:\n    strip = 12\n\nbox = Box()\nwidth = box.strip\nprint(len(width))\n",
)
searched = Example(
    bad="""\
def last_three(scores):
    scores = list(scores)
    while len(scores) > 3:
        scores.pop
        break
    return scores

print(last_three([4, 5, 6, 7]))
print(last_three([4, 5]))
print(last_three("abcd"))
""",
    good="""\
def last_three(scores):
    scores = list(scores)
    while len(scores) > 3:
        scores.pop()
        break
    return scores

print(last_three([4, 5, 6, 7]))
print(last_three([4, 5]))
print(last_three("abcd"))
""",
    near_miss=(
        "def last_three(scores):\n    scores = list(scores)\n    scores.sort\n    return scores[1:]\n\nprint(last_three([4, 5, 6, 7]))\nprint(last_three([4, 5]))\nprint(1)\n",
        "def last_three(scores):\n    return scores\n\nprint(last_three([4, 5, 6, 7]))\nprint(last_three([4, 5]))\nprint(last_three('abcd'))\n",
        "def last_three(scores):\n    return sorted(scores, key=len)[:2]\n\nprint(last_three('dcab'))\nprint(last_three('ab'))\nprint(3)\n",
    ),
    line=4,
)
_SAID = ("function", "method")
_UNCALLED = N_(", so nothing calls it there")
_NOTHING = N_(", so nothing happens there")
_ALWAYS = N_("; it never equals a value")
_TRUE = N_("; that always counts as true")
_OF_TEXT = frozenset(name for name in dir(str) if not name.startswith("_"))
_MOST = 20  # names that are looked at closely


def function_not_called(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "TypeError", "AttributeError")
    run = evidence.failing.actual if evidence.failing else None
    named: Iterable[tuple[ast.expr, str]] = ()
    if failure is not None:
        named = ((part, "") for part in _in_the_way(failure))
    elif run is not None and run.outcome in (Outcome.FINISHED, Outcome.TIMED_OUT, Outcome.FLOODED):
        named = _without_effect(evidence.program)
    for node, effect in named:
        words = {"function": segment(node, evidence.program), "line": node.lineno, "effect": _(effect)}
        yield Finding(span_of(node, evidence.program.source), words)
        return


def slips(code: Code) -> Iterator[Slip]:
    own = {name for name, function in functions(code.program.tree).items() if _takes_nothing(function)}
    for node in code.nodes:
        match node:
            case ast.Name(id=name, ctx=ast.Load()) if name in own or name == "input":
                pass
            case ast.Attribute(attr=name, ctx=ast.Load()) if name in TAKE_NOTHING:
                pass
            case _:
                continue
        parent = code.parent(node)
        if not isinstance(parent, ast.keyword) and not (isinstance(parent, ast.Call) and parent.func is node):
            yield Slip(code.after(node, "()"), code.span(node), {"function": code.text(node), "effect": _(_UNCALLED)})


def _takes_nothing(function: Function) -> bool:
    taken = function.args
    return len(taken.args) == len(taken.defaults) and not taken.posonlyargs and not taken.kwonlyargs


def _in_the_way(failure: Failure) -> Iterator[ast.expr]:
    """The parts of what failed that are functions, where the error speaks of one."""
    if not any(word in failure.error.message for word in _SAID):
        return
    for part in parts_of(failure):
        if any(isinstance(node, ast.Call) and node.func is part for node in failure.nodes):
            continue  # it is called
        if isinstance(part, ast.Name) and (taken := _taken(part, failure)):
            yield taken
            continue
        if any(isinstance(node, ast.Subscript) and _takes_something(part, failure.program) for node in failure.nodes):
            continue  # `total[3]` is more likely a call with other brackets
        if isinstance(part, ast.Name | ast.Attribute) and failure.kind(part) == FUNCTION:
            yield part


def _taken(name: ast.Name, failure: Failure) -> ast.Attribute | None:
    """The method itself that a name was given for its value, as `name = name.strip` does: there the brackets are missing."""
    if name.id in failure.variables:  # frames show all values but functions
        return None
    values = [origin.value for origin in origins(failure.program, name.id, failure.line) if not origin.is_item]
    taken = [value for value in values if isinstance(value, ast.Attribute) and value.lineno < failure.line]
    others = [value for value in values if value not in taken]
    is_sure = (
        len(taken) == 1 and taken[0].attr in _OF_TEXT and all(_is_plain(value, failure.program) for value in others)
    )
    return taken[0] if is_sure else None


def _is_plain(value: ast.expr | None, program: Program) -> bool:
    """Whether it is surely no function: a value as it stands, or what one of Python's own functions gives back."""
    match value:
        case ast.Constant() | ast.JoinedStr() | ast.List() | ast.Dict():
            return True
        case ast.Call(func=ast.Name(id=name)):
            return name in ("input", "str", "int", "float", "list") and name not in own_names(program)
    return False


def _takes_something(function: ast.expr, program: Program) -> bool:
    match function:
        case ast.Name(id=name) if name in functions(program.tree):
            arguments = functions(program.tree)[name].args
            return bool(arguments.args or arguments.posonlyargs or arguments.vararg)
        case ast.Attribute(attr=name):
            return name not in TAKE_NOTHING
    return True


def _without_effect(program: Program) -> Iterator[tuple[ast.expr, str]]:
    """Functions that are named where only what they give back makes sense."""
    defined = functions(program.tree)
    places = (place for node in program.nodes for place in _places(node))
    likely = (
        (part, effect)
        for part, effect in places
        if effect is _NOTHING or (isinstance(part, ast.Name) and part.id in defined)
    )
    for part, effect in islice(likely, _MOST):
        if is_own_function(program, part) or (effect is _NOTHING and _is_known(program, part)):
            yield part, effect


def _places(node: ast.AST) -> Iterator[tuple[ast.expr, str]]:
    """Where a value counts and a function itself does not, with what comes of it."""
    match node:
        case ast.Expr(value=ast.Name() | ast.Attribute() as named):
            yield named, _NOTHING
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test):
            yield from ((part, _TRUE) for part in _conditions(test))
        case ast.Compare(left=left, ops=[ast.Eq() | ast.NotEq()], comparators=[right]):
            for part, other in ((left, right), (right, left)):
                if isinstance(other, ast.Constant):
                    yield part, _ALWAYS


def _conditions(test: ast.expr) -> Iterator[ast.expr]:
    """A condition, or the conditions that `and`, `or` and `not` put together."""
    match test:
        case ast.BoolOp(values=values):
            for value in values:
                yield from _conditions(value)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield from _conditions(operand)
        case _:
            yield test


def _is_known(program: Program, node: ast.expr) -> bool:
    """Whether it is a function of Python's own, or a method."""
    if isinstance(node, ast.Name):
        return callable(getattr(builtins, node.id, None)) and node.id not in own_names(program)
    return kind_of(program, node) == FUNCTION
