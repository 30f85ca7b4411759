"""A list as a default is made only once.

The default of `def add(item, items=[])` is one list for all calls, so items of earlier calls are still in it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip
from checker.tree import Function
from checker.words import _

taxonomy = "LOG24"
cost = 0.03
message = "All calls of `{function}` share one {kind} as `{name}`: what one call puts in, the next one still finds."
hints = (
    "A default value is made once, when the function is defined, and not in every call.",
    "Ask what is in `{name}` at the second call of `{function}`.",
    "Let the default of `{name}` be None, and give it a new {kind} inside `{function}` when it is None.",
)
belief = "You would be right if each call of `{function}` got a new {kind}; but all of them share one."
bad = """\
def add(item, items=[]):
    items.append(item)
    return items

print(add("a"))
print(add("b"))
print(add("c"))
"""
line = 1
good = """\
def add(item, items=None):
    if items is None:
        items = []
    items.append(item)
    return items

print(add("a"))
print(add("b"))
print(add("c"))
"""
near_miss = (
    'def add(item, items=[]):\n    return [item, "x"]\n\nprint(add("a"))\nprint(add("b"))\nprint(add("c"))\n',
    'def add(item, items=()):\n    return [*items, item, item]\n\nprint(add("a"))\nprint(add("b"))\nprint(add("c"))\n',
)


def shared_default(code: Code) -> Iterator[Slip]:
    for function in code.nodes:
        if not isinstance(function, Function):
            continue
        named = function.args.args[len(function.args.args) - len(function.args.defaults) :]
        for argument, default in zip(named, function.args.defaults, strict=True):
            first = function.body[0]
            if isinstance(default, ast.List | ast.Dict) and code.stands_alone(first):
                indent, name = code.indent(first), argument.arg
                text = f"{indent}if {name} is None:\n{indent}    {name} = {code.source(default)}\n"
                edits = (*code.put(default, "None"), *code.above(code.first_line(first), text))
                kind = _("list") if isinstance(default, ast.List) else _("dictionary")
                yield Slip(edits, code.span(argument), {"function": function.name, "name": name, "kind": kind})
