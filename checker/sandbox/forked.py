"""The controller of a warm parent: hands each case to a child forked ahead, watches it, reads its report."""

from __future__ import annotations

import array
import contextlib
import fcntl
import json
import os
import select
import signal
import socket
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import BinaryIO, cast

from checker.model import Case, Limits, Outcome, Program, Run, Usage
from checker.sandbox import wire
from checker.sandbox.inside.records import EVENT, KILL

_ROOT = str(Path(__file__).resolve().parents[2])
_BOOT = """import sys; sys.path.insert(0, sys.argv[1])
from checker.sandbox.inside.zygote import main
del sys.path[0]; main(3, 4, sys.argv[2])"""
_GRACE_S = 0.15  # what a child gets beyond its wall limit to say where it was
_START_S = 30.0  # a machine that cannot start an interpreter within this is broken


class _Lost(Exception):
    """The warm parent is gone or does not answer."""


class ForkedSandbox:
    """A `Sandbox` with one warm parent, which is started again when it is lost."""

    def __init__(self, preload: Iterable[str] = ()) -> None:
        self._preload = " ".join(sorted(preload))
        self._parent: _WarmParent | None = _WarmParent(self._preload)

    def run(
        self, program: Program, cases: Sequence[Case], limits: Limits, name: str = "exercise.py"
    ) -> tuple[Run, ...]:
        jobs = wire.jobs_for(program, cases, limits, name)
        return tuple(self._run_case(program, case, job, limits) for case, job in jobs)

    def _run_case(self, program: Program, case: Case, job: wire.Job, limits: Limits) -> Run:
        for _ in range(2):  # a lost parent is ours: try once more before saying so
            try:
                if self._parent is None:
                    self._parent = _WarmParent(self._preload)
                return self._parent.run(program, case, job, limits)
            except (_Lost, OSError) as error:
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


class _WarmParent:
    def __init__(self, preload: str) -> None:
        self.requests, requests = socket.socketpair()
        self.events, events = socket.socketpair()
        self.complaints = _file(b"")  # what the parent says on standard error: nothing, unless it fails
        with requests, events:
            self.pid = _spawn([_ROOT, preload], requests.fileno(), events.fileno(), self.complaints.fileno())
        self.ready = False
        self.spare: int | None = None

    def run(self, program: Program, case: Case, job: wire.Job, limits: Limits) -> Run:
        if not self.ready:
            self._event(b"R", _START_S)
            self.ready = True
        pid = self.spare if self.spare is not None else self._event(b"B", _START_S)[0]
        self.spare = None
        started = time.monotonic()
        with contextlib.ExitStack() as stack:
            pipes: list[BinaryIO] = [stack.enter_context(open(fd, "rb", 0)) for fd in self._hand_over(job, case)]
            child = _Child(self, pid, pipes, limits)
            child.watch(started)
        return child.as_run(job["nonce"], program, time.monotonic() - started)

    def _hand_over(self, job: wire.Job, case: Case) -> list[int]:
        """Send the job to the waiting child; returns the reading ends of stdout, stderr and report."""
        reading, writing = zip(*(os.pipe() for _ in range(3)), strict=True)
        with contextlib.ExitStack() as stack:
            for fd in writing:
                stack.callback(os.close, fd)
            files = (_file(json.dumps(job).encode()), _file(case.stdin.encode("utf-8", "surrogateescape")))
            fds = [stack.enter_context(file).fileno() for file in files]
            rights = array.array("i", [*fds, *writing])
            self.requests.sendmsg([b"J"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, rights)])
        return list(reading)

    def _event(self, kind: bytes, timeout: float) -> tuple[int, float, float, int]:
        """The next record on the event socket, which must be of this kind."""
        self.events.settimeout(timeout)
        data = self.events.recv(EVENT.size, socket.MSG_WAITALL)
        if len(data) != EVENT.size:
            self.complaints.seek(0)
            said = self.complaints.read(65536).decode(errors="replace").strip().rpartition("\n")[2]
            raise _Lost(f"the warm parent of the sandbox is gone: {said or 'it said nothing'}")
        got, number, cpu_s, wall_s, peak_kb = EVENT.unpack(data)
        if got != kind:
            raise _Lost(f"the warm parent said {got!r} where {kind!r} was due")
        return number, cpu_s, wall_s, peak_kb

    def close(self) -> None:
        """Hang up; the parent kills its child and ends. Wait for it, or end it."""
        for opened in (self.requests, self.events, self.complaints):
            opened.close()
        deadline = time.monotonic() + 1.0
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(self.pid, os.WNOHANG) == (0, 0):
                if time.monotonic() > deadline:
                    os.kill(self.pid, signal.SIGKILL)
                    os.waitpid(self.pid, 0)
                    return
                time.sleep(0.0005)


