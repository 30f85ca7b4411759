"""Runs a failed program once more with its steps counted: how often lines and loops ran, and where it was at the end.

What comes back was written by the process that ran the learner's program, and may be forged: every field is checked,
and anything unexpected means that nothing is known.
"""

from __future__ import annotations

import json
from typing import Any

from checker.model import Case, Exercise, Limits, LoopTurns, Outcome, Program, Sandbox, Trace, Watched
from checker.search.sent import driver, source_of

BUDGET = 20_000  # steps: the same on slow and fast machines
MAX_FACTS = 2**21  # characters
MAX_TEXT = 200
MAX_STATEMENTS = 1_500  # roughly; nobody writes more by hand
_ENDS = ("finished", "raised", "exited", "stopped")
_MAX_LISTED = {"at": 10, "names": 12, "loops": 100}


def trace(program: Program, case: Case, exercise: Exercise, sandbox: Sandbox) -> Trace | None:
    """What one run of a case did; None where that cannot be known within a bounded time."""
    if program.fault or case.hidden or program.source.count("\n") + program.source.count(";") > MAX_STATEMENTS:
        return None
    job = {
        "hooks": source_of("trace_hooks.py"),
        "source": program.source,
        "name": exercise.filename,
        "stdin": case.stdin,
        "call": case.call,
        "argv": case.argv,
        "budget": BUDGET,
    }
    limits = Limits(cpu_s=1.0, wall_s=2.0, memory_mb=exercise.limits.memory_mb, output_kb=MAX_FACTS // 1024)
    run = sandbox.run(driver("trace_driver.py"), (Case("trace", stdin=json.dumps(job) + "\n"),), limits, "trace.py")[0]
    return read_facts(run.stdout, len(program.lines)) if run.outcome is Outcome.FINISHED else None


def read_facts(text: str, last_line: int) -> Trace | None:
    """The facts in a driver's output about a program of so many lines; None for anything else."""
    if len(text) > MAX_FACTS:
        return None
    try:
        return _Reader(last_line).trace(json.loads(text))
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


class _Reader:
    """Takes JSON apart; raises `ValueError`, `TypeError` or `KeyError` for what no driver of ours says."""

    def __init__(self, last_line: int) -> None:
        self.last_line = last_line

    def trace(self, facts: Any) -> Trace:
        if type(facts) is not dict or facts["end"] not in _ENDS:
            raise ValueError
        loops = [self.loop(loop) for loop in _listed(facts["loops"], _MAX_LISTED["loops"])]
        lines = [_listed(pair, 2) for pair in _listed(facts["lines"], self.last_line)]
        return Trace(
            end=facts["end"],
            at=tuple(self.line(line) for line in _listed(facts["at"], _MAX_LISTED["at"])),
            inputs=_count(facts["inputs"]),
            lines={self.line(line): _count(times) for line, times in lines},
            loops={loop.line: loop for loop in loops},
        )

    def loop(self, facts: Any) -> LoopTurns:
        line, entries, turns, total, size, is_done, condition, names = _listed(facts, 8)
        if type(is_done) is not bool:
            raise TypeError
        return LoopTurns(
            self.line(line),
            _count(entries),
            _count(turns),
            _count(total),
            None if size is None else _count(size, 2**63),
            is_done,
            "" if condition is None else _text(condition),
            tuple(self.watched(name) for name in _listed(names, _MAX_LISTED["names"])),
        )

    def watched(self, facts: Any) -> Watched:
        name, first, last, changed, trend = _listed(facts, 5)
        if not _text(name).isidentifier() or trend not in (-1, 0, 1) or type(trend) is not int:
            raise ValueError
        return Watched(name, _text(first), _text(last), _count(changed), trend)

    def line(self, line: Any) -> int:
        if not 1 <= _count(line) <= self.last_line:
            raise ValueError
        return _count(line)


def _listed(data: Any, most: int) -> list[Any]:
    if type(data) is not list or len(data) > most:
        raise TypeError
    return data


def _count(number: Any, most: int = BUDGET) -> int:
    if type(number) is not int or not 0 <= number <= most:
        raise ValueError
    return number


def _text(text: Any) -> str:
    if type(text) is not str or len(text) > MAX_TEXT or not text.isprintable():
        raise ValueError
    return text
