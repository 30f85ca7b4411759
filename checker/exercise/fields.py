"""Reads a TOML table against a declared table of its keys, and tells everything that does not fit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from checker.exercise.faults import did_you_mean, quoted
from checker.words import N_, _, either

if TYPE_CHECKING:
    from pathlib import Path

    from checker.exercise.faults import Faults
    from checker.exercise.places import Places, Where


class Page(NamedTuple):
    """A TOML file, with what is needed to tell a fault in it at its line."""

    path: Path
    places: Places
    faults: Faults
    # Where else a key could belong: {"stdin": ("[[case]]",)}; the top of the file is "".
    homes: Mapping[str, tuple[str, ...]] = MappingProxyType({})

    def fault(self, where: Where, sentence: str) -> None:
        self.faults.add(self.path, self.places.line(*where), sentence)

    def wrong(self, where: Where, sentence: str, **words: object) -> None:
        """Tell what is wrong with the value of the key there: `sentence`, not yet translated, says it of `{it}`."""
        *_above, key = (part for part in where if isinstance(part, str))
        it = quoted(key)
        if isinstance(where[-1], int):
            it = _("entry {number} of {it}", number=where[-1] + 1, it=it)
        self.fault(where, _capitalised(_(sentence, it=it, **words)))


# Takes a value and gives what the exercise keeps of it, or tells a fault and gives None.
Reader: TypeAlias = Callable[[object, Page, "Where"], Any]


class Key(NamedTuple):
    read: Reader
    required: bool = False


Keys: TypeAlias = Mapping[str, Key]


def read_table(table: Mapping[str, object], keys: Keys, page: Page, where: Where = ()) -> dict[str, Any]:
    """What the table holds under the declared keys; None where a fault was told."""
    fields = {}
    for name, value in table.items():
        if name in keys:
            fields[name] = keys[name].read(value, page, (*where, name))
        else:
            page.fault((*where, name), _unknown(name, keys, page, _heading(where)))
    for name, key in keys.items():
        if key.required and name not in table:
            missing = N_("{key} is missing in this {table}.") if where else N_("{key} is missing.")
            page.fault(where, _(missing, key=quoted(name), table=_heading(where)))
    return fields


def _unknown(name: str, keys: Keys, page: Page, heading: str) -> str:
    where = {"key": quoted(name), "table": heading or page.path.name}
    homes = page.homes.get(name, ())
    if not homes:
        return _("{key} is not a key of {table}{meant}.", **where, meant=did_you_mean(name, keys))
    # A key that follows a [table] by accident is the commonest slip in TOML.
    top = _("at the top, before the first line in square brackets")
    right = either(_("in {table}", table=home) if home else top for home in homes)
    return _("{key} is not a key of {table}; it belongs {where}.", **where, where=right)


def _heading(where: Where) -> str:
    """How the table is written in the file: [limits], [[case]], or nothing at the top."""
    if not where:
        return ""
    return f"[[{where[-2]}]]" if isinstance(where[-1], int) else f"[{where[-1]}]"


def _capitalised(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]
