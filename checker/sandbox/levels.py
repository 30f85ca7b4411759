"""How strong a sandbox is: which walls its warm parent could raise, and what that amounts to."""

from __future__ import annotations

import json
from collections.abc import Sequence

from checker.model import Level, Wall


def read_walls(told: bytes) -> tuple[Wall, ...]:
    """The walls as the warm parent told of them, before any program ran; raises `ValueError`."""
    reasons = json.loads(told)
    return tuple(Wall(str(name), not reason, str(reason)[:300]) for name, reason in reasons.items())


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
    missing = "; ".join(f"no {wall.name} ({wall.reason})" for wall in walls if not wall.stands)
    return f"its walls are weaker than the level {at_least} that was asked for: {missing}"
