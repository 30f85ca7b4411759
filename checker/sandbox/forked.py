"""The controller of a warm parent: hands each case to a child forked ahead, watches it, reads its report."""

from __future__ import annotations

import marshal
import os
import select
import signal
import time
from collections.abc import Sequence

from checker.model import Case, Level, Limits, Outcome, Program, Run, Usage, Wall
from checker.sandbox import wire
from checker.sandbox.levels import level_of, read_walls, shortfall
from checker.sandbox.parent import LostError, WarmParent
from checker.words import _

_GRACE_S = 0.03  # what a child gets beyond its wall limit to say where it was
_UNDISTURBED_MS = 5  # most programs have ended by then; one that has filled a pipe waits so long
_SURELY_OTHERS_S = 0.5  # of CPU time; a limit that a program sets itself counts whole seconds
_MAX_RUNS = 5000  # of one warm parent; whatever it gathers over time ends with it


class ForkedSandbox:
    """A `Sandbox` with one warm parent, which is started again when it is lost, worn or in doubt.

    At a level weaker than `at_least` nothing is run. `is_eager` is for one learner
    who waits: a run takes less time, and more of the processor.
    """

    def __init__(self, parent: WarmParent, options: str, at_least: Level | None = None, is_eager: bool = True) -> None:
        self._options = options
        self._at_least = at_least
        self._is_eager = is_eager
        self._parent: WarmParent | None = parent
        self._runs = 0
        self._walls: tuple[Wall, ...] = ()

    @property
    def walls(self) -> tuple[Wall, ...]:
        """Those of the last warm parent that ran something; empty when none starts."""
        try:
            if not self._walls:
                self._greeted()
        except (LostError, OSError, ValueError):
            self.close()
        return self._walls

    @property
    def level(self) -> Level:
        return level_of(self.walls)

    def run(
        self, program: Program, cases: Sequence[Case], limits: Limits, name: str = "exercise.py"
    ) -> tuple[Run, ...]:
        jobs = wire.jobs_for(program, cases, limits, name)
        return tuple(self._run_case(program, case, job, limits) for case, job in jobs)

    def _run_case(self, program: Program, case: Case, job: wire.Job, limits: Limits) -> Run:
        for is_last in (False, True):  # a lost parent is ours: try once more before saying so
            try:
                parent = self._greeted()
                if reason := shortfall(self._at_least, self._walls):
                    return Run(Outcome.BROKEN, stderr=reason)
                child, wall_s = _run_in(parent, case, job, limits, self._is_eager)
                if child.was_killed_by_others(is_last) and self._kills_itself_never():
                    raise LostError(_("its process was killed from outside"))
                run = child.as_run(job["nonce"], program, wall_s)
            except (LostError, OSError, ValueError) as error:
                self.close()
                failure = str(error)
            else:
                self._runs += 1
                if _is_doubtful(run) or self._runs % _MAX_RUNS == 0:
                    self.close()
                    self._living_parent()  # it starts up while the caller thinks about this run
                return run
        return Run(Outcome.BROKEN, stderr=failure)

    def _kills_itself_never(self) -> bool:
        """Whether seccomp keeps a program from sending itself the signal that nobody survives."""
        return any(wall.name == "seccomp" and wall.stands for wall in self._walls)

    def _greeted(self) -> WarmParent:
        """The warm parent, when it has said which walls stand."""
        parent = self._living_parent()
        if not (parent.told and self._walls):
            self._walls = read_walls(parent.greeting())
        return parent

    def _living_parent(self) -> WarmParent:
        if self._parent is None:
            self._parent = WarmParent(self._options)
        return self._parent

    def close(self) -> None:
        if self._parent is not None:
            self._parent.close()
            self._parent = None

    def __enter__(self) -> ForkedSandbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _is_doubtful(run: Run) -> bool:
    """Whether a run ended as no learner's program does: begin anew behind it."""
    return run.outcome is Outcome.KILLED or (run.outcome is Outcome.REFUSED and run.error is None)


