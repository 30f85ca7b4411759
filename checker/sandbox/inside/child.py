"""One case in one process: runs the program as `python exercise.py` would, reports, and dies.

The report is a line of JSON behind a nonce, on a descriptor of its own. Nothing in it can make a
wrong program pass, because what it is compared with never enters this process.
"""

from __future__ import annotations

import _thread
import builtins
import gc
import io
import json
import os
import sys
import time
import types
from collections.abc import Callable
from typing import Any

from checker.sandbox.inside import deeds, plain, watch

MAIN = "__main__"


def serve(job: dict[str, Any], report: int, is_early: bool = False) -> None:
    """Run a job whose standard streams are descriptors 0 to 2, write the report, end the process.

    An early report is followed by the end of all streams, so that nobody need wait for the process's end.
    """
    stdout = _open_streams()
    prints = watch.Prints(job["name"], stdout, {int(k): v for k, v in job["watched"].items()})
    _Reporter(job, report, stdout, prints, is_early).run()


def _open_streams() -> watch.Stdout:
    stdin = io.TextIOWrapper(io.BufferedReader(io.FileIO(0, closefd=False)), "utf-8")
    stdout = watch.Stdout(io.BufferedWriter(io.FileIO(1, "w", closefd=False)), "utf-8", newline="\n")
    errors = io.BufferedWriter(io.FileIO(2, "w", closefd=False))
    stderr = io.TextIOWrapper(errors, "utf-8", "backslashreplace", "\n", line_buffering=True)
    for name, stream in (("stdin", stdin), ("stdout", stdout), ("stderr", stderr)):
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)
    return stdout


class _Reporter:
    def __init__(
        self, job: dict[str, Any], report: int, stdout: watch.Stdout, prints: watch.Prints, is_early: bool
    ) -> None:
        self.job = job
        self.report = report
        self.stdout = stdout
        self.prints = prints
        self.is_early = is_early
        self.ticks: dict[int, int] = {}
        self.snapshots: list[dict[str, Any]] = []
        self.notes: dict[str, Any] = {"call_at": None, "value": None}
        self.module = types.ModuleType(MAIN if job["call"] is None else job["name"].removesuffix(".py"))
        self.sending = _thread.allocate_lock()
        self.sender = 0

    def run(self) -> None:
        self.stdout.room = int(self.job["limits"]["output_kb"]) * 1024
        self.stdout.on_flood = self.flood
        free_memory, stop_clocks = _set_limits(self.job["limits"], self.tick)
        # So that there is memory left for asking for more; never touched, so it costs nothing.
        ballast = bytes(2**21)
        raised = self._caught(self._run_program)
        del ballast
        free_memory()
        ending = self._ending(raised)  # before the error is shown, which may run code of the learner's
        if raised is not None and not isinstance(raised, SystemExit):
            _show(raised, self.job["name"])
        late = self._caught(self._finish)
        stop_clocks()
        self.send(*(ending if raised or late is None else self._ending(late)))

    def _caught(self, part: Callable[[], None]) -> BaseException | None:
        try:
            part()
        except BaseException as raised:
            return raised
        return None

    def _ending(self, raised: BaseException | None) -> tuple[str, dict[str, Any] | None]:
        """The outcome, and the error that ended the run."""
        if raised is None:
            return "finished", None
        try:
            error = watch.crash_of(raised, self.job["name"])
        except Exception:  # the learner's objects have the better of us, but not of the outcome
            error = {"type": plain.type_name(raised), "message": "", "frames": []}
        if isinstance(raised, SystemExit):
            return "exited", {**error, "message": _exit_code(raised)}
        if isinstance(raised, MemoryError):
            return "out_of_memory", error
        if deed := _deed_refused(raised, self.job):
            return "refused", {**error, "deed": deed}
        return "raised", error

    def _finish(self) -> None:
        """What Python does at the end of a program: wait for threads, run exit functions, flush."""
        if threading := sys.modules.get("threading"):
            threading._shutdown()
        if atexit := sys.modules.get("atexit"):
            atexit._run_exitfuncs()
        if "__del__" in self.job["source"]:
            self._tear_down()
        if not self.stdout.closed:
            self.stdout.flush()

    def _tear_down(self) -> None:
        """Let go of the program's names, as Python does at its end, so that its objects say good-bye."""
        names = self.module.__dict__
        for name in [name for name in names if name != "__builtins__"]:
            names[name] = None
        gc.collect()

    def _run_program(self) -> None:
        job = self.job
        name, call = job["name"], job["call"]
        module = self.module
        module.__dict__.update(__file__=name, __builtins__=builtins)
        sys.modules[module.__name__] = module
        sys.argv[:] = job["argv"] or [name]
        _quiet_prompts()
        self.prints.install()
        exec_counts = sys.version_info < (3, 12)  # as a level of its own
        sys.setrecursionlimit(sys.getrecursionlimit() + _depth() + exec_counts)  # ours do not count
        exec(compile(job["source"], name, "exec", dont_inherit=True), module.__dict__)
        if call is not None:
            self.notes["call_at"] = self.stdout.position
            value = eval(compile(call, "<call>", "eval", dont_inherit=True), module.__dict__)
            try:
                self.notes["value"] = plain.encode(value)
            except plain.TooBig:
                self.notes["value"] = [
                    "o",
                    plain.type_name(value),
                    f"<{plain.type_name(value)}, too big to be compared>",
                ]

    def tick(self, clock: int, frame: types.FrameType | None) -> None:
        """Called a few times before a clock's limit; the last call ends the run where it stands."""
        self.ticks[clock] = self.ticks.get(clock, 0) + 1
        self._snapshot(frame)
        if self.ticks[clock] >= 3:
            self.send("timed_out", None)

    def flood(self, frame: types.FrameType | None) -> None:
        """Called when the program has printed more than it may; ends the run where it stands."""
        self._snapshot(frame)
        self.send("flooded", None)

    def _snapshot(self, frame: types.FrameType | None) -> None:
        if own := watch.innermost(frame, self.job["name"]):
            self.snapshots.append(watch.frame_of(own))

    def send(self, outcome: str, error: dict[str, Any] | None) -> None:
        if not self.sending.acquire(blocking=False):
            while self.sender != _thread.get_ident():
                time.sleep(60)  # another thread is at it, and ends the process
            return
        self.sender = _thread.get_ident()
        prints = list(self.prints.log)
        for stream in (self.stdout, sys.stderr):
            try:
                stream.flush()
            except BaseException:
                pass  # closed, full or replaced: what was flushed before counts
        message = {
            "outcome": outcome,
            "error": error,
            "prints": prints,
            "snapshots": self.snapshots,
            "usage": _usage(),
            **self.notes,
        }
        data = (self.job["nonce"] + json.dumps(message)).encode()
        while data:
            data = data[os.write(self.report, data) :]
        if self.is_early:
            os.closerange(0, self.report + 1)
        os._exit(0)


