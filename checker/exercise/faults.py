"""Gathers the faults of an exercise's author, so that all of them are told at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.words import _, either

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_SHOWN = 40


class Faults:
    """Every fault found so far; `raise_if_any` tells them file by file, from top to bottom."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, int, str], None] = {}  # a set that keeps the order

    def add(self, path: Path, line: int, sentence: str) -> None:
        if not sentence.endswith("."):
            sentence += "."
        self._found[printable(str(path)), line, printable(sentence)] = None

    def raise_if_any(self) -> None:
        if self._found:
            # By place alone, so that what was found first on a line is told first.
            found = sorted(self._found, key=lambda fault: fault[:2])
            from checker.model import ExerciseError  # a list of titles does without the model

            raise ExerciseError([f"{path}:{line}: {sentence}" for path, line, sentence in found])


def printable(text: str) -> str:
    """The text on one line and safe for any terminal, so that a fault is always one line."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def quoted(text: str) -> str:
    """What an author wrote, in backticks and cut where it is long."""
    return f"`{text}`" if len(text) <= _SHOWN else f"`{text[:_SHOWN]}…`"


def listed(words: Iterable[str]) -> str:
    """`a`, `b` or `c`."""
    return either(f"`{word}`" for word in words)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """` (did you mean …?)` for the nearest known word, or nothing where none is near."""
    import difflib  # only where something is wrong already: loading must stay quick

    near = difflib.get_close_matches(word, list(known), n=1)
    return _(" (did you mean `{near}`?)", near=near[0]) if near else ""
