"""A fresh interpreter per case, for systems without fork: slower, the same report, the same judgement.

The next one is started while the last one works, so that a case seldom waits for an interpreter.
"""

from __future__ import annotations

import contextlib
import marshal
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import IO

from checker.model import Case, Level, Limits, Outcome, Program, Run, Usage, Wall
from checker.sandbox import wire
from checker.sandbox.levels import level_of, read_walls, shortfall
from checker.words import _

_ROOT = str(Path(__file__).resolve().parents[2])
_BOOT = """import sys; sys.path.insert(0, sys.argv[1])
from checker.sandbox.inside.alone import main
del sys.path[0]; sys.dont_write_bytecode = True; main(sys.argv[2], sys.argv[3])"""
_GRACE_S = 0.15


class FreshSandbox:
    """A `Sandbox` that starts a new Python for every case."""

    def __init__(self, without: Iterable[str] = (), at_least: Level | None = None) -> None:
        self._at_least = at_least
        self._options = " ".join(sorted(without))
        self._spare: _Spare | None = None
        self._walls: tuple[Wall, ...] = ()

    @property
    def walls(self) -> tuple[Wall, ...]:
        """Empty when no interpreter starts."""
        if not self._walls:
            with contextlib.suppress(OSError, ValueError):
                self._spare = self._next()
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
        try:
            with self._next() as process:
                if reason := shortfall(self._at_least, self._walls):
                    return Run(Outcome.BROKEN, stderr=reason)
                self._spare = _Spare(self._options)
                ending = process.run(marshal.dumps(job), case.stdin.encode("utf-8", "surrogatepass"), limits)
                report = process.report()
        except (OSError, ValueError) as error:
            return Run(Outcome.BROKEN, stderr=str(error))
        return wire.conclude(report, str(job["nonce"]), program, ending)

    def _next(self) -> _Spare:
        spare = self._spare or _Spare(self._options)
        self._spare = None
        try:
            self._walls = read_walls(spare.greeting())
        except BaseException:
            spare.close()
            raise
        return spare

    def close(self) -> None:
        """End the process that waits for a case."""
        if self._spare is not None:
            self._spare.close()
            self._spare = None

    def __enter__(self) -> FreshSandbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Spare:
    """One interpreter, which greets, waits for its job, runs it and is gone."""

    def __init__(self, options: str) -> None:
        self.folder = tempfile.mkdtemp(prefix="checker-")
        self.greeted = b""
        self.process = subprocess.Popen(
            [
                *(sys.executable, "-s", "-S", "-P", "-X", "utf8", "-c", _BOOT),
                *(_ROOT, os.path.join(self.folder, "report"), options),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            # Windows cannot start a process without its SYSTEMROOT.
            env={"PYTHONHASHSEED": "0", **{k: v for k, v in os.environ.items() if k == "SYSTEMROOT"}},
            start_new_session=True,
        )

    def __enter__(self) -> _Spare:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def greeting(self) -> bytes:
        """Which walls stand, as JSON; said before any program runs."""
        if not self.greeted:
            assert self.process.stdout
            self.greeted = self.process.stdout.readline(65536)
            if not self.greeted:
                assert self.process.stderr
                said = self.process.stderr.read(65536).decode(errors="replace").strip().rpartition("\n")[2]
                reason = said or _("it said nothing")
                raise OSError(_("a new Python for the case did not start: {reason}", reason=reason))
        return self.greeted

    def run(self, job: bytes, stdin: bytes, limits: Limits) -> wire.Ending:
        """Hand over a job and watch the process to its end."""
        process, started = self.process, time.monotonic()
        assert process.stdin and process.stdout and process.stderr
        out, err = (_Drain(pipe, limits.output_kb * 1024, process) for pipe in (process.stdout, process.stderr))
        text = b"%16d" % len(job) + job + stdin
        threading.Thread(target=_feed, args=(process.stdin, text), daemon=True).start()
        timed_out = False
        try:
            status = process.wait(limits.wall_s + _GRACE_S)
        except subprocess.TimeoutExpired:
            timed_out, status = True, 0
        _kill_group(process)
        process.wait()
        out.join(1.0)
        err.join(1.0)
        # A negative status is a signal's number, which `os.wait` keeps in the low bits.
        status = -status if status < 0 else status << 8
        usage = Usage(0.0, time.monotonic() - started, 0)
        flooded = out.flooded or err.flooded
        return wire.Ending(bytes(out.kept), bytes(err.kept), status, flooded, timed_out, usage)

    def report(self) -> bytes:
        """What the child wrote into its report, or nothing."""
        with contextlib.suppress(FileNotFoundError), open(os.path.join(self.folder, "report"), "rb") as file:
            return file.read(wire.MAX_REPORT + 1)
        return b""

    def close(self) -> None:
        """End the process and take its folder away."""
        _kill_group(self.process)
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            with contextlib.suppress(OSError):
                if pipe:
                    pipe.close()
        with contextlib.suppress(OSError):
            for name in os.listdir(self.folder):
                os.unlink(os.path.join(self.folder, name))
            os.rmdir(self.folder)


class _Drain(threading.Thread):
    """Reads a pipe to its end, keeps at most `room` bytes, kills the process that sends more."""

    def __init__(self, pipe: IO[bytes], room: int, process: subprocess.Popen[bytes]) -> None:
        super().__init__(daemon=True)
        self.pipe, self.room, self.process = pipe, room, process
        self.kept = bytearray()
        self.flooded = False
        self.start()

    def run(self) -> None:
        while chunk := self.pipe.read1(65536):  # type: ignore[attr-defined]  # it is buffered
            self.kept += chunk[: max(0, self.room)]
            self.room -= len(chunk)
            self.flooded = self.room < 0
            if self.room < -wire.SPILL:
                _kill_group(self.process)
        self.pipe.close()


def _feed(pipe: IO[bytes], text: bytes) -> None:
    try:
        pipe.write(text)
        pipe.close()
    except OSError:
        pass  # the program ended without reading it all


def _kill_group(process: subprocess.Popen[bytes]) -> None:
    """The whole session of the process, where there are sessions."""
    if hasattr(os, "killpg"):
        try:
            os.killpg(process.pid, 9)
        except (ProcessLookupError, PermissionError):
            pass
    else:
        process.kill()
