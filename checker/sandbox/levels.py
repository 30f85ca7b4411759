"""How strong a sandbox is: which walls its warm parent could raise, and what that amounts to."""

from __future__ import annotations

import json
from collections.abc import Sequence

from checker.model import Level, Wall
from checker.words import N_, _

# Why a wall does not stand, as `checker.sandbox.inside` says it in English.
REASONS = (
    N_("Linux only"),
    N_("left out on purpose"),
    N_("they cost too much for a fresh interpreter in every case"),
    N_("this system limits no process"),
    N_("no table of system calls for this kind of processor"),
    N_("root's processes are not limited, and another user cannot be had"),
    N_("the first process in the namespaces died"),
    N_("the tree of files"),
    *(N_("Function not implemented"), N_("Invalid argument"), N_("Operation not supported")),  # the kernel's words
)
CAUSED = (N_("new namespaces are refused: {cause}"), N_("its users cannot be mapped: {cause}"))


def read_walls(told: bytes) -> tuple[Wall, ...]:
    """The walls as the warm parent told of them, before any program ran; raises `ValueError`."""
    reasons = json.loads(told)
    return tuple(Wall(str(name), not reason, in_words(str(reason)[:300])) for name, reason in reasons.items())


def in_words(reason: str) -> str:
    """The reason in the reader's language, as far as it is a known one."""
    for sentence in CAUSED:
        beginning = sentence.removesuffix("{cause}")
        if reason.startswith(beginning):
            return _(sentence, cause=_(reason.removeprefix(beginning)))
    cause, bracket, place = reason.removesuffix(")").partition(" (")
    return f"{_(cause)} ({_(place)})" if bracket and reason.endswith(")") else _(reason)


def level_of(walls: Sequence[Wall]) -> Level:
    """What the walls that stand amount to."""
    missing = {wall.name for wall in walls if not wall.stands}
    if not walls or missing - {"namespaces"}:
        return Level.LIMITS_ONLY
    return Level.NO_NAMESPACES if missing else Level.FULL


def shortfall(at_least: Level | None, walls: Sequence[Wall]) -> str:
    """Why a level that was asked for is not reached; "" where it is."""
    order = list(Level)
    if at_least is None or order.index(level_of(walls)) <= order.index(at_least):
        return ""
    missing = (_("no {wall} ({reason})", wall=wall.name, reason=wall.reason) for wall in walls if not wall.stands)
    return _(
        "its walls are weaker than the level {level} that was asked for: {missing}",
        level=at_least,
        missing="; ".join(missing),
    )