def _run_in(parent: WarmParent, case: Case, job: wire.Job, limits: Limits, is_eager: bool) -> tuple[_Child, float]:
    """A child that has run a case, and how many seconds it took."""
    pid = parent.next_child()
    started = time.monotonic()
    pipes = parent.hand_over(marshal.dumps(job), case.stdin.encode("utf-8", "surrogatepass"))
    child = _Child(parent, pid, pipes, limits, is_eager)
    try:
        child.watch(started)
    finally:
        child.close()
    return child, time.monotonic() - started


class _Child:
    """Watches one child: its output under a cap, the clock, and how it ended."""

    def __init__(self, parent: WarmParent, pid: int, pipes: list[int], limits: Limits, is_eager: bool) -> None:
        self.is_eager = is_eager
        self.parent = parent
        self.pid = pid
        self.pipes = set(pipes)  # those that have not ended
        self.out, self.err, self.report = (bytearray() for _ in range(3))
        self.buffers = dict(zip(pipes, (self.out, self.err, self.report), strict=True))
        rooms = (limits.output_kb * 1024, limits.output_kb * 1024, wire.MAX_REPORT)
        self.room = dict(zip(pipes, rooms, strict=True))
        self.limits = limits
        self.flooded = self.timed_out = self.killed = False
        self.death: tuple[int, float, int] | None = None

    def watch(self, started: float) -> None:
        deadline = started + self.limits.wall_s + _GRACE_S
        events = self.parent.events.fileno()
        poll = select.poll()
        poll.register(events, select.POLLIN)
        if not self.is_eager:
            poll.poll(_UNDISTURBED_MS)
        for fd in self.pipes:
            poll.register(fd, select.POLLIN)
        while self.pipes or (self.death is None and not self._is_early()):
            ready = poll.poll(max(0.0, deadline - time.monotonic()) * 1000 + 1)
            if time.monotonic() >= deadline:  # also for one that keeps us busy with its output
                if self.timed_out:
                    raise LostError(_("the warm parent did not end a child"))
                self.timed_out = True
                self._kill()
                deadline = time.monotonic() + 5.0
            for fd, _events in ready:
                if fd == events:
                    self.death = self.parent.event(b"D")
                    poll.unregister(events)
                elif not self._read(fd):
                    poll.unregister(fd)
        if self.death is None:
            self.parent.leave(self.pid)

    def _is_early(self) -> bool:
        """Whether there is a whole report, and nothing more can come but the process's end."""
        return self.is_eager and bool(self.report) and not self.killed

    def _read(self, fd: int) -> bool:
        """Take what a pipe holds; False at its end."""
        chunk = os.read(fd, 65536)
        if not chunk:
            self.pipes.remove(fd)
            os.close(fd)
            return False
        self.buffers[fd] += chunk[: max(0, self.room[fd])]
        self.room[fd] -= len(chunk)
        if self.room[fd] < 0:
            self.flooded = True
        if self.room[fd] < -wire.SPILL and not self.killed:
            self._kill()
        return True

    def close(self) -> None:
        """Let go of the pipes that have not ended."""
        for fd in self.pipes:
            os.close(fd)

    def _kill(self) -> None:
        self.killed = True
        self.parent.kill(self.pid)

    def was_killed_by_others(self, is_sure: bool) -> bool:
        """Whether it died of a SIGKILL that neither we nor a limit on its time sent; at least possibly, or surely."""
        if self.death is None or self.killed:
            return False
        status, cpu_s, _ = self.death
        most = min(_SURELY_OTHERS_S, self.limits.cpu_s) if is_sure else self.limits.cpu_s
        return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL and cpu_s < most

    def as_run(self, nonce: str, program: Program, wall_s: float) -> Run:
        status, cpu_s, peak_kb = self.death or (0, 0.0, 0)
        # What interrupts no system call, and no computation in C, is ended by the kernel's own limit.
        timed_out = self.timed_out or (os.WIFSIGNALED(status) and cpu_s >= self.limits.cpu_s)
        usage = Usage(cpu_s, wall_s, peak_kb)
        return wire.conclude(
            bytes(self.report),
            nonce,
            program,
            wire.Ending(
                bytes(self.out), bytes(self.err), status, self.flooded, timed_out, usage, is_early=self.death is None
            ),
        )
