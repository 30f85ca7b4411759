"""The many ways in which people name an exercise -> its id."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from checker.exercise.faults import did_you_mean, listed, printable, quoted
from checker.words import _

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_CANDIDATES_SHOWN = 5


class UnknownExercise(LookupError):
    """Says in one sentence why no exercise, or not just one, goes by that name."""


def resolve(text: str, root: Path, names: Sequence[str]) -> str:
    """The one id that is meant by an id, its number, a unique prefix of it, or a path."""
    if text in names:
        return text
    if name := by_folder(text, root, names) or _by_file(text, names):
        return name
    candidates = _by_number(text, names) or [name for name in names if text and name.startswith(text)]
    if len(candidates) == 1:
        return candidates[0]
    raise UnknownExercise(printable(_sentence(text, names, candidates)))


def by_folder(text: str, root: Path, names: Sequence[str]) -> str | None:
    """By the path of the exercise's own folder, however it is written."""
    try:
        parent, name = os.path.split(os.path.realpath(text))
        return name if name in names and parent == os.path.realpath(root) else None
    except ValueError:  # a null byte: no path at all
        return None


def _by_file(text: str, names: Sequence[str]) -> str | None:
    """By the path of a learner's file, wherever it lies."""
    stem, extension = os.path.splitext(os.path.basename(text))
    return stem if extension == ".py" and stem in names else None


def _by_number(text: str, names: Sequence[str]) -> list[str]:
    if not re.fullmatch("[0-9]{1,9}", text):
        return []
    return [name for name in names if (m := re.search("[0-9]{1,9}$", name)) and int(m[0]) == int(text)]


def _sentence(text: str, names: Sequence[str], candidates: Sequence[str]) -> str:
    if len(candidates) > 1:
        more = len(candidates) - _CANDIDATES_SHOWN
        shown = listed(candidates[:_CANDIDATES_SHOWN]) + (_(", and {number} more", number=more) if more > 0 else "")
        return _("{name} could be {candidates}; see `checker list`.", name=quoted(text), candidates=shown)
    word = os.path.basename(text.rstrip("/")).removesuffix(".py")
    meant = did_you_mean(word, names)
    return _("There is no exercise {name}{meant}; see `checker list`.", name=quoted(text), meant=meant)
