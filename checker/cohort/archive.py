"""The files in a zip, read where they are: never extracted, and never more of one than an exercise's file may hold."""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import PurePosixPath
from typing import IO, NamedTuple

from checker.cohort.nouns import Unfit
from checker.program import MAX_BYTES
from checker.words import N_, _, reason

MAX_LIST = 16 * 1024 * 1024  # bytes of an archive's table of contents: some 200,000 names
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OverflowError)


# What Python says most often of a zip.
_USUAL = (
    N_("File is not a zip file"),
    N_("Bad magic number for file header"),
    N_("Bad magic number for central directory"),
)


class Member(NamedTuple):
    """A file in an archive; `fault` says why it must not be read, `beside` are the parts of every member's path."""

    path: str
    parts: tuple[str, ...]
    read: Callable[[], bytes]
    fault: str
    beside: Sequence[tuple[str, ...]]


class _Bounded:
    """A file that refuses to be read in one piece of any size, as a forged table of contents asks for."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.seek, self.tell, self.seekable = file.seek, file.tell, file.seekable

    def read(self, size: int = -1) -> bytes:
        if size > MAX_LIST:
            raise zipfile.BadZipFile(_("its table of contents is too big"))
        return self._file.read(size if size >= 0 else MAX_LIST)


def members(path: str) -> Iterator[Member | Unfit]:
    """What a zip holds; a folder around everything is left out of the paths."""
    try:
        with open(path, "rb") as file, zipfile.ZipFile(_Bounded(file)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir() and not _is_hidden(entry.filename)]
            beside = _without_wrapper([PurePosixPath(entry.filename.replace("\\", "/")).parts for entry in entries])
            for entry, parts in zip(entries, beside, strict=True):
                read = partial(_read, archive, entry)
                yield Member(f"{path}/{entry.filename}", parts, read, _fault(entry), beside)
    except OSError as error:
        yield Unfit(path, _("This zip cannot be read: {reason}.", reason=reason(error)))
    except _BROKEN as error:
        yield Unfit(path, _("This is no sound zip: {reason}.", reason=_(str(error))))


def _is_hidden(name: str) -> bool:
    return any(part == "__MACOSX" or (part.startswith(".") and part != "..") for part in name.split("/"))


def _without_wrapper(paths: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """`class-7b/alice/exercise_04.py` as `alice/exercise_04.py`, where everything is in that one folder of folders."""
    tops = {parts[0] for parts in paths if parts}
    if len(tops) == 1 and all(len(parts) > 2 for parts in paths):
        return [parts[1:] for parts in paths]
    return paths


def _fault(entry: zipfile.ZipInfo) -> str:
    name = entry.filename
    if name.startswith("/") or "\\" in name or name[1:2] == ":" or ".." in name.split("/"):
        return _("A path in a zip must stay within it: no `..`, no `/` in front, no `\\`.")
    if stat.S_ISLNK(entry.external_attr >> 16):
        return _("This is a link, which is not followed; put the file itself into the zip.")
    if entry.flag_bits & 1:
        return _("This file is locked by a password; make the zip without one.")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return _("This file is packed in an unusual way; make an ordinary zip.")
    return ""


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """At most as much as an exercise's file may hold and one byte; raises `OSError` where there is no sound file."""
    try:
        with archive.open(entry) as file:
            return file.read(MAX_BYTES + 1)
    except _BROKEN as error:
        raise OSError(0, _("the zip is damaged there ({reason})", reason=_(str(error))), entry.filename) from None
