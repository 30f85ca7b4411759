"""Square brackets stand where round ones should.

Square brackets get one item of a list, a text or a dictionary. To call a function, write what it works on in round
brackets.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from checker.facts.crashes import Failure, failure_of
from checker.facts.kinds import ROW_MAKERS, TAKE_NOTHING, own_names
from checker.model import Edit, Evidence, Finding, Program, Span
from checker.tree import functions, segment, span_of

taxonomy = "TYP05"
risk = "low"
message = "On line {line} `{name}` is a function; to call it use round brackets: `{name}({given})`."
hints = (
    "Square brackets take an item, round brackets call a function.",
    "Look at the brackets after `{name}` on line {line}.",
    "Write `(` and `)` around `{given}` on line {line}.",
)
bad = """\
words = ["one", "two"]
print(len[words])
"""
line = 2
good = """\
words = ["one", "two"]
print(len(words))
"""
near_miss = (
    "words = 2\nprint(words[0])\n",
    "def words():\n    return ['one', 'two']\n\nprint(words[0])\n",
    "words = None\nprint(words[0])\n",
    "words = ['one', 'two']\nprint(words['len'])\n",
    "words = ['one', 'two']\nprint(words.pop[0])\n",
    "for i, word in ['one', 'two']:\n    print(i)\n",
)
_SAID = re.compile(r"'(builtin_function_or_method|method)' object is not subscriptable")


def index_instead_of_call(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "TypeError", "ValueError")
    if failure is None:
        return
    for node in (*failure.nodes, *_walked_over(failure)):
        match node:
            case ast.Subscript(value=ast.Name() | ast.Attribute() as function, slice=given):
                pass
            case _:
                continue
        if _is_function(function, failure) and not isinstance(given, ast.Slice):
            words = {"line": failure.line, "name": failure.text(function), "given": failure.text(given)}
            yield Finding(failure.span, words, _edit(node, function, given, evidence.program))


def _walked_over(failure: Failure) -> Iterator[ast.AST]:
    """What stands behind the `in` of a loop whose header failed, if it is a type of Python's own with an index."""
    for node in failure.program.nodes:
        match node:
            case ast.For(iter=ast.Subscript(value=ast.Name(id=name)) as items) if node.lineno == failure.line:
                if name in ROW_MAKERS and name not in own_names(failure.program):
                    yield items


def _is_function(node: ast.expr, failure: Failure) -> bool:
    """Whether it is a function that takes something: one that takes nothing is more likely to lack its `()`."""
    match node:
        case ast.Name(id=name) if name in functions(failure.program.tree):
            arguments = functions(failure.program.tree)[name].args
            return bool(arguments.args or arguments.posonlyargs or arguments.vararg)
        case ast.Name(id=name) if name in own_names(failure.program):
            return False
        case ast.Attribute(attr=name) if name in TAKE_NOTHING:
            return False
        case ast.Attribute() if _SAID.match(failure.error.message):
            return True
    return failure.kind(node) in ("function", "type")


def _edit(node: ast.AST, function: ast.expr, given: ast.expr, program: Program) -> Edit | None:
    whole, head = span_of(node, program.source), span_of(function, program.source)
    if whole is None or head is None:
        return None
    place = Span(head.end_line, head.end_column, whole.end_line, whole.end_column)
    return Edit(place, f"({segment(given, program)})")
