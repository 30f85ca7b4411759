"""html: one page that needs nothing else, light or dark, to be read by eye or by ear."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from html import escape

from checker.model import Report
from checker.points import as_text, exact
from checker.report.context import Context
from checker.report.marks import Mark, headline, marks_of, said_of
from checker.report.safe import label
from checker.report.spool import behind
from checker.report.tally import Tally
from checker.report.terminal import HEADLINES

_SIGNS = {"ok": "✓", "near": "≈", "no": "✗"}
_HEADINGS = ("Learner", "Exercise", "Verdict", "Points", "What to look at")
_STYLE = """
:root { color-scheme: light dark; --ok: #1a6b2d; --near: #7a5200; --no: #b3261e; --line: #8888; }
@media (prefers-color-scheme: dark) { :root { --ok: #7ddc92; --near: #f0c060; --no: #ff9d94; } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
thead button { all: unset; cursor: pointer; font-weight: bold; }
thead button:focus-visible { outline: 2px solid; outline-offset: 2px; }
th[aria-sort=ascending] button::after { content: " ▲"; }
th[aria-sort=descending] button::after { content: " ▼"; }
.ok { color: var(--ok); } .near { color: var(--near); } .no { color: var(--no); }
.points { font-variant-numeric: tabular-nums; white-space: nowrap; }
pre { margin: .3rem 0; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 20rem; }
"""
_SCRIPT = """
const body = document.querySelector("tbody");
const heads = [...document.querySelectorAll("thead th")];
heads.forEach((head, column) => head.querySelector("button").addEventListener("click", () => {
  const down = head.getAttribute("aria-sort") === "ascending";
  heads.forEach(other => other.removeAttribute("aria-sort"));
  head.setAttribute("aria-sort", down ? "descending" : "ascending");
  const key = row => row.cells[column].dataset.key ?? row.cells[column].textContent;
  const rows = [...body.rows].sort((a, b) => key(a).localeCompare(key(b), undefined, {numeric: true}));
  body.append(...(down ? rows.reverse() : rows));
}));
"""


def render(reports: Iterable[Report], context: Context) -> Iterator[str]:
    """A table with a row for each report, to be sorted by any column."""
    tally = Tally()
    yield from behind(lambda: _head(str(tally), context), map(_row, tally.counting(reports)))
    yield f"</tbody>\n</table>\n</div>\n</main>\n<script>{_SCRIPT}</script>\n</body>\n</html>\n"


def _head(told: str, context: Context) -> str:
    policy = f"default-src 'none'; style-src '{_digest(_STYLE)}'; script-src '{_digest(_SCRIPT)}'"
    headings = "".join(f'<th scope="col"><button type="button">{name}</button></th>' for name in _HEADINGS)
    when = f" {context.ended:%Y-%m-%d %H:%M} UTC." if context.ended else ""
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<title>checker: what was checked</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
<h1>What was checked</h1>
<p>{told}{when} Made by checker {escape(context.checker)}.</p>
<div class="wide" role="region" aria-labelledby="caption" tabindex="0">
<table>
<caption id="caption">Every submission; the headings sort.</caption>
<thead><tr>{headings}</tr></thead>
<tbody>
"""


def _digest(text: str) -> str:
    """What the page's policy knows its one script and its one style by; all others are switched off."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _row(report: Report) -> str:
    kind = HEADLINES[report.verdict][0]
    share = report.earned / report.worth if report.worth else exact(0)
    return (
        f'<tr><th scope="row">{_text(report.submission.learner) or "–"}</th>'
        f"<td>{_text(report.exercise.name)}</td>"
        f'<td class="{kind}"><span aria-hidden="true">{_SIGNS[kind]} </span>{report.verdict}</td>'
        f'<td class="points" data-key="{float(share):.4f}">{as_text(report.earned)}/{as_text(report.worth)}</td>'
        f"<td>{_told(report)}{_cases(marks_of(report))}</td></tr>\n"
    )


def _told(report: Report) -> str:
    if report.passed:
        return ""
    span = report.diagnoses[0].span if report.diagnoses else None
    return escape(f"Line {span.line}: {said_of(report)}" if span else said_of(report) or headline(report))


def _cases(marks: tuple[Mark, ...]) -> str:
    failed = sum(not mark.passed for mark in marks)
    if not failed:
        return ""
    items = "".join(f"<li>{_case(mark)}</li>" for mark in marks)
    return f"<details><summary>{failed} of {len(marks)} cases did not pass</summary><ul>{items}</ul></details>"


def _case(mark: Mark) -> str:
    ended = "passed" if mark.passed else "not passed"
    hidden = " (hidden)" if mark.hidden else ""
    said = f"<pre>{escape(mark.says)}</pre>" if mark.says else ""
    return f"{escape(mark.name)}{hidden}: {ended}, {as_text(mark.earned)}/{as_text(mark.worth)}{said}"


def _text(text: str) -> str:
    return escape(label(text))
