"""All calls share a list that is a default.

The default in `def add(item, items=[])` is made once, so whatever one call puts into it is still there in the next.
It did no harm here, because no call found what another one had left.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.origins import origins
from checker.model import Case, Evidence, Finding
from checker.tree import Function, span_of, walk

taxonomy = "LOG24"
misconception = "DefaultArgumentsEvaluatedPerCall"
message = "`{function}` puts things into the list that is the default of `{name}`, and all calls share that one list."
hints = (
    "A default value is made once, when the function is defined, not in every call.",
    "Ask what is in `{name}` when `{function}` is called a second time.",
    "Let the default of `{name}` be None, and make a new list inside `{function}` when it is None.",
)
bad = """\
def evens(numbers, found=[]):
    for number in numbers:
        if number % 2 == 0:
            found.append(number)
    return found
"""
line = 1
good = """\
def evens(numbers, found=None):
    if found is None:
        found = []
    for number in numbers:
        if number % 2 == 0:
            found.append(number)
    return found
"""
near_miss = (
    "def evens(numbers, also=[]):\n    return [n for n in [*numbers, *also] if n % 2 == 0]\n",
    "def evens(numbers, found=[]):\n    found = []\n    for n in numbers:\n        if n % 2 == 0:\n"
    "            found.append(n)\n    return found\n",
    "def half(number, known={}):\n    if number not in known:\n        known[number] = number / 2\n    return known[number]\n"
    "\n\ndef evens(numbers):\n    return [n for n in numbers if half(n) == int(half(n))]\n",
)
case = Case("some", call="evens([1, 2, 3, 4])")
_ADDING = frozenset({"append", "extend", "insert"})


def mutable_default(evidence: Evidence) -> Iterator[Finding]:
    for function in evidence.program.nodes:
        if not isinstance(function, Function):
            continue
        given = function.args
        named = [*given.posonlyargs, *given.args]
        pairs = [
            *zip(named[len(named) - len(given.defaults) :], given.defaults, strict=True),
            *zip(given.kwonlyargs, given.kw_defaults, strict=True),
        ]
        for argument, default in pairs:
            if isinstance(default, ast.List) and _is_filled(evidence, function, argument.arg):
                words = {"function": function.name, "name": argument.arg}
                yield Finding(span_of(default, evidence.program.source), words)


def _is_filled(evidence: Evidence, function: Function, name: str) -> bool:
    """Whether something is put into a list that the function never replaces by another."""
    inside = [node for statement in function.body for node in walk(statement)]
    if len(origins(evidence.program, name, function.body[0].lineno)) != 1:
        return False
    return any(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in _ADDING
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == name
        for node in inside
    )
