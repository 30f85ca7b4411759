"""The controller of a warm parent: hands each case to a child forked ahead, watches it, reads its report."""

from __future__ import annotations

import contextlib
import json
import os
import select
import time
from collections.abc import Sequence
from typing import BinaryIO

from checker.model import Case, Limits, Outcome, Program, Run, Usage
from checker.sandbox import wire
from checker.sandbox.parent import LostError, WarmParent

_GRACE_S = 0.15  # what a child gets beyond its wall limit to say where it was


class ForkedSandbox:
    """A `Sandbox` with one warm parent, which is started again when it is lost."""

    def __init__(self, parent: WarmParent, preload: str = "") -> None:
        self._preload = preload
        self._parent: WarmParent | None = parent

    def run(
        self, program: Program, cases: Sequence[Case], limits: Limits, name: str = "exercise.py"
    ) -> tuple[Run, ...]:
        jobs = wire.jobs_for(program, cases, limits, name)
        return tuple(self._run_case(program, case, job, limits) for case, job in jobs)

    def _run_case(self, program: Program, case: Case, job: wire.Job, limits: Limits) -> Run:
        for _ in range(2):  # a lost parent is ours: try once more before saying so
            try:
                if self._parent is None:
                    self._parent = WarmParent(self._preload)
                return _run_in(self._parent, program, case, job, limits)
            except (LostError, OSError) as error:
                self.close()
                failure = str(error)
        return Run(Outcome.BROKEN, stderr=failure)

    def close(self) -> None:
        if self._parent is not None:
            self._parent.close()
            self._parent = None

    def __enter__(self) -> ForkedSandbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _run_in(parent: WarmParent, program: Program, case: Case, job: wire.Job, limits: Limits) -> Run:
    pid = parent.next_child()
    started = time.monotonic()
    with contextlib.ExitStack() as stack:
        fds = parent.hand_over(json.dumps(job).encode(), case.stdin.encode("utf-8", "surrogatepass"))
        pipes: list[BinaryIO] = [stack.enter_context(open(fd, "rb", 0)) for fd in fds]
        child = _Child(parent, pid, pipes, limits)
        child.watch(started)
    return child.as_run(job["nonce"], program, time.monotonic() - started)


class _Child:
    """Watches one child: its output under a cap, the clock, and how it ended."""

    def __init__(self, parent: WarmParent, pid: int, pipes: list[BinaryIO], limits: Limits) -> None:
        self.parent = parent
        self.pid = pid
        self.pipes = {pipe.fileno(): pipe for pipe in pipes}
        self.out, self.err, self.report = (bytearray() for _ in range(3))
        self.buffers = dict(zip(self.pipes, (self.out, self.err, self.report), strict=True))
        rooms = (limits.output_kb * 1024, limits.output_kb * 1024, wire.MAX_REPORT)
        self.room = dict(zip(self.pipes, rooms, strict=True))
        self.limits = limits
        self.flooded = self.timed_out = self.killed = False
        self.death: tuple[int, float, int] | None = None

    def watch(self, started: float) -> None:
        deadline = started + self.limits.wall_s + _GRACE_S
        events = self.parent.events.fileno()
        poll = select.poll()
        for fd in (*self.pipes, events):
            poll.register(fd, select.POLLIN)
        while self.pipes or self.death is None:
            ready = poll.poll(max(0.0, deadline - time.monotonic()) * 1000 + 1)
            if time.monotonic() >= deadline:  # also for one that keeps us busy with its output
                if self.timed_out:
                    raise LostError("the warm parent did not end a child")
                self.timed_out = True
                self._kill()
                deadline = time.monotonic() + 5.0
            for fd, _ in ready:
                if fd == events:
                    self.death = self.parent.event(b"D", 1.0)
                    poll.unregister(events)
                elif not self._read(fd):
                    poll.unregister(fd)

    def _read(self, fd: int) -> bool:
        """Take what a pipe holds; False at its end."""
        chunk = os.read(fd, 65536)
        if not chunk:
            del self.pipes[fd]
            return False
        self.buffers[fd] += chunk[: max(0, self.room[fd])]
        self.room[fd] -= len(chunk)
        if self.room[fd] < 0:
            self.flooded = True
        if self.room[fd] < -wire.SPILL and not self.killed:
            self._kill()
        return True

    def _kill(self) -> None:
        self.killed = True
        self.parent.kill(self.pid)

    def as_run(self, nonce: str, program: Program, wall_s: float) -> Run:
        assert self.death is not None
        status, cpu_s, peak_kb = self.death
        # What interrupts no system call, and no computation in C, is ended by the kernel's own limit.
        timed_out = self.timed_out or (os.WIFSIGNALED(status) and cpu_s >= self.limits.cpu_s)
        usage = Usage(cpu_s, wall_s, peak_kb)
        return wire.conclude(
            bytes(self.report),
            nonce,
            program,
            wire.Ending(bytes(self.out), bytes(self.err), status, self.flooded, timed_out, usage),
        )
