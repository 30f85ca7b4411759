"""An HTML page that needs nothing else: light or dark, to be read by eye or by ear, its tables to be sorted."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html import escape

from checker.report.safe import label
from checker.words import language

_STYLE = """
:root { color-scheme: light dark; --ok: #1a6b2d; --near: #7a5200; --no: #b3261e; --line: #8888; }
@media (prefers-color-scheme: dark) { :root { --ok: #7ddc92; --near: #f0c060; --no: #ff9d94; } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; margin: .3rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
thead button { all: unset; cursor: pointer; font-weight: bold; }
thead button:focus-visible { outline: 2px solid; outline-offset: 2px; }
th[aria-sort=ascending] button::after { content: " ▲"; }
th[aria-sort=descending] button::after { content: " ▼"; }
.ok { color: var(--ok); } .near { color: var(--near); } .no { color: var(--no); }
.points { font-variant-numeric: tabular-nums; white-space: nowrap; }
pre { margin: .3rem 0; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 20rem; }
svg { display: block; max-width: 100%; }
svg text { fill: currentColor; font: 13px system-ui, sans-serif; }
svg .ok { fill: var(--ok); } svg .rest { fill: var(--line); }
"""
_SCRIPT = """
document.querySelectorAll("table").forEach(table => {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => head.querySelector("button").addEventListener("click", () => {
    const down = head.getAttribute("aria-sort") === "ascending";
    heads.forEach(other => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const key = row => row.cells[column].dataset.key ?? row.cells[column].textContent;
    const rows = [...body.rows].sort((a, b) => key(a).localeCompare(key(b), undefined, {numeric: true}));
    body.append(...(down ? rows.reverse() : rows));
  }));
});
"""
_LONGEST = 2000  # characters of a sentence
_CODE = re.compile("`([^`]+)`")  # as all our sentences mark it
TAIL = f"</main>\n<script>{_SCRIPT}</script>\n</body>\n</html>\n"
TABLE_TAIL = "</tbody>\n</table>\n</div>\n"


def head(title: str, told: str) -> str:
    """A page up to its first paragraph, which is `told`; `TAIL` ends it."""
    policy = f"default-src 'none'; style-src '{_digest(_STYLE)}'; script-src '{_digest(_SCRIPT)}'"
    return f"""<!DOCTYPE html>
<html lang="{language()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<title>checker: {escape(title[:1].lower() + title[1:])}</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
<h1>{escape(title)}</h1>
<p>{escape(told)}</p>
"""


def table_head(caption: str, headings: tuple[str, ...], name: str = "caption") -> str:
    """A table up to its first row; its headings sort it. `TABLE_TAIL` ends it; `name` is one of its own."""
    cells = "".join(f'<th scope="col"><button type="button">{escape(each)}</button></th>' for each in headings)
    return (
        f'<div class="wide" role="region" aria-labelledby="{name}" tabindex="0">\n<table>\n'
        f'<caption id="{name}">{escape(caption)}</caption>\n<thead><tr>{cells}</tr></thead>\n<tbody>\n'
    )


def text(words: str) -> str:
    """A name or a sentence of somebody else's, on one line."""
    return escape(label(words))


def _digest(source: str) -> str:
    """What the page's policy knows its one script and its one style by; all others are switched off."""
    return f"sha256-{b64encode(sha256(source.encode()).digest()).decode()}"


def sentence(words: str) -> str:
    """One of our sentences, in full, what it marks as code shown as code."""
    return _CODE.sub(r"<code>\1</code>", escape(label(words, _LONGEST)))
