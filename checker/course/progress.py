"""What a learner has done so far: one small file beside theirs, `.checker/progress.json`.

It is read without a lock, since it is replaced as a whole; a change is made under one, to what the file holds by then.
A process that dies while it saves leaves the file as it was.
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from checker.course.clock import stamp
from checker.course.lock import locked
from checker.words import N_, _, reason

STATES = (N_("passed"), N_("begun"))
FORMAT = 2
_FORMATS = (None, 1, FORMAT)  # a file without one was ours, too


class Meeting:
    """A diagnosis that a learner has met in an exercise, and how it went when it came back for review."""

    def __init__(
        self, kind: str, times: int = 0, first: str = "", last: str = "", reviews: list[tuple[str, bool]] | None = None
    ) -> None:
        self.kind = kind
        self.times = times
        self.first = first
        self.last = last
        self.reviews = reviews or []  # when, and whether it was answered right

    def as_plain(self) -> dict[str, Any]:
        return dict(vars(self))


class Record:
    """One exercise: how often it was run, whether it has been passed, which hints were read, what was met, when."""

    def __init__(self) -> None:
        self.runs = 0
        self.passed = False
        self.climbed: dict[str, int] = {}  # how many hints about a diagnosis ("": about the exercise) were read
        self.met: dict[str, Meeting] = {}
        self.first = self.last = self.passed_at = ""

    @property
    def hints(self) -> int:
        """How many hints were read in all."""
        return sum(self.climbed.values())

    def note_run(self, passed: bool, met: tuple[str, str] | None) -> None:
        """A run has been judged; `met` is what was told first: the rule and its kind."""
        at = stamp()
        self.runs += 1
        self.first = self.first or at
        self.last = at
        if passed and not self.passed:
            self.passed, self.passed_at = True, at
        if met is not None:
            meeting = self.met.setdefault(met[0], Meeting(met[1], first=at))
            meeting.times += 1
            meeting.last = at

    def as_plain(self) -> dict[str, Any]:
        met = {rule: meeting.as_plain() for rule, meeting in sorted(self.met.items())}
        return {"runs": self.runs, "passed": self.passed, "hints": self.hints, **vars(self), "met": met}


class Progress:
    """All records of a learner, and what they have made of challenges."""

    def __init__(self, path: Path, is_foreign: bool = False) -> None:
        self.path = path
        self.records: dict[str, Record] = {}
        self.challenges: dict[str, dict[str, Any]] = {}  # by topic; `checker.course.challenge` knows what is in them
        self.badges: dict[str, dict[str, Any]] = {}  # by topic
        self.is_foreign = is_foreign  # what is there could not be read, and is kept

    def of(self, name: str) -> Record:
        """The record of an exercise, made when it is first asked for."""
        return self.records.setdefault(name, Record())

    def has_passed(self, name: str) -> bool:
        return name in self.records and self.records[name].passed

    def state_of(self, name: str) -> str:
        """How far an exercise is: passed, begun, or "" before the first run."""
        record = self.records.get(name)
        return "passed" if record and record.passed else "begun" if record and record.runs else ""

    def as_plain(self) -> dict[str, Any]:
        """All of it as what JSON can hold."""
        return {
            "format": FORMAT,
            "exercises": {name: record.as_plain() for name, record in sorted(self.records.items())},
            "challenges": self.challenges,
            "badges": self.badges,
        }


def save(folder: Path, change: Callable[[Progress], object]) -> str | None:
    """Make a change to the progress kept in a folder; returns a sentence for the learner if it was not saved.

    Whatever other processes have saved meanwhile stays. The file is written whole or not at all.
    """
    path = _path_in(folder)
    try:
        path.parent.mkdir(exist_ok=True)
        if path.is_dir():
            raise OSError(errno.EISDIR, os.strerror(errno.EISDIR))
        with locked(path.with_name("lock")):
            progress = load_progress(folder)
            change(progress)
            _replace(path, json.dumps(progress.as_plain(), indent=1) + "\n", progress.is_foreign)
    except OSError as error:
        words = {"path": path, "reason": reason(error)}
        return _("Your progress was not saved, because {path} cannot be written: {reason}.", **words)
    return None


def _replace(path: Path, text: str, is_foreign: bool) -> None:
    temporary = path.with_suffix(".tmp")  # always the same: what a process left that died is overwritten
    try:
        temporary.write_text(text, encoding="utf-8")
        if is_foreign:
            from checker.course.work import back_up  # a list of exercises does without the model

            back_up(path)
        os.replace(temporary, path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def load_progress(folder: Path) -> Progress:
    """The progress kept in a folder; a file that is missing or not ours counts as none."""
    path = _path_in(folder)
    progress = Progress(path)
    if not path.is_file():  # a pipe would be waited for, for ever
        return progress
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data.get("format") not in _FORMATS:
            raise ValueError("of a later checker")
        for name, entry in data["exercises"].items():
            progress.records[str(name)] = _record(entry)
        progress.challenges = _tables(data.get("challenges"))
        progress.badges = _tables(data.get("badges"))
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Progress(path, is_foreign=True)
    return progress


def _path_in(folder: Path) -> Path:
    return folder / ".checker" / "progress.json"


def _record(entry: dict[str, Any]) -> Record:
    record = Record()
    record.runs = _count(entry.get("runs"))
    record.passed = entry.get("passed") is True
    climbed = entry.get("climbed", {"": entry.get("hints")})  # format 1 only counted them
    record.climbed = {rule: number for rule, read in _table(climbed).items() if (number := _count(read))}
    record.met = {rule: _meeting(met) for rule, met in _tables(entry.get("met")).items()}
    record.first, record.last, record.passed_at = (_text(entry.get(key)) for key in ("first", "last", "passed_at"))
    return record


def _meeting(entry: dict[str, Any]) -> Meeting:
    reviews = entry.get("reviews")
    kept = [
        (at, right)
        for at, right in (pair for pair in (reviews if isinstance(reviews, list) else ()) if len(pair) == 2)
        if isinstance(at, str) and isinstance(right, bool)
    ]
    return Meeting(
        _text(entry.get("kind")), _count(entry.get("times")), _text(entry.get("first")), _text(entry.get("last")), kept
    )


def _count(number: object) -> int:
    return number if type(number) is int and number > 0 else 0


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _table(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _tables(value: object) -> dict[str, dict[str, Any]]:
    return {key: entry for key, entry in _table(value).items() if isinstance(entry, dict)}
