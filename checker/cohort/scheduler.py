"""Beyond one machine: Dask's distributed scheduler as an executor. Nothing else imports it, and only if asked."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from importlib.util import find_spec
from typing import Any

from checker.cohort.engine import EngineError
from checker.cohort.store import VERSION
from checker.words import _

PATIENCE_S = 10
AHEAD = 4  # batches for each worker: the way there and back takes longer than on one machine


def is_installed() -> bool:
    return find_spec("distributed") is not None


@contextmanager
def open_scheduler(address: str | None, workers: int) -> Iterator[tuple[Executor, int]]:
    """An executor on the scheduler at an address, or on one of our own with so many processes; and how many batches
    keep its workers busy. Raises `EngineError`.
    """
    from distributed import Client

    try:
        cluster = _own_cluster(workers) if address is None else None
        client = Client(cluster or address, timeout=PATIENCE_S, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise EngineError(_("There is no scheduler at {address}: {reason}.", address=address, reason=error)) from None
    try:
        threads = sum(client.nthreads().values())
        if not threads:
            told = _(
                "The scheduler at {address} has no workers; start some with `dask worker {address}`.", address=address
            )
            raise EngineError(told)
        _prove_same_version(client)
        with client.get_executor(pure=False) as executor:
            yield executor, max(threads, 1) * AHEAD
    finally:
        client.close()
        if cluster is not None:
            cluster.close()


def _prove_same_version(client: Any) -> None:
    """Results are kept under our version: workers of another one must not make them."""
    try:
        versions = set(client.run(version).values())
    except Exception as error:  # whatever a worker without checker answers with
        reason = f"{type(error).__name__}: {error}"
        raise EngineError(_("The scheduler's workers cannot use checker: {reason}.", reason=reason)) from None
    if others := versions - {VERSION}:
        theirs = ", ".join(sorted(others))
        told = _("The scheduler's workers have checker {theirs}, and this is {ours}.", theirs=theirs, ours=VERSION)
        raise EngineError(told)


def version() -> str:
    """What a worker is asked for."""
    return VERSION


def _own_cluster(workers: int) -> Any:
    """A scheduler and its workers on this machine; what ends its worker is given back at once, for us to judge."""
    import dask
    from distributed import LocalCluster

    with dask.config.set({"distributed.scheduler.allowed-failures": 0}):
        return LocalCluster(
            n_workers=workers, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
        )
