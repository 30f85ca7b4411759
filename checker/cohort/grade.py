"""A cohort from end to end: what was found goes into the store, what is new is graded, reports come out of it."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from concurrent.futures import Executor
from contextlib import AbstractContextManager, closing
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from checker.cohort.engine import run_batches
from checker.cohort.nouns import Batch, Found, Graded, Lost, Task, Unfit
from checker.cohort.record import as_json, from_json
from checker.cohort.settled import Settled
from checker.cohort.store import Store
from checker.cohort.worker import grade_batch
from checker.model import Diagnosis, Exercise, Level, Report, Submission, Verdict
from checker.words import _, language

BATCH = 16  # sources for one trip to a worker, which takes a worker some fifty milliseconds or more

# An executor and how many batches it is to be given at once; opened only if there is something to do.
OpenEngine = Callable[[], AbstractContextManager[tuple[Executor, int]]]


class Progress(NamedTuple):
    """Sources that are graded, of those that had to be."""

    done: int
    total: int


class Summary(NamedTuple):
    """What came of a run. `submissions` counts those that were graded, now or before."""

    submissions: int = 0
    passed: int = 0
    broken: int = 0
    unfit: int = 0
    graded_now: int = 0

    @property
    def exit_code(self) -> int:
        """0 all passed, 1 not all, 2 nothing there to grade, 3 something could not be judged."""
        if self.broken:
            return 3
        if not self.submissions:
            return 1 if self.unfit else 2
        return 0 if self.passed == self.submissions and not self.unfit else 1


def exercise_hash(folder: Path) -> str:
    """Of everything in an exercise's folder that a verdict or a message can depend on."""
    digest = hashlib.sha256()
    mistakes = folder / "mistakes"
    names = [n for n in os.listdir(folder) if n.endswith((".py", ".toml"))]
    names += [f"mistakes/{n}" for n in os.listdir(mistakes) if n.endswith(".py")] if mistakes.is_dir() else []
    for name in sorted(names):
        text = (folder / name).read_bytes()
        digest.update(f"{name}\n{len(text)}\n".encode() + text)
    return digest.hexdigest()


class Cohort:
    """One run over the submissions to some exercises, with the store that keeps it.

    `places` says where it looks for them and how; a run that looks elsewhere is another one.
    """

    def __init__(
        self, exercises: Mapping[str, Exercise], store: Store, *, fast: bool = False, places: object = None
    ) -> None:
        self._exercises = exercises
        self._store = store
        self._fast = fast  # without the searches
        self._graded = 0
        self._unfit = 0
        hashed = ((name, exercise_hash(_folder(exercise))) for name, exercise in exercises.items())
        store.begin(hashed, fast=fast)
        self.settled = Settled(store, repr((places, sorted(store.exercises.items()))))

    def as_before(self) -> Summary | None:
        """How it went, if nothing has changed since the last run was whole; nothing need be taken in then."""
        counted = self.settled.as_before()
        return counted and Summary(*counted)

    def take_in(self, found: Iterable[Found | Unfit]) -> Generator[Unfit, None, None]:
        """Note what was found; gives back what cannot be graded. To be closed before the store is."""
        with closing(self._store.note(self.settled.watching(found))) as noted:
            for unfit in noted:
                self._unfit += 1
                yield unfit

    def grade(self, open_engine: OpenEngine, at_least: Level | None) -> Generator[Progress, None, None]:
        """Grade what has not been graded yet; after each step the store holds all that is done. To be closed."""
        _all, total = self._store.plan(at_least)
        if not total:
            return
        with open_engine() as (executor, in_flight):
            yield Progress(0, total)
            for batch, results in run_batches(self._batches(at_least), executor, grade_batch, in_flight):
                self._store.keep(batch.number, [self._as_graded(each, batch) for each in results])
                self._graded += len(results)
                yield Progress(self._graded, total)

    def _batches(self, at_least: Level | None) -> Iterator[Batch]:
        for (name, number), rows in groupby(self._store.todo(), key=lambda row: row[:2]):
            tasks: list[Task] = []
            for *_key, task in rows:
                tasks.append(task)
                if len(tasks) == BATCH:
                    yield Batch(self._exercises[name], number, tuple(tasks), at_least, self._fast, language())
                    tasks = []
            if tasks:
                yield Batch(self._exercises[name], number, tuple(tasks), at_least, self._fast, language())

    def _as_graded(self, each: Graded | Lost, batch: Batch) -> Graded:
        """A source that nothing could judge as what it is: broken, which is never counted against a learner."""
        if isinstance(each, Graded):
            return each
        message = _("No verdict could be found: {reason}.", reason=each.reason)
        told = Diagnosis("broken", "plain", _("The machine failed"), message)
        report = Report(batch.exercise, Submission("", "", b""), Verdict.BROKEN, (told,))
        return Graded(each.source, Verdict.BROKEN, None, '["broken"]', "[]", "", "", as_json(report))

    def reports(self) -> Iterator[Report]:
        """Every submission's report, by learner and exercise, one at a time. Nothing in them is redacted."""
        for kept in self._store.kept():
            submission = Submission(kept.learner, kept.path, kept.source)
            yield from_json(kept.report, self._exercises[kept.exercise], submission)

    def summary(self) -> Summary:
        """How it went, counted in the store."""
        verdicts = self._store.verdicts()
        passed, broken = verdicts.get(Verdict.PASSED, 0), verdicts.get(Verdict.BROKEN, 0)
        return Summary(sum(verdicts.values()), passed, broken, self._unfit, self._graded)

    def settle(self, summary: Summary) -> None:
        """Everything is graded, and every output written: the next run may find all as it was."""
        if not summary.broken and not summary.unfit:
            self.settled.settle(summary.submissions, summary.passed)


def _folder(exercise: Exercise) -> Path:
    assert exercise.folder is not None
    return exercise.folder
