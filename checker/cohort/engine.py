"""Hands batches to an executor, a bounded number at a time, and takes back every result or what became of it.

The seam is `concurrent.futures.Executor`: processes on this machine (`workers.py`) or a scheduler (`scheduler.py`). A
batch whose worker dies is handed out again, each of its sources alone; one that fails alone is tried once more with
nothing beside it, so that no source is blamed for what its neighbour did.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, CancelledError, Executor, Future, wait

from checker.cohort.nouns import Batch, Graded, Lost
from checker.cohort.worker import Faulty
from checker.model import ExerciseError
from checker.words import _

Work = Callable[[Batch], "list[Graded] | Faulty"]
Outcome = tuple[Batch, "Sequence[Graded | Lost]"]


class EngineError(Exception):
    """Says in one sentence why nothing more can be graded."""


def run_batches(batches: Iterator[Batch], executor: Executor, work: Work, in_flight: int) -> Iterator[Outcome]:
    """Each batch, or each source of one that failed as a batch of its own, with its results, as they come in.

    Raises `ExerciseError` where the exercise is at fault, `EngineError` where there is nothing left to run on.
    """
    run = _Run(executor, work)
    try:
        while True:
            while len(run.waiting) < in_flight and (batch := run.next_batch(batches)):
                run.start(batch)
            if not run.waiting:
                break
            yield from run.finished()
        for batch in run.suspects:
            run.start(batch)
            yield from run.finished(is_last=True)
    finally:
        for future in run.waiting:
            future.cancel()


class _Run:
    def __init__(self, executor: Executor, work: Work) -> None:
        self._executor = executor
        self._work = work
        self._singles: deque[Batch] = deque()
        self.waiting: dict[Future[list[Graded] | Faulty], Batch] = {}
        self.suspects: deque[Batch] = deque()  # each failed alone, beside others

    def next_batch(self, batches: Iterator[Batch]) -> Batch | None:
        return self._singles.popleft() if self._singles else next(batches, None)

    def start(self, batch: Batch) -> None:
        try:
            self.waiting[self._executor.submit(self._work, batch)] = batch
        except (OSError, RuntimeError) as error:
            raise EngineError(_("No worker can be started: {reason}.", reason=error)) from None

    def finished(self, is_last: bool = False) -> Iterator[Outcome]:
        done, _waiting = wait(self.waiting, return_when=FIRST_COMPLETED)
        for future in done:
            batch = self.waiting.pop(future)
            try:
                results = future.result()
            except CancelledError:
                raise EngineError(_("The scheduler is gone; start it, then run the same command again.")) from None
            except Exception as error:  # whatever ended the worker, or went wrong in it
                if is_last:
                    yield batch, [Lost(batch.tasks[0].source, _reason(error))]
                else:
                    self._suspect(batch)
                continue
            if isinstance(results, Faulty):
                raise ExerciseError(results)
            yield batch, results

    def _suspect(self, batch: Batch) -> None:
        if len(batch.tasks) == 1:
            self.suspects.append(batch)
        else:
            self._singles += [batch._replace(tasks=(task,)) for task in batch.tasks]


def _reason(error: Exception) -> str:
    return _("it ended its worker three times ({error})", error=type(error).__name__)
