"""Proves that an exercise's translations are whole, and speak of the same code: so they give away no more, either."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from checker.author.wording import faults_of_wording
from checker.exercise import load_exercise
from checker.model import Exercise, ExerciseError
from checker.words import ENGLISH, _

_CODE = re.compile(r"`[^`]+`")
_WORD = re.compile(r"[^\W\d_]{2,}")


def faults_of_translations(exercise: Exercise) -> Iterator[str]:
    """Every fault of the files exercise.LANGUAGE.toml in its folder, as `path:line: sentence`."""
    if exercise.folder is None:
        return
    original = load_exercise(exercise.folder, ENGLISH)
    for path in sorted(Path(exercise.folder).glob("exercise.*.toml")):
        try:
            other = load_exercise(exercise.folder, path.name.split(".")[1])
        except ExerciseError as error:
            yield from error.faults
            continue
        yield from (f"{path}:{_line(path, key)}: {sentence}" for key, sentence in _faults(original, other))


def _faults(original: Exercise, other: Exercise) -> Iterator[tuple[str, str]]:
    """Each with the key that it is about."""
    for (key, text), (_key, said) in zip(_texts(original), _texts(other), strict=True):
        if said == text and len(_WORD.findall(text)) > 3:
            yield key, _("`{key}` is not translated.", key=key)
        elif _code(text) != _code(said):
            other_code = _listed(_code(text) ^ _code(said))
            yield key, _("`{key}` speaks of other code than the original: {code}.", key=key, code=other_code)
    for mistake in other.mistakes:
        for sentence in faults_of_wording(mistake.says):
            yield mistake.name, sentence


def _texts(exercise: Exercise) -> Iterator[tuple[str, str]]:
    """All that is read by people, each with its key; as many for each language."""
    yield "title", exercise.title
    yield "prompt", exercise.prompt
    yield "quick_check", exercise.quick_check
    for key in ("hints", "explanation", "concepts"):
        yield from ((key, text) for text in getattr(exercise, key))
    for option in exercise.options:
        yield f"option.{option.key}", option.text
        yield f"option.{option.key}", option.why or ""
    for constraint in exercise.constraints:
        yield "require" if constraint.required else "forbid", constraint.says
    for mistake in exercise.mistakes:
        yield f"mistake.{mistake.name}", mistake.says
        yield f"mistake.{mistake.name}", mistake.hint or ""


def _code(text: str) -> set[str]:
    """The code in a text: what stands in backquotes, and paragraphs that are set in; not a list's further lines."""
    paragraphs = [each for each in re.split(r"\n\s*\n", text) if each.lstrip("\n").startswith("    ")]
    indented = {line.strip() for each in paragraphs for line in each.split("\n") if line.strip()}
    return {" ".join(code.split()) for code in _CODE.findall(text)} | indented


def _listed(codes: set[str]) -> str:
    return ", ".join(sorted(codes))


def _line(path: Path, key: str) -> int:
    """Where that key stands, as near as a search gets."""
    lines = path.read_text(encoding="utf-8").split("\n")
    return next((number for number, line in enumerate(lines, 1) if line.lstrip("[").startswith(key)), 1)
