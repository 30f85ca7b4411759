"""terminal: a table of the exercises, then for each what its learners are stuck at."""

from __future__ import annotations

import io
from collections.abc import Iterator

from checker.cohort.overview import ExerciseView, Overview
from checker.report.safe import one_line
from checker.report.screen import Screen
from checker.words import N_, _, ngettext

_MOST_TOLD = 3
_BAR = 10
_NUMBERS = (N_("learners"), N_("passed"), N_("attempts each"))


def render(overview: Overview, screen: Screen) -> Iterator[str]:
    """Everything in the width of the screen."""
    views = [overview.view(name) for name in overview.exercises()]
    if not views:
        yield _("Nothing has been graded into this store yet.") + "\n"
        return
    yield screen.plain(_said(views) if screen.spoken else _table(views, screen))
    for view in views:
        yield screen.plain("".join(f"{line}\n" for line in _stuck(view, screen)))


def _said(views: list[ExerciseView]) -> str:
    """The table as sentences."""
    return "".join(f"{_sentence(view)}\n" for view in views) + "\n"


def _sentence(view: ExerciseView) -> str:
    return _(
        "{exercise}: {learners}, {share} passed, {attempts} attempts each",
        exercise=one_line(view.name, 40),
        learners=ngettext("{number} learner", "{number} learners", view.learners),
        share=f"{view.passed / view.learners:.0%}",
        attempts=f"{view.attempts / view.learners:.1f}",
    )


def _table(views: list[ExerciseView], screen: Screen) -> str:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    table = Table(box=box.SIMPLE if screen.unicode else box.ASCII, pad_edge=False)
    table.add_column(_("exercise"), overflow="fold")
    for heading in _NUMBERS:
        table.add_column(_(heading), justify="right")
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


def _times(learners: int, told: str, screen: Screen) -> str:
    if screen.spoken:
        return ngettext("{number} learner was told: {told}", "{number} learners were told: {told}", learners, told=told)
    return f"{learners} × {told}"


def _stuck(view: ExerciseView, screen: Screen) -> Iterator[str]:
    """What was told first most often, the largest cluster, and what is worth a look; nothing where all is well."""
    if view.passed == view.learners and not view.pairs:
        return
    yield screen.bold(one_line(view.name, 60))
    for told in view.told[:_MOST_TOLD]:
        yield "  " + one_line(_times(told.learners, told.says or told.rule, screen), screen.width - 2)
    if view.failing_cases:
        case, learners = view.failing_cases[0]
        said = _("The case that most fail is {case} ({number}).", case=case, number=learners)
        yield "  " + one_line(said, screen.width - 2)
    if view.clusters and view.clusters[0].learners > 1:
        cluster = view.clusters[0]
        names = ", ".join(cluster.names)
        said = _("{number} programs do the same: {names}", number=cluster.learners, names=names)
        yield "  " + one_line(said, screen.width - 2)
    for pair in view.pairs[:_MOST_TOLD]:
        said = _("Worth a look: {one} and {other} are nearly the same.", one=pair.one, other=pair.other)
        yield "  " + one_line(said, screen.width - 2)
    yield ""
