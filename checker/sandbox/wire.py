"""The two messages of a run: the job that goes in, the report that comes back.

A report is written by a process that ran a learner's program, so every field of it is checked.
Anything unexpected is `Garbled`: the run has failed.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from checker.model import (
    Case,
    Crash,
    Frame,
    Limits,
    Opaque,
    Outcome,
    Print,
    Program,
    Run,
    Span,
    Usage,
    Variable,
)
from checker.program import characters, code_of_call
from checker.sandbox.inside import plain
from checker.tree import watched

MAX_REPORT = 4 * 2**20
SPILL = 64 * 1024  # bytes past the output limit before a child that does not stop itself is killed
_SIGXCPU, _SIGSYS = 24, 31
_LIMITS = [field.name for field in fields(Limits)]

# What a child may say of itself; the other outcomes are for the controller to see.
_OWN_OUTCOMES = frozenset("finished raised exited refused timed_out flooded out_of_memory".split())


class Garbled(Exception):
    """The child sent something that no child of ours sends."""


Job = dict[str, Any]


def jobs_for(program: Program, cases: Sequence[Case], limits: Limits, name: str) -> Iterator[tuple[Case, Job]]:
    """What a child needs to run each case; expectations are not among it."""
    shared = {
        "source": program.source,
        "code": program.code,
        "name": name,
        "watched": watched(program.tree) if "print" in program.source else {},
        "limits": {name: getattr(limits, name) for name in _LIMITS},
    }
    for case in cases:
        call_code = None if case.call is None else code_of_call(case.call)
        own = {"nonce": os.urandom(16).hex(), "call": case.call, "call_code": call_code, "argv": list(case.argv)}
        yield case, {**shared, **own}


@dataclass(frozen=True, slots=True)
class Ending:
    """How a child ended, as its controller saw it. `status` is that of `os.wait`.

    Of a report that was taken early the end is not known: the status is 0, the usage what the child says.
    """

    stdout: bytes
    stderr: bytes
    status: int
    flooded: bool
    timed_out: bool
    usage: Usage
    is_early: bool = False


def conclude(report: bytes, nonce: str, program: Program, ending: Ending) -> Run:
    """The one place where a run is believed to have finished; everything else fails closed."""
    try:
        run = read_report(report, nonce, ending.stdout, program)
    except Garbled:
        run = Run(Outcome.KILLED, ending.stdout.decode("utf-8", "backslashreplace"))
    if ending.flooded:
        outcome = Outcome.FLOODED
    elif ending.timed_out or ending.status & 0x7F == _SIGXCPU:
        outcome = Outcome.TIMED_OUT
    elif ending.status & 0x7F == _SIGSYS:  # a system call that no program has an honest use for
        outcome = Outcome.REFUSED
    elif ending.status != 0:
        outcome = Outcome.KILLED
    else:
        outcome = run.outcome
    stderr = _both_ends(ending.stderr).decode("utf-8", "backslashreplace")
    usage = replace(run.usage, wall_s=ending.usage.wall_s) if ending.is_early else ending.usage
    return replace(run, outcome=outcome, stderr=stderr, usage=usage)


def _both_ends(text: bytes) -> bytes:
    """A long traceback begins with what was called and ends with what was wrong."""
    return (
        text
        if len(text) <= 65536
        else text[:32768].rpartition(b"\n")[0] + b"\n  ...\n" + text[-32768:].partition(b"\n")[2]
    )


def read_report(data: bytes, nonce: str, stdout: bytes, program: Program) -> Run:
    """A report as a `Run`; raises `Garbled`."""
    if not data.startswith(nonce.encode()) or len(data) > MAX_REPORT:
        raise Garbled("the report does not begin with its nonce")
    try:
        report = json.loads(data[len(nonce) :])
        return _Reader(report, stdout, program).run()
    except (
        ValueError,
        TypeError,
        KeyError,
        IndexError,
        AttributeError,
        RecursionError,
        OverflowError,
    ) as error:
        raise Garbled(str(error)) from None


class _Reader:
    def __init__(self, report: dict[str, Any], stdout: bytes, program: Program) -> None:
        self.report = report
        self.program = program
        self.lines = program.lines
        self.stdout = stdout.decode("utf-8", "backslashreplace")

    def run(self) -> Run:
        report = self.report
        outcome = Outcome(report["outcome"])
        if outcome not in _OWN_OUTCOMES:
            raise Garbled("an outcome that is not for a child to say")
        start = 0
        if report["call_at"] is not None:  # only what the call itself printed counts
            start = _whole(report["call_at"], len(self.stdout))
        error = None if report["error"] is None else self._crash(report["error"])
        prints = (self._print(entry, start) for entry in report["prints"][:5000])
        return Run(
            outcome,
            stdout=self.stdout[start:],
            value=decode(report["value"]),
            error=error,
            prints=tuple(p for p in prints if p is not None),
            snapshots=tuple(self._frame(f) for f in report["snapshots"][:10]),
            usage=self._usage(*report["usage"]),
        )

    def _usage(self, cpu_s: float, memory_kb: int) -> Usage:
        if type(cpu_s) is not float or not 0 <= cpu_s <= 10**6:
            raise Garbled("a time out of range")
        return Usage(cpu_s, memory_kb=_whole(memory_kb, 2**40))

    def _crash(self, error: dict[str, Any]) -> Crash:
        frames = tuple(self._frame(f) for f in error["frames"][:20])
        deed = _text(error.get("deed", ""), 20)
        return Crash(_text(error["type"], 80), _text(error["message"], 2000), frames, deed)

    def _frame(self, frame: dict[str, Any]) -> Frame:
        line, column, end_line, end_column = (_whole(n, 10**6) for n in frame["at"])
        if not 1 <= line <= len(self.lines):
            raise Garbled("a frame beyond the program")
        if not line <= end_line <= len(self.lines):
            end_line, end_column = line, column
        span = Span(
            line,
            characters(self.lines, line, column) + 1,
            end_line,
            characters(self.lines, end_line, end_column) + 1,
        )
        return Frame(span, _text(frame["function"], 80), self._variables(frame["variables"]))

    def _variables(self, entries: list[list[str]]) -> tuple[Variable, ...]:
        return tuple(Variable(*(_text(part, 500) for part in (n, t, x))) for n, t, x in entries[:40])

    def _print(self, entry: list[Any], shift: int) -> Print | None:
        line, turn, start, end, variables = entry
        end = _whole(end, 10**9)
        start = _whole(start, end)
        if start < shift or end > len(self.stdout):
            return None  # before the call, or not flushed any more
        line = _whole(line, len(self.lines))
        return Print(line, _whole(turn, 10**9), start - shift, end - shift, self._variables(variables))


def _whole(number: object, most: int) -> int:
    if type(number) is not int or not 0 <= number <= most:
        raise Garbled("a number out of range")
    return number


def _text(text: object, most: int) -> str:
    if type(text) is not str:
        raise Garbled("not a text")
    return text[:most]


def decode(data: Any) -> Any:
    """Tagged data (see `inside.plain`) as a plain value; raises `Garbled`, `ValueError` or `TypeError`."""
    return _Decoder().decode(data, 0)


class _Decoder:
    """Holds what comes out to the bounds that an honest child keeps."""

    def __init__(self) -> None:
        self.items = self.hashed = 0

    def decode(self, data: Any, depth: int) -> Any:
        self.items += 1
        if depth > plain.MAX_DEPTH or self.items > plain.MAX_ITEMS:
            raise Garbled("too deep or too long")
        if data is None or data is True or data is False or type(data) is str:
            return data
        match data:
            case ["i", str(digits)]:
                return int(digits, 16)
            case ["f", str(number)]:
                return float.fromhex(number)
            case ["c", str(real), str(imaginary)]:
                return complex(float.fromhex(real), float.fromhex(imaginary))
            case ["b", str(digits)]:
                return bytes.fromhex(digits)
            case ["o", str(type_name), str(text)]:
                return Opaque(type_name[:80], text[:200])
            case ["d", list(pairs)]:
                self._bound(pairs)
                return {self.decode(k, depth + 1): self.decode(v, depth + 1) for k, v in pairs}
            case [("l" | "t") as tag, list(items)]:
                values = [self.decode(item, depth + 1) for item in items]
                return values if tag == "l" else tuple(values)
            case [("s" | "z") as tag, list(items)]:
                self._bound(items)
                members = {self.decode(item, depth + 1) for item in items}
                return members if tag == "s" else frozenset(members)
        raise Garbled("not plain data")

    def _bound(self, members: list[Any]) -> None:
        self.hashed += len(members)
        if self.hashed > plain.MAX_HASHED:
            raise Garbled("too many members")
