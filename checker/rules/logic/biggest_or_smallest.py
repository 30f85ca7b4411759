"""The biggest is taken instead of the smallest, or the other way round.

`max` gives the biggest of some values, `min` the smallest; `all` wants every answer to be yes, `any` just one.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

cost = 0.25
message = "On line {line}, is it `{name}` that is needed, or `{other}`?"
hints = (
    "`max` gives the biggest, `min` the smallest; `all` wants every value to be true, `any` one of them.",
    "Work out `{text}` on line {line} by hand.",
    "Write `{other}` in place of `{name}` on line {line}.",
)
belief = "You would be right if line {line} used `{other}` in place of `{name}`."
bad = """\
for scores in [[3, 9], [4, 2], [5, 7]]:
    print("Best:", min(scores))
"""
line = 2
good = """\
for scores in [[3, 9], [4, 2], [5, 7]]:
    print("Best:", max(scores))
"""
near_miss = (
    'for scores in [[3, 9], [4, 2], [5, 7]]:\n    print("best:", min(scores))\n',
    'for scores in [[3, 9], [4, 2], [5, 7]]:\n    print("Best:", len(scores))\n',
)
_OTHERS = {"max": "min", "min": "max", "any": "all", "all": "any"}


def biggest_or_smallest(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        match node:
            case ast.Call(func=ast.Name(id=name) as called) if name in _OTHERS:
                words = {"name": name, "other": _OTHERS[name], "text": code.text(node)}
                yield Slip(code.put(called, _OTHERS[name]), code.span(node), words)
