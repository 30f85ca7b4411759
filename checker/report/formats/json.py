"""json: all reports whole, in one object; `docs/reports.schema.json` says what stands where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from checker.model import Report
from checker.report.context import Context
from checker.report.json import as_data, as_text

FORMAT = 1


def render(reports: Iterable[Report], context: Context) -> Iterator[str]:
    """An object with a report a line, each as `checker run --json` prints it."""
    head = {
        "format": FORMAT,
        "checker": context.checker,
        "audience": context.audience,
        "exercises": context.exercises,
        "started": _written(context.started),
        "ended": _written(context.ended),
        "level": context.level,
    }
    yield as_text(head).removesuffix("}") + ', "reports": ['
    for number, report in enumerate(reports):
        yield (",\n" if number else "\n") + as_text(as_data(report))
    yield "\n]}\n"


def _written(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
