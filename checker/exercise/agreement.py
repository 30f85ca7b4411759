"""What the keys of one exercise.toml must agree on, beyond each being right by itself.

`fields` is what `read_table` gave: a key that is there but wrong is None, and was told already.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from checker.exercise.faults import quoted
from checker.model import Ask

if TYPE_CHECKING:
    from checker.exercise.fields import Page

_FEWEST, _MOST = 2, 8  # options of a choice

Fields: TypeAlias = dict[str, Any]


def check_agreement(fields: Fields, page: Page) -> None:
    ask = fields.get("ask", Ask.CODE)
    cases, options = fields.get("case"), fields.get("option")
    if ask is Ask.CHOICE and cases:
        page.fault(("case",), 'A [[case]] runs a program, but with `ask = "choice"` there is none.')
    elif cases:
        _unlike(cases, page, "case", "name", str)
        for index, case in enumerate(cases):
            _check_pins(case, page, index)
    if ask is Ask.CHOICE:
        if "option" not in fields or options is not None:
            _check_options(options or (), page)
    elif options and ask is not None:
        page.fault(("option",), 'An [[option]] is only for an exercise with `ask = "choice"`.')
    if fields.get("vary") and ask in (Ask.OUTPUT, Ask.CHOICE):
        page.fault(("vary",), 'A [[vary]] is only for an exercise with `ask = "code"`.')
    if fields.get("reorder") and ask in (Ask.OUTPUT, Ask.CHOICE):
        page.fault(("reorder",), '`reorder` is only for an exercise with `ask = "code"`.')


def _check_pins(case: Fields, page: Page, index: int) -> None:
    if "returns" in case and "call" not in case:
        page.fault(("case", index, "returns"), "`returns` needs a `call` whose value it tells.")
    if "returns" in case and "raises" in case:
        page.fault(("case", index, "raises"), "A case has `returns` or `raises`, not both: a call does only one.")


def _check_options(options: Sequence[Fields], page: Page) -> None:
    if not _FEWEST <= len(options) <= _MOST:
        where = "option" if options else "ask"
        page.fault((where,), f"A choice has {_FEWEST} to {_MOST} times an [[option]], not {len(options)}.")
    # `ANSWER = "a"` must not be a riddle, so capitals do not make two keys different.
    _unlike(options, page, "option", "key", str.casefold)
    for index, option in enumerate(options):
        if option.get("right"):
            if "why" in option:
                page.fault(
                    ("option", index, "why"),
                    "`why` is for a wrong option; what makes this one right belongs in `explanation`.",
                )
        elif "why" not in option and option.get("right", False) is False:
            page.fault(("option", index), "`why` is missing in this wrong [[option]].")
    rights = [index for index, option in enumerate(options) if option.get("right")]
    if options and not rights and all(option.get("right", False) is False for option in options):
        page.fault(("option",), "No [[option]] is right; one must have `right = true`.")
    for index in rights[1:]:
        page.fault(("option", index, "right"), "Only one [[option]] may be right, and one before this is.")


def _unlike(tables: Sequence[Fields], page: Page, table: str, key: str, folded: Callable[[str], str]) -> None:
    """Tell every table whose `key` one before it has already."""
    first: dict[str, int] = {}
    for index, fields in enumerate(tables):
        if (name := fields.get(key)) is None:
            continue
        if folded(name) in first:
            line = page.places.line(table, first[folded(name)], key)
            page.fault(
                (table, index, key),
                f"`{key}` must be unique, but the [[{table}]] of line {line} has {quoted(name)} too.",
            )
        first.setdefault(folded(name), index)
