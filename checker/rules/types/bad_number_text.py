"""A text that is not a number should become one.

`int(...)` reads whole numbers, such as `"12"`, and `float(...)` also numbers with a point, such as `"1.5"`. Both
read nothing else: no words, no commas, no second number.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from checker.facts.crashes import MAX_SHOWN, Failure, failure_of
from checker.facts.kinds import own_names
from checker.model import Evidence, Finding
from checker.words import _

taxonomy = "TYP03"
risk = "low"
message = "On line {line} `{function}` gets the text {text}, {why}."
hints = (
    "Only some texts can be read as a number.",
    "Look at where the text {text} on line {line} comes from.",
    "{edit}",
)
bad = """\
price = "3.50"
print("Two cost", 2 * int(price))
"""
line = 2
good = """\
price = "3.50"
print("Two cost", 2 * float(price))
"""
near_miss = (
    'price = "3.50"\nprint("Two cost", 2 * [1].index(price))\n',
    'price = "3.50"\nfirst, second = price\nprint("Two cost", 2 * int(first))\n',
    'price = "3.50"\nprint("Two cost", 2 * int(price, 1))\n',
    "print(int([3]))\n",
)
_SAID = re.compile(
    r"(?:invalid literal for (int)\(\) with base 10|could not convert string to (float)): (.*)", re.DOTALL
)


def bad_number_text(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "ValueError")
    said = _SAID.match(failure.error.message) if failure else None
    if failure is None or said is None:
        return
    function = said[1] or said[2]
    call = _call(failure, function)
    try:
        text = ast.literal_eval(said[3])
    except (ValueError, SyntaxError):
        return
    if call is not None and isinstance(text, str):
        why, edit = _quoted_name(failure, call, text) or _why(function, text)
        shown = repr(text) if len(text) <= MAX_SHOWN else repr(text[:MAX_SHOWN]) + "…"
        words = {"line": failure.line, "function": function, "text": shown, "why": why, "edit": edit}
        yield Finding(failure.span, words)


def _call(failure: Failure, function: str) -> ast.expr | None:
    """The call of `int` or `float`, or the one that handed the function on, as in `map(int, ...)`."""
    for node in failure.nodes:
        match node:
            case ast.Call(func=ast.Name(id=name)) if name == function:
                return node
    lines = range(failure.line, failure.span.end_line + 1)
    for node in failure.program.nodes:
        match node:
            case ast.Call(func=ast.Name(id="map"), args=[ast.Name(id=name), *_]) if name == function:
                if node.lineno in lines:
                    return node
    return None


def _quoted_name(failure: Failure, call: ast.expr, text: str) -> tuple[str, str] | None:
    match call:
        case ast.Call(args=[ast.Constant()]) if text in own_names(failure.program):
            return _("not the value of `{name}`", name=text), _("Take the quotes away from `{name}`.", name=text)
    return None


def _why(function: str, text: str) -> tuple[str, str]:
    """What keeps the text from being a number, and what to do."""
    plain = text.strip()
    if not plain:
        return _("in which there is nothing to read"), _("Make sure that there is a text before it becomes a number.")
    if _reads(plain) and function == "int":
        return _("which is no whole number"), _("Use `float(...)`, which reads numbers with a point, too.")
    if "," in plain and _reads(plain.replace(",", ".", 1)):
        return _("with a comma in place of a point"), _('Turn the comma into a point first: `.replace(",", ".")`.')
    parts = re.split(r"[\s,;]+", plain)
    if len(parts) > 1 and all(_reads(part) for part in parts if part):
        return _("in which there are several numbers"), _("Take the text apart with `.split(...)` and read each part.")
    if _reads(plain.strip("$€£%°")):
        return _("in which a number and a sign stand together"), _("Cut off the sign before you read the number.")
    edit = _("Give `{function}(...)` only what looks like a number, or take the call away.", function=function)
    return _("which is no number"), edit


def _reads(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return text[-1:].isdigit() or text.endswith(".")
