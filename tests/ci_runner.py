"""Runs scripts and a composite action as a CI's runner does, as far as that needs no network."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[1]
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))


def run(
    here: Path, script: str, *, shell: tuple[str, ...] = ("sh", "-ec"), folder: str = ".", **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run a script; all that it writes, in the order of a log, is the result's `stdout`."""
    environment = {k: v for k, v in os.environ.items() if not re.match("PYTEST_ADDOPTS|GITHUB_|CI_", k)}
    environment |= {"PATH": f"{here}/bin:{os.environ['PATH']}", "PYTHONPATH": str(ROOT), **variables}
    command = [*shell, script]
    streams: dict[str, Any] = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    return subprocess.run(command, cwd=here / folder, env=environment, text=True, timeout=120, **streams)


def resolved(text: object, values: Mapping[str, str]) -> str:
    """What the runner makes of `${{ … }}`; whatever it would not know is an error here."""
    words = str(text).lower() if isinstance(text, bool) else str(text)
    return re.sub(r"\$\{\{ (.*?) \}\}", lambda found: values[found[1]], words)


class Runner:
    """As much of GitHub's runner as a composite action needs."""

    def __init__(self, here: Path) -> None:
        self.here = here
        self.files = {name: here / name for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
        self.log = ""

    def use(self, given: Mapping[str, object]) -> int:
        """Run the action's steps until one fails; the exit code of the last."""
        assert set(given) <= set(ACTION["inputs"])
        needed = {name for name, each in ACTION["inputs"].items() if each.get("required")}
        assert needed <= set(given)
        values = {f"inputs.{name}": str(each.get("default", "")) for name, each in ACTION["inputs"].items()}
        values |= {f"inputs.{name}": resolved(value, {}) for name, value in given.items()}
        values["steps.python.outputs.python-path"] = str(self.here / "bin" / "python3")
        (self.here / "temp").mkdir(exist_ok=True)
        for path in self.files.values():
            path.write_text("")
        for step in ACTION["runs"]["steps"]:
            if "run" in step and (code := self._step(step, values)):
                return code
        return 0

    def _step(self, step: Mapping[str, Any], values: Mapping[str, str]) -> int:
        assert step["shell"] == "bash" and "${{" not in step["run"], "an input in a script would be run"
        variables = {name: resolved(value, values) for name, value in step.get("env", {}).items()}
        variables |= {name: str(path) for name, path in self.files.items()}
        variables |= {"RUNNER_TEMP": str(self.here / "temp"), "GITHUB_ACTION_PATH": str(ROOT)}
        bash = ("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c")
        ended = run(self.here, step["run"], shell=bash, **variables)
        self.log = ended.stdout
        return ended.returncode

    @property
    def outputs(self) -> dict[str, str]:
        """What the workflow sees of them."""
        lines = self.files["GITHUB_OUTPUT"].read_text().splitlines()
        said = {f"steps.grade.outputs.{name}": value for name, _, value in (line.partition("=") for line in lines)}
        told = {name: re.sub(r"\$\{\{ (.*?) \}\}", r"\1", each["value"]) for name, each in ACTION["outputs"].items()}
        return {name: said[where] for name, where in told.items() if where in said}
