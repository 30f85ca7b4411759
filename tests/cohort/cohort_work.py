"""Work for workers in tests; a module of its own, for they import it by name."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path

from checker.cohort.nouns import Batch, Graded
from checker.cohort.worker import Faulty, grade_batch, no_longer_than


def echo(batch: Batch) -> list[Graded] | Faulty:
    """What the sources say: `die` ends the worker, `fault` raises, `huge` answers 50 MB; each run leaves a mark.

    A source may begin with a folder to leave the mark in, as `FOLDER:word`.
    """
    results = []
    for task in batch.tasks:
        folder, _, word = task.text.decode().rpartition(":")
        if folder:
            with open(Path(folder) / f"{task.source}", "a") as marks:
                marks.write("x")
        if word == "die":
            os._exit(7)
        if word == "stuck":
            with no_longer_than(0.2):
                re.match(r"(a+)+$", "a" * 64 + "b")  # deaf to signals, and no other thread gets a turn
        if word == "fault":
            raise ValueError(word)
        if word == "slow":
            time.sleep(0.05)
        results.append(
            Graded(task.source, "passed", None, "[]", "[]", "", "", "x" * (50_000_000 if word == "huge" else 1))
        )
    return results


def deadly(batch: Batch) -> list[Graded] | Faulty:
    """Grades as always, but for a source that speaks of poison, which ends its worker."""
    if any(b"poison" in task.text for task in batch.tasks):
        os._exit(7)
    return grade_batch(batch)
