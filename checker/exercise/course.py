"""The exercises in name order, and where they come from."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.exercise.faults import Faults, printable
from checker.exercise.files import read_text, why_unfit
from checker.exercise.naming import by_folder, resolve
from checker.exercise.readers import a_kind_of, text
from checker.exercise.toml_page import open_page
from checker.words import N_, _, language

if TYPE_CHECKING:
    from checker.exercise.fields import Page
    from checker.model import Exercise, ExerciseError

_DESCRIPTION = "exercise.toml"
_PACKAGE = Path(__file__).parent.parent


class Entry(NamedTuple):
    """What a list of exercises shows of one."""

    name: str
    title: str
    level: str
    topic: str = ""


class Course(NamedTuple):
    root: Path
    names: tuple[str, ...]

    def resolve(self, text: str) -> str:
        """The id of the exercise that `text` names; raises UnknownExercise."""
        return resolve(text, self.root, self.names)

    def locate(self, text: str) -> Path:
        """The folder of the exercise that `text` names, which may lie outside of the course."""
        if text in self.names or not _is_exercise(Path(text)):
            return self.root / self.resolve(text)
        name = by_folder(text, self.root, self.names)
        return self.root / name if name else Path(text)

    def load(self, name: str) -> Exercise:
        from checker.exercise.load import load_exercise  # a list of titles does without it

        return load_exercise(self.root / name)

    def next_after(self, name: str) -> str | None:
        """The exercise after that one; None after the last and for one outside of the course."""
        following = dict(zip(self.names, self.names[1:], strict=False))
        return following.get(name)

    def titles(self) -> tuple[Entry, ...]:
        """For a list: reads no more than each title and level, and proves nothing."""
        return tuple(_entry(self.root, name) for name in self.names)


def find_course(exercises: Path | None = None, cwd: Path | None = None) -> Course:
    """The exercises in the named folder, else the configured, the ones at hand, or our own."""
    here = cwd or Path()
    if exercises is not None:
        return _named(here / exercises, here / exercises, 1)
    if configured := _configured(here):
        folder, line = configured
        return _named(folder, here / "pyproject.toml", line)
    return _first_of(here / "exercises", *_own())


def find_trusted_course(exercises: Path | None = None) -> Course:
    """For other people's programs: the named exercises, else our own; never what lies where we happen to be."""
    return _first_of(*_own()) if exercises is None else _named(exercises, exercises, 1)


def _own() -> tuple[Path, Path]:
    """Our exercises: as installed, and in our own repository."""
    return _PACKAGE / "_exercises", _PACKAGE.parent / "exercises"


def _first_of(*roots: Path) -> Course:
    for root in roots:
        if names := _names_in(root):
            return Course(root, names)
    raise _refusal(roots[0], 1, _("No exercise is here; make one, or name the folder that holds yours."))


def _named(folder: Path, path: Path, line: int) -> Course:
    """The course in a folder that somebody named; `path` and `line` say where they did."""
    if names := _names_in(folder):
        return Course(folder, names)
    if _is_exercise(folder):
        reason = N_("`{folder}` is a single exercise; name the folder around it.")
    elif os.path.isdir(folder):
        reason = N_("No folder in `{folder}` has an exercise.toml; name the folder that holds some.")
    else:
        reason = N_("There is no folder `{folder}`; make it, or name the one that holds the exercises.")
    raise _refusal(path, line, _(reason, folder=folder))


def _names_in(root: Path) -> tuple[str, ...]:
    try:
        names = os.listdir(root)
    except (OSError, ValueError):  # not to be looked at, or no path at all
        return ()
    return tuple(sorted(n for n in names if not n.startswith(".") and _is_exercise(root / n)))


def _is_exercise(folder: Path) -> bool:
    # Unlike Path.is_file this is simply false for what cannot be looked at or be a path at all.
    return os.path.isfile(folder / _DESCRIPTION)


def _configured(here: Path) -> tuple[Path, int] | None:
    """The folder that pyproject.toml names, and the line on which it does."""
    path = here / "pyproject.toml"
    if not os.path.isfile(path):
        return None
    faults = Faults()
    opened = _open(path, faults)
    where = ("tool", "checker", "exercises")
    folder = _value_at(*opened, where) if opened else None
    faults.raise_if_any()
    return (here / folder, opened[1].places.line(*where)) if opened and folder else None


def _value_at(values: dict[str, Any], page: Page, where: tuple[str, ...]) -> str | None:
    """The text under these keys, if all of them are there."""
    value: Any = values
    for depth, key in enumerate(where):
        if not isinstance(value, dict):
            page.wrong(where[:depth], N_("{it} must be a table, not {kind}."), kind=a_kind_of(value))
            return None
        if key not in value:
            return None
        value = value[key]
    folder: str | None = text(filled=True)(value, page, where)
    return folder


def _open(path: Path, faults: Faults) -> tuple[dict[str, Any], Page] | None:
    source = _read(path, faults)
    return None if source is None else open_page(path, source, faults, {})


def _read(path: Path, faults: Faults) -> str | None:
    return None if why_unfit(path, faults) else read_text(path, faults)


def _entry(root: Path, name: str) -> Entry:
    values = _top(root / name / _DESCRIPTION)
    if values is None:
        return Entry(name, _("(cannot be read: see `checker verify {name}`)", name=name), "")
    path = root / name / f"exercise.{language()}.toml"
    if os.path.isfile(path):
        values |= {key: value for key, value in (_top(path) or {}).items() if key == "title"}
    texts = (value if isinstance(value := values.get(key), str) else "" for key in ("title", "level", "topic"))
    return Entry(name, *texts)


def _top(path: Path) -> dict[str, Any] | None:
    """At least the keys before the first table, which is half of the work; None where it cannot be read."""
    faults = Faults()
    source = _read(path, faults)
    if source is None:
        return None
    # A line that only looks like a table's leaves a text without its end: then all of it is read.
    opened = open_page(path, source.partition("\n[")[0], faults, {}) or open_page(path, source, faults, {})
    return opened[0] if opened else None


def _refusal(path: Path, line: int, sentence: str) -> ExerciseError:
    from checker.model import ExerciseError

    return ExerciseError([printable(f"{path}:{line}: {sentence}")])
