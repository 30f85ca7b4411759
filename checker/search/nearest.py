"""The solution that a program comes nearest to, and where the two part: for questions, never to show a line of it."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from checker.model import Program
from checker.program import parse
from checker.search.canonical import Line, lines_of

_MAX_NODES = 1500
_MAX_LINES = 3  # that may differ
_AGREEING = 2  # lines that have to agree for each that differs


class Parting(NamedTuple):
    """Lines of a program that stand where a solution has other ones; either may be none."""

    ours: tuple[Line, ...]
    theirs: tuple[Line, ...]
    before: tuple[Line, ...]  # the program's lines above, up to the place
    around: tuple[Line, ...]  # those of the program's lines that the solution's ones stand in, outermost first

    @property
    def size(self) -> int:
        return max(len(self.ours), len(self.theirs))


class Nearest(NamedTuple):
    """How a program differs from a solution of the same build; `names` gives the program's name for each of that's."""

    partings: tuple[Parting, ...]
    names: Mapping[str, str]
    agreeing: int
    is_moved: bool  # some lines are the same, but stand elsewhere

    @property
    def size(self) -> int:
        return sum(parting.size for parting in self.partings)


@lru_cache(maxsize=4)
def nearest(program: Program, solutions: tuple[str, ...]) -> Nearest | None:
    """What differs from the solution that is nearest; None where none is very near, or nothing that counts differs."""
    if program.fault or sum(1 for _ in ast.walk(program.tree)) > _MAX_NODES:
        return None
    ours = lines_of(program.tree)
    near = (difference(ours, theirs) for theirs in map(_solution, solutions) if _may_be_near(ours, theirs))
    best = min(near, key=lambda found: (found.size, -found.agreeing), default=None)
    if best is None or not 0 < best.size <= _MAX_LINES or best.agreeing < _AGREEING * best.size:
        return None
    return best


@lru_cache(maxsize=64)
def _solution(source: str) -> tuple[Line, ...]:
    return tuple(lines_of(parse(source).tree))


def _may_be_near(ours: Sequence[Line], theirs: Sequence[Line]) -> bool:
    """Whether the lines, in whatever order, are nearly the same: far quicker to see than where they differ."""
    bags = [Counter(line.shape[1] for line in lines) for lines in (ours, theirs)]
    return sum((bags[0] - bags[1]).values()) + sum((bags[1] - bags[0]).values()) <= 2 * _MAX_LINES


def difference(ours: Sequence[Line], theirs: Sequence[Line]) -> Nearest:
    """All that differs, once the names are made the same."""
    names = _names(ours, theirs)
    mine = [line.renamed({name: name for name in line.names}) for line in ours]
    wanted = [line.renamed(names) for line in theirs]
    blocks = SequenceMatcher(None, mine, wanted, autojunk=False).get_opcodes()
    same = {j: i for kind, i1, i2, j1, _ in blocks if kind == "equal" for j, i in enumerate(range(i1, i2), j1)}
    apart = [block for block in blocks if block[0] != "equal"]
    moved = Counter(mine[i] for _, i1, i2, _, _ in apart for i in range(i1, i2)) & Counter(
        wanted[j] for _, _, _, j1, j2 in apart for j in range(j1, j2)
    )
    partings = []
    for _, i1, i2, j1, j2 in apart:
        around = tuple(ours[same[j]] for j in _around(theirs, j1) if j in same) if j1 < len(theirs) else ()
        own = tuple(ours[i] for i in range(i1, i2) if mine[i] not in moved)
        other = tuple(theirs[j] for j in range(j1, j2) if wanted[j] not in moved)
        if own or other:
            partings.append(Parting(own, other, tuple(ours[:i1]), around))
    return Nearest(tuple(partings), names, len(same), bool(moved))


def _names(ours: Sequence[Line], theirs: Sequence[Line]) -> dict[str, str]:
    """For each name of a solution the program's name that stands in its place in most of the lines of one shape."""
    mine, wanted = ([line.shape for line in lines] for lines in (ours, theirs))
    votes: Counter[tuple[str, str]] = Counter()
    for i, j, size in SequenceMatcher(None, mine, wanted, autojunk=False).get_matching_blocks():
        for one, other in zip(ours[i : i + size], theirs[j : j + size], strict=True):
            votes.update(zip(other.names, one.names, strict=True))
    names: dict[str, str] = {}
    for (their_name, name), _ in votes.most_common():
        if their_name not in names and name not in names.values():
            names[their_name] = name
    return names


def _around(lines: Sequence[Line], index: int) -> Iterator[int]:
    """The lines that one stands in, outermost first."""
    found, depth = [], lines[index].depth
    for above in range(index - 1, -1, -1):
        if lines[above].depth < depth:
            depth = lines[above].depth
            found.append(above)
    return reversed(found)
