"""Asks of a run's print log: what would the output be if this print had said something else?"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice

from checker.model import Print, Run
from checker.tree import Loop, prints_in_loops, walk

# Nobody prints more, or from more places, by hand; and each place costs a look at the whole output.
MAX_TEXT = 65_536
MAX_CALLS = 100

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
