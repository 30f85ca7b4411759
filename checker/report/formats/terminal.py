"""terminal: a line or two for each report, for people; of a single report all there is to say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice

from checker.model import Report
from checker.points import as_text
from checker.report.context import Context
from checker.report.marks import first_span, name_of, said_of
from checker.report.safe import label
from checker.report.screen import Screen
from checker.report.tally import Tally
from checker.report.terminal import HEADLINES
from checker.report.terminal import render as render_one
from checker.verdict import word_for
from checker.words import _


def render(reports: Iterable[Report], context: Context) -> Iterator[str]:
    """Verdict, learner, exercise and points; below what did not pass the place and what to look at."""
    reports = iter(reports)
    first = list(islice(reports, 2))
    if len(first) == 1:
        yield render_one(first[0], context.screen)
        return
    tally = Tally()
    for report in tally.counting(chain(first, reports)):
        yield _lines(report, context)
    yield context.screen.plain(f"\n{tally}\n")


def _lines(report: Report, context: Context) -> str:
    screen = context.screen
    if screen.spoken:
        return _said(report, context, screen)
    kind = HEADLINES[report.verdict][0]
    learner = f"{label(report.submission.learner, 24):<24} " if report.submission.learner else ""
    points = f"{as_text(report.earned)}/{as_text(report.worth)}"
    line = screen.plain(f"{learner}{name_of(report):<16} {points:>7}  {word_for(report.verdict)}")
    return f"{screen.styled(screen.symbols[kind], kind)} {line}\n" + _told(report, context, screen)


def _said(report: Report, context: Context, screen: Screen) -> str:
    """The same in words, one line after the other."""
    learner = f"{label(report.submission.learner, 24)}, " if report.submission.learner else ""
    points = _("{earned} of {worth} points", earned=as_text(report.earned), worth=as_text(report.worth))
    verdict = word_for(report.verdict)
    return screen.plain(f"{learner}{name_of(report)}: {verdict}, {points}\n") + _told(report, context, screen)


def _told(report: Report, context: Context, screen: Screen) -> str:
    if report.passed:
        return ""
    span = first_span(report)
    place = f"{label(context.path_of(report))}:{span.line}: " if span else ""
    return screen.plain(f"    {place}{said_of(report)}\n")
