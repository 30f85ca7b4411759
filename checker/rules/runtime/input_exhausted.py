"""The program asks for more input than there is.

The exercise gives as many lines of input as its task says. A program that asks for one more finds nothing, and
stops there.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.crashes import failure_of
from checker.model import Case, Evidence, Finding, Trace
from checker.tree import loops_around
from checker.words import _, ngettext, ordinal

taxonomy = "RUN08"
risk = "low"
message = "Line {line} asks for input{again}, but the exercise gives {given}."
hints = (
    "Each call of `input()` takes the next line of what the exercise gives.",
    "Count how often your program calls `input()`, turns of loops included, and compare with the task.",
    "{edit}",
)
bad = """\
first = input("Name? ")
second = input("Age? ")
third = input("Town? ")
print(first, second)
"""
line = 3
good = """\
first = input("Name? ")
second = input("Age? ")
print(first, second)
"""
case = Case("two lines", stdin="Ada\n36\n")
near_miss = (
    "first = input()\nsecond = input()\nprint(second, first)\n",
    'first = input()\nraise EOFError("EOF when reading a line")\n',
    "first = input()\nprint(1 / 0)\n",
    "try:\n    while True:\n        first = input()\nexcept EOFError:\n    print(first)\n",
)


def input_exhausted(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "EOFError")
    trial = evidence.failing
    if failure is None or trial is None:
        return
    match failure.node:
        case ast.Call(func=ast.Name(id="input")):
            pass
        case _:
            return
    lines = trial.case.stdin.count("\n") + (not trial.case.stdin.endswith("\n") and bool(trial.case.stdin))
    trace = evidence.trace()
    is_counted = trace is not None and trace.end == "raised" and trace.inputs == lines + 1
    line = failure.span.line
    words = {
        "line": line,
        "again": _again(lines + 1, is_counted) if lines else "",
        "given": ngettext("only one line", "only {number} lines", lines) if lines else _("none"),
        "edit": _edit(evidence, trace, line),
    }
    yield Finding(failure.span, words)


def _again(time: int, is_counted: bool) -> str:
    return _(" for the {nth} time", nth=ordinal(time)) if is_counted else _(" once more")


def _edit(evidence: Evidence, trace: Trace | None, line: int) -> str:
    if loops := loops_around(evidence.program.tree, line):
        words = {"loop": loops[-1].lineno, "line": line}
        return _("End the loop on line {loop} before line {line} asks once too often.", **words)
    if trace and trace.lines.get(line, 0) > 1:
        return _("Let line {line} run only as often as there is something to read.", line=line)
    return _("Leave out a call of `input()` that the task does not ask for, such as that on line {line}.", line=line)
