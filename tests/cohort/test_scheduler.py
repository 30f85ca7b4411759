"""Dask as it is used: a scheduler and two workers, real processes on loopback, one of which is killed at its work."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from checker.cohort.engine import EngineError, Lost, run_batches
from checker.cohort.nouns import Batch, Task
from checker.cohort.scheduler import open_scheduler
from checker.exercise import load_exercise
from checker.model import Exercise

pytest.importorskip("distributed")
pytestmark = [
    # What Dask and its loops warn about at their end is theirs.
    pytest.mark.filterwarnings("ignore"),
]
HERE = Path(__file__).parent


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@contextmanager
def started(folder: Path, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    """A command of Dask's, ended when we are done."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(HERE), *filter(None, sys.path)])}
    command = [sys.executable, "-m", *arguments]
    with subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.fixture
def cluster(tmp_path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """The address of a scheduler, and its two workers."""
    address = f"tcp://127.0.0.1:{free_port()}"
    with ExitStack() as stack:
        where = ("--host", "127.0.0.1", "--port", address.rpartition(":")[2])
        stack.enter_context(started(tmp_path, "distributed.cli.dask_scheduler", *where, "--no-dashboard", "--no-show"))
        worker = (
            "distributed.cli.dask_worker",
            address,
            "--nthreads",
            "1",
            "--no-nanny",
            "--no-dashboard",
            "--host",
            "127.0.0.1",
        )
        workers = [stack.enter_context(started(tmp_path, *worker)) for _ in range(2)]
        from distributed import Client

        with Client(address, timeout=30, set_as_default=False) as client:
            client.wait_for_workers(2, timeout=30)
        yield address, workers


@pytest.fixture
def work(monkeypatch):
    monkeypatch.syspath_prepend(str(HERE))
    import cohort_work

    return cohort_work


def test_a_worker_killed_at_its_work_costs_no_result_and_doubles_none(cluster, work, tmp_path):
    address, workers = cluster
    marks = tmp_path / "marks"
    marks.mkdir()
    exercise = Exercise("six", "", "")
    tasks = [Task(number, f"{marks}:slow".encode()) for number in range(120)]
    batches = [Batch(exercise, 1, tuple(tasks[start : start + 4]), None) for start in range(0, 120, 4)]
    results = []
    with open_scheduler(address, 2) as (executor, in_flight):
        for _, some in run_batches(iter(batches), executor, work.echo, in_flight):
            results += some
            if len(results) == 24:
                os.kill(workers[0].pid, signal.SIGKILL)
    assert sorted(result.source for result in results) == list(range(120))
    assert not [result for result in results if isinstance(result, Lost)]
    runs = [len((marks / str(number)).read_text()) for number in range(120)]
    assert max(runs) <= 2 and sum(runs) - 120 <= 4 * in_flight, "only what the dead worker had is run again"


def test_a_source_that_ends_its_worker_is_the_only_one_lost(tmp_path, work):
    """On a cluster of our own, whose nannies start workers again."""
    texts = [b"fine"] * 12
    texts[5] = b"die"
    batches = [
        Batch(Exercise("six", "", ""), 1, tuple(Task(n, texts[n]) for n in range(s, s + 4)), None) for s in (0, 4, 8)
    ]
    with open_scheduler(None, 2) as (executor, in_flight):
        executor._client.run(sys.path.insert, 0, str(HERE))
        results = [result for _, some in run_batches(iter(batches), executor, work.echo, in_flight) for result in some]
    assert [r.source for r in results if isinstance(r, Lost)] == [5]
    assert sorted(result.source for result in results) == list(range(12))


def test_the_sandbox_of_a_worker(cluster, course):
    address, _ = cluster
    from checker.cohort.worker import grade_batch

    exercise = load_exercise(course / "six")
    batch = Batch(exercise, 1, (Task(1, b"print(6)\n"), Task(2, b"print(7)\n")), None)
    with open_scheduler(address, 2) as (executor, in_flight):
        ((_, results),) = run_batches(iter([batch]), executor, grade_batch, in_flight)
    assert [(result.source, result.verdict) for result in results] == [(1, "passed"), (2, "wrong")]


def test_workers_of_another_version_make_no_results(cluster, monkeypatch):
    address, _ = cluster
    monkeypatch.setattr("checker.cohort.scheduler.VERSION", "9.9 on Python 4.2")
    with (
        pytest.raises(EngineError, match=r"have checker .*, and this is 9\.9 on Python 4\.2"),
        open_scheduler(address, 1),
    ):
        pass


def test_no_scheduler(tmp_path, monkeypatch):
    monkeypatch.setattr("checker.cohort.scheduler.PATIENCE_S", 1)
    with (
        pytest.raises(EngineError, match=r"^There is no scheduler at .*\.$"),
        open_scheduler(f"tcp://127.0.0.1:{free_port()}", 1),
    ):
        pass
