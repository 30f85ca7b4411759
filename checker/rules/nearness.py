"""What rules ask about a program that is nearly a solution: where a step is missing, too much, or another."""

from __future__ import annotations

import ast

from checker.model import Ask, Evidence, Outcome, Program, Span, Trial
from checker.search.canonical import Line
from checker.search.nearest import Nearest, Parting, nearest
from checker.tree import Loop, walk
from checker.words import _


def near_solution(evidence: Evidence) -> Nearest | None:
    """How a program differs from the nearest solution; None unless it runs to its end with a wrong answer."""
    exercise = evidence.exercise
    failed = [evidence.failing] if evidence.failing else [trial for trial in evidence.trials if not trial.passed]
    if exercise.ask is not Ask.CODE or not any(_is_wrong(trial) for trial in failed):
        return None
    return nearest(evidence.program, (exercise.solution, *(other.source for other in exercise.solutions)))


def _is_wrong(trial: Trial) -> bool:
    if trial.actual is None or trial.mismatch is None or trial.actual.outcome is not Outcome.FINISHED:
        return False
    return trial.mismatch.aspect in ("stdout", "value")


def only_parting(evidence: Evidence) -> Parting | None:
    """The one place where a program differs: with the solution's lines there it would be a solution."""
    near = near_solution(evidence)
    return near.partings[0] if near and len(near.partings) == 1 and not near.is_moved else None


def kept_value(evidence: Evidence) -> tuple[Loop, str] | None:
    """A loop of the program's with a name that nothing in it changes, as the nearest solution does there."""
    near = near_solution(evidence)
    for parting in near.partings if near else ():
        loop = innermost_loop(parting)
        if near is None or loop is None or parting.ours:
            continue
        for line in parting.theirs:
            name = near.names.get(line.changes or "")
            if name and not _is_changed(name, loop.lineno, evidence.program):
                return loop, name
    return None


def _is_changed(name: str, line: int, program: Program) -> bool:
    """Whether something in the loop on a line may give a name another value, or change the value."""
    loops = (node for node in program.nodes if isinstance(node, Loop) and node.lineno == line)
    return any(_may_change(node, name) for loop in loops for node in walk(loop))


def _may_change(node: ast.AST, name: str) -> bool:
    match node:
        case ast.Name(id=other, ctx=ast.Store() | ast.Del()):
            return other == name
        case ast.Subscript(value=ast.Name(id=other), ctx=ast.Store() | ast.Del()):
            return other == name
        case ast.Call(func=ast.Attribute(value=ast.Name(id=other))):
            return other == name
    return False


def innermost_loop(parting: Parting) -> Loop | None:
    """The program's own loop in which something differs."""
    loops = [line.loop for line in parting.around if line.loop]
    return loops[-1] if loops else None


def place_of(parting: Parting) -> str:
    """Where something is missing, as a part of a sentence."""
    depth = parting.theirs[0].depth
    if loop := innermost_loop(parting):
        return _("in the loop of line {line}", line=loop.lineno)
    for line in reversed(parting.before):
        if line.depth <= depth:
            if line.depth == depth and line.loop:
                return _("after the loop of line {line}", line=line.node.lineno)
            break
    if parting.before:
        return _("after line {line}", line=parting.before[-1].node.lineno)
    return _("at the beginning")


def deed_of(line: Line) -> str:
    """What a missing line is for, by its kind alone."""
    match line.node:
        case ast.If():
            return _("decides something")
        case ast.For() | ast.While():
            return _("does something again and again")
        case ast.Return():
            return _("gives a value back")
        case ast.Break() | ast.Continue():
            return _("leaves the loop, or this turn of it, early")
        case ast.Assign():
            return _("gives a name its value")
        case ast.FunctionDef():
            return _("defines a function")
        case ast.Expr(value=ast.Call()):
            return _("calls something")
    return _("does something more")


def part_of(ours: Line, theirs: Line) -> str:
    """What of a line to look at, where the solution has a line of the same kind."""
    if type(ours.node) is not type(theirs.node) or ours.marked.startswith(("else", "except", "case", "finally")):
        return _("what it does")
    match ours.node:
        case ast.If() | ast.While():
            return _("its condition")
        case ast.For():
            return _("what the loop goes through")
        case ast.Return():
            return _("what it gives back")
        case ast.Assign() if ours.changes:
            return _("the new value of `{name}`", name=ours.changes)
    return _("what it does")


def line_span(node: ast.stmt, program: Program) -> Span:
    """The first line of what stands there, from its first character to its end."""
    text = program.lines[node.lineno - 1]
    return Span(node.lineno, len(text) - len(text.lstrip()) + 1, node.lineno, len(text.rstrip()) + 1)


def span_beside(parting: Parting, program: Program) -> Span | None:
    """The line after which, or the loop in which, something is missing."""
    loop = innermost_loop(parting)
    above = loop or (parting.before[-1].node if parting.before else None)
    return line_span(above, program) if above else None
