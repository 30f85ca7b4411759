"""In a loop the whole collection is used where its item is meant.

In `for step in steps`, `steps` is the whole list on every turn, and `step` the item whose turn it is.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.crashes import Failure, failure_of
from checker.facts.kinds import NUMBERS
from checker.model import Edit, Evidence, Finding
from checker.tree import loops_around, names_in, span_of
from checker.words import N_, _

taxonomy = "LOG01"
risk = "low"
message = "On line {line} `{holder}` is {kind} as a whole; the item whose turn it is has the name `{item}`."
hints = (
    "A loop gives a name to the one item whose turn it is.",
    "Compare what stands between `for` and `in` on line {loop} with what line {line} uses.",
    "Use `{item}` in place of `{holder}` on line {line}.",
)
bad = """\
steps = ["load", "clean"]
for step in steps:
    print("Running " + steps)
"""
line = 3
good = """\
steps = ["load", "clean"]
for step in steps:
    print("Running " + step)
"""
near_miss = (
    'steps = ["load", "clean"]\nfor number in [1, 2]:\n    print("Running " + steps)\n',
    'steps = [1, 2]\nfor step in steps:\n    print("Running " + step)\n',
    'steps = [1, 2]\nfor step in steps:\n    print("Running " + steps)\n',
    'steps = ["load", "clean"]\nfor step in steps:\n    print(step + steps)\n',
    'steps = ["load", "clean"]\nprint("Running " + steps)\n',
)
_KINDS = {"list": N_("the list"), "tuple": N_("the tuple"), "dict": N_("the dictionary"), "set": N_("the set")}


def collection_for_item(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "TypeError")
    if failure is None:
        return
    for node in failure.nodes:
        match node:
            case ast.BinOp(left=left, right=right) | ast.AugAssign(target=left, value=right):
                pairs = ((left, right), (right, left))
            case ast.Compare(left=left, comparators=[right]):
                pairs = ((left, right), (right, left))
            case _:
                continue
        for part, other in pairs:
            if isinstance(part, ast.Name) and (loop := _loop_over(failure, part, other)):
                words = {"line": failure.line, "holder": part.id, "kind": _(_KINDS[failure.kind(part)])}
                item = loop.target.id if isinstance(loop.target, ast.Name) else ""
                span = span_of(part, evidence.program.source)
                yield Finding(span, {**words, "item": item, "loop": loop.lineno}, Edit(span, item) if span else None)
                return


def _loop_over(failure: Failure, part: ast.Name, other: ast.expr) -> ast.For | None:
    """The loop around over what a name stands for, if its item would go together with the other side."""
    if failure.kind(part) not in _KINDS:
        return None
    for loop in reversed(loops_around(failure.program.tree, failure.line)):
        match loop:
            case ast.For(target=ast.Name(id=item) as target, iter=ast.Name(id=part.id)) if item not in names_in(other):
                pair = {failure.kind(target), failure.kind(other)}
                return loop if pair <= {"str"} or pair <= set(NUMBERS) else None
    return None
