"""What lies in an exercise folder, and the text of its files."""

from __future__ import annotations

import os
import re
import stat
from typing import TYPE_CHECKING

from checker.exercise.faults import did_you_mean
from checker.words import N_, _, reason

if TYPE_CHECKING:
    from pathlib import Path

    from checker.exercise.faults import Faults

_LARGEST_KB = 256
# Every file that an exercise may have outside of its folders of programs, with what it is there for.
_PURPOSES = {
    "exercise.toml": N_("what is asked"),
    "starter.py": N_("what the learner begins from"),
    "solution.py": N_("a program that passes"),
    "program.py": N_("the program whose output is asked for"),
    "README.md": "",
}
# Folders, each with any number of programs.
_FOLDERS = ("mistakes", "solutions")
_TRANSLATION = re.compile(r"exercise\.([a-z]{2,3})\.toml")


class Files:
    """The files of one exercise folder. Whatever is wrong with one is told once."""

    def __init__(self, folder: Path, faults: Faults) -> None:
        self._folder = folder
        self._faults = faults
        self._home = os.path.realpath(folder)
        self._sound: set[str] = set()  # may be read
        self._faulty: set[str] = set()  # are there, but were told already
        self._survey()

    def programs(self, below: str) -> list[str]:
        """The paths of the programs in one of the folders, in name order."""
        return sorted(name for name in self._sound if name.startswith(f"{below}/"))

    def translation(self, language: str) -> str | None:
        """The name of the file with the exercise's texts in that language, if it may be read."""
        name = f"exercise.{language}.toml"
        return name if name in self._sound else None

    def languages(self) -> list[str]:
        """The languages that it is translated into."""
        return sorted(found[1] for found in map(_TRANSLATION.fullmatch, self._sound) if found)

    def refuse(self, name: str, sentence: str) -> None:
        """Tell that a file should not be there, where it is."""
        if name in self._sound:
            self._fault(name, sentence)

    def text(self, name: str) -> str | None:
        """The text of a file that should be there, or None once its fault is told."""
        if name in self._faulty:
            return None
        if name not in self._sound:
            self._fault(name, _("This file is missing; it holds {purpose}.", purpose=_(_PURPOSES[name])))
            return None
        return read_text(self._folder / name, self._faults)

    def _fault(self, name: str, sentence: str) -> None:
        self._faults.add(self._folder / name, 1, sentence)

    def _survey(self) -> None:
        for name in self._names(""):
            if name in _FOLDERS:
                self._survey_programs(name)
            elif name in _PURPOSES or _TRANSLATION.fullmatch(name):
                self._examine(name)
            else:
                near = did_you_mean(name, [*_PURPOSES, *_FOLDERS])
                self._fault(name, _("This has no place in an exercise folder{meant}.", meant=near))

    def _survey_programs(self, below: str) -> None:
        for name in () if self._leads_out(below) else self._names(below):
            if name.endswith(".py"):
                self._examine(f"{below}/{name}")
            else:
                self._fault(f"{below}/{name}", _("A folder of {kind} holds only `.py` files.", kind=below))

    def _names(self, below: str) -> list[str]:
        try:
            names = os.listdir(self._folder / below)
        except OSError as error:
            self._fault(below, _("This folder cannot be read: {reason}.", reason=reason(error)))
            return []
        return sorted(name for name in names if name != "__pycache__" and not name.startswith("."))

    def _examine(self, name: str) -> None:
        if self._leads_out(name) or why_unfit(self._folder / name, self._faults):
            self._faulty.add(name)
        else:
            self._sound.add(name)

    def _leads_out(self, name: str) -> bool:
        path = self._folder / name
        if not os.path.islink(path) or os.path.realpath(path).startswith(f"{self._home}{os.sep}"):
            return False
        self._fault(name, _("This link leads out of the exercise folder; put a copy here instead."))
        return True


def why_unfit(path: Path, faults: Faults) -> bool:
    """Tell a file that is not to be opened at all: no plain file, or far too large."""
    try:
        status = path.stat()
    except OSError as error:
        faults.add(path, 1, _("This file cannot be read: {reason}.", reason=reason(error)))
        return True
    if not stat.S_ISREG(status.st_mode):
        faults.add(path, 1, _("This is not a plain file."))
    elif status.st_size > _LARGEST_KB * 1024:
        faults.add(path, 1, _("This file is larger than {size} KB.", size=_LARGEST_KB))
    else:
        return False
    return True


def read_text(path: Path, faults: Faults) -> str | None:
    """The text of a UTF-8 file with plain line breaks, or None once its fault is told."""
    try:
        data = path.read_bytes()
    except OSError as error:
        faults.add(path, 1, _("This file cannot be read: {reason}.", reason=reason(error)))
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        faults.add(path, line, _("This is not UTF-8 text; save the file as UTF-8."))
        return None
    return text.replace("\r\n", "\n").replace("\r", "\n")
