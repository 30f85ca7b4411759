"""The warm parent: a separate, single-threaded interpreter that forks one child per case.

It knows nothing: a child receives its job straight from the controller, over a socket that the
parent never reads. Records on the event socket: `ready`, then for every child `born` and `died`.
"""

from __future__ import annotations

import gc
import io
import marshal
import os
import sys

# The class in C: `socket` brings much that every child would carry.
from _socket import CMSG_SPACE, SCM_RIGHTS, SOL_SOCKET, socket, socketpair

from checker.sandbox.inside import child, limits, plain, setting, walls, watch
from checker.sandbox.inside.reaper import Reaper
from checker.sandbox.inside.records import EVENT, RIGHTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# As far as it goes: a limit that was lowered stays low.
_NO_LIMITS = {"cpu_s": 10**8, "wall_s": 10**8, "memory_mb": 2**40, "file_kb": 2**50, "processes": 2**30}
REPORT = 50  # the descriptor of the report, out of the way of the low numbers


def main(requests: int, events: int, options: str) -> None:
    """Serve cases until the controller hangs up. Called in a fresh interpreter."""
    del os.environ["LD_BIND_NOW"]  # the programs' environment is empty
    preload, without, mode = (part.split() for part in options.split("|"))
    is_early = mode == ["latency"]
    proc = os.open("/proc", os.O_PATH) if os.path.isdir("/proc/self") else -1
    barrier = walls.Walls(dict.fromkeys(without, walls.LEFT_OUT))
    barrier.isolate()
    barrier.parent = os.getpid()
    os.chdir("/")
    for name in preload:
        try:
            __import__(name)
        except ImportError:
            pass  # the program that wants it will say so itself
    setting.complete_builtins()
    _rehearse()
    if not is_early and hasattr(os, "memfd_create"):
        _rehearse_job()
    address_space = AddressSpace(proc)
    barrier.close()
    unread = _put_pipe_on(1)
    request_socket, event_socket = socket(fileno=requests), socket(fileno=events)
    setting.forget_checker()
    stage = child.Stage(is_early)
    if not is_early:
        gc.freeze()  # what is not frozen, each rehearsal would look through at its end
        stage.rehearse()
        barrier.rehearse(child.REHEARSALS)
    os.close(unread)
    reaper = Reaper(event_socket, barrier.is_first)
    gc.collect()
    gc.freeze()
    told = plain.as_json(barrier.missing).encode()
    event_socket.sendall(EVENT.pack(b"R", len(told), 0.0, 0) + told)
    taken = address_space.taken()
    born = 0
    while True:
        pid = os.fork()
        if pid == 0:
            event_socket.close()
            _be_child(request_socket, barrier, stage, taken)
        event_socket.send(EVENT.pack(b"B", pid, 0.0, 0))
        born += 1
        if born == 3 and sys.version_info >= (3, 13):
            # Only a crash needs it, and it is slow to import: not for a parent of which little is asked.
            _rehearse_traceback()
            gc.freeze()  # what is not frozen, each child would look through at its end
            taken = address_space.taken()
        status, cpu_s, peak_kb = reaper.wait(pid)
        event_socket.send(EVENT.pack(b"D", status, cpu_s, peak_kb))


class AddressSpace:
    """How much of its address space this process has taken, and so a child that is forked from it."""

    def __init__(self, proc: int) -> None:
        self.statm = -1
        if proc >= 0:
            self.statm = os.open("self/statm", os.O_RDONLY, dir_fd=proc)
            os.close(proc)

    def taken(self) -> int:
        """In bytes; a guess where there is no /proc."""
        return int(os.pread(self.statm, 100, 0).split()[0]) * 4096 if self.statm >= 0 else 128 * 2**20


def _be_child(requests: socket, barrier: walls.Walls, stage: child.Stage, taken: int) -> None:
    """Wait for one job and run it; never returns. Where time matters, a run's page faults are taken while it waits."""
    try:
        if not barrier.is_first:
            os.setpgid(0, 0)  # to be killed together with all that it starts
        barrier.enter_as_child()
        if stage.is_early:
            _rehearse()
        job = _take_job(requests, barrier.crowd, taken)
        os.closerange(3, REPORT)
        os.closerange(REPORT + 1, 64)
        stage.serve(job, REPORT)
    finally:
        os._exit(70)  # only reached when something of ours failed: no report, so never a pass


def _take_job(requests: socket, crowd: int, taken: int) -> dict[str, Any]:
    """Wait for a job, and put its descriptors where they belong."""
    fds = _receive(requests)
    job: dict[str, Any] = marshal.loads(os.pread(fds[0], os.lseek(fds[0], 0, os.SEEK_END), 0))
    for target, fd in enumerate(fds[1:4]):
        os.dup2(fd, target)
    job["limits"]["processes"] += crowd
    job["limits"]["taken"] = taken
    os.dup2(fds[4], REPORT, inheritable=False)
    return job


def _put_pipe_on(fd: int) -> int:
    """A pipe, for a stream opened on it to behave like one on the pipe that comes with the job; its other end."""
    unread, written = os.pipe()
    os.dup2(written, fd)
    os.close(written)
    return unread


def _receive(requests: socket) -> list[int]:
    message, ancillary, _, _ = requests.recvmsg(1, CMSG_SPACE(RIGHTS.size))
    if not message:
        os._exit(0)  # the controller has hung up
    return list(RIGHTS.unpack(ancillary[0][2]))


def _rehearse_job() -> None:
    """Take jobs that are none, under limits that are none: see `Stage.rehearse`."""
    ours, theirs = socketpair()
    no_job = os.memfd_create("job")
    code = compile(child.PIECE["source"], "warm", "exec", dont_inherit=True)
    os.write(no_job, marshal.dumps({"limits": _NO_LIMITS, "code": code}))
    for _ in range(child.REHEARSALS):
        rights = RIGHTS.pack(no_job, 0, 1, 2, no_job)
        theirs.sendmsg([b"."], [(SOL_SOCKET, SCM_RIGHTS, rights)])
        job = _take_job(ours, 0, 0)
        limits.lower_limits(job["limits"])
        limits.stop_clocks()
    os.closerange(no_job, 256)


def _rehearse_traceback() -> None:
    """Write down tracebacks of programs that are none: Python does it in Python, and imports as it goes."""
    import linecache
    import traceback

    source = "def f(x):\n    return x[2] / 0\nprint(f([1, 2, 0]) + 1)\n"
    for _ in range(8):
        try:
            exec(
                compile(source, "warm", "exec", dont_inherit=True), setting.module_for("warm", "warm", source).__dict__
            )
        except ZeroDivisionError as error:
            traceback.format_exception(error)
        linecache.clearcache()


def _rehearse() -> None:
    """Do once what every child would pay for: the first compile alone costs a millisecond."""
    source = 'x = [i * 2 for i in range(3)]\ndef f(a, *b, **c):\n    return f"{a!r:>9}"\nf(x[0])\n1 / 0\n'
    try:
        exec(compile(source, "warm", "exec", dont_inherit=True), {})
    except ZeroDivisionError as error:
        plain.as_json(watch.crash_of(error, "warm"))
    out = watch.Stdout(io.BytesIO(), "utf-8")
    watch.Prints(out)
    out.write("x")
    plain.as_json({"a": [plain.encode([1, 2.5, None, "x"]), plain.shorten({"a": (1,)})]})
