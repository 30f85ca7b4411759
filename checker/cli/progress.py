"""How far a long command is: a bar on a terminal, now and then a line in a log or in words."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from typing import TextIO

from checker.cli.screen import is_spoken
from checker.cohort.grade import Progress
from checker.words import _

_EVERY_S = 5.0


def show_progress(steps: Iterable[Progress], stream: TextIO) -> None:
    """Go through the steps, and show them; nothing where there is nothing to do."""
    if stream.isatty() and os.environ.get("TERM") != "dumb" and not is_spoken():
        _draw(steps, stream)
    else:
        _log(steps, stream)


def _draw(steps: Iterable[Progress], stream: TextIO) -> None:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(file=stream, no_color=bool(os.environ.get("NO_COLOR")))
    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = None
        started = time.monotonic()
        for step in steps:
            if task is None:
                task = bar.add_task(_("graded"), total=step.total, rate="")
            rate = f"{_rate(step.done, started):.0f}"
            bar.update(task, completed=step.done, rate=_("{rate} a second", rate=rate))


def _log(steps: Iterable[Progress], stream: TextIO) -> None:
    started = told = time.monotonic()
    for step in steps:
        now = time.monotonic()
        if now - told >= _EVERY_S and step.done < step.total:
            told = now
            rate = _rate(step.done, started)
            said = _("{done} of {total} graded, {rate} a second", done=step.done, total=step.total, rate=f"{rate:.0f}")
            if rate:
                left = f"{(step.total - step.done) / rate:.0f}"
                said = _("{graded}, about {seconds} s left", graded=said, seconds=left)
            stream.write(f"{said}\n")
            stream.flush()


def _rate(done: int, started: float) -> float:
    return done / max(time.monotonic() - started, 1e-9)
