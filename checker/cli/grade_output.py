"""Where the reports of a cohort go. `render` is the seam to `checker.report`: a name, reports, a reader -> text."""

from __future__ import annotations

import json
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from checker.cli.faults import Refused
from checker.cli.screen import here
from checker.model import Report
from checker.pipeline import redacted
from checker.report import json as json_format
from checker.report.safe import one_line

FORMATS = ("terminal", "json")


class Output(NamedTuple):
    """A format and the file it goes to; None is standard output."""

    format: str
    path: str | None


def render(name: str, reports: Iterable[Report], audience: str) -> Iterator[str]:
    """The reports in a format, in pieces, with what the reader may not see taken out."""
    seen = (report if audience == "teacher" else _for_learner(report) for report in reports)
    return _table(seen) if name == "terminal" else _lines(seen)


def _for_learner(report: Report) -> Report:
    trials = tuple(redacted(trial, report.exercise) for trial in report.trials)
    return replace(report, trials=trials, repaired=report.repaired and _for_learner(report.repaired))


def _lines(reports: Iterable[Report]) -> Iterator[str]:
    for report in reports:
        yield json.dumps(json_format.as_data(report)).replace("##[", "##\\u005b") + "\n"


def _table(reports: Iterable[Report]) -> Iterator[str]:
    """A line for every submission, with the first message about it."""
    screen = here()
    for learner, group in groupby(reports, key=lambda report: report.submission.learner):
        yield screen.plain(f"{one_line(learner, 60)}\n")
        for report in group:
            sign = screen.symbols["ok" if report.passed else "near" if report.verdict in ("layout", "broken") else "no"]
            row = f"  {sign} {report.exercise.name:<20} {report.verdict:<10} "
            said = report.diagnoses[0].message if report.diagnoses and not report.passed else ""
            yield screen.plain(row + one_line(said, max(10, screen.width - len(row))).rstrip()).rstrip() + "\n"


def outputs_of(options: Namespace) -> list[Output]:
    """Which format goes where; raises `Refused`."""
    formats = options.format or ["terminal"]
    paths = options.output or []
    for name in formats:
        if name not in FORMATS:
            raise Refused(f"There is no format `{name}`; there are {' and '.join(FORMATS)}.")
    if len(paths) > len(formats):
        raise Refused("There are more --output than --format; each format has one.")
    if len(formats) - len(paths) > 1:
        raise Refused("Only one format can go to standard output; give each other one an --output FILE.")
    padded = [*paths, *([None] * (len(formats) - len(paths)))]
    return [Output(name, None if path == "-" else path) for name, path in zip(formats, padded, strict=True)]


def write_outputs(outputs: Iterable[Output], reports: Callable[[], Iterable[Report]], options: Namespace) -> None:
    """Write every format; a file is written whole or not at all."""
    for output in outputs:
        pieces = render(output.format, reports(), options.audience)
        if output.path is None:
            for piece in pieces:
                sys.stdout.write(piece)
        else:
            _write_whole(output.path, pieces)


def _write_whole(path: str, pieces: Iterable[str]) -> None:
    temporary = f"{path}.{os.getpid()}.tmp"
    try:
        with open(temporary, "w", encoding="utf-8", newline="\n") as file:
            file.writelines(pieces)
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise
