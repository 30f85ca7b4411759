"""A function comes to its end without a `return` in some cases.

A function that gets to its end gives back None. Every way through it needs its own `return`, even the one on which
no condition was true.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.compare.values import shown
from checker.facts.outputs import quoted
from checker.facts.values import called, printed_answer, returns_of, wrong_values_of
from checker.model import Case, Evidence, Finding
from checker.rules import Example
from checker.search.slip import Code, Slip
from checker.tree import Function, header_span, own_nodes
from checker.words import _

taxonomy = "LOG11"
risk = "low"
cost = 0.3
message = "In {case} `{function}` comes to its end without a `return`, so it gives None{instead}."
hints = (
    "A function that ends without `return` gives back None.",
    "Find the way through `{function}` on which no `return` is met: which lines are skipped?",
    "End that way with a `return` of the answer that is wanted there.",
)
belief = "You would be right if `{function}` ended with `return {value}`; on the way to its end it gives back None."
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
searched = Example(
    bad="""\
def sign(number):
    if number < 0:
        return "minus"
    elif number > 0:
        return "plus"

def found(word, words):
    for each in words:
        if each == word:
            return True

print(found("a", ["b", "a"]))
print(found("c", ["b", "a"]))
print(sign(3))
""",
    good="""\
def sign(number):
    if number < 0:
        return "minus"
    elif number > 0:
        return "plus"

def found(word, words):
    for each in words:
        if each == word:
            return True
    return False

print(found("a", ["b", "a"]))
print(found("c", ["b", "a"]))
print(sign(3))
""",
    near_miss=(
        'def found(word, words):\n    for each in words:\n        if each == word:\n            return True\n\nprint(found("a", ["b"]))\nprint("no")\nprint("end")\n',
        "def one(number):\n    if number == 1:\n        return 1\n    return None\n\nprint(one(1))\nprint(one(2))\nprint(one(3))\n",
    ),
    line=7,
)
_VALUES = ("False", "True", "0", '""', "[]")
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
            "case": _("{call},", call=quoted(wrong[0].call)),
            "function": function.name,
            "instead": _(" instead of {value}", value=quoted(shown(wrong[0].expected))),
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


def slips(code: Code) -> Iterator[Slip]:
    for function in code.nodes:
        if not isinstance(function, Function) or isinstance(function.body[-1], ast.Return):
            continue
        returns = [n for n in own_nodes(function) if isinstance(n, ast.Return)]
        when = _("some cases") if returns else _("every case")
        last = function.body[-1]
        if not code.stands_alone(last) or last.lineno == function.lineno:
            continue
        own = list(code.variables.get(function, {}))
        assigned = [name for name in reversed(own) if name not in _parameters(function)]
        for at, value in enumerate([*assigned, *_parameters(function), *(_VALUES if returns else ())]):
            text = f"{code.indent(last)}return {value}\n"
            edits = code.above((last.end_lineno or 0) + 1, text)
            words = {"case": when, "function": function.name, "instead": "", "value": value}
            yield Slip(edits, code.line_span(function), words, at / 100)


def _parameters(function: Function) -> list[str]:
    return [argument.arg for argument in function.args.args]
