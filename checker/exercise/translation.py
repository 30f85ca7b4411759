"""An exercise's texts in another language: exercise.de.toml beside exercise.toml.

It has the same keys for what is read by people, and names what it translates: `[option.a]`, `[mistake.NAME]`; `forbid`
and `require` are lists of what those tables say, in their order. What it leaves out stays as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from checker.exercise.fields import Key, Keys, Page, read_table
from checker.exercise.readers import list_of, named_tables, text
from checker.exercise.toml_page import open_page
from checker.words import N_, _

if TYPE_CHECKING:
    from pathlib import Path

    from checker.exercise.faults import Faults
    from checker.model import Constraint, Exercise, Mistake, Option

_FILLED = text(filled=True)
_TEXTS = Key(list_of(_FILLED))
TRANSLATION: Keys = {
    "title": Key(text(filled=True, one_line=True, longest=60)),
    "prompt": Key(_FILLED),
    "concepts": _TEXTS,
    "hints": _TEXTS,
    "explanation": _TEXTS,
    "quick_check": Key(text()),
    "forbid": _TEXTS,
    "require": _TEXTS,
    "option": Key(named_tables({"text": Key(_FILLED), "why": Key(_FILLED)})),
    "mistake": Key(named_tables({"says": Key(_FILLED), "hint": Key(_FILLED)})),
}
_WHOLE = ("title", "prompt", "quick_check")
_LISTS = ("concepts", "hints", "explanation")


def translated(exercise: Exercise, path: Path, source: str, faults: Faults) -> Exercise:
    """The exercise with the texts of that file; what does not fit it is told."""
    opened = open_page(path, source, faults, {})
    if opened is None:
        return exercise
    values, page = opened
    fields = read_table(values, TRANSLATION, page)
    fields = {key: value for key, value in fields.items() if value is not None}
    for key in _LISTS:
        _count(page, key, fields, getattr(exercise, key))
    own = {key: fields[key] for key in (*_WHOLE, *_LISTS) if key in fields}
    return replace(
        exercise,
        **own,
        options=_options(exercise.options, fields.get("option", {}), page),
        mistakes=_mistakes(exercise.mistakes, fields.get("mistake", {}), page),
        constraints=_constraints(exercise.constraints, fields, page),
    )


def _count(page: Page, key: str, fields: dict[str, Any], of: Sequence[object]) -> None:
    if key in fields and len(fields[key]) != len(of):
        told = _(
            "`{key}` has {wanted} in exercise.toml, and {given} here.", key=key, wanted=len(of), given=len(fields[key])
        )
        page.fault((key,), told)


def _options(options: Sequence[Option], named: dict[str, dict[str, str]], page: Page) -> tuple[Option, ...]:
    _known(page, "option", named, [option.key for option in options])
    return tuple(
        replace(option, text=texts.get("text", option.text), why=texts.get("why", option.why))
        for option in options
        for texts in (named.get(option.key, {}),)
    )


def _mistakes(mistakes: Sequence[Mistake], named: dict[str, dict[str, str]], page: Page) -> tuple[Mistake, ...]:
    _known(page, "mistake", named, [mistake.name for mistake in mistakes])
    folded = {
        name: {key: " ".join((text or "").split()) for key, text in texts.items()} for name, texts in named.items()
    }
    return tuple(
        replace(mistake, says=texts.get("says", mistake.says), hint=texts.get("hint", mistake.hint))
        for mistake in mistakes
        for texts in (folded.get(mistake.name, {}),)
    )


def _constraints(constraints: Sequence[Constraint], fields: dict[str, Any], page: Page) -> tuple[Constraint, ...]:
    told = list(constraints)
    for key, is_required in (("forbid", False), ("require", True)):
        places = [place for place, each in enumerate(constraints) if each.required is is_required]
        _count(page, key, fields, places)
        for place, says in zip(places, fields.get(key, ()), strict=False):
            told[place] = replace(told[place], says=says)
    return tuple(told)


def _known(page: Page, table: str, named: dict[str, Any], names: Sequence[str]) -> None:
    from checker.exercise.faults import did_you_mean

    for name in named:
        if name not in names:
            unknown = N_("The exercise has no option `{name}`{meant}.")
            if table == "mistake":
                unknown = N_("The exercise has no mistake `{name}`{meant}.")
            page.fault((table, name), _(unknown, name=name, meant=did_you_mean(name, names)))
