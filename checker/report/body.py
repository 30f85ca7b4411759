"""The part of a terminal report that says what to look at: drawn with rich in the terminal's width."""

from __future__ import annotations

import io

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from checker.model import Diagnosis, Report
from checker.program import text_of
from checker.report.difference import case_label, first_difference, whole_differences
from checker.report.excerpt import excerpt, with_edit
from checker.report.safe import one_line, safe
from checker.report.screen import Screen


def body(report: Report, screen: Screen, show_all: bool) -> str:
    """Messages with the lines they are about, and what differs."""
    shown = report.diagnoses if show_all else report.diagnoses[:1]
    parts: list[RenderableType] = []
    text = text_of(report.submission.source)
    lines = text.split("\n") if isinstance(text, str) else []
    for diagnosis in shown:
        parts += _diagnosis(lines, diagnosis, screen)
    parts += _comparison(report, screen, show_all)
    parts += _once_repaired(report)
    parts += _more(report, len(shown))
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


def _once_repaired(report: Report) -> list[RenderableType]:
    """What is so once Python can read the program: one check tells the whole story."""
    repaired = report.repaired
    if repaired is None:
        return []
    change = "this change" if len(report.diagnoses) == 1 else "these changes"
    if repaired.passed:
        return [Text(""), _indented(Text(f"With {change} your program passes."))]
    if not repaired.diagnoses:
        return []
    return [Text(""), _indented(Text(f"Next, with {change}: {safe(repaired.diagnoses[0].message)}"))]


def _comparison(report: Report, screen: Screen, show_all: bool) -> list[RenderableType]:
    """Which case it was and the first difference; or all that differs, case by case."""
    trial = report.failing
    if trial is None or trial.mismatch is None:
        return []
    parts: list[RenderableType] = []
    has_output = trial.mismatch.aspect in ("stdout", "layout")
    label = case_label(trial, always=len(report.exercise.cases) > 1 or trial is report.small)
    if label and (has_output or not show_all):
        parts += [Text(""), _indented(Text(one_line(label, screen.width - 4), "dim"))]
    groups = [first_difference(report, trial, screen)] if has_output or not show_all else []
    for lines in [*groups, *(whole_differences(report, screen) if show_all else ())]:
        parts += [Text(""), *(_indented(line) for line in lines)] if lines else []
    return parts


def _more(report: Report, shown: int) -> list[RenderableType]:
    rest = len(report.diagnoses) - shown
    if rest <= 0:
        return []
    places = "is 1 more place" if rest == 1 else f"are {rest} more places"
    return [Text(""), _indented(Text(f"There {places} to look at; --all shows them.", "dim"))]
