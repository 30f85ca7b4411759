"""The position is used in place of the item.

In `for i in range(len(xs))`, `i` is a number: 0, 1, 2. The item at that position is `xs[i]`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip
from checker.tree import names_in

taxonomy = "LOG02"
cost = 0.08
message = "On line {line}, `{index}` is only the position; the item there is `{items}[{index}]`."
hints = (
    "A position is a number that says where an item is; it is not the item.",
    "Ask what `{index}` is on the first turn of the loop on line {loop}.",
    "Write `{items}[{index}]` in place of `{index}` on line {line}.",
)
belief = "You would be right if line {line} had `{items}[{index}]`; but `{index}` is only the position."
bad = """\
steps = ["load", "train", "test"]
for number in range(len(steps)):
    print("Running", number)
"""
line = 3
good = """\
steps = ["load", "train", "test"]
for number in range(len(steps)):
    print("Running", steps[number])
"""
near_miss = (
    'steps = ["load", "train", "test"]\nfor number in range(len(steps)):\n    print("Step", number)\n',
    'steps = ["load", "train", "test"]\nfor number in range(3):\n    print("Step", number + 1)\n',
)


def index_instead_of_item(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        if not isinstance(node, ast.Name) or not isinstance(node.ctx, ast.Load):
            continue
        parent = code.parent(node)
        if isinstance(parent, ast.Subscript) and parent.slice is node:
            continue
        for loop in code.loops_of(node):
            match loop:
                case ast.For(target=ast.Name(id=index), iter=ast.Call(func=ast.Name(id="range"), args=args)):
                    if index == node.id:
                        for items in (n for a in args for n in names_in(a) if n not in ("len", "range")):
                            words = {"index": index, "items": items, "loop": loop.lineno}
                            yield Slip(code.put(node, f"{items}[{index}]"), code.span(node), words)
                case ast.While(
                    test=ast.Compare(left=ast.Name(id=index), comparators=[ast.Call(args=[ast.Name(id=items)])])
                ):
                    if index == node.id:
                        words = {"index": index, "items": items, "loop": loop.lineno}
                        yield Slip(code.put(node, f"{items}[{index}]"), code.span(node), words)
