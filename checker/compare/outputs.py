"""Compares two printed texts and says in plain words what differs."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from checker.compare.values import close, count, cut, first_unlike
from checker.model import Case, Compare, Mismatch


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
        return replace(mismatch, detail=f"{'only white space' if actual else 'nothing'} was printed")
    nothing = "only white space" if expected else "nothing"
    return replace(mismatch, detail=f"something was printed, expected {nothing}")


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
    if wanted and got:
        return f"the line `{cut(line, 60)}` stands there {count(got, 'time')}, expected {wanted}"
    return f"the line `{cut(line, 60)}` is {'missing' if wanted else 'not expected'}"


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
    detail = f"{count(len(theirs), 'word')}, expected {len(ours)}" if cut_short else ""
    _, _, wanted = _located(expected, sum(map(len, ours[:place])))
    line, column, got = _located(actual, sum(map(len, theirs[:place])))
    return Mismatch("stdout", wanted, got, line, column, detail)


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

_BLANKS = {" ": "space", "\t": "tab", "\r": "carriage return"}


def _text_detail(ours: list[str], theirs: list[str]) -> str:
    """What is exactly true of two texts that differ in more than white space; mostly nothing is."""
    if ours[-1] == theirs[-1] == "":  # The line end at the very end begins no further line.
        ours, theirs = ours[:-1], theirs[:-1]
    if [line.lower() for line in ours] == [line.lower() for line in theirs]:
        return "only capital letters differ"
    row = first_unlike(ours, theirs)
    counts = f"{count(len(theirs), 'line')}, expected {len(ours)}"
    if row == len(theirs):
        lines = _some(len(ours) - row, "line")
        return f"{lines} {_be(lines)} missing at the end: {counts}"
    if row == len(ours):
        lines = _some(len(theirs) - row, "line")
        return f"there {_be(lines)} {lines} too many at the end: {counts}"
    if ours[row + 1 :] == theirs[row:]:
        return f"a line is missing before line {row + 1}: {counts}"
    if ours[row:] == theirs[row + 1 :]:
        return f"line {row + 1} is one too many: {counts}"
    if ours[row + 1 :] == theirs[row + 1 :]:
        return _word_detail(ours[row], theirs[row])
    return "the same lines stand in another order" if sorted(ours) == sorted(theirs) else ""


def _word_detail(expected: str, actual: str) -> str:
    ours, theirs = re.split(r"(\s+)", expected), re.split(r"(\s+)", actual)
    place = first_unlike(ours, theirs)  # Words have even places, the white space between them odd ones.
    alone = len(ours) == len(theirs) and ours[place + 1 :] == theirs[place + 1 :]
    if not alone or place % 2 or not ours[place] or not theirs[place]:
        return ""
    return f"only one word differs: `{cut(theirs[place], 60)}`, expected `{cut(ours[place], 60)}`"


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
        place = f"after line {line}" if before else "at the beginning"
        lines = _some(abs(spare), "empty line")
        if spare < 0:
            return f"{lines} {_be(lines)} missing {place}"
        return f"there {_be(lines)} {lines} too many {place}"
    index = first_unlike(ours, theirs)
    wanted, got = _blanks(ours[index]), _blanks(theirs[index])
    if wanted == got:
        return ""
    side = "begins" if index == len(ours) - 1 and not at_end else "ends"
    return f"line {line + index} {side} with {got or 'no space'}, expected {wanted or 'none'}"


def _gap(text: str, start: int) -> str:
    """The white space that begins at `start`."""
    rest = text[start:]
    return rest[: len(rest) - len(rest.lstrip())]


def _gap_detail(wanted: str, got: str, word: str) -> str:
    after = f"after `{word if len(word) <= 30 else '…' + word[-29:]}`"
    if not got:
        return f"{wanted} {_be(wanted)} missing {after}"
    if not wanted:
        return f"there {_be(got)} {got} too many {after}"
    if wanted == got:
        return ""
    return f"there {_be(got)} {got} {after} where {wanted} {_be(wanted)} expected"


def _blanks(text: str) -> str:
    if "\n" in text:
        return _some(text.count("\n"), "line break")
    if text and text.count(text[0]) < len(text):
        return "a mix of blanks"
    return _some(len(text), _BLANKS.get(text[0], "special blank")) if text else ""


def _some(number: int, noun: str) -> str:
    article = "an" if noun[0] in "aeiou" else "a"
    return f"{article} {noun}" if number == 1 else f"{number} {noun}s"


def _be(phrase: str) -> str:
    return "is" if phrase.startswith("a") else "are"
