"""Runs the real command as people do: a process of its own, in a folder of its own."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

import pytest

OUR_EXERCISES = Path(__file__).parents[2] / "exercises"
# What a shell may have set and what would change the output of a test.
_FOREIGN = re.compile("PYTHON|(NO_|FORCE_|CLI)?COLOR|COLUMNS|LINES|TERM|LC_|LANG|GITHUB|CI$")
SOUND = {
    "exercise.toml": 'format = 1\ntitle = "Say six"\nprompt = "Print 6."\n',
    "starter.py": "print()\n",
    "solution.py": "print(6)\n",
}


@dataclass(frozen=True)
class Answer:
    """How a command ended and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def report(self) -> dict[str, Any]:
        """Standard output as the one JSON object that it has to be."""
        report = json.loads(self.out)
        assert isinstance(report, dict)
        return report

    @property
    def told(self) -> str:
        """Standard output with every white space as one blank, to find sentences in."""
        return " ".join(self.out.split())


RunChecker: TypeAlias = Callable[..., Answer]
WriteExercise: TypeAlias = Callable[..., Path]


@pytest.fixture(scope="session")
def environment() -> dict[str, str]:
    """Nobody's habits: UTF-8, a terminal with colours, and where checker is."""
    kept = {name: value for name, value in os.environ.items() if not _FOREIGN.match(name)}
    path = os.environ.get("PYTHONPATH", str(OUR_EXERCISES.parent))
    return {**kept, "PYTHONPATH": path, "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"}


@pytest.fixture(scope="session")
def run_checker(environment) -> RunChecker:
    """Runs `checker` in a folder. Whatever it is given, it must not end in a traceback."""

    def run(
        folder: Path | str, *arguments: str | bytes, env: Mapping[str, str] | None = None, **streams: Any
    ) -> Answer:
        ended = subprocess.run(
            [sys.executable, "-m", "checker", *arguments],
            cwd=folder,
            env={**environment, **(env or {})},
            timeout=60,
            **{"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **streams},
        )
        out, err = ((stream or b"").decode("utf-8") for stream in (ended.stdout, ended.stderr))
        assert "Traceback" not in out + err, out + err
        return Answer(ended.returncode, out, err)

    return run


@pytest.fixture
def checker(run_checker, tmp_path) -> RunChecker:
    """Runs `checker` in the test's own folder."""
    return partial(run_checker, tmp_path)


@pytest.fixture(scope="session")
def write_exercise() -> WriteExercise:
    """Writes a small sound exercise, with these files changed or (None) left out."""

    def write(folder: Path, files: Mapping[str, str | None] | None = None) -> Path:
        for name, text in {**SOUND, **(files or {})}.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if text is not None:
                path.write_text(text, encoding="utf-8")
        return folder

    return write


@pytest.fixture
def six(write_exercise, tmp_path) -> Path:
    """The learner's file, not yet there, for the only exercise of the test's own folder: to print 6."""
    write_exercise(tmp_path / "exercises" / "six")
    return tmp_path / "six.py"


@pytest.fixture(scope="session")
def our_exercises() -> Path:
    return OUR_EXERCISES


@pytest.fixture(scope="session")
def mended() -> str:
    """exercise_04 as a learner hands it in who has found the missing colon."""
    starter = (OUR_EXERCISES / "exercise_04" / "starter.py").read_text(encoding="utf-8")
    return starter.replace("for step in pipeline\n", "for step in pipeline:\n")


@pytest.fixture
def hand_in(tmp_path, write_exercise):
    """Writes what a class handed in, and the one exercise that it was for: to print 6."""
    write_exercise(tmp_path / "course" / "six")

    def write(files: dict[str, str | bytes]) -> Path:
        for name, text in files.items():
            path = tmp_path / "class" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return tmp_path / "class"

    return write


@pytest.fixture
def grade(checker):
    """`checker grade --exercises course …`"""

    def run(*arguments: str, **options):
        return checker("grade", "--exercises", "course", *arguments, **options)

    return run
