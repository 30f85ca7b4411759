"""Every block in README.md is executed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)
COMMANDS = [line for kind, text in BLOCKS if kind == "sh" for line in text.splitlines()]
INSTALLS = ["pip install . && checker run exercise_04", "pip install '.[test]' && pytest"]


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """A command line as typed in a shell, with this Python's `checker`."""
    words = command.partition("#")[0].split()
    environment = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "COLUMNS")}
    return subprocess.run(
        [sys.executable, "-m", *words],
        cwd=folder,
        env={**environment, "PYTHONIOENCODING": "utf-8"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
    )


def test_the_two_commands_are_the_ones_that_ci_runs() -> None:
    assert COMMANDS[:2] == INSTALLS
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "checker run exercise_04" in ci
    assert "'.[test]' && pytest" in ci


@pytest.mark.parametrize("command", [c for c in COMMANDS if c.startswith("checker")])
def test_a_command_runs(command: str, tmp_path: Path) -> None:
    (tmp_path / "exercises").symlink_to(ROOT / "exercises")
    done = run(command, tmp_path)
    assert done.returncode == (1 if "run" in command.split() else 0), done.stderr
    assert done.stdout and not done.stderr


def test_the_shown_session_is_real(tmp_path: Path) -> None:
    (session,) = [text for kind, text in BLOCKS if kind == "console"]
    prompt, _, output = session.partition("\n")
    assert run(prompt.removeprefix("$ "), tmp_path).stdout == output


def test_the_python_block_runs(tmp_path: Path) -> None:
    (source,) = [text for kind, text in BLOCKS if kind == "python"]
    done = subprocess.run([sys.executable, "-c", source], cwd=ROOT, capture_output=True, encoding="utf-8")
    assert done.stdout.splitlines()[0] == "ada passed []", done.stderr
    assert done.stdout.splitlines()[1].startswith("bob unreadable ['The `for` line")


def test_the_report_manual_s_python_block_runs() -> None:
    text = (ROOT / "docs" / "report.md").read_text(encoding="utf-8")
    (source,) = re.findall(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    done = subprocess.run([sys.executable, "-c", source], cwd=ROOT, capture_output=True, encoding="utf-8")
    assert done.stdout.startswith("unreadable - Line 1 starts a block"), done.stderr


def test_the_manual_of_formats_has_a_python_block_that_runs(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    (source,) = re.findall(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    (tmp_path / "exercises").symlink_to(ROOT / "exercises")
    done = subprocess.run([sys.executable, "-c", source], cwd=tmp_path, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    assert 'name="ada exercise_04"' in (tmp_path / "junit.xml").read_text(encoding="utf-8")


def test_the_toml_block_names_a_folder_of_exercises(tmp_path: Path) -> None:
    (text,) = [text for kind, text in BLOCKS if kind == "toml"]
    assert tomllib.loads(text) == {"tool": {"checker": {"exercises": "my_exercises"}}}
    (tmp_path / "pyproject.toml").write_text(text)
    (tmp_path / "my_exercises").symlink_to(ROOT / "exercises")
    assert "exercise_10" in run("checker list", tmp_path).stdout
