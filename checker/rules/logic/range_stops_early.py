"""A range stops one number too early.

`range(a, b)` begins with `a` and stops before `b`: `range(1, 5)` is 1, 2, 3, 4. To have the last
number too, the second one has to be one more.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.prints import MAX_TEXT, values_of
from checker.model import Evidence, Finding, Run
from checker.tree import loops_around, segment, span_of

taxonomy = "LOG03"
risk = "low"
message = "`{call}` on line {line} stops before {stop}, so the turn for {stop} is missing."
hints = (
    "The second number of a range is where it stops, and that one is left out.",
    "Write down the numbers that `{call}` gives, and the last one you need.",
    "Make the second number of the range on line {line} one bigger.",
)
bad = """\
for number in range(1, 4):
    print(number, number * number)
"""
line = 1
good = """\
for number in range(1, 5):
    print(number, number * number)
"""
near_miss = (
    "for number in range(1, 3):\n    print(number, number * number)\n",
    "for number in range(2, 5):\n    print(number, number * number)\n",
    "for number in [1, 2, 3]:\n    print(number, number * number)\n",
    "for number in range(1, 5):\n    if number < 4:\n        print(number, number * number)\n",
)


def range_stops_early(evidence: Evidence) -> Iterator[Finding]:
    trial = evidence.failing
    if trial is None or trial.actual is None or trial.expected is None or not trial.actual.prints:
        return
    actual, expected = trial.actual, trial.expected
    if max(len(actual.stdout), len(expected.stdout)) > MAX_TEXT:
        return
    last = actual.prints[-1]
    missing = _missing_lines(expected.stdout, actual.stdout)
    for loop in reversed(loops_around(evidence.program.tree, last.line)):
        match loop:
            case ast.For(target=ast.Name(id=name), iter=ast.Call(func=ast.Name(id="range"), args=args) as call):
                number = values_of(last).get(name, "")
                stop = _next_number(number, args)
                if stop is not None and len(missing) == 1 and _continues(actual, name, number, stop, missing[0]):
                    words = {"call": segment(call, evidence.program), "line": call.lineno, "stop": stop}
                    yield Finding(span_of(call, evidence.program.source), words)
                return


def _missing_lines(expected: str, actual: str) -> list[str]:
    """The lines by which the expected output goes on after the actual one."""
    wanted, printed = expected.rstrip().split("\n"), actual.rstrip().split("\n")
    return wanted[len(printed) :] if wanted[: len(printed)] == printed else []


def _next_number(text: str, args: list[ast.expr]) -> int | None:
    """The number after the last turn's, where the range counts by ones and ends right there."""
    if len(args) > 2 or not text.lstrip("-").isdigit():
        return None
    following = int(text) + 1
    stop = args[-1] if args else None
    if isinstance(stop, ast.Constant) and stop.value != following:
        return None
    return following


def _continues(run: Run, name: str, number: str, stop: int, missing: str) -> bool:
    """Whether the missing line begins as the last one does, with the next number in place of this one."""
    last = run.stdout.rstrip().rsplit("\n", 1)[-1].split()
    words = missing.split()
    places = [i for i, word in enumerate(last) if word == number]
    if len(words) != len(last) or not places:
        return False
    turns = [values_of(entry).get(name) for entry in run.prints]
    # The number has to be seen counting, so that an equal number elsewhere in the text is no proof.
    return words[places[0]] == str(stop) and len(set(turns)) == len(turns) > 1
