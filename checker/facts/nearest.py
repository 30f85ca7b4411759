"""Which of some names, or values, was surely meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

MAX_NAMES = 500  # that a name is compared with
MAX_VALUES = 200
MAX_LENGTH = 40  # of a name or text that is compared
_ALIKE = 0.75
_LEAD = 0.05


def nearest_name(name: str, names: Iterable[str], alike: float = _ALIKE) -> str | None:
    """The one of some names that is spelt nearly the same, or the same but for capitals; None if several are."""
    if len(name) > MAX_LENGTH:
        return None
    known = sorted(other for other in names if other != name and abs(len(other) - len(name)) <= 3)[:MAX_NAMES]
    if len(name) <= 3:  # too short to be recognised by the rest alone
        known = [other for other in known if other[:1] == name[:1] or other.lower() == name.lower()]
    same = [other for other in known if other.lower() == name.lower() or _is_swapped(name, other)]
    near = same or (difflib.get_close_matches(name, known, n=2, cutoff=alike) if len(name) > 2 else [])
    if len(near) == 1 or (len(near) > 1 and _likeness(name, near[0]) - _likeness(name, near[1]) > _LEAD):
        return near[0]
    return None


def _is_swapped(name: str, other: str) -> bool:
    """Whether two neighbouring letters have changed places."""
    apart = [i for i, pair in enumerate(zip(name, other, strict=False)) if pair[0] != pair[1]]
    if len(name) != len(other) or len(apart) != 2 or len(name) < 3:
        return False
    first, second = apart
    return second == first + 1 and name[first] == other[second] and name[second] == other[first]


def _likeness(name: str, other: str) -> float:
    return difflib.SequenceMatcher(None, name, other).ratio()


def nearest_value(wanted: object, there: Iterable[object]) -> object | None:
    """Of some values the one that was surely meant: it differs in capitals, blanks, a letter, or in being text."""
    others = list(there)[:MAX_VALUES]
    shown = _plain(wanted)
    same = [other for other in others if _plain(other) == shown]
    if same or not isinstance(wanted, str):
        return same[0] if len(same) == 1 else None
    texts = [other for other in others if isinstance(other, str)]
    near = difflib.get_close_matches(wanted, texts, n=2, cutoff=_ALIKE) if 2 < len(wanted) <= MAX_LENGTH else []
    return near[0] if len(near) == 1 else None


def _plain(value: object) -> str:
    return str(value).strip().casefold()
