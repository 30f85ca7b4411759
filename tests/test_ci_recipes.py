"""The recipes of docs/ci.md, tried: each shell block beside a course and a class, the workflow step by step."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
SHELL = [block for block in re.findall(r"```sh\n(.*?)```", TEXT, re.DOTALL) if "dask" not in block]
(WORKFLOW,) = re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)


@pytest.fixture
def here(tmp_path) -> Path:
    """A folder as the recipes have it, with `checker` and `pytest` as commands of their own."""
    course = tmp_path / "course"
    for folder in (course / "exercise_01", course / "exercises" / "exercise_01"):
        folder.mkdir(parents=True)
        (folder / "exercise.toml").write_text('format = 1\ntitle = "Say six"\nprompt = "Print 6."\n')
        (folder / "starter.py").write_text("print()\n")
        (folder / "solution.py").write_text("print(6)\n")
    places = ("submissions/alice", "submissions/bob", "alice-repository", "submission", "submissions/carol/week-1")
    for place in places:
        (tmp_path / place).mkdir(parents=True)
        (tmp_path / place / "exercise_01.py").write_text("print(6)\n")
    (tmp_path / "ci.ini").write_text("[pytest]\n")
    binaries = tmp_path / "bin"
    binaries.mkdir()
    for name, arguments in (
        ("checker", "-m checker"),
        ("pytest", "-m pytest -p no:checker -p checker.pytest_plugin -p no:cacheprovider"),
    ):
        command = binaries / name
        command.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -P {arguments} "$@"\n')
        command.chmod(0o755)
    return tmp_path


def run(here: Path, script: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PATH": f"{here}/bin:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    environment.pop("PYTEST_ADDOPTS", None)
    return subprocess.run(["sh", "-ec", script], cwd=here, env=environment, capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize("script", SHELL)
def test_a_shell_recipe(here, script):
    ended = run(here, script)
    assert ended.returncode == 0, ended.stderr + ended.stdout
    (here / "submissions" / "bob" / "exercise_01.py").write_text("print(7)\n")
    (here / "submissions" / "carol" / "week-1" / "exercise_01.py").write_text("print(7)\n")
    (here / "alice-repository" / "exercise_01.py").write_text("print(7)\n")
    assert run(here, script).returncode == 1


def test_the_commands_of_the_workflow(here):
    steps = re.findall(r"- run: (.*)", WORKFLOW)
    assert steps[0] == "pip install checker"
    script = "\n".join(steps[1:])
    assert run(here, script).returncode == 0
    (here / "submission" / "exercise_01.py").write_text("print(7)\n")
    assert run(here, script).returncode == 1


def test_the_workflow_is_yaml_as_github_reads_it():
    yaml = pytest.importorskip("yaml")
    workflow = yaml.safe_load(WORKFLOW)
    steps = workflow["jobs"]["grade"]["steps"]
    assert [step["with"]["path"] for step in steps if "checkout" in step.get("uses", "")] == ["submission", "course"]
    assert workflow["permissions"] == {"contents": "read"}
    assert all(set(step) <= {"uses", "with", "run"} for step in steps)
