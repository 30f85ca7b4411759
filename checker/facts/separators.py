"""Where the separators of a print stand in the text that it wrote."""

from __future__ import annotations

import ast
import re

from checker.facts.prints import shown

_MAX_JOINED = 500  # characters of one printed text, and values in it that are not known: they are searched for
_MAX_UNKNOWN = 2


def said(node: ast.expr, values: dict[str, str]) -> str | None:
    """The text that print makes of an expression; None where the log does not tell."""
    match node:
        case ast.Constant(value=str() | int() | float() | bool() | None as value):
            return str(value)
        case ast.Name(id=name) if name in values and not values[name].endswith("…"):
            return shown(values[name])
        case ast.Call(func=ast.Name(id="str"), args=[inner], keywords=[]):
            return said(inner, values)
        case ast.FormattedValue(value=inner, conversion=-1, format_spec=None):
            return said(inner, values)
        case ast.JoinedStr(values=parts):
            texts = [said(part, values) for part in parts]
            return None if None in texts else "".join(text for text in texts if text is not None)
    return None


def joints(call: ast.Call, text: str, values: dict[str, str]) -> list[tuple[int, int]]:
    """Where in a printed text its separators stand, as (start, end); [] where that is not certain."""
    options = {keyword.arg: keyword.value for keyword in call.keywords}
    signs = [_sign(options.get("sep"), " "), _sign(options.get("end"), "\n")]
    starred = any(isinstance(arg, ast.Starred) for arg in call.args)
    if None in options or None in signs or starred or len(call.args) < 2 or len(text) > _MAX_JOINED:
        return []
    sep, end = (re.escape(sign or "") for sign in signs)
    parts = [said(arg, values) for arg in call.args]
    if parts.count(None) > _MAX_UNKNOWN or (parts.count(None) > 1 and not sep):
        return []
    ways = []
    for unknown in ("(?:.*?)", "(?:.*)"):  # the first and the last places that they could have
        pattern = f"({sep})".join(unknown if part is None else re.escape(part) for part in parts)
        found = re.fullmatch(pattern + end, text, re.DOTALL)
        ways.append([found.span(i) for i in range(1, len(parts))] if found else [])
    return ways[0] if ways[0] == ways[1] else []


def _sign(option: ast.expr | None, default: str) -> str | None:
    """The text of an option of print, None where it has to be computed."""
    match option:
        case None | ast.Constant(value=None):
            return default
        case ast.Constant(value=str(text)):
            return text
    return None
