"""A small course and a class of learners."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

COURSE = {
    "six/exercise.toml": 'format = 1\ntitle = "Say six"\nprompt = "Print 6."\n',
    "six/starter.py": "print()\n",
    "six/solution.py": "print(6)\n",
    "double/exercise.toml": 'format = 1\ntitle = "Double"\nprompt = "Double it."\n'
    '[[case]]\nname = "three"\ncall = "double(3)"\n[[case]]\nname = "secret"\ncall = "double(71)"\nhidden = true\n',
    "double/starter.py": "def double(n):\n    pass\n",
    "double/solution.py": "def double(n):\n    return 2 * n\n",
    "double/mistakes/squares.py": '"""You square the number; doubling is something else."""\n\n\ndef double(n):\n    return n * n\n',
}


def write(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files below a folder, with the folders that they need."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """Two exercises: to print 6, and to write a function that doubles, with a hidden case."""
    return write(tmp_path / "course", COURSE)


@pytest.fixture
def handed_in(tmp_path: Path) -> Callable[[Mapping[str, str | bytes]], Path]:
    """Writes what learners handed in."""
    return lambda files: write(tmp_path / "class", files)