class _Child:
    """Watches one child: its output under a cap, the clock, and how it ended."""

    def __init__(self, parent: _WarmParent, pid: int, pipes: list[BinaryIO], limits: Limits) -> None:
        self.parent = parent
        self.pid = pid
        self.pipes = {pipe.fileno(): pipe for pipe in pipes}
        self.out, self.err, self.report = (bytearray() for _ in range(3))
        self.buffers = dict(zip(self.pipes, (self.out, self.err, self.report), strict=True))
        self.room = dict(zip(self.pipes, (limits.output_kb * 1024 + wire.SPILL,) * 2 + (wire.MAX_REPORT,), strict=True))
        self.limits = limits
        self.flooded = self.timed_out = False
        self.death: tuple[int, float, float, int] | None = None

    def watch(self, started: float) -> None:
        deadline = started + self.limits.wall_s + _GRACE_S
        events = self.parent.events.fileno()
        poll = select.poll()
        for fd in (*self.pipes, events):
            poll.register(fd, select.POLLIN)
        while self.pipes or self.death is None:
            ready = poll.poll(max(0.0, deadline - time.monotonic()) * 1000 + 1)
            if not ready and time.monotonic() >= deadline:
                if self.timed_out:
                    raise _Lost("the warm parent did not end a child")
                self.timed_out = True
                self._kill()
                deadline = time.monotonic() + 5.0
            for fd, _ in ready:
                if fd == events:
                    self.death = self.parent._event(b"D", 1.0)
                    poll.unregister(events)
                elif not self._read(fd):
                    poll.unregister(fd)

    def _read(self, fd: int) -> bool:
        """Take what a pipe holds; False at its end."""
        chunk = os.read(fd, 65536)
        if not chunk:
            del self.pipes[fd]
            return False
        self.buffers[fd] += chunk[: self.room[fd]]
        self.room[fd] -= len(chunk)
        if self.room[fd] < 0 and not self.flooded:
            self.flooded = True
            self._kill()
        return True

    def _kill(self) -> None:
        self.parent.events.send(KILL.pack(self.pid))

    def as_run(self, nonce: str, program: Program, wall_s: float) -> Run:
        assert self.death is not None
        status, cpu_s, _, peak_kb = self.death
        usage = Usage(cpu_s, wall_s, peak_kb)
        return wire.conclude(
            bytes(self.report),
            nonce,
            program,
            wire.Ending(bytes(self.out), bytes(self.err), status, self.flooded, self.timed_out, usage),
        )


def _spawn(arguments: list[str], requests: int, events: int, complaints: int) -> int:
    """Start the warm parent with an empty environment and its two sockets as descriptors 3 and 4."""
    null = os.open(os.devnull, os.O_RDWR)
    try:
        # Copies above 4: a dup2 must not overwrite a descriptor that is still to be copied.
        high = [fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, 10) for fd in (null, null, complaints, requests, events)]
        actions = [(os.POSIX_SPAWN_DUP2, fd, target) for target, fd in enumerate(high)]
        python = sys.executable
        return os.posix_spawn(
            python,
            # -S: no site packages; -s -P: nobody's folders on the path; the hash seed is fixed so
            # that a set prints in the same order in every run.
            [python, "-s", "-S", "-P", "-B", "-X", "utf8", "-c", _BOOT, *arguments],
            {"PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", **_library_paths()},
            file_actions=actions,
            setpgroup=0,
        )
    finally:
        os.close(null)
        for fd in high:
            os.close(fd)


def _library_paths() -> dict[str, str]:
    """Where this Python's own shared library is found, on machines that say so in the environment."""
    return {name: os.environ[name] for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH") if name in os.environ}


def _file(content: bytes) -> BinaryIO:
    """An unnamed file to read `content` from."""
    if hasattr(os, "memfd_create"):
        file: BinaryIO = os.fdopen(os.memfd_create("checker"), "r+b", 0)
    else:
        file = cast(BinaryIO, tempfile.TemporaryFile(buffering=0))  # noqa: SIM115  # the caller closes it
    file.write(content)
    file.seek(0)
    return file
