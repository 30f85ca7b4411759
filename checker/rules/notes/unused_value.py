"""Nothing is done with a value.

A line such as `total + 1` works out a value and forgets it at once. It did no harm here, but whoever wrote it
expected something of it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.model import Case, Evidence, Finding
from checker.tree import brief, span_of, walk

message = "Line {line} works out `{text}`, but nothing keeps or prints the value, so the line changes nothing."
hints = (
    "A value is lost unless it is given a name, printed, returned or used in the same line.",
    "Ask what line {line} is there for.",
    "Give the value of `{text}` a name with `=`, or take line {line} away.",
)
bad = """\
def double(number):
    number + number
    return number * 2
"""
line = 2
good = """\
def double(number):
    return number * 2
"""
near_miss = (
    '"""Doubles."""\n\n\ndef double(number):\n    "Twice as much."\n    ...\n    return number * 2\n',
    "def double(number):\n    try:\n        number + 1\n    except TypeError:\n        return None\n    return number * 2\n",
    "def double(number):\n    numbers = [number]\n    numbers.append(3)\n    numbers.pop()\n    return number * 2\n",
    "def double(number):\n    number += number\n    return number\n",
    """\
class Step:
    def __rshift__(self, other):
        return other

    def upper(self):
        self.is_up = True


first, last = Step(), Step()
first >> last
first.upper()


def double(number):
    return number * 2
""",
)
case = Case("three", call="double(3)")
_WORKING_OUT = (ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow)
_OF_TEXTS = frozenset({"upper", "lower", "strip", "title", "capitalize", "swapcase"})


def unused_value(evidence: Evidence) -> Iterator[Finding]:
    nodes = evidence.program.nodes
    if any(isinstance(node, ast.ClassDef) for node in nodes):
        return  # there a sign may mean anything
    guarded = {id(inner) for node in nodes if isinstance(node, ast.Try | ast.With) for inner in walk(node)}
    for node in nodes:
        if isinstance(node, ast.Expr) and id(node) not in guarded and _is_lost(node.value):
            words = {"line": node.lineno, "text": brief(node.value, evidence.program)}
            yield Finding(span_of(node, evidence.program.source), words)


def _is_lost(value: ast.expr) -> bool:
    """Whether to work a value out is all that a line does."""
    match value:
        case ast.BinOp(op=sign) if isinstance(sign, _WORKING_OUT):
            return not any(isinstance(node, ast.Call | ast.Await) for node in walk(value))
        case ast.Compare():
            return not any(isinstance(node, ast.Call | ast.Await) for node in walk(value))
        case ast.Call(func=ast.Attribute(value=ast.Name() | ast.Constant(), attr=name), args=[], keywords=[]):
            return name in _OF_TEXTS
        case ast.Call(func=ast.Name(id="sorted"), args=[ast.Name()]):
            return True
    return False
