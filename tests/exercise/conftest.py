"""Writes exercise folders: a sound one, changed by as little as a test is about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

import pytest

from checker.exercise import load_exercise
from checker.model import ExerciseError

SOUND = {
    "exercise.toml": 'format = 1\ntitle = "Adding up"\nprompt = "Add up the numbers."\n',
    "starter.py": "print()\n",
    "solution.py": "print(6)\n",
}

Files: TypeAlias = Mapping[str, str | bytes | None]


@pytest.fixture(scope="session")
def write_exercise() -> Callable[[Path, Files], Path]:
    """Writes a sound exercise with these files changed, added or (None) left out."""

    def write(folder: Path, files: Files) -> Path:
        for name, content in {**SOUND, **files}.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if content is not None:
                path.write_bytes(content.encode() if isinstance(content, str) else content)
        return folder

    return write


@pytest.fixture
def exercise(tmp_path, write_exercise) -> Callable[[Files], Path]:
    """Writes it as exercise_04."""
    return lambda files: write_exercise(tmp_path / "exercise_04", files)


@pytest.fixture(scope="session")
def faults_of() -> Callable[[Path], list[str]]:
    """Every fault of an exercise, with paths from inside its folder."""

    def find(folder: Path) -> list[str]:
        with pytest.raises(ExerciseError) as caught:
            load_exercise(folder)
        return [fault.removeprefix(f"{folder}/") for fault in caught.value.faults]

    return find
