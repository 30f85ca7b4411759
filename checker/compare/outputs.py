"""Compares two printed texts and says in plain words what differs."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from checker.compare.values import close, cut, first_unlike
from checker.model import Case, Compare, Mismatch
from checker.words import _, ngettext


def stdout_mismatch(expected: str, actual: str, case: Case) -> Mismatch | None:
    if expected == actual:
        return None
    if case.compare is Compare.UNORDERED_LINES:
        mismatch = _unordered_mismatch(_lines(expected), _lines(actual))
    elif case.compare in (Compare.TOKENS, Compare.FLOATS, Compare.LAYOUT):
        mismatch = _word_mismatch(expected, actual, case)
    elif case.compare is Compare.EXACT:
        mismatch = _text_mismatch(expected, actual)
    else:
        mismatch = _text_mismatch("\n".join(_lines(expected)), "\n".join(_lines(actual)))
    if mismatch is None or mismatch.aspect == "layout" or (expected.strip() and actual.strip()):
        return mismatch
    if expected.strip():
        return replace(mismatch, detail=_("only white space was printed") if actual else _("nothing was printed"))
    if expected:
        return replace(mismatch, detail=_("something was printed, expected only white space"))
    return replace(mismatch, detail=_("something was printed, expected nothing"))


def _lines(text: str) -> list[str]:
    """The lines without the blanks at their ends and without the empty lines after the last."""
    return [line.rstrip() for line in text.rstrip().split("\n")]


def _unordered_mismatch(ours: list[str], theirs: list[str]) -> Mismatch | None:
    wanted, got, left = Counter(ours), Counter(theirs), Counter(ours)
    missing = next((line for line in ours if line and wanted[line] > got[line]), "")
    surplus, row = "", len(theirs) if theirs[-1] else 0
    for index, line in enumerate(theirs):
        left[line] -= 1
        if line and left[line] < 0:
            surplus, row = line, index
            break
    if not missing and not surplus:
        return None
    details = [_tally(line, wanted[line], got[line]) for line in (missing, surplus) if line]
    return Mismatch("stdout", missing, surplus, row + 1, 1, "; ".join(details))


def _tally(line: str, wanted: int, got: int) -> str:
    text = cut(line, 60)
    if wanted and got:
        return ngettext(
            "the line `{text}` stands there {number} time, expected {expected}",
            "the line `{text}` stands there {number} times, expected {expected}",
            got,
            text=text,
            expected=wanted,
        )
    return _("the line `{text}` is missing", text=text) if wanted else _("the line `{text}` is not expected", text=text)


def _word_mismatch(expected: str, actual: str, case: Case) -> Mismatch | None:
    """The first word (for `layout` the first character) that differs: where it stands in each text."""
    ours: Sequence[str] = expected.split()
    theirs: Sequence[str] = actual.split()
    if case.compare is Compare.LAYOUT:
        ours, theirs = "".join(ours), "".join(theirs)
    if ours == theirs:
        return None
    tolerance = case.tolerance if case.compare is Compare.FLOATS else None
    pairs = enumerate(zip(ours, theirs, strict=False))
    shorter = min(len(ours), len(theirs))
    place = next((index for index, pair in pairs if not _same_word(*pair, tolerance)), shorter)
    if place == len(ours) == len(theirs):
        return None
    cut_short = place == shorter and case.compare is not Compare.LAYOUT
    detail = _words(len(theirs), len(ours)) if cut_short else ""
    wanted = _located(expected, sum(map(len, ours[:place])))[2]
    line, column, got = _located(actual, sum(map(len, theirs[:place])))
    return Mismatch("stdout", wanted, got, line, column, detail)


def _words(number: int, expected: int) -> str:
    return ngettext(
        "{number} word, expected {expected}", "{number} words, expected {expected}", number, expected=expected
    )


def _same_word(expected: str, actual: str, tolerance: float | None) -> bool:
    if expected == actual or tolerance is None:
        return expected == actual
    try:
        numbers = float(expected), float(actual)
    except ValueError:
        return False
    for word, number in zip((expected, actual), numbers, strict=True):
        if math.isinf(number) and "inf" not in word.lower():
            return False  # Two numbers beyond every float look alike as floats, but need not be.
    return close(*numbers, tolerance)


def _located(text: str, letters: int) -> tuple[int, int, str]:
    """Line, column and line text of what comes after so many characters that are not white space."""
    offset = len(text.rstrip())
    for word in re.finditer(r"\S+", text):
        if letters < len(word[0]):
            offset = word.start() + letters
            break
        letters -= len(word[0])
    start = text.rfind("\n", 0, offset) + 1
    line = text[start:].partition("\n")[0].rstrip()
    return text.count("\n", 0, start) + 1, offset - start + 1, line


def _text_mismatch(expected: str, actual: str) -> Mismatch | None:
    if expected == actual:
        return None
    ours, theirs = expected.split("\n"), actual.split("\n")
    row = first_unlike(ours, theirs)
    wanted, got = (lines[row] if row < len(lines) else "" for lines in (ours, theirs))
    column = first_unlike(wanted, got) + 1
    if "".join(expected.split()) == "".join(actual.split()):
        return Mismatch("layout", wanted, got, row + 1, column, _layout_detail(expected, actual))
    return Mismatch("stdout", wanted, got, row + 1, column, _text_detail(ours, theirs))


# ---------------------------------------------------------------- what differs, in plain words


class _Blanks(NamedTuple):
    """White space in words, and for how many things it counts within a sentence."""

    words: str
    number: int


def _text_detail(ours: list[str], theirs: list[str]) -> str:
    """What is exactly true of two texts that differ in more than white space; mostly nothing is."""
    if ours[-1] == theirs[-1] == "":  # The line end at the very end begins no further line.
        ours, theirs = ours[:-1], theirs[:-1]
    if [line.lower() for line in ours] == [line.lower() for line in theirs]:
        return _("only capital letters differ")
    row = first_unlike(ours, theirs)
    if detail := _line_detail(ours, theirs, row):
        return detail
    if ours[row + 1 :] == theirs[row + 1 :]:
        return _word_detail(ours[row], theirs[row])
    return _("the same lines stand in another order") if sorted(ours) == sorted(theirs) else ""


def _line_detail(ours: list[str], theirs: list[str], row: int) -> str:
    """Which lines are missing or too many, where that is all, or all from a row on."""
    counts = ngettext(
        "{number} line, expected {expected}", "{number} lines, expected {expected}", len(theirs), expected=len(ours)
    )
    if row == len(theirs):
        return ngettext(
            "a line is missing at the end: {counts}",
            "{number} lines are missing at the end: {counts}",
            len(ours) - row,
            counts=counts,
        )
    if row == len(ours):
        return ngettext(
            "there is a line too many at the end: {counts}",
            "there are {number} lines too many at the end: {counts}",
            len(theirs) - row,
            counts=counts,
        )
    if ours[row + 1 :] == theirs[row:]:
        return _("a line is missing before line {line}: {counts}", line=row + 1, counts=counts)
    if ours[row:] == theirs[row + 1 :]:
        return _("line {line} is one too many: {counts}", line=row + 1, counts=counts)
    return ""


def _word_detail(expected: str, actual: str) -> str:
    ours, theirs = re.split(r"(\s+)", expected), re.split(r"(\s+)", actual)
    place = first_unlike(ours, theirs)  # Words have even places, the white space between them odd ones.
    alone = len(ours) == len(theirs) and ours[place + 1 :] == theirs[place + 1 :]
    if not alone or place % 2 or not ours[place] or not theirs[place]:
        return ""
    words = {"actual": cut(theirs[place], 60), "expected": cut(ours[place], 60)}
    return _("only one word differs: `{actual}`, expected `{expected}`", **words)


def _layout_detail(expected: str, actual: str) -> str:
    """Names the first stretch of white space that differs; all else in the two texts is the same."""
    before = expected[: first_unlike(expected, actual)].rstrip()
    wanted, got = _gap(expected, len(before)), _gap(actual, len(before))
    ours, theirs = wanted.split("\n"), got.split("\n")
    line, at_end = before.count("\n") + 1, len(before) + len(wanted) == len(expected)
    one_line = len(ours) == len(theirs) == 1
    if before and 1 in (len(ours), len(theirs)) and not (one_line and at_end):
        return _gap_detail(_blanks(wanted), _blanks(got), before[-200:].split()[-1])
    if spare := len(theirs) - len(ours):
        return _empty_lines(spare, _("after line {line}", line=line) if before else _("at the beginning"))
    index = first_unlike(ours, theirs)
    blanks = {"wanted": _blanks(ours[index]).words or _("none"), "got": _blanks(theirs[index]).words or _("no space")}
    if _blanks(ours[index]) == _blanks(theirs[index]):
        return ""
    if index == len(ours) - 1 and not at_end:
        return _("line {line} begins with {got}, expected {wanted}", line=line + index, **blanks)
    return _("line {line} ends with {got}, expected {wanted}", line=line + index, **blanks)


def _empty_lines(spare: int, place: str) -> str:
    if spare < 0:
        return ngettext(
            "an empty line is missing {place}", "{number} empty lines are missing {place}", -spare, place=place
        )
    return ngettext(
        "there is an empty line too many {place}",
        "there are {number} empty lines too many {place}",
        spare,
        place=place,
    )


def _gap(text: str, start: int) -> str:
    """The white space that begins at `start`."""
    rest = text[start:]
    return rest[: len(rest) - len(rest.lstrip())]


def _gap_detail(wanted: _Blanks, got: _Blanks, word: str) -> str:
    words = {"word": word if len(word) <= 30 else "…" + word[-29:]}
    if not got.number:
        return ngettext(
            "{blanks} is missing after `{word}`",
            "{blanks} are missing after `{word}`",
            wanted.number,
            blanks=wanted.words,
            **words,
        )
    if not wanted.number:
        return ngettext(
            "there is {blanks} too many after `{word}`",
            "there are {blanks} too many after `{word}`",
            got.number,
            blanks=got.words,
            **words,
        )
    if wanted == got:
        return ""
    expected = ngettext("{blanks} is expected", "{blanks} are expected", wanted.number, blanks=wanted.words)
    return ngettext(
        "there is {blanks} after `{word}` where {expected}",
        "there are {blanks} after `{word}` where {expected}",
        got.number,
        blanks=got.words,
        expected=expected,
        **words,
    )


def _blanks(text: str) -> _Blanks:
    """Of white space over several lines only the line breaks count."""
    if not text:
        return _Blanks("", 0)
    if breaks := text.count("\n"):
        return _Blanks(ngettext("a line break", "{number} line breaks", breaks), breaks)
    number = len(text)
    if text.count(text[0]) < number:
        return _Blanks(_("a mix of blanks"), 1)
    return _Blanks(_alike(text[0], number), number)


def _alike(blank: str, number: int) -> str:
    match blank:
        case " ":
            return ngettext("a space", "{number} spaces", number)
        case "\t":
            return ngettext("a tab", "{number} tabs", number)
        case "\r":
            return ngettext("a carriage return", "{number} carriage returns", number)
    return ngettext("a special blank", "{number} special blanks", number)
