"""Formats of reports for other programs and for people; each is one module whose name is its `--format`.

A module has `render(reports, context)`, which yields pieces of text, so that a hundred thousand reports need no
memory. It may have `appended`: texts of the same form that belong to a file which the platform names in a
variable of the environment, such as `{"GITHUB_STEP_SUMMARY": summary}`. Nothing is registered anywhere.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from types import ModuleType

from checker.model import Report
from checker.report.audience import for_audience
from checker.report.context import Context
from checker.words import _

Reporter = Callable[[Iterable[Report], Context], Iterator[str]]


class UnknownFormat(Exception):
    """There is no format of that name; one sentence says which there are."""


def names() -> tuple[str, ...]:
    """Every format, by name; none of them is imported."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__)))


def render(name: str, reports: Iterable[Report], context: Context) -> Iterator[str]:
    """The reports in a format, in pieces. Redacts them for the context's audience: hand in what a teacher may see."""
    return _redacting(_module(name).render, reports, context)


def appended(name: str) -> Mapping[str, Reporter]:
    """What a format adds to files of its platform: the variable that names the file, and what renders the addition."""
    found: Mapping[str, Reporter] = getattr(_module(name), "appended", {})
    return {variable: partial(_redacting, reporter) for variable, reporter in found.items()}


def _redacting(reporter: Reporter, reports: Iterable[Report], context: Context) -> Iterator[str]:
    return reporter((for_audience(report, context.audience) for report in reports), context)


def _module(name: str) -> ModuleType:
    if name not in names():
        known = ", ".join(names())
        raise UnknownFormat(_("There is no format {name}. There are {known}.", name=repr(name), known=known))
    return importlib.import_module(f"{__name__}.{name}")
