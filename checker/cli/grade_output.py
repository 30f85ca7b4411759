"""Where the reports of a cohort go: each format to a file of its own, or one to standard output."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from checker.cli import BROKEN
from checker.cli.faults import Refused
from checker.cli.screen import here
from checker.cohort.grade import Cohort
from checker.model import Report
from checker.report import formats, output
from checker.report.audience import Audience
from checker.report.context import Context
from checker.words import _


class Output(NamedTuple):
    """A format and the file it goes to; None is standard output."""

    format: str
    path: str | None


def outputs_of(options: Namespace) -> list[Output]:
    """Which format goes where; raises `Refused`."""
    chosen = options.format or ["terminal"]
    paths = options.output or []
    for name in chosen:
        if name not in formats.names():
            known = ", ".join(formats.names())
            raise Refused(_("There is no format `{name}`; there are {known}.", name=name, known=known))
    if len(paths) > len(chosen):
        raise Refused(_("There are more --output than --format; each format has one."))
    padded = [None if path == "-" else path for path in paths] + [None] * (len(chosen) - len(paths))
    if padded.count(None) > 1:
        raise Refused(_("Only one format can go to standard output; give each other one an --output FILE."))
    return [Output(name, path) for name, path in zip(chosen, padded, strict=True)]


def context_of(options: Namespace, exercises: Path) -> Context:
    """Who reads the reports, and which run they are about."""
    return Context(Audience(options.audience), str(exercises), os.getcwd(), started=datetime.now(UTC), screen=here())


def are_written(outputs: Iterable[Output], cohort: Cohort, context: Context) -> bool:
    """Whether an earlier run has left every output where it belongs, and no platform is to be told anything besides."""
    return all(
        each.path is not None
        and _is_told(each.format, os.path.abspath(each.path), cohort, context)
        and not any(os.environ.get(variable) for variable in formats.appended(each.format))
        for each in outputs
    )


def write_outputs(outputs: Iterable[Output], cohort: Cohort, context: Context) -> None:
    """Write every format, and what its platform is told besides; a file is written whole or not at all.

    What would say the same as the file that an earlier run left there is not written again.
    """
    context = replace(context, ended=datetime.now(UTC))
    for each in outputs:
        try:
            if each.path is None:
                sys.stdout.writelines(formats.render(each.format, cohort.reports(), context))
            else:
                _write(each.format, os.path.abspath(each.path), cohort, context)
        except output.Unwritable as error:
            raise Refused(str(error), BROKEN if error.is_of_the_machine else 2) from None
        _append(each.format, cohort.reports, context)


def _write(name: str, path: str, cohort: Cohort, context: Context) -> None:
    if _is_told(name, path, cohort, context):
        return
    output.write(Path(path), formats.render(name, cohort.reports(), context))
    cohort.settled.note_told(path, _how(name, context), output.stamp_of(path))


def _is_told(name: str, path: str, cohort: Cohort, context: Context) -> bool:
    return cohort.settled.is_told(path, _how(name, context), output.stamp_of(path))


def _how(name: str, context: Context) -> str:
    return repr((name, replace(context, started=None, ended=None)))


def _append(name: str, reports: Callable[[], Iterable[Report]], context: Context) -> None:
    """Add to the files that a platform names in its variables, such as the summary of a step."""
    for variable, reporter in formats.appended(name).items():
        if path := os.environ.get(variable):
            with open(path, "a", encoding="utf-8", errors="backslashreplace") as file:
                file.writelines(reporter(reports(), context))
