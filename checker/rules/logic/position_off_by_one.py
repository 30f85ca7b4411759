"""A position in a list or text is one too far left or right.

The first item is at position 0, so the third is at position 2. A slice like `xs[a:b]` begins at `a` and stops
before `b`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

cost = 0.3
message = "Which item does `{text}` on line {line} take? The first one is at position 0."
hints = (
    "Positions are counted from 0, and a slice stops before its second number.",
    "Write the items down with their positions, and see what `{text}` takes.",
    "Try `{other}` on line {line}.",
)
belief = "You would be right if line {line} had `{other}` in place of `{text}`: the first item is at position 0."
bad = """\
words = ["one", "two", "three", "four"]
for turn in (0, 2, 1):
    print(words[turn])
"""
line = 3
good = """\
words = ["one", "two", "three", "four"]
for turn in (0, 2, 1):
    print(words[turn + 1])
"""
near_miss = (
    'words = ["one", "two", "three", "four"]\nfor turn in (0, 2, 1):\n    print(turn)\n',
    'words = ["one", "two", "three", "four"]\nfor turn in (0, 2, 1):\n    print("word", words[turn])\n',
)


def position_off_by_one(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        if not isinstance(node, ast.Subscript):
            continue
        inside = node.slice
        for part in (inside.lower, inside.upper) if isinstance(inside, ast.Slice) else (inside,):
            if part is not None and not _is_text(part):
                for sign in "+-":
                    other = code.by_one(part, sign)
                    whole = code.source(node).replace(
                        f"[{code.source(inside)}]", f"[{_with(code, inside, part, other)}]"
                    )
                    words = {"text": code.text(node), "other": " ".join(whole.split())}
                    yield Slip(code.put(part, other), code.span(node), words)


def _is_text(part: ast.expr) -> bool:
    return isinstance(part, ast.Constant) and isinstance(part.value, str)


def _with(code: Code, inside: ast.expr, part: ast.expr, other: str) -> str:
    """The text between the square brackets with another number in it."""
    if inside is part:
        return other
    assert isinstance(inside, ast.Slice)
    texts = [other if each is part else code.source(each) if each else "" for each in (inside.lower, inside.upper)]
    return ":".join([*texts, *([code.source(inside.step)] if inside.step else [])])
