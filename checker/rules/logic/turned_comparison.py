"""A comparison is the wrong way round.

`<` asks whether the left side is smaller, `>` whether it is bigger. With the wrong one, the program does one thing
exactly when it should do the other.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

taxonomy = "LOG16"
cost = 0.25
message = "Read line {line} aloud: when should `{comparison}` be true?"
hints = (
    "Each comparison asks a question that is answered with yes or no.",
    "Put numbers of your own into `{comparison}` on line {line}, and see which way it goes.",
    "Write `{other}` in place of `{sign}` on line {line}.",
)
belief = "You would be right if line {line} said `{other}` in place of `{sign}`."
bad = """\
for age in [12, 17, 19]:
    if age < 18:
        print("adult")
    else:
        print("child")
"""
line = 2
good = """\
for age in [12, 17, 19]:
    if age > 18:
        print("adult")
    else:
        print("child")
"""
near_miss = (
    'for age in [12, 17, 19]:\n    if age < 18:\n        print("grown up")\n    else:\n        print("child")\n',
    'for age in [12, 17, 19]:\n    if age > 30:\n        print("adult")\n    else:\n        print("a child")\n',
)
_OTHERS = {
    ast.Lt: ("<", (">", ">=")),
    ast.LtE: ("<=", (">=", ">")),
    ast.Gt: (">", ("<", "<=")),
    ast.GtE: (">=", ("<=", "<")),
    ast.Eq: ("==", ("!=", "<=", ">=")),
    ast.NotEq: ("!=", ("==",)),
    ast.In: ("in", ("not in",)),
    ast.NotIn: ("not in", ("in",)),
}


def turned_comparison(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in _OTHERS:
            sign, others = _OTHERS[type(node.ops[0])]
            span = code.operator_span(node.left, node.comparators[0], sign)
            for at, other in enumerate(others if span else ()):
                words = {"comparison": code.text(node), "sign": sign, "other": other}
                yield Slip(code.swap(span, other) if span else (), code.span(node), words, 0.1 * at)
