"""An exercise folder -> Exercise, or every fault that is found in it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from checker.exercise.agreement import check_agreement
from checker.exercise.faults import Faults
from checker.exercise.fields import read_table
from checker.exercise.files import Files
from checker.exercise.keys import EXERCISE, HOMES
from checker.exercise.mistakes import parse_mistake
from checker.exercise.python_texts import UNREADABLE, compiled, why_unreadable
from checker.exercise.toml_page import open_page
from checker.model import Ask, Case, Constraint, Exercise, Limits, Mistake, Option, Pin, Solution, Vary
from checker.words import N_, _
from checker.words import language as spoken

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_DESCRIPTION = "exercise.toml"
_NO_PLACE = N_('This has no place where `ask = "{ask}"`.')
# The file beside the starter, by what the exercise asks for.
_COMPANIONS = {Ask.CODE: "solution.py", Ask.OUTPUT: "program.py", Ask.CHOICE: None}


def load_exercise(folder: Path, language: str | None = None) -> Exercise:
    """The exercise in that folder; raises ExerciseError with every fault that it has.

    Its texts are in that language, or the one that is spoken, where the folder has a translation into it.
    """
    faults = Faults()
    if not os.path.isdir(folder):
        faults.add(folder, 1, _("There is no such exercise folder."))
        faults.raise_if_any()
    files = Files(folder, faults)
    fields = _read_description(folder, files, faults)
    starter = files.text("starter.py")
    solution = _read_companion(folder, files, faults, fields.get("ask"))
    mistakes = tuple(_read_mistakes(folder, files, faults))
    solutions = tuple(_read_solutions(folder, files, faults, fields.get("ask")))
    faults.raise_if_any()
    # As the caller sees it: the name of a linked folder is that of the link.
    name = os.path.basename(os.path.abspath(folder))
    programs = {"starter": starter, "solution": solution, "mistakes": mistakes, "solutions": solutions}
    exercise = _build(fields, name=name, folder=folder, **programs)
    if (path := files.translation(language or spoken())) and (texts := files.text(path)) is not None:
        from checker.exercise.translation import translated

        exercise = translated(exercise, folder / path, texts, faults)
        faults.raise_if_any()
    return exercise


def _read_description(folder: Path, files: Files, faults: Faults) -> dict[str, Any]:
    """The fields of exercise.toml; its `ask` is None where that is not known."""
    text = files.text(_DESCRIPTION)
    opened = None if text is None else open_page(folder / _DESCRIPTION, text, faults, HOMES)
    if opened is None:
        return {"ask": None}
    values, page = opened
    fields = read_table(values, EXERCISE, page)
    check_agreement(fields, page)
    return {"ask": Ask.CODE, **fields}


def _read_companion(folder: Path, files: Files, faults: Faults, ask: Ask | None) -> str:
    if ask is None:
        return ""
    expected = _COMPANIONS[ask]
    for name in filter(None, _COMPANIONS.values()):
        if name != expected:
            told = N_('This has no place where `ask = "{ask}"`; {file} takes its place.') if expected else _NO_PLACE
            files.refuse(name, _(told, ask=ask, file=expected))
    source = files.text(expected) if expected else None
    if not expected or source is None:
        return ""
    _tell_unreadable(folder / expected, source, faults)
    return source


def _tell_unreadable(path: Path, source: str, faults: Faults) -> None:
    try:
        compiled(source, "exec")
    except UNREADABLE as error:
        line = getattr(error, "lineno", None) or 1
        faults.add(path, line, _("Python cannot read this: {reason}.", reason=why_unreadable(error)))


def _read_solutions(folder: Path, files: Files, faults: Faults, ask: Ask | None) -> Iterator[Solution]:
    """Other programs that pass; there can be none where nobody writes a program."""
    for path in files.programs("solutions"):
        if ask not in (Ask.CODE, None):
            files.refuse(path, _(_NO_PLACE, ask=ask))
        elif (source := files.text(path)) is not None:
            _tell_unreadable(folder / path, source, faults)
            yield Solution(os.path.basename(path).removesuffix(".py"), source)


def _read_mistakes(folder: Path, files: Files, faults: Faults) -> list[Mistake]:
    mistakes = []
    for path in files.programs("mistakes"):
        source = files.text(path)
        if source is None:
            continue
        name = os.path.basename(path).removesuffix(".py")
        if mistake := parse_mistake(name, source):
            mistakes.append(mistake)
        else:
            faults.add(folder / path, 1, _("A mistake begins with a docstring: the sentence for the learner."))
    return mistakes


def _build(fields: dict[str, Any], **parts: Any) -> Exercise:
    """From fields without a fault. Their names are the model's, so that defaults stand only there."""
    own = {**fields, **parts}
    own.pop("format")
    shared: dict[str, Any] = {key: own.pop(key) for key in ("compare", "tolerance") if key in own}
    cases = own.pop("case", ())
    if not cases and own["ask"] is not Ask.CHOICE:
        cases = ({"name": "run"},)
    varied = tuple(Vary(**shared | vary) for vary in own.pop("vary", ()))
    options = own.pop("option", ())
    forbidden, required = own.pop("forbid", ()), own.pop("require", ())
    imports = own.pop("imports", None)
    return Exercise(
        **own | {"limits": Limits(**own.get("limits", {}))},
        imports=None if imports is None else frozenset(imports),
        cases=tuple(_build_case({**shared, **case}) for case in cases),
        varied=varied,
        options=tuple(Option(**option) for option in options),
        constraints=(
            *(Constraint(**each) for each in forbidden),
            *(Constraint(**each, required=True) for each in required),
        ),
    )


def _build_case(fields: dict[str, Any]) -> Case:
    pins = {key: fields.pop(key) for key in ("stdout", "returns", "raises") if key in fields}
    return Case(**fields, pinned=Pin(**pins, has_returns="returns" in pins) if pins else None)
