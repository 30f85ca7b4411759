"""One case in one process: runs the program as `python exercise.py` would, reports, and dies.

The report is a line of JSON behind a nonce, on a descriptor of its own. Nothing in it can make a
wrong program pass, because what it is compared with never enters this process.
"""

from __future__ import annotations

import _thread
import gc
import os
import sys
import time
import types

from checker.sandbox.inside import deeds, limits, plain, setting, watch

TYPE_CHECKING = False
if TYPE_CHECKING:  # `typing` and `collections` are heavy, and every child would carry them
    from collections.abc import Callable
    from typing import Any

MAIN = "__main__"
REHEARSALS = 24
PIECE: dict[str, Any] = {
    "source": "for n in [1]:\n    print(f'{n} a', n)\ndef f(a, *b, **c):\n    return [a]\n",
    "code": None,
    "name": "piece.py",
    "call": "f(1)",
    "call_code": None,
    "argv": [],
    "nonce": "",
    "watched": {2: ["n"]},
    "limits": {"output_kb": 1},
}


class Stage:
    """A process made ready for one program: what does not depend on the job is done while it waits for it.

    An early report is followed by the end of all streams, so that nobody need wait for the process's end.
    """

    def __init__(self, is_early: bool = False) -> None:
        self.is_early = is_early
        self.stdout = setting.open_streams()
        self.prints = watch.Prints(self.stdout)
        self.ticks: dict[int, int] = {}
        self.snapshots: list[dict[str, Any]] = []
        self.notes: dict[str, Any] = {"call_at": None, "value": None}
        self.sending = _thread.allocate_lock()
        self.sender = 0
        self.exec_counts = sys.version_info < (3, 12)  # as a level of its own, as long as its call is not specialised
        setting.stand_in(self.prints)
        limits.set_alarms(self.tick)

    def serve(self, job: dict[str, Any], report: int) -> None:
        """Run a job whose standard streams are descriptors 0 to 2, write the report, end the process."""
        self.report = report
        self.send(*self._perform(job, limits.set_limits(job["limits"])))

    def rehearse(self) -> None:
        """Run a few small programs in the warm parent, until its interpreter has made their ways and ours quick.

        It writes that down beside the code, and what is not written any more costs a child no page fault.
        """
        for turn in range(REHEARSALS):
            self._perform({**PIECE, "call": PIECE["call"] if turn % 2 else None}, bool)
            self._message("finished", None)
            self.prints.log.clear()
            self.prints.turns.clear()
            self.stdout.position, self.notes["call_at"], self.notes["value"] = 0, None, None
        self.exec_counts = False

    def _perform(self, job: dict[str, Any], free_memory: Callable[[], object]) -> tuple[str, dict[str, Any] | None]:
        """Run a job's program from its first line to its last object's end: the outcome, and the error."""
        self.job = job
        module_name = MAIN if job["call"] is None else job["name"].removesuffix(".py")
        self.module: types.ModuleType | None = setting.module_for(module_name, job["name"], job["source"])
        self.prints.filename = job["name"]
        self.prints.watched = {int(line): names for line, names in job["watched"].items()}
        self.stdout.room = int(job["limits"]["output_kb"]) * 1024
        self.stdout.on_flood = self.flood
        raised = self._caught(self._run_program)
        free_memory()
        ending = self._ending(raised)  # before the error is shown, which may run code of the learner's
        if raised is not None and not isinstance(raised, SystemExit):
            _show(raised, job["name"])
        has_failed, raised = raised is not None, None  # it holds the frames, and they hold the program's objects
        late = self._caught(self._finish)
        limits.stop_clocks()
        return ending if has_failed or late is None else self._ending(late)

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
        self._flush()
        self._tear_down()
        self._flush()

    def _flush(self) -> None:
        """Of standard output, whatever the program has made of it, and of what lies under it."""
        for stream in (sys.stdout, sys.stderr, self.stdout):
            if stream is not None and not getattr(stream, "closed", False):
                stream.flush()

    def _tear_down(self) -> None:
        """Let go of the program, as Python does at its end, so that its objects say good-bye."""
        assert self.module is not None
        sys.modules.pop(self.module.__name__, None)
        self.module = None
        gc.collect(2 if gc.get_objects(2) else 1)  # the whole way also empties Python's stores of free objects

    def _run_program(self) -> None:
        job, module = self.job, self.module
        assert module is not None
        name, call = job["name"], job["call"]
        sys.modules[module.__name__] = module
        sys.argv[:] = job["argv"] or [name]
        sys.orig_argv[:] = [sys.executable, *sys.argv]
        setting.discount(_depth() + self.exec_counts)
        exec(setting.code_of(job["code"], job["source"], name, "exec"), module.__dict__)
        if call is not None:
            self.notes["call_at"] = self.stdout.position
            value = eval(setting.code_of(job["call_code"], call, "<call>", "eval"), module.__dict__)
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
        data = self._message(outcome, error)
        while data:
            data = data[os.write(self.report, data) :]
        if self.is_early:
            os.closerange(0, self.report + 1)
        os._exit(0)

    def _message(self, outcome: str, error: dict[str, Any] | None) -> bytes:
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
        return f"{self.job['nonce']}{plain.as_json(message)}".encode()


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
        code = int(exit_.code or 0)
        return str(code & 0xFF if abs(code) < 2**63 else 0xFF)  # what the system keeps of it
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
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code.co_filename != filename:
        trace = trace.tb_next
    try:
        BaseException.with_traceback(error, trace)
        sys.excepthook(type(error), error, trace)
    except BaseException:
        pass  # an exception that cannot be shown is still reported
