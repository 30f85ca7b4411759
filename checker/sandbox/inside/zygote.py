"""The warm parent: a separate, single-threaded interpreter that forks one child per case.

It knows nothing: a child receives its job straight from the controller, over a socket that the
parent never reads. Records on the event socket: `ready`, then for every child `born` and `died`.
"""

from __future__ import annotations

import array
import fcntl
import gc
import io
import json
import os
import resource  # noqa: F401  # every child uses it
import signal
import socket
from typing import Any

from checker.sandbox.inside import child, plain, setting, walls, watch
from checker.sandbox.inside.reaper import Reaper
from checker.sandbox.inside.records import EVENT

FDS = 5  # job, stdin, stdout, stderr, report


def main(requests: int, events: int, options: str) -> None:
    """Serve cases until the controller hangs up. Called in a fresh interpreter."""
    chosen = json.loads(options)
    proc = os.open("/proc", os.O_PATH) if os.path.isdir("/proc/self") else -1
    barrier = walls.Walls(chosen["without"])
    barrier.isolate()
    for name in chosen["preload"]:
        try:
            __import__(name)
        except ImportError:
            pass  # the program that wants it will say so itself
    setting.complete_builtins()
    _rehearse()
    address_space = AddressSpace(proc)
    barrier.close()
    request_socket, event_socket = socket.socket(fileno=requests), socket.socket(fileno=events)
    setting.forget_checker()
    reaper = Reaper(event_socket, barrier.is_first)
    gc.collect()
    gc.freeze()
    told = json.dumps(barrier.missing).encode()
    event_socket.sendall(EVENT.pack(b"R", len(told), 0.0, 0) + told)
    while True:
        taken = address_space.taken()
        pid = os.fork()
        if pid == 0:
            event_socket.close()
            _be_child(request_socket, barrier, taken, chosen["is_eager"])
        event_socket.send(EVENT.pack(b"B", pid, 0.0, 0))
        # Only a crash needs it, and it is slow to import: not before the first child is on its way.
        import traceback  # noqa: F401

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


def _be_child(requests: socket.socket, barrier: walls.Walls, taken: int, is_eager: bool) -> None:
    """Wait for one job and run it; never returns. An eager one takes the page faults of a run while it waits."""
    try:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.setpgid(0, 0)
        barrier.enter_as_child()
        if is_eager:
            _rehearse()
        fds = _receive(requests)
        with open(fds[0], "rb") as file:
            job: dict[str, Any] = json.load(file)
        for target, fd in enumerate(fds[1:4]):
            os.dup2(fd, target)
        job["limits"]["processes"] += barrier.crowd
        job["limits"]["taken"] = taken
        report = _out_of_the_way(fds[4])
        os.closerange(3, report)
        os.closerange(report + 1, 256)
        child.serve(job, report, is_early=is_eager)
    finally:
        os._exit(70)  # only reached when something of ours failed: no report, so never a pass


def _out_of_the_way(fd: int) -> int:
    """A copy of a descriptor, out of the way of the low numbers."""
    return fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, 100)


def _receive(requests: socket.socket) -> list[int]:
    fds = array.array("i")
    message, ancillary, _, _ = requests.recvmsg(1, socket.CMSG_SPACE(FDS * fds.itemsize))
    for _level, _kind, data in ancillary:
        fds.frombytes(data)
    if not message or len(fds) != FDS:
        os._exit(0)  # the controller has hung up
    return list(fds)


def _rehearse() -> None:
    """Do once what every child would pay for: the first compile alone costs a millisecond."""
    source = 'x = [i * 2 for i in range(3)]\ndef f(a, *b, **c):\n    return f"{a!r:>9}"\nf(x[0])\n1 / 0\n'
    try:
        exec(compile(source, "warm", "exec", dont_inherit=True), {})
    except ZeroDivisionError as error:
        json.dumps(watch.crash_of(error, "warm"))
    out = watch.Stdout(io.BytesIO(), "utf-8")
    watch.Prints("warm", out, {})
    out.write("x")
    json.loads(json.dumps({"a": [plain.encode([1, 2.5, None, "x"]), plain.shorten({"a": (1,)})]}))
