"""html: one page that needs nothing else, light or dark, to be read by eye or by ear."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from checker.model import Report
from checker.points import as_text, exact
from checker.report.context import Context
from checker.report.marks import Mark, marks_of, placed
from checker.report.page import TABLE_TAIL, TAIL, head, sentence, table_head, text
from checker.report.spool import behind
from checker.report.tally import Tally
from checker.report.terminal import HEADLINES
from checker.verdict import word_for
from checker.words import N_, _

_SIGNS = {"ok": "✓", "near": "≈", "no": "✗"}
_HEADINGS = (N_("Learner"), N_("Exercise"), N_("Verdict"), N_("Points"), N_("What to look at"))


def render(reports: Iterable[Report], context: Context) -> Iterator[str]:
    """A table with a row for each report, to be sorted by any column."""
    tally = Tally()
    yield from behind(lambda: _head(str(tally), context), map(_row, tally.counting(reports)))
    yield TABLE_TAIL + TAIL


def _head(told: str, context: Context) -> str:
    when = f" {context.ended:%Y-%m-%d %H:%M} UTC." if context.ended else ""
    made = _("Made by checker {version}.", version=context.checker)
    return head(_("What was checked"), f"{told}{when} {made}") + table_head(
        _("Every submission; the headings sort."), tuple(map(_, _HEADINGS))
    )


def _row(report: Report) -> str:
    kind = HEADLINES[report.verdict][0]
    share = report.earned / report.worth if report.worth else exact(0)
    return (
        f'<tr><th scope="row">{text(report.submission.learner) or "–"}</th>'
        f"<td>{text(report.exercise.name)}</td>"
        f'<td class="{kind}"><span aria-hidden="true">{_SIGNS[kind]} </span>{escape(word_for(report.verdict))}</td>'
        f'<td class="points" data-key="{float(share):.4f}">{as_text(report.earned)}/{as_text(report.worth)}</td>'
        f"<td>{sentence(placed(report))}{_cases(marks_of(report))}</td></tr>\n"
    )


def _cases(marks: tuple[Mark, ...]) -> str:
    failed = sum(not mark.passed for mark in marks)
    if not failed:
        return ""
    items = "".join(f"<li>{_case(mark)}</li>" for mark in marks)
    told = escape(_("{number} of {all} cases did not pass", number=failed, all=len(marks)))
    return f"<details><summary>{told}</summary><ul>{items}</ul></details>"


def _case(mark: Mark) -> str:
    ended = _("passed") if mark.passed else _("not passed")
    hidden = " " + _("(hidden)") if mark.hidden else ""
    said = f"<pre>{escape(mark.says)}</pre>" if mark.says else ""
    return f"{escape(mark.name)}{hidden}: {ended}, {as_text(mark.earned)}/{as_text(mark.worth)}{said}"
