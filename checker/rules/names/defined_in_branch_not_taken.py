"""A name gets its value only in a part of the program that was not run.

What stands inside an `if`, a loop or an `except` is done only when the program goes there. On every other way
through the program, the name has no value.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.crashes import last_line_of_module
from checker.facts.missing import BUILTINS, MissingName, missing_name
from checker.facts.scopes import Branch, Place
from checker.model import Evidence, Finding
from checker.tree import walk
from checker.words import _, listed

taxonomy = "NAM05"
risk = "low"
is_symptom = True
message = "Before line {line} needs it, `{name}` gets a value only inside {where}, and {why}."
hints = (
    "Ask for each way through the program: which lines are run, and does the name get a value there?",
    "Look at {where}: what happens to `{name}` when the program does not go through it to the end?",
    "Give `{name}` a value before {where}, or in every branch.",
)
bad = """\
points = 3
if points > 5:
    grade = "good"
print("Your grade:", grade)
"""
line = 4
good = """\
points = 3
grade = "fair"
if points > 5:
    grade = "good"
print("Your grade:", grade)
"""
near_miss = (
    "print('Your grade:', grade)\nif 3 > 5:\n    grade = 'good'\n",
    "if 3 < 5:\n    grade = 'good'\n    del grade\nprint('Your grade:', grade)\n",
    "def rate():\n    if 3 < 5:\n        grade = 'good'\n\nrate()\nprint('Your grade:', grade)\n",
    "grade = 'fair'\n\ndef rate(points):\n    if points > 5:\n        grade = 'good'\n    print(grade)\n\nrate(3)\n",
    "for points in [3]:\n    if points > 5:\n        grade = 'good'\n    print('Your grade:', grad)\n",
    "def count(words):\n    if not words:\n        len = 0\n    else:\n        len = len(words)\n    print(len)\n\ncount('a')\n",
    "try:\n    int('three')\nexcept ValueError as problem:\n    print('no')\nprint(problem)\n",
)

_EXITS = (ast.Break, ast.Continue, ast.Return, ast.Raise)


def defined_in_branch_not_taken(evidence: Evidence) -> Iterator[Finding]:
    missing = missing_name(evidence)
    if missing is None or missing.outer or (missing.call and missing.name in BUILTINS):
        return  # a function of Python's own is called, not the name that hides it
    first: dict[Branch | None, Place] = {}  # in each branch; the program had not even come so far
    for place in missing.starts:
        if _comes_before(place, missing):
            first.setdefault(_innermost_apart(place, missing), place)
    known = [branch for branch, place in first.items() if branch and _is_passed_by(branch, place)]
    if not known or len(known) < len(first):
        return
    where = _where(known, [_first_if(first[branch], branch) for branch in known])
    if where:
        words = {"line": missing.line, "name": missing.name, "where": where, "why": _why(known)}
        yield Finding(missing.span, words)


def _comes_before(place: Place, missing: MissingName) -> bool:
    """Whether the program had passed a place, by the order of the lines alone."""
    if place.home is missing.place.home:
        return place.line < missing.line
    last = last_line_of_module(missing.crash)
    return last is None or place.line < last


def _innermost_apart(place: Place, missing: MissingName) -> Branch | None:
    """The innermost part around a place without the use of the name, if there is one and no line takes it back."""
    if isinstance(place.node, ast.ExceptHandler) or isinstance(getattr(place.node, "ctx", None), ast.Del):
        return None
    own = list(place.branches)
    if isinstance(place.statement, ast.For):  # the loop's own name: no turn, no value
        own.append((place.statement, "body"))
    apart = [branch for branch in own if branch not in missing.place.branches and not isinstance(branch[0], ast.With)]
    return apart[-1] if apart and isinstance(place.home, ast.Module | ast.FunctionDef) else None


def _is_passed_by(branch: Branch, place: Place) -> bool:
    """Whether a branch, once it was begun, could not have been left before a place in it."""
    node, field = branch
    block: list[ast.stmt] = getattr(node, field)
    above = [statement for statement in block if statement.lineno < place.line]
    return field != "finalbody" and not any(isinstance(n, _EXITS) for statement in above for n in walk(statement))


def _first_if(place: Place, branch: Branch) -> ast.AST:
    """The `if` to which a branch belongs, at the head of all that is `elif` or `else`; or the branch's own node."""
    head = branch[0]
    for node, field in reversed(place.branches):
        if isinstance(node, ast.If) and field == "orelse" and node.orelse == [head]:
            head = node
    return head


def _where(branches: list[Branch], heads: list[ast.AST]) -> str | None:
    """The branches in words; None where they are too many to be told."""
    if len(branches) > 1 and isinstance(heads[0], ast.If) and all(head is heads[0] for head in heads):
        return _("the branches of the `if` on line {line}", line=heads[0].lineno)
    pairs = zip(branches, heads, strict=True)
    words = list(dict.fromkeys(_name_of(branch, head is not branch[0]) for branch, head in pairs))
    return listed(words) if len(words) <= 2 else None


def _name_of(branch: Branch, is_elif: bool) -> str:
    node, field = branch
    match node:
        case ast.If(orelse=[first, *_]) if field == "orelse":
            return _("the `else` above line {line}", line=first.lineno)
        case ast.If(lineno=line):
            return _("the `{word}` on line {line}", word="elif" if is_elif else "if", line=line)
        case ast.match_case(pattern=pattern):
            return _("the `{word}` on line {line}", word="case", line=pattern.lineno)
    word = {ast.For: "for", ast.While: "while", ast.Try: "try", ast.ExceptHandler: "except"}.get(type(node), "with")
    return _("the `{word}` on line {line}", word=word, line=getattr(node, "lineno", 0))


def _why(branches: list[Branch]) -> str:
    if len(branches) > 1:
        return _("none of them was run")
    node, field = branches[0]
    is_error = isinstance(node, ast.Try) and field == "body"
    return _("an error came in between") if is_error else _("that part was not run")
