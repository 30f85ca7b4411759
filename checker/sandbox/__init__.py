"""The one effect: `open_sandbox()` gives a `Sandbox` whose `run` takes programs and returns runs.

The controller (this side) knows the expectations and never runs a learner's code; a warm parent
knows nothing; a child per case is forked from it, runs one case and dies.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from checker.model import Sandbox

Backend = Literal["auto", "forked", "fresh"]


def open_sandbox(preload: Iterable[str] = (), backend: Backend = "auto") -> Sandbox:
    """Open a sandbox and start its warm parent; close it, or use it in a `with` statement.

    `preload` names modules to import once rather than in every case. `backend` is "forked" (a warm
    parent, a fork per case), "fresh" (a new interpreter per case, for systems without fork) or "auto".
    """
    import os

    if backend == "forked" or (backend == "auto" and hasattr(os, "fork")):
        from checker.sandbox.parent import WarmParent

        modules = " ".join(sorted(preload))
        parent = WarmParent(modules)  # it starts up while we import the rest
        from checker.sandbox.forked import ForkedSandbox

        return ForkedSandbox(parent, modules)
    from checker.sandbox.fresh import FreshSandbox

    return FreshSandbox()
