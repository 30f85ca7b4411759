"""What a batch costs that is not its work: the way to a worker and back, in milliseconds and bytes.

The workers answer at once with results of the size that real ones have; what is left is the engine.
"""

from __future__ import annotations

import pickle
import time
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

from grade_class import Assignment, copies
from grade_others import CORES

from checker.cohort.engine import run_batches
from checker.cohort.grade import BATCH
from checker.cohort.nouns import Batch, Graded, Task
from checker.cohort.scheduler import open_scheduler
from checker.cohort.worker import grade_batch
from checker.cohort.workers import AHEAD, LocalWorkers
from checker.exercise import load_exercise


class Trip(NamedTuple):
    """One engine: until its workers answer, and then for each batch; `wire` is what went over the loopback."""

    engine: str
    start_s: float
    ms: float
    there: int
    back: int
    wire: float


def answer_at_once(size: int, batch: Batch) -> list[Graded]:
    """Results whose reports have so many characters."""
    return [
        Graded(task.source, "passed", "full", "[]", '[["all",true,"finished",null]]', "", "0" * 32, "x" * size)
        for task in batch.tasks
    ]


def trips(course: Path, assignment: Assignment, report: int, number: int) -> Iterator[Trip]:
    """Each engine with so many batches; `report` is the size of a report in the store."""
    exercise = load_exercise(course / "assignment")
    tasks = [Task(n, source.encode()) for n, source in enumerate(copies(assignment, BATCH * number))]
    batches = [Batch(exercise, 1, tuple(tasks[at : at + BATCH]), None) for at in range(0, len(tasks), BATCH)]
    work = partial(answer_at_once, report)
    there, back = len(pickle.dumps((grade_batch, batches[0]))), len(pickle.dumps(work(batches[0])))
    engines: dict[str, AbstractContextManager[tuple[Executor, int]]] = {
        "local": _local(),
        "Dask": open_scheduler(None, CORES),
    }
    for name, opening in engines.items():
        started = time.perf_counter()
        with opening as (executor, in_flight):
            for _ in run_batches(iter(batches[:CORES]), executor, work, in_flight):
                pass
            before, ready = _on_loopback(), time.perf_counter()
            done = sum(1 for _ in run_batches(iter(batches), executor, work, in_flight))
            took = time.perf_counter() - ready
            assert done == number
            yield Trip(name, ready - started, 1000 * took / number, there, back, (_on_loopback() - before) / number)


@contextmanager
def _local() -> Iterator[tuple[Executor, int]]:
    with LocalWorkers(CORES) as executor:
        yield executor, CORES * AHEAD


def _on_loopback() -> int:
    """Bytes that went over the loopback so far, whoever sent them."""
    (line,) = [line for line in Path("/proc/net/dev").read_text().splitlines() if line.strip().startswith("lo:")]
    return int(line.partition(":")[2].split()[0])
