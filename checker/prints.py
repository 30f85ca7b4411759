"""Asks of a run's print log: what would the output be if this print had said something else?"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice

from checker.model import Compare, Print, Run, Trial
from checker.tree import Loop, prints_in_loops, walk

# Nobody prints more, or from more places, by hand; and each place costs a look at the whole output.
MAX_TEXT = 65_536
MAX_CALLS = 100
_MAX_JOINED = 2000  # characters of one printed text, and values in it that are not known: they are searched for
_MAX_UNKNOWN = 3

Change = Callable[[str, dict[str, str]], str | None]


def calls_that_printed(tree: ast.AST, run: Run) -> Iterator[tuple[ast.Call, list[Loop]]]:
    """The calls of print that wrote something, in source order, each with the loops around it."""
    if not run.prints or len(run.stdout) > MAX_TEXT:
        return iter(())
    lines = {entry.line for entry in run.prints}
    found = (pair for pair in prints_in_loops(walk(tree)) if pair[0].lineno in lines)
    return islice(found, MAX_CALLS)


def reprinted(run: Run, line: int, change: Change) -> str | None:
    """The run's stdout with every text printed on `line` changed; None if there is none to change.

    `change` gets a printed text and the variables' reprs at that moment; None from it gives up.
    """
    out, end = [], 0
    entries = prints_on(run, line)
    for entry in entries:
        text = change(run.stdout[entry.start : entry.end], values_of(entry))
        if text is None:
            return None
        out += [run.stdout[end : entry.start], text]
        end = entry.end
    return "".join([*out, run.stdout[end:]]) if entries else None


def replaced(text: str, old: str, new: str) -> str | None:
    """A text with each `old` made `new`; None where that would be longer than what anyone prints."""
    length = len(text) + text.count(old) * (len(new) - len(old))
    return text.replace(old, new) if length <= MAX_TEXT else None


def is_right_so_far(trial: Trial) -> bool:
    """Whether whole lines were printed, and all of them are the ones that the expected output begins with."""
    if trial.actual is None or trial.expected is None or trial.case.compare not in (Compare.DEFAULT, Compare.EXACT):
        return False
    if not trial.actual.stdout.strip() or not trial.actual.stdout.endswith("\n"):
        return False
    wanted, printed = trial.expected.stdout.rstrip().split("\n"), trial.actual.stdout.rstrip().split("\n")
    pairs = zip(wanted, printed, strict=False)
    return len(printed) <= len(wanted) and all(one.rstrip() == other.rstrip() for one, other in pairs)


def prints_on(run: Run, line: int) -> list[Print]:
    """The log's entries of one line."""
    return [entry for entry in run.prints if entry.line == line]


def values_of(entry: Print) -> dict[str, str]:
    """The reprs of the variables that were watched at a print."""
    return {variable.name: variable.text for variable in entry.variables}


@lru_cache(maxsize=1024)
def shown(text: str) -> str:
    """How print shows a value with this repr: a text without its quotes."""
    try:
        return str(ast.literal_eval(text))
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        return text


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
