"""What a worker does with a batch: the one pipeline, with a sandbox and references of its own that stay warm.

A worker runs no learner's code: its sandbox does. What it gives back is data to be kept, never to be run.
"""

from __future__ import annotations

import faulthandler
import json
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from checker.cohort.canon import behaviour_hash, tree_hash
from checker.cohort.nouns import Batch, Graded, Task
from checker.cohort.record import as_json
from checker.model import ExerciseError, Level, Report, Sandbox, Submission
from checker.pipeline import check
from checker.program import parse
from checker.references import References
from checker.sandbox import open_sandbox
from checker.words import speak

_MOST_REFERENCES = 64  # exercises whose runs a worker remembers
_GRACE_S = 60.0


class Faulty(tuple[str, ...]):
    """The faults of an exercise, for its author: exceptions of ours do not travel well."""


class _Warm(threading.local):
    """A thread's sandboxes and what it has measured in them: a scheduler may give one process several threads."""

    def __init__(self) -> None:
        self.sandboxes: dict[Level | None, Sandbox] = {}
        self.references: dict[tuple[int, str, Level | None], References] = {}


_warm = _Warm()


def grade_batch(batch: Batch) -> list[Graded] | Faulty:
    """Every source of a batch, graded."""
    speak(batch.language)
    try:
        with no_longer_than(_patience_s(batch)):
            references = _references(batch)
            return [_grade(task, batch, references) for task in batch.tasks]
    except ExerciseError as error:
        return Faulty(error.faults)


def close() -> None:
    """End this thread's sandboxes."""
    for sandbox in _warm.sandboxes.values():
        sandbox.close()
    _warm.sandboxes.clear()
    _warm.references.clear()


def _references(batch: Batch) -> References:
    if batch.at_least not in _warm.sandboxes:
        _warm.sandboxes[batch.at_least] = open_sandbox(mode="bulk", at_least=batch.at_least)
    key = batch.number, batch.exercise.name, batch.at_least
    known = _warm.references.get(key)
    if known is None or known.exercise != batch.exercise:  # another cohort's exercise may have the same number
        if len(_warm.references) >= _MOST_REFERENCES:
            _warm.references.clear()
        known = _warm.references[key] = References(batch.exercise, _warm.sandboxes[batch.at_least])
    return known


def _grade(task: Task, batch: Batch, references: References) -> Graded:
    submission = Submission("", batch.exercise.filename, task.text)
    report = check(batch.exercise, submission, references=references, reveal=True, fast=batch.fast)
    return graded(task.source, report)


def _patience_s(batch: Batch) -> float:
    """Longer than anything takes that works: every program in every case, up to its limit."""
    exercise = batch.exercise
    programs = 2 * len(batch.tasks) + 1 + len(exercise.mistakes)  # each as it is and repaired; the references
    return _GRACE_S + 2 * programs * len(exercise.cases) * exercise.limits.wall_s


@contextmanager
def no_longer_than(seconds: float) -> Iterator[None]:
    """Ends this process, whatever it is at, if that takes longer: who waits for it goes on with another one.

    The limits of a run are the sandbox's own; this is for a fault of ours. It needs neither the interpreter nor a
    signal, as that fault may hold both.
    """
    with open(os.devnull, "w") as nowhere:
        faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()


def graded(source: int, report: Report) -> Graded:
    """What is kept of a report."""
    runs = [trial.actual for trial in report.trials if trial.actual]
    return Graded(
        source,
        report.verdict,
        report.level,
        json.dumps([diagnosis.rule for diagnosis in report.diagnoses]),
        json.dumps(
            [
                [t.case.name, t.passed, t.actual and t.actual.outcome, t.mismatch and t.mismatch.aspect]
                for t in report.trials
            ]
        ),
        # Of what passed it is found when it is asked for: the source is kept, and this takes a tenth of a run.
        "" if report.passed else tree_hash(parse(report.submission.source)),
        behaviour_hash(runs),
        as_json(report),
    )
