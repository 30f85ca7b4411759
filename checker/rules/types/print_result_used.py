"""What print gives back is used as a value.

`print(...)` shows a value on the screen and gives back None. To go on working with a value, store it first and print it
afterwards.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from checker.facts.crashes import failure_of
from checker.facts.nones import Maker, nothing_in, print_behind
from checker.facts.origins import origins
from checker.facts.prints import calls_that_printed, prints_on, values_of
from checker.model import Evidence, Finding, Outcome, Print, Program, Trial
from checker.tree import segment, span_of

taxonomy = "TYP09"
misconception = "PrintSameAsReturn"
risk = "low"
message = "`{call}` on line {line} shows a value but gives none back, so {what} is None."
hints = (
    "Showing a value and giving it back are two things.",
    "Look at line {line}: who uses what `print` gives back?",
    "Take `print(` and its `)` away where the value is needed, and print it on a line of its own.",
)
bad = """\
def double(number):
    return print(2 * number)

print(double(4) + 1)
"""
line = 2
good = """\
def double(number):
    return 2 * number

print(double(4) + 1)
"""
near_miss = (
    "def double(number):\n    return 2 * number\n\nprint(double('4') + 1)\n",
    "def double(number):\n    print(2 * number)\n\nprint(double(4))\n",
    "def double(number):\n    return print\n\nprint(double(4))\n",
    "double = None\nprint(8)\nprint(double)\n",
    "print('None')\nprint(print)\n",
)
_NONE = re.compile(r"\bNone\b")


def print_result_used(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "TypeError", "AttributeError")
    trial = evidence.failing
    found: tuple[ast.Call, str] | None = None
    if failure is not None:
        nothing = nothing_in(failure, Maker.PRINT)
        made = print_behind(evidence.program, nothing.call) if nothing else None
        found = (made, f"`{failure.text(nothing.part)}`") if nothing and made else None
    elif trial is not None and trial.actual is not None and trial.actual.outcome is Outcome.FINISHED:
        found = _given_back(evidence.program, trial) or _shown(evidence.program, trial)
    if found is not None:
        call, what = found
        words = {"call": segment(call, evidence.program), "line": call.lineno, "what": what}
        yield Finding(span_of(call, evidence.program.source), words)


def _given_back(program: Program, trial: Trial) -> tuple[ast.Call, str] | None:
    """The print behind the None that the exercise's call was given."""
    assert trial.actual is not None
    if trial.mismatch is None or trial.mismatch.aspect != "value" or trial.actual.value is not None:
        return None
    call = ast.parse(trial.case.call or "None", mode="eval").body
    made = print_behind(program, call)
    return (made, f"`{trial.case.call}`") if made else None


def _shown(program: Program, trial: Trial) -> tuple[ast.Call, str] | None:
    """The print behind a None that the output says and should not say."""
    assert trial.actual is not None
    run, expected = trial.actual, trial.expected
    if expected is None or len(_NONE.findall(run.stdout)) <= len(_NONE.findall(expected.stdout)):
        return None
    for call, _ in calls_that_printed(program.tree, run):
        for entry in prints_on(run, call.lineno):
            for part in _values(call) if _NONE.search(run.stdout[entry.start : entry.end]) else ():
                if made := _behind(program, part, entry):
                    return made, f"`{segment(part, program)}`"
    return None


def _values(call: ast.Call) -> Iterator[ast.expr]:
    """What a print shows: its values, and those in the braces of its texts."""
    for arg in call.args:
        parts = arg.values if isinstance(arg, ast.JoinedStr) else [arg]
        yield from (part.value if isinstance(part, ast.FormattedValue) else part for part in parts)


def _behind(program: Program, part: ast.expr, entry: Print) -> ast.Call | None:
    if isinstance(part, ast.Name):
        found = origins(program, part.id, entry.line)
        only = found[0].value if len(found) == 1 and not found[0].is_item else None
        return print_behind(program, only) if values_of(entry).get(part.id) == "None" else None
    return print_behind(program, part)
