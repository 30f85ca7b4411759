"""A loop changes the collection that it goes through.

A `for` loop goes from position to position. When a turn takes an item out, the next one moves into its place and is
skipped; when each turn puts one in, the loop never ends.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import islice

from checker.facts.crashes import failure_of
from checker.facts.loops import removal_in
from checker.model import Evidence, Finding, Outcome, Run
from checker.tree import loops_around, span_of, walk
from checker.words import _

taxonomy = "RUN05"
risk = "low"  # an effect of it was seen
message = "Line {line} changes `{items}` while the loop on line {loop} walks over it, so {effect}."
hints = (
    "A loop loses its place in a list that grows or shrinks under it.",
    "Write down `{items}` after each turn of the loop on line {loop}, and the position that comes next.",
    "{edit}",
)
bad = """\
numbers = [1, 2, 2, 3]
for number in numbers:
    if number == 2:
        numbers.remove(number)
print(numbers)
"""
line = 4
good = """\
numbers = [1, 2, 2, 3]
for number in list(numbers):
    if number == 2:
        numbers.remove(number)
print(numbers)
"""
near_miss = (
    "xs = [1, 2, 2, 3]\nfor x in xs:\n    if x == 2:\n        xs.remove(x)\n        break\nprint(xs)\n",
    "xs = [1, 2, 2, 3]\nfor x in xs:\n    if x == 3:\n        xs.remove(x)\nprint(xs)\n",
    "xs = [1, 2, 2, 3]\nkept = []\nfor x in xs:\n    if x == 2:\n        kept.append(x)\nprint(kept)\n",
    "xs = [1, 2, 2, 3]\nfor x in list(xs):\n    if x > 2:\n        xs.remove(x)\nprint(xs)\n",
    "xs = [1, 2, 2, 3]\nfor x in xs:\n    x.append(2)\n",
    "xs = [1, 2]\nfor x in xs:\n    if len(xs) < 9:\n        xs.append(x)\nprint(xs)\n",
)

MAX_LOOPS = 50  # that are looked at
_ADDING = frozenset({"append", "insert", "extend", "add", "update", "setdefault"})
_VIEWS = frozenset({"keys", "values", "items"})


def modify_while_iterating(evidence: Evidence) -> Iterator[Finding]:
    trial = evidence.failing
    run = trial.actual if trial else None
    if trial is None or run is None or (trial.mismatch and trial.mismatch.aspect == "layout"):
        return
    loops = (node for node in evidence.program.nodes if isinstance(node, ast.For))
    for loop, items in islice(((loop, name) for loop in loops if (name := _walked_over(loop))), MAX_LOOPS):
        if found := _effect(loop, run, evidence, removal_in(loop, items), _addition_in(loop, items)):
            change, effect = found
            words = {
                "line": change.lineno,
                "items": items,
                "loop": loop.lineno,
                "effect": effect,
                "edit": _edit(loop, items),
            }
            yield Finding(span_of(change, evidence.program.source), words)
            return


def _walked_over(loop: ast.For) -> str | None:
    """The name of what a loop walks over."""
    match loop.iter:
        case ast.Name(id=name):
            return name
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=view), args=[]) if view in _VIEWS:
            return name
        case ast.Call(func=ast.Name(id="range"), args=[ast.Call(func=ast.Name(id="len"), args=[ast.Name(id=name)])]):
            return name
    return None


def _edit(loop: ast.For, items: str) -> str:
    if isinstance(loop.iter, ast.Call) and isinstance(loop.iter.func, ast.Name):
        return _("Build a new list of what is to stay, or go through the positions from the last to the first.")
    return _("Walk over a copy, with `for … in list({items})`, or build a new list of what is to stay.", items=items)


def _addition_in(loop: ast.For, items: str) -> ast.expr | None:
    """What in the loop's body puts something into the collection."""
    for node in (inner for statement in loop.body for inner in walk(statement)):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=method)):
                if name == items and method in _ADDING:
                    return node
            case ast.Subscript(value=ast.Name(id=name), ctx=ast.Store()) if name == items:
                return node  # to a dictionary
            case ast.AugAssign(target=ast.Name(id=name) as target, op=ast.Add()) if name == items:
                return target
    return None


Effect = tuple[ast.expr, str]


def _effect(
    loop: ast.For, run: Run, evidence: Evidence, removing: ast.expr | None, adding: ast.expr | None
) -> Effect | None:
    """Which change has had an effect, and which; None where none was seen."""
    if not (removing or adding):
        return None
    if run.error and run.error.type_name == "IndexError" and removing:
        return _has_gone(loop, evidence, removing)
    if run.error and run.error.type_name == "RuntimeError":
        is_here = bool(run.error.frames) and run.error.frames[-1].span.line == loop.lineno
        change = removing or adding
        if change and is_here and "changed size during iteration" in run.error.message:
            return change, _("Python stops the loop")
    trace = None if run.outcome is Outcome.RAISED else evidence.trace()
    turns = trace.loops.get(loop.lineno) if trace else None
    if trace is None or turns is None or turns.size is None:
        return None
    if removing and run.outcome is Outcome.FINISHED and turns.is_done and turns.turns < turns.size:
        return removing, _("only {turns} of its {size} items get a turn", turns=turns.turns, size=turns.size)
    if adding and trace.end == "stopped" and not turns.is_done and turns.turns > 2 * turns.size + 100:
        return adding, _("the loop never comes to the end")
    return None


def _has_gone(loop: ast.For, evidence: Evidence, removing: ast.expr) -> Effect | None:
    """For a loop over all positions of a list: the one that was there when it began and is not any more."""
    failure = failure_of(evidence, "IndexError")
    match failure.node if failure else None:
        case ast.Subscript(value=items, slice=ast.Name(id=name) as position):
            pass
        case ast.Call(func=ast.Attribute(value=items, attr="pop"), args=[ast.Name(id=name) as position]):
            pass
        case _:
            return None
    if failure is None or not (isinstance(loop.target, ast.Name) and loop.target.id == name):
        return None
    if loop not in loops_around(failure.program.tree, failure.span.line) or not failure.knows(position):
        return None
    is_same = isinstance(items, ast.Name) and items.id == _walked_over(loop)
    gone = _("position {position} is not there any more", position=failure.worth(position))
    return (removing, gone) if is_same else None
