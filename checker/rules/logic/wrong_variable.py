"""Another variable was meant.

Names with similar roles are easily mixed up: the sum and the number that is added, the item and the list. Python
cannot know which was meant.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator

from checker.search.slip import Code, Slip
from checker.tree import names_in

taxonomy = "LOG27"
cost = 0.45
message = "Is `{name}` the right variable on line {line}?"
hints = (
    "Say in one sentence what each of your variables stands for.",
    "Read line {line} aloud, with the meaning of `{name}` in its place.",
    "Try `{other}` in place of `{name}` on line {line}.",
)
belief = "You would be right if line {line} used `{other}` in place of `{name}`."
bad = """\
total = 0
for price in [3, 4, 5]:
    total += price
    print("So far:", price)
"""
line = 4
good = """\
total = 0
for price in [3, 4, 5]:
    total += price
    print("So far:", total)
"""
near_miss = (
    'total = 0\nfor price in [3, 4, 5]:\n    total += price\n    print("So far:", total + 1)\n',
    'total = 0\nfor price in [3, 4, 5]:\n    total += price\n    print("Until now:", price)\n',
)
_LOOP_DISCOUNT = -0.3


def wrong_variable(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        if not isinstance(node, ast.Name) or not isinstance(node.ctx, ast.Load):
            continue
        if hasattr(builtins, node.id) or _is_called(code, node):
            continue
        own = {name for loop in code.loops_of(node) if isinstance(loop, ast.For) for name in names_in(loop.target)}
        for other in code.names_at(node):
            if other != node.id:
                extra = _LOOP_DISCOUNT if other in own else 0.0
                yield Slip(code.put(node, other), code.span(node), {"name": node.id, "other": other}, extra)


def _is_called(code: Code, node: ast.Name) -> bool:
    parent = code.parent(node)
    return isinstance(parent, ast.Call) and parent.func is node
