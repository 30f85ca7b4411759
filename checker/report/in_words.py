"""What marks, signs and columns show, said in words: blanks, places in a line, what is new in it, first differences."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import groupby

from checker.report.safe import safe

_MAX_LINE = 1000  # characters of one line to read out
_MAX_PART = 60  # characters of a part of a line
_BLANKS = {" ": "space", "\t": "tab"}


def blanks(text: str) -> str:
    """White space by its signs: `2 spaces and 1 tab`."""
    counted = ((_BLANKS.get(sign, "other blank"), len(list(run))) for sign, run in groupby(text))
    return " and ".join(f"{count} {name}{'s' if count > 1 else ''}" for name, count in counted) or "no space"


def code_line(number: int, line: str) -> str:
    """A line of a program with its number and its indentation."""
    text = line.strip()
    if not text:
        return f"Line {number} is empty."
    indent = line[: len(line) - len(line.lstrip())]
    return f"Line {number}{f', indented by {blanks(indent)}' if indent else ''}: {_cut(text, _MAX_LINE)}"


def code_lines(program: str) -> Iterator[str]:
    """Each line of a program, from 1 on."""
    for number, line in enumerate(program.strip("\n").split("\n"), 1):
        yield code_line(number, line)


def place(line: str, start: int, end: int) -> str:
    """Where a mark is that stands under `line[start:end]`."""
    column = f"The mark is at column {start + 1}"
    if marked := line[start:end].strip():
        return f"{column}, on `{_cut(marked, _MAX_PART)}`."
    before = line[:start].split()
    return f"{column}, after `{_cut(before[-1], _MAX_PART)}`." if before else f"{column}, at the beginning of the line."


def change(old: str, new: str, start: int, end: int) -> str:
    """What is new in a line, `new[start:end]`, and what it stands in place of."""
    gone, came = old[start : len(old) - (len(new) - end)], new[start:end]
    if not came:
        return f"Gone at column {start + 1}: {_part(gone)}."
    return f"New at column {start + 1}: {_part(came)}{f', in place of {_part(gone)}' if gone else ''}."


def _part(text: str) -> str:
    return f"`{_cut(text, _MAX_PART)}`" if text.strip() else blanks(text)


def output_line(text: str, at: int = 0) -> str:
    """A line of output, from a little before `at` on if it is long."""
    if not text.strip():
        return f"a line of {blanks(text)}" if text else "an empty line"
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
    return f"They differ at column {column}: the expected line has {one} there, yours has {two}."


def _sign(sign: str, is_case: bool) -> str:
    if not sign:
        return "its end"
    if is_case:
        return f"a {'capital' if sign.isupper() else 'small'} `{sign}`"
    if sign.isascii() and sign.isprintable():
        return f"`{sign}`"
    return f"`{safe(sign)}` ({unicodedata.name(sign, 'a sign that is not seen').lower()})"


def _blanks_at(text: str, at: int) -> str:
    begin = end = min(at, len(text))
    while begin and text[begin - 1].isspace():
        begin -= 1
    while end < len(text) and text[end].isspace():
        end += 1
    return blanks(text[begin:end]) + (" and its end" if end == len(text) else "")


def _cut(text: str, most: int) -> str:
    line = safe(text[: most + 1].replace("\n", " ").replace("\t", " "))
    return line if len(line) <= most else f"{line[:most]}..."
