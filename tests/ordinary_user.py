"""Runs a command as an ordinary user: `python ordinary_user.py COMMAND…`, when started by root.

HOME and TMPDIR are a fresh folder that everybody may write into; the current folder stays where it is if the
user may enter it. Where this Python or the checkout lies in a folder that only root may enter, the command sees
that folder in a mount namespace of its own: open to all, and empty but for what is needed. Where that cannot be
done, the exit code is 77 and standard error says why.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NoReturn

CANNOT = 77
USER = 65534
CHECKOUT = Path(__file__).resolve().parents[1]
_NEW_MOUNTS, _BIND, _RECURSIVE, _PRIVATE = 0x20000, 4096, 16384, 1 << 18
_SET_DEATH_SIGNAL = 1

_libc = ctypes.CDLL(None, use_errno=True)


def main(*command: str) -> int:
    """Run the command and give back its exit code."""
    home = tempfile.mkdtemp(prefix="ordinary-")
    os.chmod(home, 0o777)
    try:
        child = os.fork()
        if child == 0:
            _be(home, command)
        _, status = os.waitpid(child, 0)
        return os.waitstatus_to_exitcode(status) % 256
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _be(home: str, command: Sequence[str]) -> NoReturn:
    """Go on as the command; never returns."""
    try:
        folder = os.getcwd()
        if os.getuid() == 0:
            _become_ordinary(home)
        os.chdir(folder if os.access(folder, os.X_OK) else home)
        os.execvpe(command[0], command, {**os.environ, "HOME": home, "TMPDIR": home, "PYTHONDONTWRITEBYTECODE": "1"})
    except OSError as error:
        os.write(2, f"cannot be made here: an ordinary user ({error})\n".encode())
    finally:
        os._exit(CANNOT)


def _become_ordinary(home: str) -> None:
    paths = (sys.base_prefix, sys.prefix, CHECKOUT, home, *os.environ.get("PYTHONPATH", "").split(os.pathsep))
    needed = {Path(path).resolve() for path in paths if path and os.path.isdir(path)}
    if closed := _closed(needed):
        _open_up(closed, needed)
    os.chown(home, USER, USER)
    os.setgroups([])
    os.setresgid(USER, USER, USER)
    os.setresuid(USER, USER, USER)
    _checked(_libc.prctl(_SET_DEATH_SIGNAL, signal.SIGKILL, 0, 0, 0))
    for path in needed:
        os.listdir(path)


def _closed(paths: Iterable[Path]) -> set[Path]:
    """The outermost folders on the way to these paths that not everybody may enter."""
    ways = ((folder for folder in reversed(path.parents) if not folder.stat().st_mode & 0o001) for path in paths)
    return {folder for way in ways for folder in list(way)[:1]}


def _open_up(closed: Iterable[Path], needed: Iterable[Path]) -> None:
    """Cover each closed folder by an empty open one, and put back what is needed; for this process only."""
    _checked(_libc.unshare(_NEW_MOUNTS))
    _mount("none", "/", None, _RECURSIVE | _PRIVATE)
    hidden = [path for path in sorted(needed) if any(path.is_relative_to(folder) for folder in closed)]
    opened = [os.open(path, os.O_PATH | os.O_CLOEXEC) for path in hidden]
    os.umask(0o022)
    for folder in closed:
        _mount("tmpfs", str(folder), "tmpfs", 0, "mode=755")
    for path, fd in zip(hidden, opened, strict=True):
        if not path.exists():  # it may be part of what is back already
            path.mkdir(parents=True)
            _mount(f"/proc/self/fd/{fd}", str(path), None, _BIND | _RECURSIVE)


def _mount(source: str, target: str, kind: str | None, flags: int, options: str = "") -> None:
    names = (os.fsencode(source), os.fsencode(target), kind and kind.encode())
    _checked(_libc.mount(*names, ctypes.c_ulong(flags), options.encode()))


def _checked(result: int) -> None:
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
