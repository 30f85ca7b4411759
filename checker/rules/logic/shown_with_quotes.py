"""A printed text has no quotes.

Quotes in a program say where a text begins and ends. They are not part of it, so print shows none, except inside a
list or a dictionary.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

cost = 0.35
message = "Line {line} prints `{value}` without quotes around it. Are they asked for?"
hints = (
    "The quotes of a text say where it begins and ends; print does not show them.",
    "Compare what line {line} prints with what is asked for, sign by sign.",
    "`repr({value})` is the text with quotes around it.",
)
belief = "You would be right if print showed the quotes of a text; but they only say where the text begins and ends."
bad = """\
for step in ["load", "train", "test"]:
    print(step)
"""
line = 2
good = """\
for step in ["load", "train", "test"]:
    print(repr(step))
"""
near_miss = (
    'for step in ["load", "train", "test"]:\n    print("Step", step)\n',
    'for step in ["load", "train", "test"]:\n    print([step])\n',
)


def shown_with_quotes(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        match node:
            case ast.Call(func=ast.Name(id="print")):
                values = [value for value in node.args if isinstance(value, ast.Name | ast.Constant | ast.Subscript)]
                for value in values:
                    edits = (*code.before(value, "repr("), *code.after(value, ")"))
                    yield Slip(edits, code.span(node), {"value": code.text(value)})
            case ast.FormattedValue(value=ast.Name(id=name) as value, conversion=-1):
                if isinstance(code.parent(code.parent(node) or node), ast.Call):
                    yield Slip(code.after(value, "!r"), code.span(value), {"value": name})
