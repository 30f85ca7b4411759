"""A list is sorted the other way round.

`sorted(xs)` and `xs.sort()` begin with the smallest. With `reverse=True` they begin with the biggest.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip
from checker.words import _

cost = 0.25
message = "Which should come first? `{text}` on line {line} begins with the {first}."
hints = (
    "Sorting begins with the smallest, unless it is told to turn round.",
    "Look at the first item that `{text}` on line {line} gives.",
    "Write `{other}` on line {line}.",
)
belief = "You would be right if line {line} had `{other}`; `{text}` begins with the {first}."
bad = """\
for scores in [[3, 9, 4], [4, 2], [5, 7]]:
    print("Best first:", sorted(scores))
"""
line = 2
good = """\
for scores in [[3, 9, 4], [4, 2], [5, 7]]:
    print("Best first:", sorted(scores, reverse=True))
"""
near_miss = (
    'for scores in [[3, 9, 4], [4, 2], [5, 7]]:\n    print("best first:", sorted(scores))\n',
    'for scores in [[3, 9, 4], [4, 2], [5, 7]]:\n    print("Best first:", scores)\n',
)


def sorted_the_other_way(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        match node:
            case ast.Call(func=ast.Name(id="sorted")) | ast.Call(func=ast.Attribute(attr="sort")):
                text = code.source(node)
            case _:
                continue
        turned = next((k for k in node.keywords if k.arg == "reverse"), None)
        inside = ", ".join(code.source(part) for part in (*node.args, *(k for k in node.keywords if k is not turned)))
        if turned is None:
            inside = f"{inside}, reverse=True" if inside else "reverse=True"
        other = f"{code.source(node.func)}({inside})"
        words = {"text": " ".join(text.split()), "other": other, "first": _("biggest") if turned else _("smallest")}
        yield Slip(code.put(node, other), code.span(node), words)
