"""A comparison is followed by `or` and a bare value.

`answer == "y" or "yes"` is read as two questions: is `answer` equal to "y", or is "yes" true? A text that is not
empty counts as true, so the whole is always true. Each side of `or` needs its own comparison.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

taxonomy = "LOG14"
misconception = "CompareMultipleValuesWithOr"
cost = 0.02
message = "On line {line}, `{value}` is not compared with anything: each side of `{sign}` needs its own comparison."
hints = (
    "On each side of `and` or `or` stands a whole question.",
    "Read line {line} as two questions. What does the second one, `{value}`, ask?",
    "Write `{repeated}` in place of `{value}` on line {line}.",
)
belief = "You would be right if `{text}` compared with both values; but `{value}` alone is a question of its own."
bad = """\
for answer in ["y", "no", "yes"]:
    if answer == "y" or "yes":
        print("agreed")
    else:
        print("refused")
"""
line = 2
good = """\
for answer in ["y", "no", "yes"]:
    if answer == "y" or answer == "yes":
        print("agreed")
    else:
        print("refused")
"""
near_miss = (
    'for answer in ["y", "no", "yes"]:\n    if answer == "y" or "ja":\n        print("agreed")\n    else:\n        print("refused")\n',
    'for answer in ["y", "no", "yes"]:\n    if answer == "yes":\n        print("agreed")\n    else:\n        print("refused")\n',
)
# What is a value as it stands, or may be one.
_BARE = (
    ast.Constant
    | ast.Name
    | ast.Attribute
    | ast.Subscript
    | ast.UnaryOp
    | ast.JoinedStr
    | ast.List
    | ast.Tuple
    | ast.Dict
    | ast.Set
)


def or_with_value(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        match node:
            case ast.BoolOp(values=[ast.Compare(left=left, ops=[ast.Eq() | ast.NotEq() as sign]), *rest]):
                bare = [value for value in rest if isinstance(value, _BARE)]
                if not bare:
                    continue
                before = f"{code.source(left)} {'==' if isinstance(sign, ast.Eq) else '!='} "
                word = "or" if isinstance(node.op, ast.Or) else "and"
                first = code.text(bare[0])
                words = {"value": first, "sign": word, "repeated": before + first, "text": code.text(node)}
                yield Slip(tuple(edit for value in bare for edit in code.before(value, before)), code.span(node), words)
