"""A function comes to its end without a `return` in some cases.

A function that gets to its end gives back None. Every way through it needs its own `return`, also the one on which
no condition was true.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.compare.values import shown
from checker.facts.outputs import quoted
from checker.facts.values import called, printed_answer, returns_of, wrong_values_of
from checker.model import Case, Evidence, Finding
from checker.tree import header_span

taxonomy = "LOG11"
risk = "low"
message = "In {call}, `{function}` comes to its end without a `return`, so it gives None instead of {expected}."
hints = (
    "A function that ends without `return` gives back None.",
    "Follow `{function}` by hand for {call}: which of its lines are skipped?",
    "Add a `return` for the way that leads past all the others.",
)
bad = """\
def sign(number):
    if number > 0:
        return "plus"
    elif number < 0:
        return "minus"
"""
line = 1
good = """\
def sign(number):
    if number > 0:
        return "plus"
    elif number < 0:
        return "minus"
    return "zero"
"""
case = Case("zero", call="sign(0)")
near_miss = (
    'def sign(number):\n    if number > 0:\n        return "plus"\n    return None\n',
    'def sign(number):\n    signs = {1: "plus"}\n    return signs.get(number)\n',
    'def sign(number):\n    print("zero")\n',
    'def sign(number):\n    if number > 0:\n        return "plus"\n    print("zero")\n',
    'def sign(number):\n    if number > 0:\n        return "plus"\n    return "minus"\n',
)
_NEVER_NONE = (
    ast.JoinedStr,
    ast.List,
    ast.Dict,
    ast.Set,
    ast.Tuple,
    ast.Compare,
    ast.BinOp,
    ast.UnaryOp,
    ast.ListComp,
    ast.SetComp,
    ast.DictComp,
)
_COUNTS = frozenset(
    {"len", "sum", "str", "int", "float", "list", "sorted", "round", "abs", "bool", "set", "tuple", "dict"}
)


def end_without_return(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_values_of(evidence)
    if not wrong or wrong[0].actual is not None or wrong[0].expected is None:
        return
    function = called(evidence)
    if function is None or function.decorator_list or isinstance(function, ast.AsyncFunctionDef):
        return
    returns = returns_of(function)
    if returns and not printed_answer(evidence) and all(_gives_something(each.value) for each in returns):
        words = {
            "call": quoted(wrong[0].call),
            "function": function.name,
            "expected": quoted(shown(wrong[0].expected)),
        }
        yield Finding(header_span(function, evidence.program), words)


def _gives_something(value: ast.expr | None) -> bool:
    """Whether the value of a `return` can never be None."""
    match value:
        case ast.Constant(value=constant):
            return constant is not None
        case ast.Call(func=ast.Name(id=name)):
            return name in _COUNTS
        case ast.IfExp(body=one, orelse=other):
            return _gives_something(one) and _gives_something(other)
    return isinstance(value, _NEVER_NONE)
