"""Batches go out, results come back: from real worker processes, whatever becomes of them."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from checker.cohort.engine import EngineError, run_batches
from checker.cohort.nouns import Batch, Graded, Lost, Task
from checker.cohort.workers import AHEAD, LocalWorkers
from checker.model import Exercise, ExerciseError

EXERCISE = Exercise("six", "Say six", "Print 6.")


@pytest.fixture
def work(monkeypatch):
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    import cohort_work

    return cohort_work


def batches(texts: list[str], size: int = 4) -> Iterator[Batch]:
    tasks = [Task(number, text.encode()) for number, text in enumerate(texts)]
    for start in range(0, len(tasks), size):
        yield Batch(EXERCISE, 1, tuple(tasks[start : start + size]), None)


def results_of(texts: list[str], executor: Executor, work, in_flight: int = 4) -> dict[int, Graded | Lost]:
    """The result of each source; each comes exactly once."""
    each = [result for _, results in run_batches(batches(texts), executor, work, in_flight) for result in results]
    assert len({result.source for result in each}) == len(each)
    return {result.source: result for result in each}


def lost(results: dict[int, Graded | Lost]) -> list[int]:
    return sorted(number for number, result in results.items() if isinstance(result, Lost))


@pytest.mark.parametrize("poison", ["die", "fault", "stuck"])
def test_a_source_that_ends_its_worker_is_the_only_one_lost(work, poison):
    texts = ["fine"] * 30
    texts[5] = texts[17] = poison
    with LocalWorkers(2) as executor:
        results = results_of(texts, executor, work.echo, 2 * AHEAD)
    assert lost(results) == [5, 17]
    assert len(results) == 30
    reason = results[5].reason
    assert reason.startswith("it ended its worker three times")


def test_a_worker_that_dies_is_replaced(work):
    with LocalWorkers(1) as executor:
        assert lost(results_of(["die"], executor, work.echo)) == [0]
        assert lost(results_of(["fine"] * 9, executor, work.echo)) == []


def test_a_huge_answer_is_one_answer(work):
    with LocalWorkers(2) as executor:
        results = results_of(["fine", "huge", "fine", "fine", "fine"], executor, work.echo)
    assert len(results[1].report) == 50_000_000
    assert lost(results) == []


def test_each_source_is_worked_on_once_where_nothing_dies(work, tmp_path):
    with LocalWorkers(2) as executor:
        results_of([f"{tmp_path}:fine"] * 40, executor, work.echo)
    assert [len((tmp_path / str(n)).read_text()) for n in range(40)] == [1] * 40


def places(count: int) -> list[set[int]]:
    """The processors that each of so many workers may use."""
    with LocalWorkers(count) as executor:
        return [set(found) for found in executor.map(os.sched_getaffinity, [0] * count)]


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="needs sched_setaffinity")
def test_each_processor_has_its_worker_unless_there_are_some_to_spare():
    ours = os.sched_getaffinity(0)
    assert sorted(places(len(ours)), key=min) == [{each} for each in sorted(ours)]
    if len(ours) > 1:
        assert places(1) == [ours]
    assert os.sched_getaffinity(0) == ours, "who hands out the work stays free"


def test_what_an_exercise_is_at_fault_for_is_told_to_its_author():
    with (
        ThreadPoolExecutor(1) as executor,
        pytest.raises(ExerciseError, match=r"solution\.py:1: It does not run") as told,
    ):
        from checker.cohort.worker import Faulty

        list(run_batches(batches(["1"]), executor, lambda batch: Faulty(["solution.py:1: It does not run."]), 2))
    assert told.value.faults == ("solution.py:1: It does not run.",)


class _Counting(Executor):
    """Says how many batches were in flight at once; does the work when the result is asked for."""

    def __init__(self) -> None:
        self.most = 0
        self.flying: set[Future[list[Graded]]] = set()

    def submit(self, fn, /, *args, **kwargs):
        future: Future[list[Graded]] = Future()
        self.flying = {f for f in self.flying if not f.done()} | {future}
        self.most = max(self.most, len(self.flying))
        if len(self.flying) == 3:
            for waiting in self.flying:
                waiting.set_result([])
        return future


def test_no_more_batches_are_taken_than_are_asked_for():
    taken = []

    def taking() -> Iterator[Batch]:
        for batch in batches(["1"] * 300, size=1):
            taken.append(batch)
            yield batch

    executor = _Counting()
    steps = run_batches(taking(), executor, lambda batch: [], 3)
    next(steps)
    assert len(taken) == 3
    assert len(list(steps)) == 299
    assert executor.most == 3


def test_a_scheduler_that_is_gone_is_no_source_s_fault():
    class Gone(Executor):
        def submit(self, fn, /, *args, **kwargs):
            future: Future[list[Graded]] = Future()
            future.cancel()
            future.set_running_or_notify_cancel()
            return future

    with pytest.raises(EngineError, match="scheduler is gone"):
        results_of(["1"], Gone(), None)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_workers_end_with_whoever_started_them(work, tmp_path):
    """Even by kill -9, which nobody can do anything about."""
    mark = f"mark-{os.getpid()}-{tmp_path.name}"
    code = f"""
import os, signal, sys
sys.path.insert(0, {str(Path(__file__).parent)!r})
import cohort_work
from checker.cohort.workers import LocalWorkers
from checker.cohort.nouns import Batch, Task
from checker.model import Exercise
if __name__ == "__main__":
    workers = LocalWorkers(2)
    tasks = (Task(1, b"slow"),)
    futures = [workers.submit(cohort_work.echo, Batch(Exercise("six", "", ""), 1, tasks, None)) for _ in range(2)]
    [future.result() for future in futures]
    futures = [workers.submit(cohort_work.echo, Batch(Exercise("six", "", ""), 1, tasks * 2000, None)) for _ in range(4)]
    os.kill(os.getpid(), signal.SIGKILL)
"""
    import subprocess

    script = tmp_path / "killed.py"
    script.write_text(code)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "CHECKER_TEST_MARK": mark}
    with subprocess.Popen([sys.executable, str(script)], env=environment) as killed:
        assert killed.wait(60) == -9
    for _ in range(1000):  # patience, for a machine that is busy
        if not _marked(mark):
            return
        time.sleep(0.01)
    raise AssertionError(f"these go on: {_marked(mark)}")


def _marked(mark: str) -> list[int]:
    """The processes with a mark in their environment."""
    found = []
    for pid in filter(str.isdecimal, os.listdir("/proc")):
        try:
            if mark.encode() in Path(f"/proc/{pid}/environ").read_bytes():
                found.append(int(pid))
        except OSError:
            pass
    return found
