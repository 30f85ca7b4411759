"""What is told about a whole cohort, one module for each way; `render(overview, screen)` yields pieces of text.

Everybody's results are in it, and what is wrong with each program: it is for teachers.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Generator

from checker.cohort.overview import Overview
from checker.report.screen import Screen


def names() -> tuple[str, ...]:
    """Every way, by name; none of them is imported."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__)))


def render(name: str, overview: Overview, screen: Screen) -> Generator[str, None, None]:
    """An overview in one of the ways of `names`; to be closed before the overview is."""
    pieces: Generator[str, None, None] = importlib.import_module(f"{__name__}.{name}").render(overview, screen)
    return pieces
