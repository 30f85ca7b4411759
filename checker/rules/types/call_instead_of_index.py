"""Round brackets stand where square ones should.

Round brackets after a name call a function. To get one item of a list, a text or a dictionary, write its position
or key in square brackets.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator

from checker.facts.crashes import failure_of
from checker.facts.kinds import in_words
from checker.model import Edit, Evidence, Finding, Program, Span
from checker.tree import segment, span_of

taxonomy = "TYP04"
risk = "low"
message = "On line {line} `{name}` is {kind}; to take something out of it use square brackets: `{name}[{key}]`."
hints = (
    "Round brackets call a function, square brackets take an item.",
    "Look at the brackets after `{name}` on line {line}.",
    "Write `[` and `]` around `{key}` on line {line}.",
)
bad = """\
days = ["Mo", "Tu", "We"]
print(days(1))
"""
line = 2
good = """\
days = ["Mo", "Tu", "We"]
print(days[1])
"""
near_miss = (
    'days = ["Mo", "Tu", "We"]\nprint(days())\n',
    "list = ['Mo', 'Tu', 'We']\nprint(list('Tu'))\n",
    "days = 3\nprint(days(1))\n",
    'days = ["Mo", "Tu", "We"]\nprint(days["1"])\n',
)
_HOLDERS = ("list", "tuple", "dict", "str")


def call_instead_of_index(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "TypeError")
    if failure is None:
        return
    for node in failure.nodes:
        match node:
            case ast.Call(func=ast.Name(id=name) as holder, args=[key], keywords=[]) if not hasattr(builtins, name):
                pass
            case ast.Call(func=ast.Subscript() as holder, args=[key], keywords=[]):
                pass
            case _:
                continue
        kind = failure.kind(holder)
        if kind in _HOLDERS and not isinstance(key, ast.Starred):
            words = {
                "line": failure.line,
                "name": failure.text(holder),
                "kind": in_words(kind),
                "key": failure.text(key),
            }
            yield Finding(failure.span, words, _edit(node, holder, key, evidence.program))


def _edit(call: ast.AST, holder: ast.expr, key: ast.expr, program: Program) -> Edit | None:
    whole, head = span_of(call, program.source), span_of(holder, program.source)
    if whole is None or head is None:
        return None
    place = Span(head.end_line, head.end_column, whole.end_line, whole.end_column)
    return Edit(place, f"[{segment(key, program)}]")
