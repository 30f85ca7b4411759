"""A division cuts off the decimals, or keeps them.

`/` divides exactly and always gives decimals: `7 / 2` is 3.5. `//` gives the whole part only: `7 // 2` is 3.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip
from checker.words import N_, _

taxonomy = "LOG18"
cost = 0.15
message = "On line {line}, `{sign}` {effect}. Is that what is needed?"
hints = (
    "There are two ways to divide: one keeps what stands after the point, one does not.",
    "Look at the `{sign}` on line {line}, and work out what `{text}` gives.",
    "Write `{other}` in place of `{sign}` on line {line}.",
)
belief = "You would be right if line {line} divided with `{other}`; but `{sign}` {effect}."
bad = """\
for total in [7, 9, 12]:
    print(total, total // 2)
"""
line = 2
good = """\
for total in [7, 9, 12]:
    print(total, total / 2)
"""
near_miss = (
    "for total in [7, 9, 12]:\n    print(total, total // 3)\n",
    'for total in [7, 9, 12]:\n    print(total, "half:", total // 2)\n',
)
_KINDS = {ast.FloorDiv: ("//", "/", N_("cuts off the decimals")), ast.Div: ("/", "//", N_("keeps the decimals"))}


def cut_off_decimals(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        if isinstance(node, ast.BinOp) and type(node.op) in _KINDS:
            sign, other, effect = _KINDS[type(node.op)]
            if span := code.operator_span(node.left, node.right, sign):
                words = {"sign": sign, "other": other, "effect": _(effect), "text": code.text(node)}
                yield Slip(code.swap(span, other), span, words)
