"""The answer is typed in and not computed.

What never looks at what it is given is right for one case only. The other cases are there to find that out.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.compare.values import shown
from checker.facts.recursion import parameters
from checker.facts.values import called
from checker.model import Case, Evidence, Finding, Outcome
from checker.tree import Function, header_span, names_in, walk
from checker.words import _

taxonomy = "LOG32"
risk = "low"
message = "{whose} gives the same answer in every case: {why}."
hints = (
    "An answer that is typed in fits one case; one that is computed fits all of them.",
    "Find the place where the answer is made, and ask what it is made of.",
    "Use {what} to work the answer out.",
)
bad = """\
def sign(number):
    return "positive"
"""
line = 1
good = """\
def sign(number):
    if number > 0:
        return "positive"
    return "not positive"
"""
case = Case("five", call="sign(5)")
others = (Case("minus two", call="sign(-2)"),)
near_miss = (
    'def sign(number):\n    return "negative"\n',
    'def sign(number):\n    if number:\n        return "positive"\n    return "not positive"\n',
    'def sign(*numbers):\n    return "positive" if numbers else "not positive"\n',
    'def sign(number):\n    return "positive" if locals() else ""\n',
)
_READS = frozenset({"input", "sys", "open", "fileinput", "locals", "vars"})


def typed_in_answer(evidence: Evidence) -> Iterator[Finding]:
    trial = evidence.failing
    if trial is None or not _is_always_the_same(evidence) or _READS & set(names_in(evidence.program.tree)):
        return
    if not trial.case.call:
        if trial.case.stdin.strip() and not _imports(evidence.program.tree):
            yield Finding(None, {"whose": _("Your program"), "why": _("it never reads its input"), "what": "`input()`"})
        return
    function = called(evidence)
    names = _parameters(function) if function else []
    if function and names and not set(names) & {name for part in function.body for name in names_in(part)}:
        given = ", ".join(f"`{name}`" for name in names[:3])
        words = {"whose": f"`{function.name}`", "why": _("it never uses {names}", names=given), "what": given}
        yield Finding(header_span(function, evidence.program), words)


def _imports(tree: ast.AST) -> bool:
    """Whether anything is imported: what reads the input may then have any name."""
    return any(isinstance(node, ast.Import | ast.ImportFrom) for node in walk(tree))


def _is_always_the_same(evidence: Evidence) -> bool:
    """Whether what all cases get is one answer, which is right for some of them."""
    runs = [trial.actual for trial in evidence.trials if trial.actual is not None]
    answers = {(run.outcome, run.stdout, shown(run.value)) for run in runs}
    is_right_once = any(trial.passed for trial in evidence.trials)
    return is_right_once and len(answers) == 1 and runs[0].outcome is Outcome.FINISHED


def _parameters(function: Function) -> list[str]:
    several = (function.args.vararg, function.args.kwarg)
    return [*parameters(function), *(each.arg for each in several if each)]
