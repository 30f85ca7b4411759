"""Compares an expected with an actual run and names the first difference: outcome, value or output.

Everything fails closed. A run that a limit ended and a value that is not plain data equal nothing,
not even themselves.
"""

from __future__ import annotations

import math
import re
import reprlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import Any

from checker.model import Case, Compare, Mismatch, Opaque, Outcome, Pin, Run, Value

_COMPARABLE = frozenset({Outcome.FINISHED, Outcome.RAISED, Outcome.EXITED})
_PHRASES = {
    Outcome.FINISHED: "no error",
    Outcome.RAISED: "an error",
    Outcome.EXITED: "an exit",
    Outcome.REFUSED: "refused by the sandbox",
    Outcome.TIMED_OUT: "stopped by the time limit",
    Outcome.OUT_OF_MEMORY: "stopped by the memory limit",
    Outcome.FLOODED: "stopped for printing too much",
    Outcome.KILLED: "gone without a word",
    Outcome.BROKEN: "a fault of the checker",
}


def compare(expected: Run, actual: Run, case: Case) -> Mismatch | None:
    """The first difference between two runs of `case`, or None."""
    pin = case.pinned
    if pin is not None and pin.stdout is None and not pin.has_returns and not pin.raises:
        pin = None  # A pin that pins nothing must not switch every comparison off.
    if mismatch := _ending_mismatch(expected, actual, case, pin):
        return mismatch
    if case.call and (pin is None or pin.has_returns):
        detail = same_value(expected.value, actual.value, case.tolerance)
        if detail is not None:
            return Mismatch("value", _shown(expected.value), _shown(actual.value), detail=detail)
    prints = (not case.call or expected.stdout.strip()) if pin is None else pin.stdout is not None
    return _stdout_mismatch(expected.stdout, actual.stdout, case) if prints else None


# ---------------------------------------------------------------- outcomes


def _ending_mismatch(expected: Run, actual: Run, case: Case, pin: Pin | None) -> Mismatch | None:
    if expected.outcome is Outcome.RAISED or (pin is not None and pin.raises):
        name = _error_name(expected)
        if name and name == _error_name(actual):
            return None
        return Mismatch("raises", name or _phrase(expected), _error_name(actual) or _phrase(actual))
    ending = _ending(expected, case)
    if ending in _COMPARABLE and ending is _ending(actual, case):
        return None
    return Mismatch("outcome", _phrase(expected), _phrase(actual))


def _ending(run: Run, case: Case) -> Outcome:
    """The outcome, but a program that ends with `sys.exit(0)` has simply finished."""
    if run.outcome is Outcome.EXITED and not case.call and run.error is not None:
        return Outcome.FINISHED if run.error.message in ("0", "None", "") else Outcome.EXITED
    return run.outcome


def _error_name(run: Run) -> str:
    """The type that ended the run. Only an exit can meet a pinned `raises = "SystemExit"`, hence both."""
    if run.error is None or run.outcome not in (Outcome.RAISED, Outcome.EXITED):
        return ""
    return run.error.type_name


def _phrase(run: Run) -> str:
    if run.outcome is Outcome.EXITED and run.error is not None:
        return _cut(f"{run.error.type_name}: {run.error.message}".removesuffix(": "))
    return _error_name(run) or _PHRASES[run.outcome]


# ---------------------------------------------------------------- values

_NUMBERS = frozenset({int, float, complex})
_ATOMS = frozenset({type(None), bool, str, bytes})
_PLAIN = _NUMBERS | _ATOMS | {list, tuple, set, frozenset, dict}
_RANKS = {kind: rank for rank, kind in enumerate((complex, type(None), bool, str, bytes, tuple, frozenset))}
_END = object()  # stands where one of two sorted lists has run out

_Difference = tuple[str, str] | None  # a path such as `[2]['a']` and what is so there


def same_value(expected: Value, actual: Value, tolerance: float) -> str | None:
    """None if both are the same plain data, else the first difference in plain words."""
    try:
        difference = _difference(expected, actual, tolerance)
    except RecursionError:
        return "the value is nested too deeply to be compared"
    if difference is None:
        return None
    path, words = difference
    return f"the value at {_cut(path)} {words}" if path else f"the value {words}"


def _difference(expected: Value, actual: Value, tolerance: float) -> _Difference:
    kind, other = type(expected), type(actual)
    if kind not in _PLAIN or other not in _PLAIN:
        return "", f"is {_kind(actual)}, expected {_kind(expected)}; only plain data can be equal"
    if kind in _NUMBERS and other in _NUMBERS:
        return None if _close(expected, actual, tolerance) else ("", _unlike(expected, actual))
    if kind is not other:
        return "", f"is {_kind(actual)}, expected {_kind(expected)}"
    if kind in _ATOMS:
        return None if expected == actual else ("", _unlike(expected, actual))
    if kind in (list, tuple):
        return _item_difference(expected, actual, tolerance)
    return _member_difference(expected, actual, tolerance)


def _item_difference(expected: Value, actual: Value, tolerance: float) -> _Difference:
    if len(expected) != len(actual):
        return "", f"has {_count(len(actual), 'item')}, expected {len(expected)}"
    for index, (wanted, got) in enumerate(zip(expected, actual, strict=True)):
        if difference := _difference(wanted, got, tolerance):
            return f"[{index}]{difference[0]}", difference[1]
    return None


