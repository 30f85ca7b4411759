"""The program was stopped by a limit.

A program gets limited time, memory and output, so that one that goes wrong does no harm.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.model import Evidence, Finding, Limits, Outcome, Run
from checker.words import _

message = "The program {what}{where}."
hints = (
    "Ask which part of the program could go on and on, or grow and grow.",
    "Try it by hand with a small example and count the turns.",
    "Make sure that every loop comes nearer to its end on every turn.",
)
bad = """\
number = 2
while number > 1:
    number = number * 2 % 1_000_003 + 2
print("done")
"""
good = """\
print("done")
"""
near_miss = (
    "print('dome')\n",
    "1 / 0\n",
)


def stopped(evidence: Evidence) -> Iterator[Finding]:
    run = evidence.failing.actual if evidence.failing else None
    what = _what(run, evidence.exercise.limits) if run else None
    if run is None or what is None:
        return
    span = run.snapshots[-1].span if run.snapshots else None
    if run.error and run.error.frames:
        span = run.error.frames[-1].span
    yield Finding(span, {"what": what, "where": _("; it was on line {line}", line=span.line) if span else ""})


def _what(run: Run, limits: Limits) -> str | None:
    match run.outcome:
        case Outcome.TIMED_OUT:
            busy = run.usage.cpu_s >= limits.cpu_s * 0.8
            return _("did not end within {seconds:g} s", seconds=limits.cpu_s if busy else limits.wall_s)
        case Outcome.OUT_OF_MEMORY:
            return _("used more than {number} MB of memory", number=limits.memory_mb)
        case Outcome.FLOODED:
            return _("printed more than {number:g} MB", number=limits.output_kb / 1024)
        case Outcome.KILLED:
            return _("was gone before its end")
    return None
