"""Submissions in folders, archives and lists. Whatever cannot be graded is one sentence; the rest goes on.

Nothing of what is graded is trusted: links are not followed, devices and pipes are not opened, no more is read than
an exercise's file may hold, and where the expectations are is never looked for here.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from checker.cohort.archive import members
from checker.cohort.layout import Place, meant_by, place_by, usual_place
from checker.cohort.nouns import Found, Stamp, Unfit
from checker.program import MAX_BYTES
from checker.words import N_, _, reason

MAX_DEPTH = 20  # of folders in folders
_MAX_NAME = 200
_FLAGS = os.O_RDONLY | sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY"))


class MissingError(Exception):
    """A path that was named and is not there, in one sentence."""


class _Search(NamedTuple):
    """What is asked in every folder below one that was named."""

    place: Place
    owner: str
    seen: Callable[[str], object]


def find(
    paths: Iterable[str],
    names: Sequence[str],
    layout: str | None = None,
    seen: Callable[[str], object] = lambda _folder: None,
) -> Iterator[Found | Unfit]:
    """The submissions to the exercises called `names` below each path, in no particular order.

    `seen` is told of each folder before its names are read.
    Raises `MissingError` for a path that is not there, `LayoutError` for a pattern that says nothing.
    """
    for path in paths:
        mode = mode_of(path)
        if stat.S_ISDIR(mode):
            yield from _in_folder(path, names, layout, seen)
        elif not stat.S_ISREG(mode):
            yield Unfit(path, _("This is a device or a pipe, not a file."))
        elif path.endswith(".zip"):
            yield from _in_archive(path, names, layout)
        else:
            yield from _lone_file(path, names, layout)


def mode_of(path: str) -> int:
    """What is at a path; raises `MissingError` where nothing is."""
    try:
        return os.stat(path).st_mode
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else _("it is no name of a file")
        said = _("{path} cannot be graded: {reason}. Name a folder, a file or a zip.", path=path, reason=why)
        raise MissingError(said) from None


def listed(text: str) -> Iterator[str | Unfit]:
    """The paths of a list: one a line or, where there is a null byte, as `find -print0` writes them."""
    for line in text.split("\0" if "\0" in text else "\n"):
        if ".." in line.replace("\\", "/").split("/"):
            yield Unfit(line, _("A path in a list must not go up by `..`."))
        elif line.strip():
            yield line.removesuffix("\r")


def lies_within(path: str | os.PathLike[str], folders: Iterable[str]) -> bool:
    """Whether something lies in one of these folders or is it, wherever links lead: who is graded may change it."""
    real = os.path.realpath(path)
    graded = (os.path.realpath(folder) for folder in folders if os.path.isdir(folder))
    return any(os.path.commonpath([real, folder]) == folder for folder in graded)


def _in_folder(
    root: str, names: Sequence[str], layout: str | None, seen: Callable[[str], object]
) -> Iterator[Found | Unfit]:
    real = os.path.realpath(root)
    seen(real)
    is_one_learners = any(os.path.lexists(os.path.join(root, f"{name}.py")) for name in names)
    place = place_by(layout, names) if layout else usual_place(names, is_one_learners)
    for each in _walk(root, (), _Search(place, os.path.basename(real), seen)):
        if not isinstance(each, str):
            yield each
        elif not layout and (meant := meant_by(os.path.basename(each), names)):
            said = _(
                "This is not called like the file of an exercise; if {name} is meant, call it {name}.py.", name=meant
            )
            yield Unfit(each, said)


def _walk(folder: str, above: tuple[str, ...], search: _Search) -> Iterator[Found | Unfit | str]:
    """What is below a folder; of Python files that have no place there the path alone."""
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if not entry.name.startswith(".") and entry.name != "__pycache__":
                    yield from _entry(entry, (*above, entry.name), search)
    except OSError as error:
        yield Unfit(folder, _("This folder cannot be read: {reason}.", reason=reason(error)))


def _entry(entry: os.DirEntry[str], parts: tuple[str, ...], search: _Search) -> Iterator[Found | Unfit | str]:
    if entry.is_dir(follow_symlinks=False):
        search.seen(entry.path)
        if len(parts) < MAX_DEPTH and not _is_environment(entry):
            yield from _walk(entry.path, parts, search)
    elif placed := search.place(parts):
        yield _found(entry.path, placed[0] or search.owner, placed[1], entry)
    elif entry.is_symlink() and entry.is_dir():
        yield Unfit(entry.path, _("This is a link to a folder, which is not followed; put the folder itself here."))
    elif entry.name.endswith(".py"):
        yield entry.path


def _is_environment(folder: os.DirEntry[str]) -> bool:
    """Whether it holds somebody's installed packages; most folders need no look at the disk to be told from one."""
    return "env" in folder.name.lower() and os.path.exists(os.path.join(folder.path, "pyvenv.cfg"))


