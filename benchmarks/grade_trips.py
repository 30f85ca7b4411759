"""What a batch costs that is not its work: the way to a worker and back, in milliseconds and bytes.

The workers answer at once with results of the size that real ones have; what is left is the engine. The same without
any worker is what the command itself does, which one machine has to do for all.
"""

from __future__ import annotations

import pickle
import time
from collections.abc import Iterator
from concurrent.futures import Executor, Future
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

from grade_class import Assignment, copies
from grade_others import CORES

from checker.cohort.engine import run_batches
from checker.cohort.find import find
from checker.cohort.grade import BATCH, Cohort
from checker.cohort.nouns import Batch, Graded, Task
from checker.cohort.scheduler import open_scheduler
from checker.cohort.store import Store
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


class _AtOnce(Executor):
    """Has every answer, in this process."""

    def __init__(self, report: int) -> None:
        self._report = report

    def submit(self, fn, /, batch: Batch):  # type: ignore[no-untyped-def, override]
        future: Future[list[Graded]] = Future()
        future.set_result(answer_at_once(self._report, batch))
        return future


def alone(folder: Path, number: int, report: int) -> tuple[float, float]:
    """Microseconds of processor time for each submission: to take it in; to hand it out and keep its result."""
    exercise = load_exercise(folder / "course" / "assignment")

    @contextmanager
    def at_once() -> Iterator[tuple[Executor, int]]:
        yield _AtOnce(report), CORES * AHEAD

    with Store(str(folder / "alone.db")) as store:
        cohort = Cohort({"assignment": exercise}, store)
        begun = time.process_time()
        assert not list(cohort.take_in(find([str(folder / "class")], ("assignment",))))
        taken = time.process_time()
        for _ in cohort.grade(at_once, None):
            pass
        done = time.process_time()
    return 1e6 * (taken - begun) / number, 1e6 * (done - taken) / number
