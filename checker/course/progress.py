"""What a learner has done so far: one small file beside theirs, `.checker/progress.json`."""

from __future__ import annotations

import json
import os
from pathlib import Path

FORMAT = 1


class Record:
    """One exercise: how often it was run, whether it has been passed, how many hints were read."""

    def __init__(self, runs: int = 0, passed: bool = False, hints: int = 0) -> None:
        self.runs = runs
        self.passed = passed
        self.hints = hints


class Progress:
    """All records of a learner, and the file that keeps them."""

    def __init__(self, path: Path, records: dict[str, Record] | None = None, is_foreign: bool = False) -> None:
        self.path = path
        self.records = records or {}
        self.is_foreign = is_foreign  # what is there could not be read, and is kept

    def of(self, name: str) -> Record:
        """The record of an exercise, made when it is first asked for."""
        return self.records.setdefault(name, Record())

    def save(self) -> str | None:
        """Write the file whole or not at all; returns a sentence for the learner if that failed."""
        data = {"format": FORMAT, "exercises": {name: vars(r) for name, r in sorted(self.records.items())}}
        temporary = self.path.with_suffix(f".{os.getpid()}.tmp")
        try:
            self.path.parent.mkdir(exist_ok=True)
            temporary.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
            if self.is_foreign:
                from checker.course.work import back_up  # a list of exercises does without the model

                back_up(self.path)
            os.replace(temporary, self.path)
        except OSError as error:
            temporary.unlink(missing_ok=True) if temporary.parent.is_dir() else None
            return f"Your progress was not saved, because {self.path} cannot be written: {error.strerror}."
        return None


def load_progress(folder: Path) -> Progress:
    """The progress kept in a folder; a file that is missing or not ours counts as none."""
    path = folder / ".checker" / "progress.json"
    if not path.is_file():  # a pipe would be waited for, for ever
        return Progress(path)
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        records = {str(name): _record(entry) for name, entry in data["exercises"].items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Progress(path, is_foreign=True)
    return Progress(path, records)


def _record(entry: dict[str, object]) -> Record:
    return Record(_count(entry.get("runs")), entry.get("passed") is True, _count(entry.get("hints")))


def _count(number: object) -> int:
    return number if type(number) is int and number > 0 else 0
