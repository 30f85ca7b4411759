"""What time it is: the one place that asks, so that a test can say."""

from __future__ import annotations

import time


def now() -> float:
    """Seconds since 1970: a challenge's clock goes on while checker does not run."""
    return time.time()


def stamp(at: float | None = None) -> str:
    """A time as it stands in the progress file, such as 2026-01-31T12:00:00Z."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now() if at is None else at))


def seconds_at(text: str) -> float | None:
    """The time that a stamp tells; None for a text that is none."""
    from calendar import timegm

    try:
        return float(timegm(time.strptime(text, "%Y-%m-%dT%H:%M:%SZ")))
    except (ValueError, OverflowError):
        return None
