"""A [[vary]] of an exercise.toml: a pattern of inputs, and what each name in it may stand for."""

from __future__ import annotations

import ast
import keyword
import re
from typing import TYPE_CHECKING, Any

from checker.exercise.faults import quoted
from checker.exercise.fields import Keys, read_table
from checker.exercise.readers import TABLES, a_kind_of
from checker.model import Values
from checker.words import N_, _

if TYPE_CHECKING:
    from checker.exercise.fields import Page
    from checker.exercise.places import Where

MAX_LONG = 20  # of a text or a list: what is longer is no small case
_FARTHEST = 10**9
_NUMBER = r"-?\d{1,12}"
_LENGTH = r", (?:at most (\d{1,3})|(\d{1,3}) to (\d{1,3})) long"
_RANGE = re.compile(rf"(int|float), ({_NUMBER}) to ({_NUMBER})")
_TEXT = re.compile(rf'text of "([^"]+)"{_LENGTH}')
_LIST = re.compile(rf"list of (.+){_LENGTH}")
_CHOICE = re.compile(r"one of (.+)")
_USED = re.compile(r"\{([^\W\d]\w*)\}")
_MUST_SAY = N_(
    '{it} must say what values there are, such as `int, 0 to 9`, `text of "ab ", at most 5 long` '
    "or `list of int, 0 to 9, at most 4 long`, not {given}."
)


def read_varied(tables: object, fixed: Keys, page: Page, where: Where) -> tuple[dict[str, Any], ...] | None:
    """What the model's `Vary` is made of, for each table; keys that are not `fixed` are names of values."""
    if isinstance(tables, list) and all(isinstance(table, dict) for table in tables):
        return tuple(_read(table, fixed, page, (*where, index)) for index, table in enumerate(tables))
    page.wrong(where, TABLES, heading="[[vary]]", kind=a_kind_of(tables))
    return None


def _read(table: dict[str, object], fixed: Keys, page: Page, where: Where) -> dict[str, Any]:
    fields = read_table({key: value for key, value in table.items() if key in fixed}, fixed, page, where)
    named = {key: text for key, text in table.items() if key not in fixed}
    values = tuple((name, _value_of(name, text, page, where)) for name, text in named.items())
    _check_names(table, named, page, where)
    return {**fields, "values": values}


def _value_of(name: str, text: object, page: Page, where: Where) -> Values | None:
    place = (*where, name)
    if not name.isidentifier() or keyword.iskeyword(name):
        page.fault(place, _("{name} is no name that could stand in braces.", name=quoted(name)))
    elif not isinstance(text, str):
        page.wrong(place, N_("{it} must be a text, not {kind}."), kind=a_kind_of(text))
    elif (values := parse_values(text)) is None:
        page.wrong(place, _MUST_SAY, given=quoted(text))
    elif _is_empty(values):
        page.wrong(
            place, N_("{it} must go from a smaller to a larger number, and be at most {most} long."), most=MAX_LONG
        )
    else:
        return values
    return None


def _check_names(table: dict[str, object], named: dict[str, object], page: Page, where: Where) -> None:
    """Each name in the texts has its values, and each value its place in them."""
    used = {name: key for key in ("stdin", "call") for name in _USED.findall(str(table.get(key, "")))}
    if not named:
        page.fault(where, _('This [[vary]] varies nothing; give it a name, such as `n = "int, 0 to 9"`.'))
    for name in named:
        if name not in used and name.isidentifier():
            page.fault((*where, name), _("`{{{name}}}` stands neither in `call` nor in `stdin`.", name=name))
    for name, key in used.items():
        if named and name not in named and not keyword.iskeyword(name):
            told = _("`{{{name}}}` stands here, but this [[vary]] does not say what it may be.", name=name)
            page.fault((*where, key), told)


def parse_values(text: str) -> Values | None:
    """What values a text such as `int, 0 to 9` speaks of; None where it cannot be understood."""
    text = text.strip()
    if text == "bool":
        return Values("bool")
    if found := _RANGE.fullmatch(text):
        return Values(found[1], float(found[2]), float(found[3]))
    if found := _TEXT.fullmatch(text):
        shortest, longest = _length(*found.groups()[1:])
        return Values("text", shortest=shortest, longest=longest, choices=tuple(dict.fromkeys(found[1])))
    if found := _LIST.fullmatch(text):
        shortest, longest = _length(*found.groups()[1:])
        item = parse_values(found[1])
        return item and Values("list", shortest=shortest, longest=longest, item=item)
    if found := _CHOICE.fullmatch(text):
        choices = _literals(found[1])
        return Values("choice", choices=choices) if choices else None
    return None


def _length(most: str | None, least: str | None, longest: str | None) -> tuple[int, int]:
    return int(least or 0), int(most or longest or 0)


def _literals(text: str) -> tuple[Any, ...]:
    try:
        return tuple(ast.literal_eval(f"({text},)"))
    except (ValueError, SyntaxError, MemoryError, RecursionError, TypeError):
        return ()


def _is_empty(values: Values) -> bool:
    """Whether there is no such value, or it could not be small."""
    if values.item is not None and _is_empty(values.item):
        return True
    too_far = max(abs(values.low), abs(values.high)) > _FARTHEST
    return values.low > values.high or too_far or values.shortest > values.longest or values.longest > MAX_LONG
