"""Workers on this machine: an executor of processes, where one that dies takes only its own batches with it.

Processes are started here as nowhere else outside of the sandbox; `docs/decisions` says why. They run our own code:
learners' programs run in each worker's sandbox.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from typing import Any

AHEAD = 2  # batches that a worker has: one that it is at, and the next


def cores() -> int:
    """The processors that we may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on this system
        return os.cpu_count() or 1


def stay_on(number: int, count: int) -> None:
    """Keep this process, which is one of `count` workers, and all that it starts on one processor.

    A worker, its warm parent and a child wait for each other all the time; to wake one on another processor costs
    more than to go on here. Where there are processors to spare, the system may use them.
    """
    with suppress(AttributeError, OSError):  # not on this system, or not for us
        ours = sorted(os.sched_getaffinity(0))
        if count >= len(ours):
            os.sched_setaffinity(0, {ours[number % len(ours)]})


class LocalWorkers(Executor):
    """One process for each of `count` workers, started when there is work and again when it is gone."""

    def __init__(self, count: int) -> None:
        self._workers = [_Worker(number, count) for number in range(count)]

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        return min(self._workers, key=_Worker.load).submit(fn, *args, **kwargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the workers: when they have done their work or, with `cancel_futures`, at once."""
        for worker in self._workers:
            worker.end(at_once=cancel_futures)

    def __exit__(self, kind: object, *_: object) -> None:
        self.shutdown(cancel_futures=kind is not None)


class _Worker:
    def __init__(self, number: int, count: int) -> None:
        self._place = (number, count)
        self._pool: ProcessPoolExecutor | None = None
        self._lifeline: Connection | None = None
        self._futures: set[Future[Any]] = set()

    def load(self) -> int:
        self._futures = {future for future in self._futures if not future.done()}
        return len(self._futures)

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        try:
            future = self._submit(fn, *args, **kwargs)
        except BrokenProcessPool:
            self.end(at_once=True)
            future = self._submit(fn, *args, **kwargs)
        self._futures.add(future)
        return future

    def _submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        if self._pool is not None:
            return self._pool.submit(fn, *args, **kwargs)
        context = multiprocessing.get_context("spawn")
        theirs, self._lifeline = context.Pipe(duplex=False)
        with theirs, _undisturbed():
            self._pool = ProcessPoolExecutor(1, context, _begin, (theirs, *self._place))
            return self._pool.submit(fn, *args, **kwargs)  # here the process is started

    def end(self, at_once: bool) -> None:
        if self._pool is None or self._lifeline is None:
            return
        if at_once:
            self._lifeline.close()
        self._pool.shutdown(wait=True, cancel_futures=at_once)
        self._lifeline.close()
        self._pool = self._lifeline = None


@contextmanager
def _undisturbed() -> Iterator[None]:
    """While a process starts: no module of the folder we are in is imported, and Ctrl-C waits for us."""
    before = os.environ.get("PYTHONSAFEPATH")
    os.environ["PYTHONSAFEPATH"] = "1"
    masked = hasattr(signal, "pthread_sigmask") and signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        if before is None:
            del os.environ["PYTHONSAFEPATH"]
        else:
            os.environ["PYTHONSAFEPATH"] = before
        if masked is not False:
            signal.pthread_sigmask(signal.SIG_SETMASK, masked)


def _begin(lifeline: Connection, number: int, count: int) -> None:
    """In a new worker: leave Ctrl-C to who started us, and end with them, however they end."""
    # Not SIG_IGN, and not blocked: both would be handed on to learners' programs.
    signal.signal(signal.SIGINT, lambda *_: None)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    stay_on(number, count)
    threading.Thread(target=_end_with, args=(lifeline,), daemon=True).start()


def _end_with(lifeline: Connection) -> None:
    try:
        lifeline.recv_bytes(1)
    except (EOFError, OSError):
        pass
    os._exit(1)
