"""Waits for a child, kills it when asked, and sees that nothing outlives it."""

from __future__ import annotations

import os
import select
import signal
import socket

from checker.sandbox.inside.records import KILL


class Reaper:
    """The warm parent's duties to one child after the other, and to its controller's hanging up."""

    def __init__(self, events: socket.socket, is_first: bool) -> None:
        self.events = events
        self.is_first = is_first  # of the processes in our namespaces: whatever else there is, came from a child
        self.wake_up = _wake_on_child_exit()
        self.watching = select.poll()
        self.watching.register(events, select.POLLIN | select.POLLHUP)
        self.watching.register(self.wake_up, select.POLLIN)

    def wait(self, pid: int) -> tuple[int, float, int]:
        """Wait for a child: its status, CPU seconds and peak KB. Ends this process when the controller is gone."""
        while True:
            done, status, usage = os.wait4(pid, os.WNOHANG)
            if done:
                break
            for fd, _ in self.watching.poll():
                if fd == self.wake_up:
                    os.read(self.wake_up, 4096)
                elif order := self.events.recv(KILL.size):
                    if KILL.unpack(order) == (pid,):
                        _kill(pid)
                else:  # the controller is gone
                    _kill(pid)
                    self._kill_leftovers(pid)
                    os._exit(0)
        self._kill_leftovers(pid)
        return status, usage.ru_utime + usage.ru_stime, usage.ru_maxrss

    def _kill_leftovers(self, pid: int) -> None:
        """Kill what a child left running: its group, then whatever was handed to us as its reaper."""
        for group in (-1,) if self.is_first else (-pid,):
            try:
                os.kill(group, signal.SIGKILL)
            except (ProcessLookupError, PermissionError):
                pass
        while True:
            left = [] if self.is_first else _children()
            for orphan in left:
                _kill(orphan)
            try:
                if os.waitpid(-1, 0 if left or self.is_first else os.WNOHANG) == (0, 0):
                    return
            except ChildProcessError:
                return


def _kill(pid: int) -> None:
    for target in (-pid, pid):
        try:
            os.kill(target, signal.SIGKILL)
        except ProcessLookupError:
            pass  # it has not made its group yet, or is gone


def _children() -> list[int]:
    try:
        with open("/proc/thread-self/children", "rb") as children:
            return [int(word) for word in children.read().split()]
    except OSError:
        return []


def _wake_on_child_exit() -> int:
    """A descriptor that becomes readable when a child ends, on any system with signals."""
    read, write = os.pipe()
    os.set_blocking(read, False)
    os.set_blocking(write, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(write, warn_on_full_buffer=False)
    return read
