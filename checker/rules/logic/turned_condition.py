"""A condition is the opposite of what is meant.

`not` turns a yes into a no. With one `not` too many or too few, the program does one thing exactly when it should
do the other.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

cost = 0.4
message = "Read the condition `{text}` on line {line} aloud: should it be the opposite?"
hints = (
    "`not` turns a condition round: what was true becomes false.",
    "Ask when the lines under line {line} should run, and compare that with `{text}`.",
    "Write `{other}` on line {line}.",
)
belief = "You would be right if line {line} asked the opposite, `{other}`."
bad = """\
for word in ["tea", "", "milk"]:
    if not word:
        print("Drink:", word)
    else:
        print("nothing")
"""
line = 2
good = """\
for word in ["tea", "", "milk"]:
    if word:
        print("Drink:", word)
    else:
        print("nothing")
"""
near_miss = (
    'for word in ["tea", "", "milk"]:\n    if not word:\n        print("Drink", word)\n    else:\n        print("nothing")\n',
    'for word in ["tea", "", "milk"]:\n    if word == "milk":\n        print("Drink:", word)\n    else:\n        print("nothing")\n',
)


def turned_condition(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            yield _slip(code, node, code.source(node.operand))
        elif isinstance(node, ast.If | ast.While | ast.IfExp) and not isinstance(node.test, ast.UnaryOp):
            inside = code.source(node.test)
            is_whole = isinstance(node.test, ast.Name | ast.Call | ast.Attribute | ast.Subscript)
            yield _slip(code, node.test, f"not {inside}" if is_whole else f"not ({inside})")


def _slip(code: Code, node: ast.expr, other: str) -> Slip:
    words = {"text": code.text(node), "other": " ".join(other.split())}
    return Slip(code.put(node, other), code.span(node), words)
