"""The learner's own files: where they are, how a starter gets there, how one is begun again."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from pathlib import Path

from checker.answers import answered, file_with
from checker.model import Exercise, Submission
from checker.program import MAX_BYTES, parse


def put_starter(exercise: Exercise, path: Path) -> bool:
    """Write the starter to `path` unless something is there already; True if it was written."""
    try:
        file = open(path, "x", encoding="utf-8", newline="\n")  # noqa: SIM115  # only what we made may be taken away
    except FileExistsError:
        return False
    try:
        with file:
            file.write(exercise.starter)
    except OSError:
        # A full disk: half a starter must not stay behind and look like the learner's work.
        with contextlib.suppress(OSError):
            os.unlink(path)
        raise
    return True


def put_answer(exercise: Exercise, path: Path, answer: str) -> Path | None:
    """Write an answer into the learner's file, which keeps whatever else it holds.

    A file without a place for it is moved aside, and a new one holds the answer; returns where it was moved to.
    """
    put_starter(exercise, path)
    program = parse(read_submission(path).source)
    text = None if program.fault else answered(program, exercise, answer)
    backup = back_up(path) if text is None else None
    try:
        replace_file(path, file_with(exercise, answer) if text is None else text)
    except OSError:
        if backup:
            os.rename(backup, path)
        raise
    return backup


def replace_file(path: Path, text: str) -> None:
    """Put the text in the place of what the file holds: whole, or not at all."""
    target = Path(os.path.realpath(path))  # a link stays one
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        temporary.write_text(text, encoding="utf-8", newline="\n")
        if target.exists():
            os.chmod(temporary, stat.S_IMODE(os.stat(target).st_mode))
        os.replace(temporary, target)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def back_up(path: Path) -> Path:
    """Move a learner's file aside, under a name that is still free; returns that name."""
    number = 1
    while (backup := path.with_name(f"{path.stem}.backup-{number}{path.suffix}")).exists():
        number += 1
    os.rename(path, backup)
    return backup


def read_submission(path: Path, learner: str = "") -> Submission:
    """A learner's file; of one that is too big only as much as it takes to say so."""
    if not stat.S_ISREG(os.stat(path).st_mode):
        # A pipe would be waited for, for ever; a folder is no file either.
        raise OSError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    with open(path, "rb") as file:
        return Submission(learner, str(path), file.read(MAX_BYTES + 1))
