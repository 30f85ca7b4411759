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

    def __init__(self, path: Path, records: dict[str, Record] | None = None) -> None:
        self.path = path
        self.records = records or {}

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
            os.replace(temporary, self.path)
        except OSError as error:
            temporary.unlink(missing_ok=True) if temporary.parent.is_dir() else None
            return f"Your progress was not saved, because {self.path} cannot be written: {error.strerror}."
        return None


def load_progress(folder: Path) -> Progress:
    """The progress kept in a folder; a file that is missing or not ours counts as none."""
    path = folder / ".checker" / "progress.json"
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        records = {str(name): _record(entry) for name, entry in data["exercises"].items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return Progress(path)
    return Progress(path, records)


def _record(entry: dict[str, object]) -> Record:
    runs, passed, hints = entry.get("runs", 0), entry.get("passed", False), entry.get("hints", 0)
    return Record(
        runs=runs if isinstance(runs, int) else 0,
        passed=passed is True,
        hints=hints if isinstance(hints, int) else 0,
    )
