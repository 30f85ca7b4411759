"""A text with braces has no `f` in front of its quotes.

Only an `f` before the quotes makes Python look into the braces. Without it they are characters like any others, with
all that stands between them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

taxonomy = "OUT09"
cost = 0.02
message = "On line {line} {braces} stays as it is, because there is no `f` before the quotes."
hints = (
    "A text shows the value of something in braces only if it is told to look inside them.",
    "Look at what stands right before the quotes on line {line}.",
    "Put an `f` right before the opening quote on line {line}.",
)
belief = "You would be right if there were an `f` before the quotes on line {line}; without it braces are only signs."
bad = """\
share = 2 / 3
print("Share: {share:.2f}")
print("Rest:", round(1 - share, 2))
print("Done")
"""
line = 2
good = """\
share = 2 / 3
print(f"Share: {share:.2f}")
print("Rest:", round(1 - share, 2))
print("Done")
"""
near_miss = (
    'share = 2 / 3\nprint("Part: {share:.2f}")\nprint("Rest:", round(1 - share, 2))\nprint("Done")\n',
    'share = 2 / 3\nprint("Share: {:.2f}".format(share + 1))\nprint("Rest:", round(1 - share, 2))\nprint("Done")\n',
    'share = 2 / 3\nprint("Share: {share:.1f}")\nprint("Rest:", round(1 - share, 2))\nprint("Done")\n',
)


def text_without_f(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        match node:
            case ast.Constant(value=str(text)) if "{" in text and "}" in text:
                parent = code.parent(node)
            case _:
                continue
        is_plain = code.source(node)[:1] in ("'", '"')  # not in an f-text, and no raw one
        if is_plain and not isinstance(parent, ast.Expr | ast.Attribute | ast.JoinedStr):
            first = text[text.index("{") :].partition("}")[0]
            yield Slip(code.before(node, "f"), code.span(node), {"braces": f"`{first}}}`"})
