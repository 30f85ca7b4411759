"""What passes between the parts of a cohort: found, graded and told."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from checker.model import Exercise, Level
from checker.words import ENGLISH

Stamp = tuple[int, int, int, int]  # size, times of the last changes to content and to status, inode


class Found(NamedTuple):
    """A submission that has not been read yet. `stamp` changes whenever the file does; None where nothing says so."""

    learner: str
    exercise: str
    path: str
    read: Callable[[], bytes]
    stamp: Stamp | None = None


class Unfit(NamedTuple):
    """Something that cannot be graded, and why, in one sentence."""

    path: str
    sentence: str


class Task(NamedTuple):
    """A source to grade, by its number in the store."""

    source: int
    text: bytes


class Batch(NamedTuple):
    """Sources for one exercise, to be graded by one worker."""

    exercise: Exercise
    number: int  # of the exercise in the store
    tasks: tuple[Task, ...]
    at_least: Level | None
    fast: bool = False  # without the searches
    language: str = ENGLISH  # of its messages


class Graded(NamedTuple):
    """What is kept of a source that was graded; `report` is JSON, see `checker.cohort.record`."""

    source: int
    verdict: str
    level: str | None
    rules: str  # JSON: the ids of the diagnoses, the first first
    cases: str  # JSON: [name, passed, outcome, aspect of the mismatch] of each case
    tree: str  # the canonical tree's hash; "" where it passed
    behaviour: str  # the hash of what its runs did; "" where nothing ran
    report: str


class Lost(NamedTuple):
    """A source that took its worker with it, every time."""

    source: int
    reason: str


class Kept(NamedTuple):
    """A submission and what came of it."""

    learner: str
    exercise: str
    path: str
    source: bytes
    verdict: str
    report: str
