"""The warm parent as its controller sees it: started, handed jobs, asked to kill, waited for.

Needs no noun of checker, so that the parent's interpreter starts while ours still imports the rest.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import select
import signal
import socket
import sys
import time

from checker.sandbox.inside.records import EVENT, KILL, RIGHTS
from checker.words import _

_ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
# Our own modules are compiled once, as all others; what a program imports writes nothing.
_BOOT = """import sys; sys.path.insert(0, sys.argv[1])
from checker.sandbox.inside.zygote import main
del sys.path[0]; sys.dont_write_bytecode = True; main(3, 4, sys.argv[2])"""
_MAX_GREETING = 65536
_MAX_STILLBORN = 20
_PATIENCE_S = 30.0  # a machine on which an interpreter takes longer to start, or to answer, is broken


class LostError(Exception):
    """The warm parent is gone or does not answer."""


class WarmParent:
    """One warm interpreter, by its process id and the two sockets to it.

    `options` are three lists of words with bars between them: the modules to load at once, the walls to go
    without, and the mode; in "latency" a child takes the page faults of a run while it waits, and reports early.
    """

    def __init__(self, options: str) -> None:
        self.requests, requests = socket.socketpair()
        self.events, events = socket.socketpair()
        # What the parent says on standard error: nothing, unless it fails.
        self.complaints = open(_file(b""), "r+b", 0)  # noqa: SIM115  # closed with the rest
        self.events.settimeout(_PATIENCE_S)
        with requests, events:
            self.pid = _spawn([_ROOT, options], requests.fileno(), events.fileno(), self.complaints.fileno())
        self.told = b""
        self.has_left_one = False

    def greeting(self) -> bytes:
        """Which walls stand, as JSON; said before any program runs. Raises `LostError`."""
        if not self.told:
            size = self.event(b"R")[0]
            self.told = self.events.recv(min(size, _MAX_GREETING), socket.MSG_WAITALL)
        return self.told

    def next_child(self) -> int:
        """The process id of the child that waits for a job."""
        self.greeting()
        if self.has_left_one:
            self.event(b"D")
            self.has_left_one = False
        for _child in range(_MAX_STILLBORN):
            pid = self.event(b"B")[0]
            if not select.select([self.events], [], [], 0)[0]:
                return pid
            self.event(b"D")  # it has died while it waited: take the next
        raise LostError(_("the children of the warm parent die before they get a job"))

    def leave(self, pid: int) -> None:
        """Have a child killed whose report is complete; its end is heard of before the next one is used."""
        self.has_left_one = True
        self.kill(pid)

    def hand_over(self, job: bytes, stdin: bytes) -> list[int]:
        """Send a job to the waiting child; returns the reading ends of its stdout, stderr and report."""
        reading: list[int] = []
        given: list[int] = []
        try:
            given += [_file(job)]
            given += [_file(stdin) if stdin else os.open(os.devnull, os.O_RDONLY)]
            for _pipe in range(3):
                ours, theirs = os.pipe()
                reading.append(ours)
                given.append(theirs)
            rights = RIGHTS.pack(*given)
            self.requests.sendmsg([b"J"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, rights)])
        except BaseException:
            for fd in reading:
                os.close(fd)
            raise
        finally:
            for fd in given:
                os.close(fd)
        return reading

    def event(self, kind: bytes) -> tuple[int, float, int]:
        """The next record on the event socket, which must be of this kind; raises `LostError`."""
        data = self.events.recv(EVENT.size, socket.MSG_WAITALL)
        if len(data) != EVENT.size:
            self.complaints.seek(0)
            said = self.complaints.read(65536).decode(errors="replace").strip().rpartition("\n")[2]
            reason = said or _("it said nothing")
            raise LostError(_("the warm parent of the sandbox is gone: {reason}", reason=reason))
        got, number, cpu_s, peak_kb = EVENT.unpack(data)
        if got != kind:
            raise LostError(_("the warm parent said {got} where {due} was due", got=repr(got), due=repr(kind)))
        return number, cpu_s, peak_kb

    def kill(self, pid: int) -> None:
        """Have a child killed, with all that it started."""
        self.events.send(KILL.pack(pid))

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
            [python, "-s", "-S", "-P", "-X", "utf8", "-c", _BOOT, *arguments],
            {"PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", "LD_BIND_NOW": "1", **_library_paths()},
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


def _file(content: bytes) -> int:
    """The descriptor of an unnamed file to read `content` from."""
    try:
        fd = os.memfd_create("checker")
    except (AttributeError, OSError):  # not on this system
        import tempfile

        with tempfile.TemporaryFile() as file:
            fd = os.dup(file.fileno())
    try:
        left = memoryview(content)
        while left:
            left = left[os.write(fd, left) :]
        os.lseek(fd, 0, os.SEEK_SET)
    except BaseException:
        os.close(fd)
        raise
    return fd
