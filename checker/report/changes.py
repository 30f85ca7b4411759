"""Which lines an edit makes anew, and which part of such a line was not there before."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from itertools import islice

from checker.compare.values import first_unlike

_MAX_CHANGED = 3  # lines to show of an edit that changes more


def changed_lines(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, int]]:
    """The first lines that are new, by their index, each with the one that it replaces."""
    return islice(_changed(old, new), _MAX_CHANGED)


def _changed(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, int]]:
    for kind, i1, i2, j1, j2 in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind in ("replace", "insert"):
            for at in range(j1, j2):
                yield (old[i1 + at - j1] if i1 + at - j1 < i2 else ""), at


def new_part(old: str, new: str) -> tuple[int, int]:
    """Where, within a line, stands what was not there before."""
    most = min(len(old), len(new))
    start = first_unlike(old, new)
    same = next((i for i in range(most - start) if old[-1 - i] != new[-1 - i]), most - start)
    return start, len(new) - same