def _usage() -> list[float]:
    """CPU seconds and peak KB so far, as far as this process knows."""
    resource = sys.modules.get("resource")
    if resource is None:
        return [time.process_time(), 0]
    used = resource.getrusage(resource.RUSAGE_SELF)
    return [used.ru_utime + used.ru_stime, used.ru_maxrss]


def _depth() -> int:
    """How many frames of our own the program's run stands on."""
    frame, depth = sys._getframe(1), 0
    while frame.f_back is not None:
        frame, depth = frame.f_back, depth + 1
    return depth + 1


def _exit_code(exit_: SystemExit) -> str:
    """The status `python` would end with, as text; a message goes to standard error."""
    if exit_.code is None or isinstance(exit_.code, int):
        return str(int(exit_.code or 0))
    sys.stderr.write(f"{exit_.code}\n")
    return "1"


def _deed_refused(raised: BaseException, job: dict[str, Any]) -> str:
    """What the program wanted, if it was a wall that ended it."""
    if not isinstance(raised, OSError):
        return ""
    try:
        return deeds.refused(raised, job["name"], job["source"])
    except Exception:  # the learner's own class of error, with a mind of its own
        return ""


def _show(error: BaseException, filename: str) -> None:
    """The traceback on standard error, as Python prints it, without this module's own frames."""
    import traceback

    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code.co_filename != filename:
        trace = trace.tb_next
    try:
        traceback.print_exception(type(error), error, trace, limit=20)
    except BaseException:
        pass  # an exception that cannot be shown is still reported


def _quiet_prompts() -> None:
    """Prompts go to standard error: a question is not part of a program's answer."""
    python_input = builtins.input

    def input(prompt: object = "", /) -> str:
        if prompt != "":
            sys.stderr.write(str(prompt))
        return python_input()

    builtins.input = input


def _set_limits(
    limits: dict[str, float], tick: Callable[[int, types.FrameType | None], None]
) -> tuple[Callable[[], None], Callable[[], None]]:
    """Limit this process; gives back how to get a little more memory, and how to stop the clocks."""
    try:
        import resource
        import signal
    except ImportError:  # no POSIX: the controller's clock and byte counts are all there is
        return (lambda: None), (lambda: None)

    cpu, wall = limits["cpu_s"], limits["wall_s"]
    for timer, at, number in ((signal.ITIMER_PROF, cpu, signal.SIGPROF), (signal.ITIMER_REAL, wall, signal.SIGALRM)):
        signal.signal(number, tick)
        signal.setitimer(timer, at * 0.6, at * 0.2)
    memory = int(limits["taken"]) + int(limits["memory_mb"]) * 2**20
    spare = memory + 64 * 2**20  # for the report of a program that has used it all
    for kind, soft, hard in (
        (resource.RLIMIT_AS, memory, spare),
        # Whole seconds, for what no Python signal handler interrupts; at the hard limit the signal is SIGKILL.
        (resource.RLIMIT_CPU, int(cpu) + 1, int(cpu) + 2),
        (resource.RLIMIT_FSIZE, int(limits["file_kb"]) * 1024, int(limits["file_kb"]) * 1024),
        (resource.RLIMIT_CORE, 0, 0),
        (resource.RLIMIT_NPROC, int(limits["processes"]), int(limits["processes"])),
    ):
        _lower(resource, kind, soft, hard)

    def stop_clocks() -> None:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)

    return (lambda: _lower(resource, resource.RLIMIT_AS, spare, spare)), stop_clocks


def _lower(resource: Any, kind: int, soft: int, hard: int) -> None:
    try:
        resource.setrlimit(kind, (soft, hard))
    except (OSError, ValueError):
        pass  # not on this system, or already lower


def address_space() -> int:
    """Bytes this process has mapped before the program starts."""
    try:
        with open("/proc/self/statm", "rb") as statm:
            return int(statm.read().split()[0]) * 4096
    except OSError:
        return 128 * 2**20
