"""Points, exactly: what a teacher wrote as 0.1 is a tenth, and the parts of a whole add up to it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from fractions import Fraction

_MOST_PLACES = 9


@lru_cache(maxsize=1024)
def exact(points: float) -> Fraction:
    """The number as it was written, not as a float keeps it."""
    from fractions import Fraction  # takes a few milliseconds, and most commands print no points

    return Fraction(repr(points))


def total(parts: Iterable[Fraction]) -> Fraction:
    """The exact sum; 0 of nothing."""
    return sum(parts, exact(0))


def shares(weights: Sequence[float], worth: float | None = None) -> tuple[Fraction, ...]:
    """What each case counts: its weight or, if the whole is `worth` so much, its part of that.

    Every part has finitely many decimal places, and together they are exactly the whole.
    """
    return _shares(tuple(weights), worth)


@lru_cache(maxsize=1024)  # an exercise has thousands of reports
def _shares(weights: tuple[float, ...], worth: float | None) -> tuple[Fraction, ...]:
    parts = [exact(weight) for weight in weights]
    if worth is None or not parts:
        return tuple(parts)
    if not any(parts):
        parts = [exact(1)] * len(parts)
    whole = total(parts)
    return tuple(_rounded([exact(worth) * part / whole for part in parts]))


def as_number(points: Fraction) -> int | float:
    """For JSON: whole where it is whole."""
    return points.numerator if points.denominator == 1 else float(points)


def as_text(points: Fraction) -> str:
    """Without an exponent or a zero too many: 10, 9.5."""
    from decimal import Context

    return f"{Context(prec=60).divide(points.numerator, points.denominator):f}"


def _rounded(parts: Sequence[Fraction]) -> Iterator[Fraction]:
    """Each part as the difference of two rounded sums, so that no rounding is lost or counted twice."""
    places = _places(parts)
    before = upto = exact(0)
    for part in parts:
        upto += part
        after = round(upto, places)
        yield after - before
        before = after


def _places(parts: Sequence[Fraction]) -> int:
    """Two decimal places, or as many as are needed to write each part exactly, or its first two digits."""
    for places in range(2, _MOST_PLACES):
        if all((part * 10**places).denominator == 1 for part in parts):
            return places
    least = min(part for part in parts if part)
    return next((places for places in range(2, _MOST_PLACES) if least * 10**places >= 10), _MOST_PLACES)
