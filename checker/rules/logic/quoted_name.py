"""A name in quotes is text, not its value.

`print("total")` shows the word total. Without the quotes it shows what is in `total`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

cost = 0.04
message = 'On line {line}, "{name}" in quotes is the word itself, not the value of `{name}`.'
hints = (
    "Quotes make a text of what stands between them; a name without quotes stands for its value.",
    "Look at the quotes around {name} on line {line}.",
    "Take the quotes around {name} on line {line} away.",
)
belief = "You would be right if {name} had no quotes on line {line}; in quotes it is the word itself."
bad = """\
for step in ["load", "train", "test"]:
    print("step")
"""
line = 2
good = """\
for step in ["load", "train", "test"]:
    print(step)
"""
near_miss = (
    'for step in ["load", "train", "test"]:\n    print("steps")\n',
    'for step in ["load", "train", "test"]:\n    print("Step:", "step")\n',
)


def quoted_name(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        match node:
            case ast.Constant(value=str(name)) if name.isidentifier() and name in code.names_at(node):
                if not isinstance(code.parent(node), ast.JoinedStr):
                    yield Slip(code.put(node, name), code.span(node), {"name": name})
