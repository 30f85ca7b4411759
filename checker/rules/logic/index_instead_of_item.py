"""The position is used instead of the item.

In `for i in range(len(xs))`, `i` is a number: 0, 1, 2. The item at that position is `xs[i]`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip
from checker.tree import Loop, names_in
from checker.words import N_, _

taxonomy = "LOG02"
cost = 0.08
message = "On line {line}, `{index}` is only the {what}; the item there is `{items}[{index}]`."
hints = (
    "A {what} only says where an item is; it is not the item.",
    "Ask what `{index}` is on the first turn of the loop on line {loop}.",
    "Write `{items}[{index}]` in place of `{index}` on line {line}.",
)
belief = "You would be right if line {line} had `{items}[{index}]`; but `{index}` is only the {what}."
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
    'prices = {"tea": 2, "milk": 1, "jam": 4}\nfor name in prices:\n    print("Running", name)\n',
    'steps = ["load", "train", "test"]\nfor number in range(3):\n    print("Step", number + 1)\n',
)

_LESS_LIKELY = 0.15  # who wants the values alone may as well have meant to walk over them


def index_instead_of_item(code: Code) -> Iterator[Slip]:
    dictionaries = _dictionaries(code)
    for node in code.nodes:
        if not isinstance(node, ast.Name) or not isinstance(node.ctx, ast.Load):
            continue
        parent = code.parent(node)
        if isinstance(parent, ast.Subscript) and parent.slice is node:
            continue
        for loop in code.loops_of(node):
            for items, what in _walked_by(loop, node.id, dictionaries):
                words = {"index": node.id, "items": items, "what": _(what), "loop": loop.lineno}
                yield Slip(
                    code.put(node, f"{items}[{node.id}]"),
                    code.span(node),
                    words,
                    _LESS_LIKELY if what == "key" else 0.0,
                )


def _walked_by(loop: Loop, index: str, dictionaries: set[str]) -> Iterator[tuple[str, str]]:
    """What a name walks through in a loop, and whether as its position or its key."""
    match loop:
        case ast.For(target=ast.Name(id=name), iter=ast.Call(func=ast.Name(id="range"), args=args)) if name == index:
            yield from (
                (items, N_("position")) for arg in args for items in names_in(arg) if items not in ("len", "range")
            )
        case ast.For(target=ast.Name(id=name), iter=ast.Name(id=items)) if name == index and items in dictionaries:
            yield items, N_("key")
        case ast.While(test=ast.Compare(left=ast.Name(id=name), comparators=[size])) if name == index:
            match size:
                case ast.Call(func=ast.Name(id="len"), args=[ast.Name(id=items)]):
                    yield items, N_("position")


def _dictionaries(code: Code) -> set[str]:
    """The names that stand for a dictionary somewhere."""
    found = set()
    for node in code.nodes:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Dict() | ast.DictComp()):
                found.add(name)
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id="dict"))):
                found.add(name)
    return found
