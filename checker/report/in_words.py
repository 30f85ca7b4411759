"""What marks, signs and columns show, said in words: blanks, places in a line, what is new in it, first differences."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import groupby

from checker.report.safe import safe
from checker.words import _, listed, ngettext

_MAX_LINE = 1000  # characters of one line to read out
_MAX_PART = 60  # characters of a part of a line


def blanks(text: str) -> str:
    """White space by its signs: `2 spaces and 1 tab`."""
    if not text:
        return _("no space")
    return listed(_blank(sign, len(list(run))) for sign, run in groupby(text))


def _blank(sign: str, number: int) -> str:
    if sign == " ":
        return ngettext("{number} space", "{number} spaces", number)
    if sign == "\t":
        return ngettext("{number} tab", "{number} tabs", number)
    return ngettext("{number} other blank", "{number} other blanks", number)


def code_line(number: int, line: str) -> str:
    """A line of a program with its number and its indentation."""
    text = line.strip()
    if not text:
        return _("Line {line} is empty.", line=number)
    indent, code = line[: len(line) - len(line.lstrip())], _cut(text, _MAX_LINE)
    if indent:
        return _("Line {line}, indented by {blanks}: {code}", line=number, blanks=blanks(indent), code=code)
    return _("Line {line}: {code}", line=number, code=code)


def code_lines(program: str) -> Iterator[str]:
    """Each line of a program, from 1 on."""
    for number, line in enumerate(program.strip("\n").split("\n"), 1):
        yield code_line(number, line)


def place(line: str, start: int, end: int) -> str:
    """Where a mark is that stands under `line[start:end]`."""
    column = start + 1
    if marked := line[start:end].strip():
        return _("The mark is at column {column}, on `{code}`.", column=column, code=_cut(marked, _MAX_PART))
    if before := line[:start].split():
        return _("The mark is at column {column}, after `{code}`.", column=column, code=_cut(before[-1], _MAX_PART))
    return _("The mark is at column {column}, at the beginning of the line.", column=column)


def change(old: str, new: str, start: int, end: int) -> str:
    """What is new in a line, `new[start:end]`, and what it stands in place of."""
    gone, came = old[start : len(old) - (len(new) - end)], new[start:end]
    column = start + 1
    if not came:
        return _("Gone at column {column}: {part}.", column=column, part=_part(gone))
    if not gone:
        return _("New at column {column}: {part}.", column=column, part=_part(came))
    return _("New at column {column}: {part}, in place of {old}.", column=column, part=_part(came), old=_part(gone))


def _part(text: str) -> str:
    return f"`{_cut(text, _MAX_PART)}`" if text.strip() else blanks(text)


def output_line(text: str, at: int = 0) -> str:
    """A line of output, from a little before `at` on if it is long."""
    if not text.strip():
        return _("a line of {blanks}", blanks=blanks(text)) if text else _("an empty line")
    start = max(0, at - _MAX_LINE // 2)
    return ("..." if start else "") + _cut(text[start:], _MAX_LINE)


def difference(expected: str, actual: str, column: int) -> str:
    """What stands in each of two lines where they begin to differ."""
    at = column - 1
    if any(at < len(text) and text[at].isspace() for text in (expected, actual)):
        one, two = _blanks_at(expected, at), _blanks_at(actual, at)
    else:
        one, two = (text[at : at + 1] for text in (expected, actual))
        is_case = one != two and one.lower() == two.lower()
        one, two = (_sign(sign, is_case) for sign in (one, two))
    return _(
        "They differ at column {column}: the expected line has {one} there, yours has {two}.",
        column=column, one=one, two=two,
    )  # fmt: skip


def _sign(sign: str, is_case: bool) -> str:
    if not sign:
        return _("its end")
    if is_case:
        return _("a capital `{sign}`", sign=sign) if sign.isupper() else _("a small `{sign}`", sign=sign)
    if sign.isascii() and sign.isprintable():
        return f"`{sign}`"
    name = unicodedata.name(sign, "").lower() or _("a sign that is not seen")
    return f"`{safe(sign)}` ({name})"


def _blanks_at(text: str, at: int) -> str:
    begin = end = min(at, len(text))
    while begin and text[begin - 1].isspace():
        begin -= 1
    while end < len(text) and text[end].isspace():
        end += 1
    told = blanks(text[begin:end])
    return listed((told, _("its end"))) if end == len(text) else told


def _cut(text: str, most: int) -> str:
    line = safe(text[: most + 1].replace("\n", " ").replace("\t", " "))
    return line if len(line) <= most else f"{line[:most]}..."
