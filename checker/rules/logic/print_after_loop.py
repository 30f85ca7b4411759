"""A print stands after a loop and should stand inside it.

Only what is indented under a loop happens on every turn. After the loop the item's name still has the
value of the last turn, so the print shows the last item, once.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import partial

from checker.facts.prints import MAX_TEXT, calls_that_printed, prints_on, replaced, reprinted, shown
from checker.model import Evidence, Finding
from checker.tree import names_in, span_of, walk

taxonomy = "LOG09"
risk = "low"
message = "Line {line} comes after the loop, so it prints only once, for the last `{item}`."
hints = (
    "Only what is indented under a loop happens on every turn.",
    "Compare how far line {line} and the loop on line {loop} are indented.",
    "Indent line {line} by four spaces, so that it belongs to the loop on line {loop}.",
)
bad = """\
words = ["one", "two"]
for word in words:
    size = len(word)
print("Word:", word)
"""
line = 4
good = """\
words = ["one", "two"]
for word in words:
    size = len(word)
    print("Word:", word)
"""
near_miss = (
    'words = ["one", "two"]\nfor word in words:\n    size = len(word)\nprint("Words:", word)\n',
    'words = ["zero", "two"]\nfor word in words:\n    size = len(word)\nprint("Word:", word)\n',
    'print("Word:", "two")\n',
)


def print_after_loop(evidence: Evidence) -> Iterator[Finding]:
    trial = evidence.failing
    if trial is None or trial.actual is None or trial.expected is None:
        return
    tree = evidence.program.tree
    calls = list(calls_that_printed(tree, trial.actual))
    loops = [n for n in walk(tree) if isinstance(n, ast.For)] if calls else []
    for call, _ in calls:
        if len(prints_on(trial.actual, call.lineno)) != 1:
            continue
        names = set(names_in(call))
        for item, loop in _last_loops(loops, call.lineno).items():
            if item not in names:
                continue
            mended = reprinted(trial.actual, call.lineno, partial(_once_for_each, loop, item))
            if mended is not None and mended.rstrip() == trial.expected.stdout.rstrip():
                words = {"line": call.lineno, "item": item, "loop": loop.lineno}
                yield Finding(span_of(call, evidence.program.source), words)
                return


def _last_loops(loops: list[ast.For], line: int) -> dict[str, ast.For]:
    """The last loop above a line for each name of an item."""
    above = [loop for loop in loops if (loop.body[-1].end_lineno or 0) < line]
    above.sort(key=lambda loop: loop.lineno)
    return {loop.target.id: loop for loop in above if isinstance(loop.target, ast.Name)}


def _once_for_each(loop: ast.For, item: str, text: str, values: dict[str, str]) -> str | None:
    """What the print would have said, once for each item of the loop."""
    source = values.get(loop.iter.id, "None") if isinstance(loop.iter, ast.Name) else loop.iter
    try:
        items = [str(value) for value in ast.literal_eval(source)]
    except (ValueError, SyntaxError, TypeError, RecursionError, MemoryError):
        return None  # not a list that is known as a whole
    last = shown(values.get(item, ""))
    if len(items) < 2 or items[-1] != last or last not in text or len(text) * len(items) > MAX_TEXT:
        return None
    turns = [replaced(text, last, value) for value in items]
    return None if None in turns else "".join(turn for turn in turns if turn is not None)
