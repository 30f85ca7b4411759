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
import select
import signal
import socket
from typing import TYPE_CHECKING, Any

from checker.sandbox.inside import child, plain, setting, walls, watch
from checker.sandbox.inside.records import EVENT, KILL

if TYPE_CHECKING:
    from checker.sandbox.inside.landlock import Ruleset

FDS = 5  # job, stdin, stdout, stderr, report


def main(requests: int, events: int, preload: str) -> None:
    """Serve cases until the controller hangs up. Called in a fresh interpreter."""
    for name in preload.split():
        try:
            __import__(name)
        except ImportError:
            pass  # the program that wants it will say so itself
    setting.complete_builtins()
    _warm_up()
    crowd = walls.settle()
    # We read /proc to find what a case leaves behind; a case does not.
    ours, cases = walls.build_domains(("/proc",), ()) or (None, None)
    if ours is not None:
        ours.enter()
    request_socket, event_socket = socket.socket(fileno=requests), socket.socket(fileno=events)
    setting.forget_checker()
    wake_up = _wake_on_child_exit()
    gc.collect()
    gc.freeze()
    event_socket.send(EVENT.pack(b"R", os.getpid(), 0.0, 0))
    while True:
        pid = os.fork()
        if pid == 0:
            event_socket.close()
            _be_child(request_socket, crowd, cases)
        event_socket.send(EVENT.pack(b"B", pid, 0.0, 0))
        # Only a crash needs it, and it is slow to import: not before the first child is on its way.
        import traceback  # noqa: F401

        status, cpu_s, peak_kb = _wait(pid, event_socket, wake_up)
        event_socket.send(EVENT.pack(b"D", status, cpu_s, peak_kb))


def _be_child(requests: socket.socket, crowd: int, domain: Ruleset | None) -> None:
    """Wait for one job and run it; never returns."""
    try:
        walls.die_with_parent()
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.setpgid(0, 0)
        taken = child.address_space()
        if domain is not None:
            domain.enter()
        fds = _receive(requests)
        with open(fds[0], "rb") as file:
            job: dict[str, Any] = json.load(file)
        for target, fd in enumerate(fds[1:4]):
            os.dup2(fd, target)
        job["limits"]["processes"] += crowd
        job["limits"]["taken"] = taken
        report = _out_of_the_way(fds[4])
        os.closerange(3, report)
        os.closerange(report + 1, 256)
        child.serve(job, report)
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


def _wait(pid: int, events: socket.socket, wake_up: int) -> tuple[int, float, int]:
    """Wait for a child; kill it when the controller says so or is gone. Leaves no process behind."""
    watching = select.poll()
    watching.register(events, select.POLLIN | select.POLLHUP)
    watching.register(wake_up, select.POLLIN)
    while True:
        done, status, usage = os.wait4(pid, os.WNOHANG)
        if done:
            break
        for fd, _ in watching.poll():
            if fd == wake_up:
                os.read(wake_up, 4096)
            elif order := events.recv(KILL.size):
                if KILL.unpack(order) == (pid,):
                    _kill(pid)
            else:  # the controller is gone
                _kill(pid)
                _kill_leftovers(pid)
                os._exit(0)
    _kill_leftovers(pid)
    return status, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def _kill(pid: int) -> None:
    for kill in (os.killpg, os.kill):
        try:
            kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            pass  # it has not made its group yet, or is gone


def _kill_leftovers(pid: int) -> None:
    """Kill what a child left running: its group, then whatever was handed to us as its reaper."""
    try:
        os.killpg(pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass
    while True:
        try:
            with open("/proc/thread-self/children", "rb") as children:
                left = [int(word) for word in children.read().split()]
        except OSError:
            left = []
        for orphan in left:
            _kill(orphan)
        try:
            if os.waitpid(-1, 0 if left else os.WNOHANG) == (0, 0):
                return
        except ChildProcessError:
            return


def _wake_on_child_exit() -> int:
    """A descriptor that becomes readable when a child ends, on any system with signals."""
    read, write = os.pipe()
    os.set_blocking(read, False)
    os.set_blocking(write, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(write, warn_on_full_buffer=False)
    return read


def _warm_up() -> None:
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
