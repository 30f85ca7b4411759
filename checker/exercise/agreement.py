"""What the keys of one exercise.toml must agree on, beyond each being right by itself.

`fields` is what `read_table` gave: a key that is there but wrong is None, and was told already.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from checker.exercise.faults import quoted
from checker.model import Ask
from checker.words import _

if TYPE_CHECKING:
    from checker.exercise.fields import Page

_FEWEST, _MOST = 2, 8  # options of a choice

Fields: TypeAlias = dict[str, Any]


def check_agreement(fields: Fields, page: Page) -> None:
    ask = fields.get("ask", Ask.CODE)
    cases, options = fields.get("case"), fields.get("option")
    if ask is Ask.CHOICE and cases:
        page.fault(("case",), _('A [[case]] runs a program, but with `ask = "choice"` there is none.'))
    elif cases:
        _unlike(cases, page, "case", "name", str)
        for index, case in enumerate(cases):
            _check_pins(case, page, index)
    if ask is Ask.CHOICE:
        if "option" not in fields or options is not None:
            _check_options(options or (), page)
    elif options and ask is not None:
        page.fault(("option",), _('An [[option]] is only for an exercise with `ask = "choice"`.'))
    if fields.get("vary") and ask in (Ask.OUTPUT, Ask.CHOICE):
        page.fault(("vary",), _('A [[vary]] is only for an exercise with `ask = "code"`.'))
    if fields.get("reorder") and ask in (Ask.OUTPUT, Ask.CHOICE):
        page.fault(("reorder",), _('`reorder` is only for an exercise with `ask = "code"`.'))


def _check_pins(case: Fields, page: Page, index: int) -> None:
    if "returns" in case and "call" not in case:
        page.fault(("case", index, "returns"), _("`returns` needs a `call` whose value it tells."))
    if "returns" in case and "raises" in case:
        page.fault(("case", index, "raises"), _("A case has `returns` or `raises`, not both: a call does only one."))


def _check_options(options: Sequence[Fields], page: Page) -> None:
    if not _FEWEST <= len(options) <= _MOST:
        where = "option" if options else "ask"
        told = _(
            "A choice has {least} to {most} times an [[option]], not {number}.",
            least=_FEWEST,
            most=_MOST,
            number=len(options),
        )
        page.fault((where,), told)
    # `ANSWER = "a"` must not be a riddle, so capitals do not make two keys different.
    _unlike(options, page, "option", "key", str.casefold)
    for index, option in enumerate(options):
        if option.get("right"):
            if "why" in option:
                page.fault(
                    ("option", index, "why"),
                    _("`why` is for a wrong option; what makes this one right belongs in `explanation`."),
                )
        elif "why" not in option and option.get("right", False) is False:
            page.fault(("option", index), _("`why` is missing in this wrong [[option]]."))
    rights = [index for index, option in enumerate(options) if option.get("right")]
    if options and not rights and all(option.get("right", False) is False for option in options):
        page.fault(("option",), _("No [[option]] is right; one must have `right = true`."))
    for index in rights[1:]:
        page.fault(("option", index, "right"), _("Only one [[option]] may be right, and one before this is."))


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
                _(
                    "`{key}` must be unique, but the {table} of line {line} has {value} too.",
                    key=key,
                    table=f"[[{table}]]",
                    line=line,
                    value=quoted(name),
                ),
            )
        first.setdefault(folded(name), index)
