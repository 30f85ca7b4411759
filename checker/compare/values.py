"""Compares two returned values and shows them as bounded text."""

from __future__ import annotations

import math
import reprlib
from collections.abc import Sequence
from itertools import zip_longest
from typing import Any

from checker.model import Opaque, Value
from checker.words import N_, _, ngettext

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
        return _("the value is nested too deeply to be compared")
    if difference is None:
        return None
    path, words = difference
    return (
        _("the value at {path} {is_so}", path=cut(path), is_so=words) if path else _("the value {is_so}", is_so=words)
    )


def _difference(expected: Value, actual: Value, tolerance: float) -> _Difference:
    kind, other = type(expected), type(actual)
    if kind not in _PLAIN or other not in _PLAIN:
        return "", _("is {actual}, expected {expected}; only plain data can be equal", **_kinds(expected, actual))
    if kind in _NUMBERS and other in _NUMBERS:
        return None if close(expected, actual, tolerance) else ("", _unlike(expected, actual))
    if kind is not other:
        return "", _("is {actual}, expected {expected}", **_kinds(expected, actual))
    if kind in _ATOMS:
        return None if expected == actual else ("", _unlike(expected, actual))
    if kind in (list, tuple):
        return _item_difference(expected, actual, tolerance)
    return _member_difference(expected, actual, tolerance)


def _item_difference(expected: Value, actual: Value, tolerance: float) -> _Difference:
    if len(expected) != len(actual):
        return "", ngettext(
            "has {number} item, expected {expected}",
            "has {number} items, expected {expected}",
            len(actual),
            expected=len(expected),
        )
    for index, (wanted, got) in enumerate(zip(expected, actual, strict=True)):
        if difference := _difference(wanted, got, tolerance):
            return f"[{index}]{difference[0]}", difference[1]
    return None


def _member_difference(expected: Value, actual: Value, tolerance: float) -> _Difference:
    """Pairs keys or items in sorted order: 0.1 + 0.2 and 0.3 are close, but have no hash in common."""
    is_dict = type(expected) is dict
    pairs = list(zip_longest(sorted(expected, key=_order), sorted(actual, key=_order), fillvalue=_END))
    for wanted, got in pairs:
        if wanted is not _END and got is not _END and _difference(wanted, got, tolerance) is None:
            continue
        if got is _END or (wanted is not _END and _order(wanted) < _order(got)):
            lacks = N_("lacks the key {value}") if is_dict else N_("lacks the item {value}")
            return "", _(lacks, value=shown(wanted, 60))
        has = N_("has the item {value}, which is not expected")
        if is_dict:
            has = N_("has the key {value}, which is not expected")
        return "", _(has, value=shown(got, 60))
    for wanted, got in pairs if is_dict else ():
        if difference := _difference(expected[wanted], actual[got], tolerance):
            return f"[{shown(got, 60)}]{difference[0]}", difference[1]
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


def close(expected: Value, actual: Value, tolerance: float) -> bool:
    if complex in (type(expected), type(actual)):
        real = close(expected.real, actual.real, tolerance)
        return real and close(expected.imag, actual.imag, tolerance)
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
            return _("an integer of about {number} digits", number=int(x.bit_length() * math.log10(2)) + 1)

    def repr_instance(self, x: Any, level: int) -> str:
        return x.text if type(x) is Opaque else super().repr_instance(x, level)


_repr = _Repr()


def shown(value: Value, limit: int = 200) -> str:
    return cut(_repr.repr(value), limit)


def _unlike(expected: Value, actual: Value) -> str:
    wanted, got = shown(expected, 60), shown(actual, 60)
    if wanted != got:
        return _("is {actual}, expected {expected}", actual=got, expected=wanted)
    if isinstance(expected, (str, bytes)):
        place = first_unlike(expected, actual) + 1
        return _("differs from the expected one at character {number}", number=place)
    return _("is not the expected one")


def _kinds(expected: Value, actual: Value) -> dict[str, str]:
    return {"actual": _kind(actual), "expected": _kind(expected)}


def _kind(value: Value) -> str:
    if value is None:
        return "None"
    name = cut(value.type_name if type(value) is Opaque else type(value).__name__, 40)
    return _("an {type}", type=name) if name[:1].lower() in ("a", "e", "i", "o") else _("a {type}", type=name)


def cut(text: str, limit: int = 200) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"


def first_unlike(expected: Sequence[object], actual: Sequence[object]) -> int:
    pairs = enumerate(zip(expected, actual, strict=False))
    shorter = min(len(expected), len(actual))
    return next((index for index, (wanted, got) in pairs if wanted != got), shorter)
