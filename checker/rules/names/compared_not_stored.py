"""A value is compared and not stored.

`==` asks whether two values are equal, `=` stores one. A line that only asks changes nothing: the name stays as it
was.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.missing import missing_name
from checker.model import Edit, Evidence, Finding, Span
from checker.rules import Example
from checker.search.slip import Code, Slip
from checker.tree import segment, span_of, text_at
from checker.words import _

taxonomy = "LOG21"
risk = "low"
cost = 0.02
message = "Line {line} only asks whether `{name}` equals `{value}`; it stores nothing, {effect}."
hints = (
    "Two equals signs ask a question; one stores a value under a name.",
    "Look at the sign after `{name}` on line {line}: does anybody use the answer?",
    "Write `=` in place of `==` on line {line}.",
)
belief = "You would be right if line {line} gave `{name}` a value; but `==` only compares."
bad = """\
best == 3
for points in [4, 2]:
    if points > best:
        best = points
print(best)
"""
line = 1
good = """\
best = 3
for points in [4, 2]:
    if points > best:
        best = points
print(best)
"""
near_miss = (
    "if best == 3:\n    best = 4\n",
    "best\nbest = 3\n",
    "print(best == 3)\n",
    "bset = 2\nbest == 3\n",
    "point = 3\npoint == best\n",
)
searched = Example(
    bad="""\
best = 0
for score in [3, 9, 5]:
    if score > best:
        best == score
    print("Best so far:", best)
""",
    good="""\
best = 0
for score in [3, 9, 5]:
    if score > best:
        best = score
    print("Best so far:", best)
""",
    near_miss=(
        'best = 0\nfor score in [3, 9, 5]:\n    if score > best:\n        best == score + 1\n    print("Best so far:", best)\n',
        'best = 0\nfor score in [3, 9, 5]:\n    if score == best:\n        best = score\n    print("Best so far:", best)\n',
    ),
    line=4,
)


def compared_not_stored(evidence: Evidence) -> Iterator[Finding]:
    missing = missing_name(evidence)
    if missing is None or missing.near:
        return
    match missing.place.statement:
        case ast.Expr(value=ast.Compare(left=ast.Name() as left, ops=[ast.Eq()], comparators=[right])):
            if left is missing.place.node:
                words = {"line": missing.line, "name": missing.name, "value": segment(right, evidence.program)}
                words |= {"effect": _("so `{name}` has no value", name=missing.name)}
                yield Finding(missing.span, words, _edit(evidence, left, right))


def slips(code: Code) -> Iterator[Slip]:
    for statement in code.statements:
        match statement:
            case ast.Expr(value=ast.Compare(left=ast.Name(id=name) as left, ops=[ast.Eq()], comparators=[right])):
                if span := code.operator_span(left, right, "=="):
                    words = {"name": name, "value": code.text(right), "effect": _("and nobody hears the answer")}
                    yield Slip(code.swap(span, "="), code.line_span(statement), words)


def _edit(evidence: Evidence, left: ast.expr, right: ast.expr) -> Edit | None:
    """One equals sign in place of the two."""
    before, after = span_of(left, evidence.program.source), span_of(right, evidence.program.source)
    if before is None or after is None:
        return None
    between = Span(before.end_line, before.end_column, after.line, after.column)
    text = text_at(between, evidence.program)
    return Edit(between, text.replace("==", "=")) if text.strip() == "==" else None
