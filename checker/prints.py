"""Asks of a run's print log: what would the output be if this print had said something else?"""

from __future__ import annotations

import ast
from collections.abc import Callable

from checker.model import Print, Run

Change = Callable[[str, dict[str, str]], str | None]


def reprinted(run: Run, line: int, change: Change) -> str | None:
    """The run's stdout with every text printed on `line` changed; None if there is none to change.

    `change` gets a printed text and the variables' reprs at that moment; None from it gives up.
    """
    out, end = "", 0
    entries = prints_on(run, line)
    for entry in entries:
        text = change(run.stdout[entry.start : entry.end], values_of(entry))
        if text is None:
            return None
        out, end = out + run.stdout[end : entry.start] + text, entry.end
    return out + run.stdout[end:] if entries else None


def prints_on(run: Run, line: int) -> list[Print]:
    """The log's entries of one line."""
    return [entry for entry in run.prints if entry.line == line]


def values_of(entry: Print) -> dict[str, str]:
    """The reprs of the variables that were watched at a print."""
    return {variable.name: variable.text for variable in entry.variables}


def shown(text: str) -> str:
    """How print shows a value with this repr: a text without its quotes."""
    try:
        return str(ast.literal_eval(text))
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        return text
