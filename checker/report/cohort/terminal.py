"""terminal: a table of the exercises, then for each what its learners are stuck at."""

from __future__ import annotations

import io
from collections.abc import Iterator

from checker.cohort.overview import ExerciseView, Overview
from checker.report.safe import one_line
from checker.report.screen import Screen

_MOST_TOLD = 3
_BAR = 10


def render(overview: Overview, screen: Screen) -> Iterator[str]:
    """Everything in the width of the screen."""
    views = [overview.view(name) for name in overview.exercises()]
    if not views:
        yield "Nothing has been graded into this store yet.\n"
        return
    yield screen.plain(_said(views) if screen.spoken else _table(views, screen))
    for view in views:
        yield screen.plain("".join(f"{line}\n" for line in _stuck(view, screen)))


def _said(views: list[ExerciseView]) -> str:
    """The table as sentences."""
    lines = (
        f"{one_line(view.name, 40)}: {view.learners} {'learner' if view.learners == 1 else 'learners'}, "
        f"{view.passed / view.learners:.0%} passed, {view.attempts / view.learners:.1f} attempts each\n"
        for view in views
    )
    return "".join(lines) + "\n"


def _table(views: list[ExerciseView], screen: Screen) -> str:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    table = Table(box=box.SIMPLE if screen.unicode else box.ASCII, pad_edge=False)
    table.add_column("exercise", overflow="fold")
    for heading in ("learners", "passed", "attempts each"):
        table.add_column(heading, justify="right")
    table.add_column("")
    for view in views:
        share = view.passed / view.learners
        full = "█" if screen.unicode else "#"
        bar = full * round(share * _BAR)
        each = f"{view.attempts / view.learners:.1f}"
        table.add_row(one_line(view.name, 40), str(view.learners), f"{share:.0%}", each, bar)
    out = io.StringIO()
    Console(file=out, width=screen.width, color_system="standard" if screen.colour else None, highlight=False).print(
        table
    )
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n"))


def _times(learners: int, screen: Screen) -> str:
    if screen.spoken:
        return f"{learners} {'learner was' if learners == 1 else 'learners were'} told:"
    return f"{learners} ×"


def _stuck(view: ExerciseView, screen: Screen) -> Iterator[str]:
    """What was told first most often, the largest cluster, and what is worth a look; nothing where all is well."""
    if view.passed == view.learners and not view.pairs:
        return
    yield screen.bold(one_line(view.name, 60))
    for told in view.told[:_MOST_TOLD]:
        yield "  " + one_line(f"{_times(told.learners, screen)} {told.says or told.rule}", screen.width - 2)
    if view.failing_cases:
        case, learners = view.failing_cases[0]
        yield "  " + one_line(f"The case that most fail is {case} ({learners}).", screen.width - 2)
    if view.clusters and view.clusters[0].learners > 1:
        cluster = view.clusters[0]
        yield "  " + one_line(f"{cluster.learners} programs do the same: {', '.join(cluster.names)}", screen.width - 2)
    for pair in view.pairs[:_MOST_TOLD]:
        yield "  " + one_line(f"Worth a look: {pair.one} and {pair.other} are nearly the same.", screen.width - 2)
    yield ""
