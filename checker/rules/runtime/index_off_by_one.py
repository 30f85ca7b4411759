"""A position lies past the last one.

Positions are counted from 0, so the last item of a list of three has position 2. Position 3 is one step too far.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.crashes import Failure, failure_of
from checker.facts.loops import on_turn, removal_in
from checker.facts.worth import Unknown
from checker.model import Evidence, Finding
from checker.tree import Loop, loops_around
from checker.words import _

taxonomy = "RUN01"
risk = "low"
is_symptom = True
message = "`{items}` has {positions}, but {asks}."
hints = (
    "Positions count from 0, so the last one is one less than the number of items.",
    "Look at which positions line {line} asks for, the largest one above all.",
    "{edit}",
)
bad = """\
words = ["red", "green", "blue"]
for i in range(len(words) + 1):
    print(words[i])
"""
line = 3
good = """\
words = ["red", "green", "blue"]
for i in range(len(words)):
    print(words[i])
"""
near_miss = (
    'words = ["red", "green", "blue"]\nfor i in range(len(words)):\n    print(words[i].upper())\n',
    "words = []\nprint(words[0])\n",
    'words = {1: "red"}\nprint(words[0])\n',
    'words = ["red"]\nraise IndexError("list index out of range")\n',
    'words = ["red", "green"]\nprint(words["0"])\n',
    'words = ["red", "green"]\nfor i in range(len(words)):\n    words.pop(i)\n',
)


def index_off_by_one(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "IndexError")
    if failure is None:
        return
    match failure.node:
        case ast.Subscript(value=items, slice=position):
            pass
        case ast.Call(func=ast.Attribute(value=items, attr="pop"), args=[position]):
            pass
        case _:
            return
    try:
        size = len(failure.worth(items))
        at = failure.worth(position) if failure.knows(position) else None
    except (Unknown, TypeError):
        return
    shrinking = _shrinking(failure, items)
    if (
        not size
        or (at is not None and not _is_outside(at, size))
        or any(_is_target(loop, position) for loop in shrinking)
    ):
        return
    words = {
        "items": failure.brief(items),
        "positions": _positions(size, bool(shrinking)),
        "asks": _asks(failure, position, at, evidence),
        "line": failure.span.line,
        "edit": _edit(failure, items, position),
    }
    yield Finding(failure.span, words)


def _is_outside(at: object, size: int) -> bool:
    return isinstance(at, int) and not -size <= at < size


def _shrinking(failure: Failure, items: ast.expr) -> list[Loop]:
    """The loops around that take items out, so that a position may have been there before."""
    loops = loops_around(failure.program.tree, failure.span.line)
    return [loop for loop in loops if isinstance(items, ast.Name) and removal_in(loop, items.id)]


def _is_target(loop: Loop, position: ast.expr) -> bool:
    """Whether a loop goes through the positions: that it changes what it walks over is another mistake."""
    match loop, position:
        case ast.For(target=ast.Name(id=target), iter=ast.Call(args=[ast.Call(args=[ast.Name()])])), ast.Name(id=name):
            return target == name  # in `range(len(items))`
    return False


def _positions(size: int, are_left: bool) -> str:
    if are_left:
        return _("positions 0 to {last} left", last=size - 1) if size > 1 else _("only position 0 left")
    return _("positions 0 to {last}", last=size - 1) if size > 1 else _("only position 0")


def _asks(failure: Failure, position: ast.expr, at: int | None, evidence: Evidence) -> str:
    text = failure.brief(position)
    if at is None:
        return _("line {line} asks for one that is not among them", line=failure.span.line)
    if text == str(at):
        return _("line {line} asks for position {position}", line=failure.span.line, position=at)
    return _("{when} `{name}` is {value}", when=on_turn(evidence, failure.span.line), name=text, value=at)


def _edit(failure: Failure, items: ast.expr, position: ast.expr) -> str:
    """What to change, where the reason stands in the loop's header."""
    for loop in reversed(loops_around(failure.program.tree, failure.span.line)):
        match loop:
            case ast.For(target=ast.Name(id=name), iter=ast.Call(func=ast.Name(id="range"), args=[*_, stop])):
                if any(isinstance(n, ast.Name) and n.id == name for n in ast.walk(position)):
                    return _(
                        "Make the `{stop}` on line {line} stop earlier.", stop=failure.brief(stop), line=loop.lineno
                    )
            case ast.While(test=ast.Compare(ops=[ast.LtE()]) as test):
                words = {"condition": failure.brief(test), "line": loop.lineno}
                return _("Write `<` in place of `<=` in `{condition}` on line {line}.", **words)
    words = {"items": failure.brief(items), "line": failure.span.line}
    return _("Ask for a position that is smaller than `len({items})`, on line {line}.", **words)