def _lone_file(path: str, names: Sequence[str], layout: str | None) -> Iterator[Found | Unfit]:
    parts = Path(os.path.abspath(path)).parts[1:]
    place = place_by(layout, names) if layout else usual_place(names, is_one_learners=False)
    given = Path(path).parts if layout and not os.path.isabs(path) else parts[-2:]
    if placed := place(given):
        yield _found(path, placed[0] or (parts[-2] if len(parts) > 1 else ""), placed[1])
    else:
        yield Unfit(path, _("This file's name is that of no exercise; --layout can say where the name stands."))


def _found(path: str, learner: str, exercise: str, entry: os.DirEntry[str] | None = None) -> Found | Unfit:
    try:
        status = entry.stat(follow_symlinks=False) if entry else os.lstat(path)
    except OSError as error:
        return Unfit(path, _("This file cannot be read: {reason}.", reason=reason(error)))
    if stat.S_ISLNK(status.st_mode):
        return Unfit(path, _("This is a link, which is not followed; put the file itself here."))
    if not stat.S_ISREG(status.st_mode):
        return Unfit(path, _("This is a folder, a device or a pipe, not a file."))
    return _named(Found(learner, exercise, path, partial(read_source, path), stamp_of(status)))


def stamp_of(status: os.stat_result) -> Stamp:
    """What changes whenever a file does, or the names in a folder."""
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino


def _named(found: Found) -> Found | Unfit:
    """What was found, if its names can be shown and kept."""
    if not (found.learner.isprintable() and found.path.isprintable()):
        said = _("A name with line breaks or other signs that cannot be shown is not taken; rename it.")
        return Unfit(found.path, said)
    if found.learner in ("", ".", "..") or len(found.learner) > _MAX_NAME:
        said = _("No learner's name can be read from this path; --layout can say where it stands.")
        return Unfit(found.path, said)
    return found


def read_source(path: str) -> bytes:
    """A learner's file; of one that is too big only as much as it takes to say so. Never follows a link."""
    fd = os.open(path, _FLAGS)
    with open(fd, "rb") as file:
        if not stat.S_ISREG(os.fstat(fd).st_mode):
            raise OSError(0, N_("it is no longer a file"), path)
        return file.read(MAX_BYTES + 1)


def _in_archive(path: str, names: Sequence[str], layout: str | None) -> Iterator[Found | Unfit]:
    owner = os.path.basename(path).removesuffix(".zip")
    known = {f"{name}.py" for name in names}
    place: Place | None = None
    for member in members(path):
        if isinstance(member, Unfit):
            yield member
            continue
        if place is None:  # the first member brings the names of all
            is_one_learners = any(parts[-1] in known and len(parts) == 1 for parts in member.beside)
            place = place_by(layout, names) if layout else usual_place(names, is_one_learners)
        if not (placed := place(member.parts)):
            continue
        if member.fault:
            yield Unfit(member.path, member.fault)
        else:
            yield _named(Found(placed[0] or owner, placed[1], member.path, member.read))
