"""There are more or fewer values than names for them.

`a, b = pair` gives each name on the left one value from the right. Both sides need the same number.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from checker.facts.crashes import Failure, failure_of
from checker.facts.kinds import ROW_MAKERS
from checker.facts.worth import Unknown
from checker.model import Evidence, Finding, Span
from checker.tree import span_of
from checker.words import _

taxonomy = "RUN09"
risk = "low"
message = "Line {line} fills {names} names at once, but {source} {gives}."
hints = (
    "Each name before the `=` or the `in` takes one value, and none may be left over.",
    "Count the names on line {line}, and the values that come for them.",
    "{edit}",
)
bad = """\
point = (3, 4, 5)
x, y = point
print(x, y)
"""
line = 2
good = """\
point = (3, 4, 5)
x, y, z = point
print(x, y)
"""
near_miss = (
    "x, y = 3, 4\nprint(y, x)\n",
    'x, y = int("3"), int("4.5")\nprint(x, y)\n',
    'raise ValueError("too many values to unpack (expected 2)")\n',
    "def f(x, y):\n    return x\nprint(f(*[1, 2, 3]))\n",
    "x, y = None\n",
    "for i, x in enumerate[['a', 'b']]:\n    print(i, x)\n",
)

_TOO_MANY = re.compile(r"too many values to unpack \(expected (\d+)")
_TOO_FEW = re.compile(r"not enough values to unpack \(expected (?:at least )?\d+, got (\d+)\)")
_ONE_NUMBER = re.compile(r"cannot unpack non-iterable (int|float|bool) object")


def wrong_unpacking(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "ValueError", "TypeError")
    found = _unpacking(failure) if failure else None
    if failure is None or found is None:
        return
    target, source, is_loop = found
    gives = _gives(failure, source, is_loop)
    if gives is None or any(isinstance(part, ast.Starred) for part in target.elts):
        return
    if _is_function_with_index(source):
        return  # round brackets were meant
    text = failure.brief(source)
    words = {
        "line": failure.span.line,
        "names": len(target.elts),
        "source": _("an item of `{items}`", items=text) if is_loop else f"`{text}`",
        "gives": gives,
        "edit": _edit(failure, source, is_loop),
    }
    yield Finding(failure.span, words)


def _unpacking(failure: Failure) -> tuple[ast.Tuple | ast.List, ast.expr, bool] | None:
    """The names that failed to be filled, with what from, and whether that is done on each turn of a loop."""
    for node in failure.program.nodes:
        match node:
            case ast.Assign(targets=targets, value=source):
                pairs = [(target, source, False) for target in targets]
            case ast.For(target=target, iter=source) | ast.comprehension(target=target, iter=source):
                pairs = [(target, source, True)]
            case _:
                continue
        for target, source, is_loop in pairs:
            if isinstance(target, ast.Tuple | ast.List) and _is_at(target, failure.span, failure):
                return target, source, is_loop
    return None


def _is_function_with_index(source: ast.expr) -> bool:
    return isinstance(source, ast.Subscript) and isinstance(source.value, ast.Name) and source.value.id in ROW_MAKERS


def _is_at(target: ast.expr, span: Span, failure: Failure) -> bool:
    return target.lineno == span.line and span_of(target, failure.program.source) == span


def _gives(failure: Failure, source: ast.expr, is_loop: bool) -> str | None:
    said = failure.error.message
    if failure.error.type_name == "TypeError":
        return _("is a single number") if _ONE_NUMBER.match(said) else None
    if too_few := _TOO_FEW.match(said):
        return _("gives only {number}", number=too_few[1]) if int(too_few[1]) else _("gives none")
    too_many = _TOO_MANY.match(said)
    if too_many is None:
        return None
    if is_loop and _is_dictionary(failure, source):
        return _("is only a key")
    number = None if is_loop else _number_of(failure, source)
    return _("gives {number}", number=number) if number else _("gives more than {number}", number=too_many[1])


def _number_of(failure: Failure, source: ast.expr) -> int | None:
    try:
        return len(failure.worth(source))
    except (Unknown, TypeError):
        return None


def _is_dictionary(failure: Failure, source: ast.expr) -> bool:
    return failure.knows(source) and type(failure.worth(source)) is dict


def _edit(failure: Failure, source: ast.expr, is_loop: bool) -> str:
    text, line = failure.brief(source), failure.span.line
    if is_loop and _is_dictionary(failure, source):
        return _("To get each key with its value, walk over `{items}.items()` on line {line}.", items=text, line=line)
    if is_loop and failure.error.type_name == "TypeError":
        return _(
            "To get each position with its item, walk over `enumerate({items})` on line {line}.", items=text, line=line
        )
    return _("Write as many names on the left side of line {line} as there are values.", line=line)
