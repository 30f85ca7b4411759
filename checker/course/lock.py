"""One writer at a time, also among processes; the lock of a process that dies is free again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock that the file at `path` stands for; raises OSError where that file cannot be made."""
    with open(path, "ab") as file:
        _take(file.fileno())
        yield  # closing the file gives the lock back


def _take(fd: int) -> None:
    """Wait until the lock is ours. Where a file system knows no locks, a save without one is better than none."""
    try:
        import fcntl
    except ImportError:
        _take_on_windows(fd)
        return
    try:
        fcntl.flock(fd, fcntl.LOCK_EX)
    except OSError:
        pass


def _take_on_windows(fd: int) -> None:
    import importlib

    msvcrt = importlib.import_module("msvcrt")  # type checkers on other systems do not know it
    try:
        msvcrt.locking(fd, msvcrt.LK_LOCK, 1)
    except OSError:
        pass
