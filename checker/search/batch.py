"""Many programs tried on one case, or one program on many, in one run of the sandbox.

What comes back is a hint, to be confirmed.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from checker.model import Case, Limits, Sandbox
from checker.search.sent import driver

MAX_STEPS = 10_000  # lines of one program
MAX_SHOWN = 4_000  # characters of its output, and of its value


class Try(NamedTuple):
    """How a program ended ("finished", "endless" or an error's name), what it printed, and its value's repr."""

    ending: str
    stdout: str
    value: str


class Batch(NamedTuple):
    """For each program, or each case, its try; None for one that was not reached, and for what makes no sense."""

    tries: list[Try | None]
    cpu_s: float


def try_all(sources: Sequence[str], case: Case, sandbox: Sandbox, limits: Limits, name: str, cpu_s: float) -> Batch:
    """What each program does in a case, all of them within so many seconds of the processor's time."""
    return _try(sources, (case,), sandbox, limits, name, cpu_s)


def try_cases(source: str, cases: Sequence[Case], sandbox: Sandbox, limits: Limits, name: str, cpu_s: float) -> Batch:
    """What one program does in each case, in all of them within so many seconds of the processor's time."""
    return _try((source,), cases, sandbox, limits, name, cpu_s)


def _try(
    sources: Sequence[str], cases: Sequence[Case], sandbox: Sandbox, limits: Limits, name: str, cpu_s: float
) -> Batch:
    job = {
        "sources": list(sources),
        "cases": [(case.stdin, case.call, list(case.argv)) for case in cases],
        "name": name,
        "steps": MAX_STEPS,
        "room": MAX_SHOWN,
    }
    batch = Case("batch", stdin=f"{job!r}\n")
    count = len(sources) * len(cases)
    room = count * (2 * MAX_SHOWN + 100) * 6 // 1024 + 1  # JSON spells a character with up to six
    roomy = replace(limits, cpu_s=cpu_s, wall_s=2 * cpu_s, output_kb=max(limits.output_kb, room))
    (run,) = sandbox.run(driver("driver.py"), (batch,), roomy, "search.py")
    found = [_read(line) for line in run.stdout.split("\n")[:count]]
    return Batch([*found, *[None] * (count - len(found))], run.usage.cpu_s)


def _read(line: str) -> Try | None:
    """A line of the driver's, or of whoever has taken its place."""
    try:
        parts = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(parts, list) or len(parts) != 3 or not all(isinstance(part, str) for part in parts):
        return None
    return Try(*parts)
