"""Waits for a child, kills it when asked, and sees that nothing outlives it."""

from __future__ import annotations

import os
import select
from _socket import socket

from checker.sandbox.inside.records import KILL

_SIGKILL = 9
_LOOK_AGAIN_MS = 5  # where no descriptor tells of a child's end


class Reaper:
    """The warm parent's duties to one child after the other, and to its controller's hanging up."""

    def __init__(self, events: socket, is_first: bool) -> None:
        self.events = events
        self.is_first = is_first  # of the processes in our namespaces: whatever else there is, came from a child
        self.watching = select.poll()
        self.watching.register(events, select.POLLIN | select.POLLHUP)

    def wait(self, pid: int) -> tuple[int, float, int]:
        """Wait for a child: its status, CPU seconds and peak KB. Ends this process when the controller is gone."""
        end = _end_of(pid)
        if end is not None:
            self.watching.register(end, select.POLLIN)
        done = 0
        while not done:
            for fd, _ in self.watching.poll(_LOOK_AGAIN_MS if end is None else None):
                if fd != end:
                    self._obey(pid)
            done, status, usage = os.wait4(pid, os.WNOHANG)
        if end is not None:
            self.watching.unregister(end)
            os.close(end)
        self._kill_leftovers(pid)
        return status, usage.ru_utime + usage.ru_stime, usage.ru_maxrss

    def _obey(self, pid: int) -> None:
        order = self.events.recv(KILL.size)
        if not order:  # the controller is gone
            self._kill(pid)
            self._kill_leftovers(pid)
            os._exit(0)
        if KILL.unpack(order) == (pid,):
            self._kill(pid)

    def _kill(self, pid: int) -> None:
        for target in (pid,) if self.is_first else (-pid, pid):
            try:
                os.kill(target, _SIGKILL)
            except ProcessLookupError:
                pass  # it has not made its group yet, or is gone

    def _kill_leftovers(self, pid: int) -> None:
        """Kill what a child left running: its group, then whatever was handed to us as its reaper."""
        for group in (-1,) if self.is_first else (-pid,):
            try:
                os.kill(group, _SIGKILL)
            except (ProcessLookupError, PermissionError):
                pass
        while True:
            left = [] if self.is_first else _children()
            for orphan in left:
                self._kill(orphan)
            try:
                if os.waitpid(-1, 0 if left or self.is_first else os.WNOHANG) == (0, 0):
                    return
            except ChildProcessError:
                return


def _children() -> list[int]:
    try:
        with open("/proc/thread-self/children", "rb") as children:
            return [int(word) for word in children.read().split()]
    except OSError:
        return []


def _end_of(pid: int) -> int | None:
    """A descriptor that becomes readable when a child ends, on a system that has them (Linux 5.3)."""
    try:
        return os.pidfd_open(pid)
    except (AttributeError, OSError):
        return None
