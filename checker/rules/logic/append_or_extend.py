"""`append` adds one item, `extend` adds each item of a list.

`xs.append([1, 2])` puts the whole list in as one item; `xs.extend([1, 2])` adds 1 and 2.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip
from checker.words import N_, _

cost = 0.2
message = "On line {line}, `{method}` {effect}. Is that what is meant?"
hints = (
    "There are two ways to make a list longer: by one item, or by all items of another list.",
    "Look at what `{text}` on line {line} adds.",
    "Write `{other}` in place of `{method}` on line {line}.",
)
belief = "You would be right if line {line} used `{other}`; but `{method}` {effect}."
bad = """\
steps = []
for group in [["load", "clean"], ["train"], ["test"]]:
    steps.append(group)
    print(len(steps), steps)
"""
line = 3
good = """\
steps = []
for group in [["load", "clean"], ["train"], ["test"]]:
    steps.extend(group)
    print(len(steps), steps)
"""
near_miss = (
    'steps = []\nfor group in [["load", "clean"], ["train"], ["test"]]:\n    steps.append(group)\n    print(steps)\n',
    'steps = []\nfor group in [["load", "clean"], ["train"], ["test"]]:\n    steps.extend(group)\n    print(steps)\n',
)
_EFFECTS = {
    "append": ("extend", N_("adds its value as one item")),
    "extend": ("append", N_("adds each item of its value")),
}


def append_or_extend(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        match node:
            case ast.Call(func=ast.Attribute(value=value, attr=("append" | "extend") as method) as name):
                other, effect = _EFFECTS[method]
                words = {"method": method, "other": other, "effect": _(effect), "text": code.text(node)}
                yield Slip(code.put(name, f"{code.source(value)}.{other}"), code.span(node), words)
