"""A fresh interpreter per case, for systems without fork: slower, the same report, the same judgement."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from checker.model import Case, Limits, Outcome, Program, Run, Usage
from checker.sandbox import wire

_ROOT = str(Path(__file__).resolve().parents[2])
_BOOT = """import sys; sys.path.insert(0, sys.argv[1])
from checker.sandbox.inside.alone import main
del sys.path[0]; main(sys.argv[2], sys.argv[3])"""
_GRACE_S = 0.15


class FreshSandbox:
    """A `Sandbox` that starts a new Python for every case."""

    def run(
        self, program: Program, cases: Sequence[Case], limits: Limits, name: str = "exercise.py"
    ) -> tuple[Run, ...]:
        jobs = wire.jobs_for(program, cases, limits, name)
        return tuple(_run_case(program, case, job, limits) for case, job in jobs)

    def close(self) -> None:
        """Nothing outlives a case."""

    def __enter__(self) -> FreshSandbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _run_case(program: Program, case: Case, job: wire.Job, limits: Limits) -> Run:
    try:
        with tempfile.TemporaryDirectory(prefix="checker-") as folder:
            job_file, report_file = Path(folder, "job"), Path(folder, "report")
            job_file.write_text(json.dumps(job), "utf-8")
            ending = _run_process([str(job_file), str(report_file)], case.stdin, limits)
            with open(report_file, "rb") if report_file.exists() else open(os.devnull, "rb") as file:
                report = file.read(wire.MAX_REPORT + 1)
    except OSError as error:
        return Run(Outcome.BROKEN, stderr=str(error))
    return wire.conclude(report, str(job["nonce"]), program, ending)


def _run_process(arguments: list[str], stdin: str, limits: Limits) -> wire.Ending:
    started = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-s", "-S", "-P", "-B", "-X", "utf8", "-c", _BOOT, _ROOT, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # Windows cannot start a process without its SYSTEMROOT.
        env={"PYTHONHASHSEED": "0", **{k: v for k, v in os.environ.items() if k == "SYSTEMROOT"}},
        start_new_session=True,
    )
    assert process.stdin and process.stdout and process.stderr
    out, err = (_Drain(pipe, limits.output_kb * 1024, process) for pipe in (process.stdout, process.stderr))
    threading.Thread(target=_feed, args=(process.stdin, stdin.encode("utf-8", "surrogatepass")), daemon=True).start()
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