def _member_difference(expected: Value, actual: Value, tolerance: float) -> _Difference:
    """Pairs keys or items in sorted order: 0.1 + 0.2 and 0.3 are close, but have no hash in common."""
    noun = "key" if type(expected) is dict else "item"
    pairs = list(zip_longest(sorted(expected, key=_order), sorted(actual, key=_order), fillvalue=_END))
    for wanted, got in pairs:
        if wanted is not _END and got is not _END and _difference(wanted, got, tolerance) is None:
            continue
        if got is _END or (wanted is not _END and _order(wanted) < _order(got)):
            return "", f"lacks the {noun} {_shown(wanted, 60)}"
        return "", f"has the {noun} {_shown(got, 60)}, which is not expected"
    for wanted, got in pairs if noun == "key" else ():
        if difference := _difference(expected[wanted], actual[got], tolerance):
            return f"[{_shown(got, 60)}]{difference[0]}", difference[1]
    return None


def _order(value: Value) -> tuple[Any, ...]:
    """Sorts by rounded numbers first, so that a rounding error in (x, y) does not part the pairs."""
    return _key(value, rounded=True), _key(value, rounded=False)


def _key(value: Value, rounded: bool) -> tuple[Any, ...]:
    kind = type(value)
    if kind in _NUMBERS:
        return _RANKS[complex], _number_key(value.real, rounded), _number_key(value.imag, rounded)
    if kind in (tuple, frozenset):
        parts = [_key(item, rounded) for item in value]
        return _RANKS[kind], len(parts), parts if kind is tuple else sorted(parts)
    return (_RANKS[kind], value) if kind in _ATOMS else (len(_RANKS), kind.__name__)


def _number_key(number: float, rounded: bool) -> tuple[bool, float]:
    if isinstance(number, float) and math.isnan(number):  # NaN has no place among numbers.
        return True, 0
    try:
        return False, float(f"{number:.6g}") if rounded else number
    except OverflowError:  # an integer beyond every float
        return False, number


def _close(expected: Value, actual: Value, tolerance: float) -> bool:
    if complex in (type(expected), type(actual)):
        real = _close(expected.real, actual.real, tolerance)
        return real and _close(expected.imag, actual.imag, tolerance)
    if float not in (type(expected), type(actual)):
        return bool(expected == actual)
    try:
        both_nan = math.isnan(expected) and math.isnan(actual)
        return both_nan or math.isclose(expected, actual, rel_tol=tolerance, abs_tol=tolerance)
    except OverflowError:  # an integer beyond every float is close to none
        return False


# ---------------------------------------------------------------- values as text


class _Repr(reprlib.Repr):
    """A repr of bounded work, with sets in order, that no long integer can stop."""

    def __init__(self) -> None:
        super().__init__()
        self.maxlist = self.maxtuple = self.maxset = self.maxfrozenset = self.maxdict = 100
        self.maxstring = self.maxother = 400

    def repr_int(self, x: int, level: int) -> str:
        try:
            return repr(x)
        except ValueError:
            return f"an integer of about {int(x.bit_length() * math.log10(2)) + 1} digits"

    def repr_instance(self, x: Any, level: int) -> str:
        return x.text if type(x) is Opaque else super().repr_instance(x, level)


_repr = _Repr()


def _shown(value: Value, limit: int = 200) -> str:
    return _cut(_repr.repr(value), limit)


def _unlike(expected: Value, actual: Value) -> str:
    wanted, got = _shown(expected, 60), _shown(actual, 60)
    if wanted != got:
        return f"is {got}, expected {wanted}"
    if isinstance(expected, (str, bytes)):
        return f"differs from the expected one at character {_first_unlike(expected, actual) + 1}"
    return "is not the expected one"


def _kind(value: Value) -> str:
    if value is None:
        return "None"
    name = _cut(value.type_name if type(value) is Opaque else type(value).__name__, 40)
    return f"an {name}" if name.startswith(("a", "e", "i", "o", "A", "E", "I", "O")) else f"a {name}"


def _cut(text: str, limit: int = 200) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _first_unlike(expected: Sequence[object], actual: Sequence[object]) -> int:
    pairs = enumerate(zip(expected, actual, strict=False))
    shorter = min(len(expected), len(actual))
    return next((index for index, (wanted, got) in pairs if wanted != got), shorter)


# ---------------------------------------------------------------- outputs


def _stdout_mismatch(expected: str, actual: str, case: Case) -> Mismatch | None:
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
        return f"the line `{_cut(line, 60)}` stands there {_count(got, 'time')}, expected {wanted}"
    return f"the line `{_cut(line, 60)}` is {'missing' if wanted else 'not expected'}"


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
    detail = f"{_count(len(theirs), 'word')}, expected {len(ours)}" if cut_short else ""
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
    return _close(*numbers, tolerance)


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
    row = _first_unlike(ours, theirs)
    wanted, got = (lines[row] if row < len(lines) else "" for lines in (ours, theirs))
    column = _first_unlike(wanted, got) + 1
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
    row = _first_unlike(ours, theirs)
    counts = f"{_count(len(theirs), 'line')}, expected {len(ours)}"
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
    place = _first_unlike(ours, theirs)  # Words have even places, the white space between them odd ones.
    alone = len(ours) == len(theirs) and ours[place + 1 :] == theirs[place + 1 :]
    if not alone or place % 2 or not ours[place] or not theirs[place]:
        return ""
    return f"only one word differs: `{_cut(theirs[place], 60)}`, expected `{_cut(ours[place], 60)}`"


def _layout_detail(expected: str, actual: str) -> str:
    """Names the first stretch of white space that differs; all else in the two texts is the same."""
    before = expected[: _first_unlike(expected, actual)].rstrip()
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
    index = _first_unlike(ours, theirs)
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
