"""The kinds of TOML values: each reader gives what is kept of a value, or tells why it does not fit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from checker.exercise.faults import did_you_mean, listed, quoted
from checker.exercise.fields import Keys, Page, Reader, read_table
from checker.words import N_, _

if TYPE_CHECKING:
    from checker.exercise.places import Where

TABLES = N_("{it} must be tables, each headed {heading}, not {kind}.")
_MUST_BE = N_("{it} must be {allowed}, not {given}.")
_KINDS: dict[type, str] = {
    str: N_("a text"),
    int: N_("a whole number"),
    float: N_("a number"),
    list: N_("a list"),
    dict: N_("a table"),
}
_WRITABLE = 10**18
_NOT_PLAIN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")  # line breaks and what drives a terminal


def text(*, filled: bool = False, longest: int = 0, one_line: bool = False) -> Reader:
    def read(value: object, page: Page, where: Where) -> str | None:
        if not isinstance(value, str):
            page.wrong(where, N_("{it} must be a text, not {kind}."), kind=a_kind_of(value))
        elif filled and not value.strip():
            page.wrong(where, N_("{it} must not be empty."))
        elif one_line and _NOT_PLAIN.search(value):
            page.wrong(where, N_("{it} must be one line of plain text."))
        elif longest and len(value) > longest:
            told = N_("{it} is {length} characters long; at most {most} are shown in full.")
            page.wrong(where, told, length=len(value), most=longest)
        else:
            return value
        return None

    return read


def flag(value: object, page: Page, where: Where) -> bool | None:
    if isinstance(value, bool):
        return value
    page.wrong(where, N_("{it} must be true or false, not {kind}."), kind=a_kind_of(value))
    return None


def whole(least: int, most: float = float("inf")) -> Reader:
    def read(value: object, page: Page, where: Where) -> int | None:
        if isinstance(value, bool) or not isinstance(value, int):
            page.wrong(where, N_("{it} must be a whole number, not {kind}."), kind=a_kind_of(value))
        elif not least <= value <= most:
            page.wrong(where, _MUST_BE, allowed=_range(least, most), given=_shown(value))
        else:
            return value
        return None

    return read


def number(least: float, most: float, *, above_least: bool = False) -> Reader:
    def read(value: object, page: Page, where: Where) -> float | None:
        if isinstance(value, bool) or not isinstance(value, int | float):
            page.wrong(where, N_("{it} must be a number, not {kind}."), kind=a_kind_of(value))
        # Worded so that `nan`, which is neither more nor less, is refused as well.
        elif not least <= value <= most or (above_least and value == least):
            page.wrong(where, _MUST_BE, allowed=_range(least, most, above_least), given=_shown(value))
        else:
            return float(value)
        return None

    return read


def one_of(allowed: Mapping[str, object]) -> Reader:
    def read(value: object, page: Page, where: Where) -> object:
        if not isinstance(value, str):
            page.wrong(where, N_("{it} must be a text, not {kind}."), kind=a_kind_of(value))
        elif value not in allowed:
            given = quoted(value) + did_you_mean(value, allowed)
            page.wrong(where, _MUST_BE, allowed=listed(allowed), given=given)
        else:
            return allowed[value]
        return None

    return read


def list_of(read_entry: Reader) -> Reader:
    def read(value: object, page: Page, where: Where) -> tuple[Any, ...] | None:
        if isinstance(value, list):
            return tuple(read_entry(entry, page, (*where, index)) for index, entry in enumerate(value))
        page.wrong(where, N_("{it} must be a list, not {kind}."), kind=a_kind_of(value))
        return None

    return read


def table(keys: Keys) -> Reader:
    def read(value: object, page: Page, where: Where) -> dict[str, Any] | None:
        if isinstance(value, dict):
            return read_table(value, keys, page, where)
        page.wrong(
            where,
            N_("{it} must be a table headed {heading}, not {kind}."),
            heading=f"[{where[-1]}]",
            kind=a_kind_of(value),
        )
        return None

    return read


def tables(keys: Keys) -> Reader:
    def read(value: object, page: Page, where: Where) -> tuple[dict[str, Any], ...] | None:
        if isinstance(value, list) and all(isinstance(entry, dict) for entry in value):
            return tuple(read_table(entry, keys, page, (*where, i)) for i, entry in enumerate(value))
        page.wrong(where, TABLES, heading=f"[[{where[-1]}]]", kind=a_kind_of(value))
        return None

    return read


def named_tables(keys: Keys) -> Reader:
    """For tables such as [mistake.forgot_the_colon], with any names."""

    def read(value: object, page: Page, where: Where) -> dict[str, Any] | None:
        if isinstance(value, dict) and all(isinstance(entry, dict) for entry in value.values()):
            return {name: read_table(entry, keys, page, (*where, name)) for name, entry in value.items()}
        page.wrong(where, TABLES, heading=f"[{where[-1]}.NAME]", kind=a_kind_of(value))
        return None

    return read


def a_kind_of(value: object) -> str:
    """What TOML value that is, in plain words."""
    if isinstance(value, bool):
        return _("true or false")
    return _(_KINDS.get(type(value), N_("a date or time")))


def _range(least: float, most: float, above_least: bool = False) -> str:
    if most == float("inf"):
        return _("{least:g} or more", least=least)
    between = N_("more than {least:g} and at most {most:g}") if above_least else N_("from {least:g} to {most:g}")
    return _(between, least=least, most=most)


def _shown(value: float) -> str:
    # Python refuses to write out a whole number of thousands of digits.
    return _("a number of that size") if isinstance(value, int) and abs(value) > _WRITABLE else str(value)
