"""The part of a terminal report that says what to look at: drawn with rich in the terminal's width."""

from __future__ import annotations

import io

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from checker.model import Diagnosis, Report
from checker.program import text_of
from checker.report.difference import first_difference, whole_differences
from checker.report.excerpt import excerpt, with_edit
from checker.report.safe import one_line, safe
from checker.report.screen import Screen
from checker.report.sentences import label_of, more_places, once_repaired


def body(report: Report, screen: Screen, show_all: bool) -> str:
    """Messages with the lines they are about, and what differs."""
    shown = report.diagnoses if show_all else report.diagnoses[:1]
    parts: list[RenderableType] = []
    text = text_of(report.submission.source)
    lines = text.split("\n") if isinstance(text, str) else []
    for diagnosis in shown:
        parts += _diagnosis(lines, diagnosis, screen)
    parts += _comparison(report, screen, show_all)
    if said := once_repaired(report):
        parts += [Text(""), _indented(Text(said))]
    if said := more_places(report, len(shown)):
        parts += [Text(""), _indented(Text(said, "dim"))]
    return _draw(Group(*parts), screen)


def _draw(drawing: RenderableType, screen: Screen) -> str:
    """A rich renderable as text for this screen."""
    out = io.StringIO()
    console = Console(
        file=out,
        width=max(20, screen.width),
        force_terminal=screen.colour,
        color_system="standard" if screen.colour else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    console.print(drawing)
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n"))


def _indented(body: RenderableType, by: int = 2) -> Padding:
    return Padding(body, (0, 0, 0, by))


def _diagnosis(lines: list[str], diagnosis: Diagnosis, screen: Screen) -> list[RenderableType]:
    parts: list[RenderableType] = [Text("")]
    if diagnosis.span is not None:
        parts += [_indented(line) for line in excerpt(lines, diagnosis.span, screen)]
    parts.append(_indented(Text(safe(diagnosis.message))))
    if diagnosis.edit is not None:
        parts += [Text(""), *(_indented(line) for line in with_edit(lines, diagnosis.edit, screen))]
    return parts


def _comparison(report: Report, screen: Screen, show_all: bool) -> list[RenderableType]:
    """Which case it was and the first difference; or all that differs, case by case."""
    trial = report.failing
    if trial is None or trial.mismatch is None:
        return []
    parts: list[RenderableType] = []
    has_output = trial.mismatch.aspect in ("stdout", "layout")
    label = label_of(report, trial)
    if label and (has_output or not show_all):
        parts += [Text(""), _indented(Text(one_line(label, screen.width - 4), "dim"))]
    groups = [first_difference(report, trial, screen)] if has_output or not show_all else []
    for lines in [*groups, *(whole_differences(report, screen) if show_all else ())]:
        parts += [Text(""), *(_indented(line) for line in lines)] if lines else []
    return parts
