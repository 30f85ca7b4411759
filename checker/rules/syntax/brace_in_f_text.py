"""A curly bracket in an f-text has no partner.

In a text with an `f` before it, `{` and `}` enclose what Python computes. One of them alone shows only where that
begins, or only where it ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.syntax.broken import Broken, Change, Guess, insert
from checker.syntax.texts import texts
from checker.words import _

taxonomy = "SYN12"
message = "In the text on line {line} a `{given}` has no partner: a value stands between `{{` and `}}`."
hints = (
    "In a text with an f before it, each value has a `{{` before it and a `}}` after it.",
    "Count the curly brackets in the text on line {line}.",
    "Look at the marked place on line {line}: {cure}.",
)
bad = """\
name = "Ada"
print(f"Hello, {name!")
"""
line = 2
good = """\
name = "Ada"
print(f"Hello, {name}!")
"""
near_miss = (
    "name = 'Ada'\nprint(f'Hello, {name}'\n",
    "name = 'Ada'\nprint(f'Hello, {name})\n",
    "name = 'Ada'\nprint('Hello, {name' name)\n",
    "names = {'Ada'\nprint(names)\n",
)

_MAX_ALONE = 6  # brackets without a partner in one text
_MAX_LENGTH = 80  # of a value
_BRACES = re.compile(r"[{}]")
_VALUE = re.compile(r"\s*\w+(\.\w+)*(\[[^\[\]{}]*\]|\([^(){}]*\))*(\s*[-+*/%]\s*\w+)*(:[\d.,<>^]*[dfsx%]?)?")
_VALUE_BEFORE = re.compile(r"[^\W\d]\w*(\.\w+)*(\[\w+\]|\(\))?$")


def brace_in_f_text(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        for text in texts(line):
            if "f" not in text.prefix.lower() or text.is_open:
                continue
            for at in _alone(text.body)[:_MAX_ALONE]:
                given = text.body[at]
                for cost, change, cure in (_closed if given == "{" else _opened)(text.body, at):
                    moved = Change(text.inside + change.start, text.inside + change.end, change.text)
                    yield broken.guess(line, cost, moved, words={"given": given, "cure": cure})


def _alone(body: str) -> list[int]:
    """Where brackets without a partner stand. Outside of a value two in a row are a sign like any other."""
    opened: list[int] = []
    alone, skip = [], -1
    for found in _BRACES.finditer(body):
        at, brace = found.start(), found[0]
        if at == skip:
            continue
        if not opened and body[at + 1 : at + 2] == brace:
            skip = at + 1
        elif brace == "{":
            if opened and ":" not in body[opened[-1] : at]:  # behind a colon one may say how to show the value
                alone.append(opened.pop())
            opened.append(at)
        elif opened:
            opened.pop()
        else:
            alone.append(at)
    return alone + opened


def _closed(body: str, at: int) -> Iterator[tuple[float, Change, str]]:
    """What a `{` may need: the other one behind the value, or nothing, for it is one too many."""
    value = _VALUE.match(body, at + 1)
    end = value.end() if value else at + 1
    cure = _("write `{brace}` after `{value}`", brace="}", value=body[at + 1 : end])
    if body[end : end + 1] in (")", "]"):
        yield 0.05, Change(end, end + 1, "}"), cure
    if value:
        yield 0.1, insert(end, "}"), cure
        yield 0.3, insert(len(body), "}"), _("write `{brace}` after the value", brace="}")
    yield 0.4, Change(at, at + 1, ""), _("remove it if it is one too many")


def _opened(body: str, at: int) -> Iterator[tuple[float, Change, str]]:
    """What a `}` may need: the other one before the value, or nothing, for it is one too many."""
    value = _VALUE_BEFORE.search(body[:at], max(0, at - _MAX_LENGTH))
    if value:
        start, cure = value.start(), _("write `{brace}` before `{value}`", brace="{", value=value[0])
        if body[:start].endswith("{{"):  # two in a row enclose nothing
            once = _("write one `{brace}` before `{value}`, not two", brace="{", value=value[0])
            yield 0.05, Change(start - 1, start, ""), once
        if body[:start].endswith(("(", "[")):
            yield 0.05, Change(start - 1, start, "{"), cure
        yield 0.1, insert(start, "{"), cure
    yield 0.05 if body[:at].endswith("}") else 0.3, Change(at, at + 1, ""), _("remove it if it is one too many")
