"""A function gives nothing back on one of its ways.

A function that reaches its end without `return` gives back None. Where `return` stands inside an `if` or a loop,
there is a way past it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip
from checker.tree import Function, own_nodes

taxonomy = "LOG11"
cost = 0.3
message = "`{function}` reaches its end without `return`{when}, and then its answer is None."
hints = (
    "A function that ends without `return` gives back None.",
    "Find the way through `{function}` on which no `return` is met.",
    "End `{function}` with `return {value}`{left}.",
)
belief = "You would be right if `{function}` ended with `return {value}`; on the way to its end it gives back None."
bad = """\
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
"""
line = 7
good = """\
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
"""
near_miss = (
    'def found(word, words):\n    for each in words:\n        if each == word:\n            return True\n\nprint(found("a", ["b"]))\nprint("no")\nprint("end")\n',
    "def one(number):\n    if number == 1:\n        return 1\n    return None\n\nprint(one(1))\nprint(one(2))\nprint(one(3))\n",
)
_VALUES = ("False", "True", "0", '""', "[]")


def missing_last_return(code: Code) -> Iterator[Slip]:
    for function in code.nodes:
        if not isinstance(function, Function) or isinstance(function.body[-1], ast.Return):
            continue
        returns = [n for n in own_nodes(function) if isinstance(n, ast.Return)]
        when, left = (" in some cases", " for the cases that are left") if returns else ("", "")
        last = function.body[-1]
        if not code.stands_alone(last) or last.lineno == function.lineno:
            continue
        own = list(code.variables.get(function, {}))
        assigned = [name for name in reversed(own) if name not in _parameters(function)]
        for at, value in enumerate([*assigned, *_parameters(function), *(_VALUES if returns else ())]):
            text = f"{code.indent(last)}return {value}\n"
            edits = code.above((last.end_lineno or 0) + 1, text)
            words = {"function": function.name, "value": value, "when": when, "left": left}
            yield Slip(edits, code.line_span(function), words, at / 100)


def _parameters(function: Function) -> list[str]:
    return [argument.arg for argument in function.args.args]
