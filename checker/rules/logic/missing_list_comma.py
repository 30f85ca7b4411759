"""Two texts without a comma between them become one.

`"a" "b"` is the same as `"ab"`. In a list the forgotten comma goes unnoticed, and the list has one item less.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import pairwise

from checker.model import Edit, Span
from checker.scan import scan
from checker.search.slip import Code, Slip

taxonomy = "LOG30"
cost = 0.01
message = "Between {first} and {second} on line {line} there is no comma, so they became one text."
hints = (
    "Two texts right after each other are joined to one.",
    "Count the items on line {line}, and the commas between them.",
    "Put a comma after {first} on line {line}.",
)
belief = "You would be right if there were a comma between {first} and {second}; without it they are one text."
bad = """\
steps = ["load", "clean" "train", "test"]
for step in steps:
    print("Running", step)
"""
line = 1
good = """\
steps = ["load", "clean", "train", "test"]
for step in steps:
    print("Running", step)
"""
near_miss = (
    'steps = ["load", "clean" "train", "test"]\nfor step in steps:\n    print("running", step)\n',
    'steps = ["load", "cleantrain", "test"]\nfor step in steps:\n    print("Running", step)\n',
)


def missing_list_comma(code: Code) -> Iterator[Slip]:
    texts = [node for node in code.nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    for node in texts:
        if not isinstance(code.parent(node), ast.List | ast.Tuple | ast.Set | ast.Call):
            continue
        span = code.span(node)
        pieces = (
            [piece for piece in scan(code.source(node)) if piece.kind == "string"] if _is_joined(code, node) else []
        )
        for first, second in pairwise(pieces):
            if span.line == span.end_line:
                column = span.column + first.end
                place = Span(span.line, column, span.line, column)
                yield Slip((Edit(place, ","),), place, {"first": first.text, "second": second.text})


def _is_joined(code: Code, node: ast.Constant) -> bool:
    return len(code.source(node)) > len(repr(node.value)) + 1
