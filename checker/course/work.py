"""The learner's own files: where they are, how a starter gets there, how one is begun again."""

from __future__ import annotations

import os
from pathlib import Path

from checker.model import Exercise, Submission
from checker.program import MAX_BYTES


def put_starter(exercise: Exercise, path: Path) -> bool:
    """Write the starter to `path` unless something is there already; True if it was written."""
    try:
        with open(path, "x", encoding="utf-8", newline="\n") as file:
            file.write(exercise.starter)
        return True
    except FileExistsError:
        return False


def back_up(path: Path) -> Path:
    """Move a learner's file aside, under a name that is still free; returns that name."""
    number = 1
    while (backup := path.with_name(f"{path.stem}.backup-{number}{path.suffix}")).exists():
        number += 1
    os.rename(path, backup)
    return backup


def read_submission(path: Path, learner: str = "") -> Submission:
    """A learner's file; of one that is too big only as much as it takes to say so."""
    with open(path, "rb") as file:
        size = os.fstat(file.fileno()).st_size
        source = file.read(MAX_BYTES + 1)
    if len(source) > MAX_BYTES:
        source = source.ljust(size, b" ") if size <= 16 * 2**20 else source.ljust(16 * 2**20, b" ")
    return Submission(learner, str(path), source)
