"""github: annotations at the learners' lines, as commands of GitHub Actions, and a summary of the step."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from checker.model import Report, Verdict
from checker.points import as_text
from checker.report.context import Context
from checker.report.marks import first_span, headline, placed, said_of, whose
from checker.report.safe import label
from checker.report.spool import behind
from checker.report.tally import Tally
from checker.report.terminal import HEADLINES
from checker.words import N_, _, ngettext

MOST = 10  # annotations of a kind that are shown of one step
MAX_SUMMARY = 1_000_000  # bytes; a summary of more than 1024 KiB is dropped whole
_KINDS = ("error", "warning")
_SIGNS = {"ok": "✅", "near": "⚠️", "no": "❌"}
_COLUMNS = (N_("Learner"), N_("Exercise"), N_("Points"), N_("What to look at"))
_MARKDOWN = re.compile(r"[!-/:-@\[-`{-~]")


def render(reports: Iterable[Report], context: Context) -> Iterator[str]:
    """An annotation for each report that did not pass; of too many the last says how many more there are."""
    counts: Counter[str] = Counter()
    tally = Tally()
    commands: dict[str, list[str]] = {kind: [] for kind in _KINDS}
    for report in tally.counting(reports):
        if not report.passed:
            kind = _kind(report)
            counts[kind] += 1
            if len(commands[kind]) < MOST:
                commands[kind].append(_annotation(kind, report, context))
    for kind in _KINDS:
        if counts[kind] > MOST:
            number = counts[kind] - MOST + 1
            more = _("{number} more did not pass; the summary of this step has them all.", number=number)
            commands[kind][MOST - 1] = _command(kind, {"title": _("And there are more")}, more)
        yield from commands[kind]
    yield _command("notice", {"title": "checker"}, str(tally))


def _kind(report: Report) -> str:
    return "warning" if report.verdict in (Verdict.LAYOUT, Verdict.BROKEN) else "error"


def _annotation(kind: str, report: Report, context: Context) -> str:
    where: dict[str, object] = {"file": label(context.path_of(report), 1000)}
    span = first_span(report)
    if span:
        where |= {"line": span.line, "endLine": span.end_line}
        if span.line == span.end_line:
            where |= {"col": span.column, "endColumn": max(span.column, span.end_column - 1)}
    where["title"] = label(f"{whose(report)}: {headline(report)}")
    return _command(kind, where, said_of(report) + _further(len(report.diagnoses) - 1))


def _further(places: int) -> str:
    if places <= 0:
        return ""
    return "\n" + ngettext(
        "There is {number} more place to look at.", "There are {number} more places to look at.", places
    )


def _command(kind: str, where: dict[str, object], message: str) -> str:
    """A command of the runner, on one line, out of which no text can break."""
    properties = ",".join(f"{name}={_property(str(value))}" for name, value in where.items())
    return f"::{kind} {properties}::{_data(message)}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


# ---------------------------------------------------------------- the summary


def summary(reports: Iterable[Report], context: Context) -> Iterator[str]:
    """A table in Markdown, as many rows as there is room for, under a line that counts them all."""
    tally = Tally()
    left_out: list[int] = []

    def head() -> str:
        more = " " + _("{number} of them have no room here.", number=left_out[0]) if left_out[0] else ""
        columns = " | ".join(map(_, _COLUMNS))
        return f"## checker\n\n{tally}{more}\n\n|  | {columns} |\n|--|--|--|--:|--|\n"

    yield from behind(head, _rows(tally.counting(reports), left_out))


def _rows(reports: Iterable[Report], left_out: list[int]) -> Iterator[str]:
    """Rows while there is room; in the end `left_out` holds the number of those without."""
    room, without = MAX_SUMMARY, 0
    for report in reports:
        row = _row(report)
        room -= len(row.encode("utf-8", "backslashreplace"))
        if room > 0:
            yield row
        else:
            without += 1
    left_out.append(without)


def _row(report: Report) -> str:
    sign = _SIGNS[HEADLINES[report.verdict][0]]
    cells = (
        sign,
        _markdown(report.submission.learner),
        _markdown(report.exercise.name),
        f"{as_text(report.earned)}/{as_text(report.worth)}",
        _markdown(placed(report)),
    )
    return f"| {' | '.join(cells)} |\n"


def _markdown(text: str) -> str:
    """Text that is nothing but text: no cell, link, picture, tag, mention or emphasis can begin in it."""
    return _MARKDOWN.sub(lambda found: f"&#{ord(found[0])};", label(text, 500))


appended = {"GITHUB_STEP_SUMMARY": summary}
