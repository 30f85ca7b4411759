"""A position is not a whole number.

The items of a list and the letters of a text are counted 0, 1, 2 and so on. Neither 2.0, which `/` gives, nor a
text is such a position.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.crashes import MAX_SHOWN, UNKNOWN, Failure, failure_of
from checker.facts.kinds import own_names
from checker.facts.origins import origins, typed_in
from checker.model import Evidence, Finding
from checker.tree import loops_around, names_in, span_of, walk
from checker.words import N_, _

taxonomy = "TYP16"
risk = "low"
message = "{place} must be a whole number, but `{key}` on line {line} is {shown}."
hints = (
    "Positions are counted in whole numbers: 0, 1, 2 and so on.",
    "Look at where `{key}` on line {line} gets its value.",
    "{edit}",
)
bad = """\
words = ["a", "b", "c"]
middle = len(words) / 2
print(words[middle])
"""
line = 2
good = """\
words = ["a", "b", "c"]
middle = len(words) // 2
print(words[middle])
"""
near_miss = (
    'words = {"a": 1}\nprint(words[2.0])\n',
    'words = ["a", "b", "c"]\nfor word in words:\n    print(words[word])\n',
    'words = ["a", "b", "c"]\nprint(words[3])\n',
    "words = 3\nprint(words[0.5])\n",
    'words = ["a", "b"]\nprint(words[None])\n',
)
_HOLDERS = ("list", "tuple", "str", "range")
_KINDS = {
    "float": N_("a number with a point"),
    "str": N_("text"),
    "list": N_("a list"),
    "tuple": N_("a tuple"),
    "dict": N_("a dictionary"),
}
_WHOLE = N_("Make a whole number of it: divide with `//` in place of `/`, or use `int(...)`.")
_POSITION = N_("Put a number there, or use a dictionary if you want to look things up by something else.")


def index_not_int(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "TypeError")
    if failure is None:
        return
    for node in failure.nodes:
        for place, key in _positions(node, failure):
            kind = failure.kind(key)
            if kind not in _KINDS or _is_told_elsewhere(failure, key):
                continue
            division = _division(failure, key) if kind == "float" else None
            words = {
                "place": place,
                "key": failure.text(key),
                "line": failure.line,
                "shown": _shown(failure, key, kind),
                "edit": _(_WHOLE) if kind == "float" else _(_POSITION),
            }
            yield Finding(span_of(division, failure.program.source) if division else failure.span, words)
            return


def _positions(node: ast.AST, failure: Failure) -> Iterator[tuple[str, ast.expr]]:
    match node:
        case ast.Subscript(value=whole, slice=ast.Slice(lower=lower, upper=upper)):
            if failure.kind(whole) in _HOLDERS:
                yield from ((_position_in(failure.text(whole)), end) for end in (lower, upper) if end)
        case ast.Subscript(value=whole, slice=key) if failure.kind(whole) in _HOLDERS:
            yield _position_in(failure.text(whole)), key
        case ast.Call(func=ast.Name(id="range"), args=args) if "range" not in own_names(failure.program):
            yield from ((_("What `range` counts with"), arg) for arg in args)


def _division(failure: Failure, key: ast.expr) -> ast.BinOp | None:
    """The one division with `/` in a position, or in the one line that gives it its value: there it is to be mended."""
    values: list[ast.expr | None] = [key]
    if isinstance(key, ast.Name):
        values = [origin.value for origin in origins(failure.program, key.id, failure.line)]
    nodes = walk(values[0]) if len(values) == 1 and values[0] else []
    found = [node for node in nodes if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div)]
    return found[0] if len(found) == 1 else None


def _is_told_elsewhere(failure: Failure, key: ast.expr) -> bool:
    """Typed in as text, or the item of a loop: then that is what has to be understood."""
    if typed_in(failure.program, key, failure.line):
        return True
    names = set(names_in(key))
    loops = loops_around(failure.program.tree, failure.line)
    return any(
        isinstance(loop, ast.For) and isinstance(loop.iter, ast.Name) and names & set(names_in(loop.target))
        for loop in loops
    )


def _position_in(whole: str) -> str:
    return _("A position in `{items}`", items=whole)


def _shown(failure: Failure, key: ast.expr, kind: str) -> str:
    value = failure.value(key)
    text = repr(value)
    is_known = value is not UNKNOWN and len(text) <= MAX_SHOWN and failure.text(key) != text
    if not is_known or kind not in ("float", "str"):
        return _(_KINDS[kind])
    return _("the number {value}", value=text) if kind == "float" else _("the text {value}", value=text)
