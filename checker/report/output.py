"""Writes a report to a file: whole, or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from secrets import token_hex

from checker.words import _, reason

# What a machine can run out of, or break; everything else is about the path that was given.
_OF_THE_MACHINE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EMFILE, errno.ENFILE, errno.ENOMEM}


class Unwritable(Exception):
    """One sentence that says why an output was not written; `is_of_the_machine` where no other path would help."""

    def __init__(self, sentence: str, is_of_the_machine: bool = False) -> None:
        super().__init__(sentence)
        self.is_of_the_machine = is_of_the_machine


def write(path: Path, pieces: Iterable[str]) -> None:
    """Write the pieces to `path` as UTF-8, by way of a temporary file beside it; raises `Unwritable`.

    What is at `path` stays as it was until all is written, and nothing is left behind if that fails, or if
    the making of a piece raises. A pipe or a device is simply written to, and a link keeps pointing to its file.
    """
    target = Path(os.path.realpath(path))
    try:
        if target.exists() and not target.is_file() and not target.is_dir():
            _fill(os.open(target, os.O_WRONLY), pieces)
        else:
            _replace(target, pieces)
    except _OfThePieces as error:
        raise error.cause from None
    except OSError as error:
        raise _unwritable(error, path) from error


def stamp_of(path: str) -> str:
    """What changes whenever a file does; "" where there is none, or something else."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return ""
    if not stat.S_ISREG(status.st_mode):
        return ""
    return f"{status.st_size} {status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino}"


class _OfThePieces(Exception):
    """An error in the making of a piece, which is not the path's."""

    def __init__(self, cause: OSError) -> None:
        super().__init__(str(cause))
        self.cause = cause


def _watched(pieces: Iterable[str]) -> Iterator[str]:
    try:
        yield from pieces
    except OSError as error:
        raise _OfThePieces(error) from error


def _replace(target: Path, pieces: Iterable[str]) -> None:
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    temporary = target.with_name(f".checker-{token_hex(8)}.tmp")  # short, however long the target's name is
    file = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        _fill(file, pieces, lasting=True)
        with contextlib.suppress(FileNotFoundError):  # a new file has the usual mode
            os.chmod(temporary, stat.S_IMODE(os.stat(target).st_mode))
        os.replace(temporary, target)
    except BaseException:  # Ctrl-C too
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
    _settle(target.parent)


def _fill(file: int, pieces: Iterable[str], lasting: bool = False) -> None:
    with open(file, "w", encoding="utf-8", errors="backslashreplace", newline="") as stream:
        stream.writelines(_watched(pieces))
        stream.flush()
        if lasting:
            os.fsync(stream.fileno())


def _settle(folder: Path) -> None:
    """Make the new name outlast a power cut, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _unwritable(error: OSError, path: Path) -> Unwritable:
    shown = str(path).replace("\n", "\\n")
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Unwritable(
            _("There is no room left on the disk for {path}; what was there is unchanged.", path=shown), True
        )
    if error.errno in _OF_THE_MACHINE:
        told = _("{path} could not be written, because the machine failed: {reason}.", path=shown, reason=reason(error))
        return Unwritable(told, True)
    if error.errno == errno.EISDIR:
        return Unwritable(_("{path} is a folder; name a file to write to.", path=shown))
    if error.errno == errno.ENOENT:
        return Unwritable(_("There is no folder for {path}; make it first, or name another file.", path=shown))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        told = _("{path} cannot be written, because its folder is read-only for you; name another file.", path=shown)
        return Unwritable(told)
    return Unwritable(_("{path} cannot be written: {reason}. Name another file.", path=shown, reason=reason(error)))
