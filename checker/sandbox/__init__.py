"""The one effect: `open_sandbox()` gives a `Sandbox` whose `run` takes programs and returns runs.

The controller (this side) knows the expectations and never runs a learner's code; a warm parent
knows nothing; a child per case is forked from it, runs one case and dies.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:  # the warm parent imports this package, too, and `typing` is heavy
    from collections.abc import Iterable
    from typing import Literal

    from checker.model import Level, Sandbox

    Backend = Literal["auto", "forked", "fresh"]
    Mode = Literal["latency", "bulk"]

KERNEL_WALLS = ("namespaces", "landlock", "seccomp")  # those that can be left out, one by one


def open_sandbox(
    preload: Iterable[str] = (),
    backend: Backend = "auto",
    *,
    mode: Mode = "latency",
    level: Level | None = None,
    at_least: Level | None = None,
    without: Iterable[str] = (),
) -> Sandbox:
    """Open a sandbox and start its warm parent; close it, or use it in a `with` statement.

    `preload` names modules to import once rather than in every case. `mode` is "latency" for one learner
    who waits, or "bulk" for many submissions: the most runs a second, and each one's end and use of the
    machine as the kernel saw it. Every wall is tried; in a sandbox that does not reach the level
    `at_least`, each run is `BROKEN` and says why: ask for "no-namespaces" before you run other people's code.

    For tests: `level` is the one to have, no more and no less; `backend` is "forked" (a warm parent, a
    fork per case) or "fresh" (a new interpreter per case, for systems without fork); `without` leaves out
    some of `KERNEL_WALLS`.
    """
    import os

    left_out = sorted({*without, *_left_out_at(level)})
    if backend == "forked" or (backend == "auto" and hasattr(os, "fork")):
        from checker.sandbox.parent import WarmParent

        is_eager = mode == "latency"
        options = "|".join((" ".join(sorted(preload)), " ".join(left_out), mode))
        parent = WarmParent(options)  # it starts up while we import the rest
        from checker.sandbox.forked import ForkedSandbox

        return ForkedSandbox(parent, options, level or at_least, is_eager)
    from checker.sandbox.fresh import FreshSandbox

    return FreshSandbox(left_out, level or at_least)


def _left_out_at(level: str | None) -> tuple[str, ...]:
    """The walls to leave out for a level; for None each is tried."""
    return {"no-namespaces": ("namespaces",), "limits-only": KERNEL_WALLS}.get(level or "", ())
