"""Rare pairs of programs that are nearly the same, among those that leave room to differ.

A program is cut into short runs of nodes of its canonical tree. What many have in common (the starter, the usual
solution) says nothing; two who share most of what hardly anybody else has are worth a look, and no more than that.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import combinations, islice
from typing import NamedTuple

from checker.cohort.canon import tree_words
from checker.program import parse

_RUN = 6  # nodes
_RARE = 3  # learners at most that a run of nodes is rare among
_LEAST = 25  # rare runs that a program must have to say anything: shorter ones are alike by chance
_ALIKE = 0.8  # of the rare runs of the one that has fewer
_MAX_PAIRS = 20
_MOST = 5000  # learners; among more of them nobody looks for pairs by hand


class Pair(NamedTuple):
    """Two learners and the share of what is rare in their programs that both have."""

    one: str
    other: str
    share: float


def pairs_of(sources: Iterable[tuple[str, bytes]]) -> tuple[Pair, ...]:
    """The most alike of some learners' programs for one exercise, the most alike first; none of a crowd."""
    runs = {learner: _runs(text) for learner, text in islice(sources, _MOST + 1)}
    if len(runs) > _MOST:
        return ()
    owners: defaultdict[int, list[str]] = defaultdict(list)
    for learner, own in runs.items():
        for run in own:
            if len(owners[run]) <= _RARE:
                owners[run].append(learner)
    rare = {run: learners for run, learners in owners.items() if len(learners) <= _RARE}
    counts = Counter(learner for learners in rare.values() for learner in learners)
    shared = Counter(pair for learners in rare.values() for pair in combinations(sorted(learners), 2))
    found = []
    for (one, other), common in shared.items():
        fewer = min(counts[one], counts[other])
        if fewer >= _LEAST and common >= _ALIKE * fewer:
            found.append(Pair(one, other, common / fewer))
    return tuple(sorted(found, key=lambda pair: (-pair.share, pair.one, pair.other))[:_MAX_PAIRS])


def _runs(text: bytes) -> set[int]:
    """The runs of nodes of a program, as numbers that are the same in one process only."""
    program = parse(text)
    words = [] if program.fault else tree_words(program)
    return {hash(tuple(words[at : at + _RUN])) for at in range(len(words) - _RUN + 1)}
