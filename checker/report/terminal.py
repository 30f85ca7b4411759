"""The report for a person at a terminal: verdict, the learner's line, one message, what to do next."""

from __future__ import annotations

import textwrap

from checker.model import Diagnosis, Level, Report, Verdict
from checker.report.safe import no_command, one_line, safe
from checker.report.screen import Screen
from checker.words import N_, _

HEADLINES = {
    Verdict.PASSED: ("ok", N_("Passed")),
    Verdict.LAYOUT: ("near", N_("Almost: everything is right but the white space")),
    Verdict.WRONG: ("no", N_("Not yet: the answer differs")),
    Verdict.CRASHED: ("no", N_("Not yet: an error stopped the program")),
    Verdict.STOPPED: ("no", N_("Not yet: the program had to be stopped")),
    Verdict.REFUSED: ("no", N_("Not yet: this exercise does not accept that")),
    Verdict.UNREADABLE: ("no", N_("Not yet: Python cannot read the file")),
    Verdict.BROKEN: ("near", N_("No verdict: checker itself failed, which is not your fault")),
}
_MAX_NOTE = 500  # characters


def render(report: Report, screen: Screen | None = None, show_all: bool = False) -> str:
    """The report as text, with colours only if the screen has them."""
    screen = screen or Screen()
    kind, words = HEADLINES[report.verdict]
    if report.diagnoses and report.diagnoses[0].rule == "no_answer":
        words = N_("Not yet: there is no answer in the file")
    title = _filled(f"{report.exercise.name}  {safe(report.exercise.title)}", screen, "")
    title = title.replace(report.exercise.name, screen.bold(report.exercise.name), 1)
    headline = _filled(f"  {screen.headed(kind, _(words))}", screen, "    ")
    text = f"{title}\n\n  {screen.styled(headline.strip(), kind)}\n"
    if report.diagnoses:
        text += _body(report, screen, show_all)
    if report.note:
        text += f"\n{_note(report.note, screen)}\n"
    if show_all and report.level not in (None, Level.FULL):
        said = _("The sandbox was at level {level}; `checker doctor` says why.", level=report.level)
        text += "\n" + _filled(f"  {said}", screen, "  ") + "\n"
    return screen.plain("\n".join(no_command(line) for line in text.split("\n")))


def _body(report: Report, screen: Screen, show_all: bool) -> str:
    if screen.spoken:
        from checker.report import spoken

        return spoken.body(report, show_all)
    from checker.report.body import body  # rich takes longer to import than a check takes

    return body(report, screen, show_all)


def _note(note: Diagnosis, screen: Screen) -> str:
    """What happened not to matter, told by the way."""
    text = _("By the way: {note}", note=one_line(note.message, _MAX_NOTE))
    lines = textwrap.wrap(text, max(20, screen.width - 2))
    return "\n".join(f"  {screen.styled(line, 'dim')}" for line in lines)


def _filled(text: str, screen: Screen, indent: str) -> str:
    return text if len(text) <= screen.width else textwrap.fill(text, max(20, screen.width), subsequent_indent=indent)
