"""The recipes of docs/ci.md and action.yml, run: with folders for checkouts, and stubs for what comes from the network."""

from __future__ import annotations

import base64
import json
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml  # comes with Dask
from ci_runner import ACTION, ROOT, Runner, resolved, run

TEXT = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
SHELL = re.findall(r"```sh\n(.*?)```", TEXT, re.DOTALL)
WORKFLOW, CLASSROOM, GITLAB = (yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL))
SETUP, RUN_AUTOGRADER = re.findall(r"```bash\n(.*?)```", TEXT, re.DOTALL)
CLUSTER, PARTS = re.findall(r"```bash\n(.*?)```", (ROOT / "docs" / "scale.md").read_text(encoding="utf-8"), re.DOTALL)
RIGHT, WRONG = "print(6)\n", "print(7)\n"
# What a learner who wants to be his own judge hands in beside the answer.
FORGED = {
    "exercises/exercise_01/exercise.toml": 'format = 1\ntitle = "Say seven"\nprompt = "Print 7."\n',
    "exercises/exercise_01/starter.py": "print()\n",
    "exercises/exercise_01/solution.py": WRONG,
    "pyproject.toml": '[tool.checker]\nexercises = "exercises"\n',
    "checker/__init__.py": "raise SystemExit(0)\n",
    "json.py": "raise SystemExit(0)\n",
    "sitecustomize.py": "raise SystemExit(0)\n",
    "conftest.py": "raise SystemExit(0)\n",
    "junit.xml": "<testsuites/>",
    "results/results.json": '{"score": 1000}',
}


def write(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def write_course(folder: Path) -> None:
    files = {"exercise.toml": 'format = 1\ntitle = "Say six"\nprompt = "Print 6."\n', "starter.py": "print()\n"}
    write(folder / "exercise_01", {**files, "solution.py": RIGHT})


def write_command(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


CHECKER = f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -P -m checker "$@"\n'
PYTEST = CHECKER.replace("-m checker", "-m pytest -p no:checker -p checker.pytest_plugin -p no:cacheprovider")


@pytest.fixture
def here(tmp_path) -> Path:
    """A folder as the recipes have it. `installed` has a line for each call of a command that would need a network."""
    write_course(tmp_path / "course")
    write_course(tmp_path / "course" / "exercises")
    for learner in ("submissions/alice", "submissions/bob", "alice-repository", "submissions/carol/week-1"):
        write(tmp_path / learner, {"exercise_01.py": RIGHT})
    write(tmp_path / "submission", {"exercise_01.py": RIGHT})
    write(tmp_path, {"ci.ini": "[pytest]\n"})
    log = f'#!/bin/sh\necho "$(basename "$0") $*" >> {shlex.quote(str(tmp_path / "installed"))}\n'
    made = f"""{log}for folder; do :; done
mkdir -p "$folder/bin"
cp {shlex.quote(str(tmp_path / "bin" / "pip"))} {shlex.quote(str(tmp_path / "bin" / "checker"))} "$folder/bin"
"""
    clone = f'{log}for folder; do :; done\ncp -R {shlex.quote(str(tmp_path / "course"))} "$folder"\n'
    commands = {"checker": CHECKER, "pytest": PYTEST, "pip": log, "apt-get": log, "python3": made, "git": clone}
    for name, text in commands.items():
        write_command(tmp_path / "bin" / name, text)
    return tmp_path


def installed(here: Path) -> list[str]:
    return (here / "installed").read_text().splitlines()


# ---------------------------------------------------------------- shells


@pytest.mark.parametrize("script", SHELL)
def test_a_shell_recipe(here, script):
    if "dask" in script:
        pytest.importorskip("distributed")
        script, found = re.subn(" --scheduler tcp://[a-z:0-9]+", "", script)  # one of our own is started in its place
        assert found == 1
    ended = run(here, script)
    assert ended.returncode == 0, ended.stdout
    for learner in ("submissions/bob", "submissions/carol/week-1", "alice-repository"):
        write(here / learner, {"exercise_01.py": WRONG})
    assert run(here, script).returncode == 1


def test_a_class_in_parts(here):
    assert run(here, PARTS, shell=("bash", "-eo", "pipefail", "-c")).returncode == 0
    assert "exercise_01,alice,submissions/alice/exercise_01.py,passed," in (here / "00.csv").read_text()
    parts = [line for part in sorted(here.glob("part-*")) for line in part.read_text().splitlines()]
    assert parts == ["submissions/alice", "submissions/bob", "submissions/carol"]


def test_dask_has_the_options_that_we_name():
    pytest.importorskip("distributed")
    for name in ("scheduler", "worker"):
        (command,) = re.findall(f"^dask {name} .*?(?=  )", CLUSTER, re.MULTILINE)
        told = subprocess.run(
            [sys.executable, "-m", f"distributed.cli.dask_{name}", "--help"], capture_output=True, text=True, timeout=60
        )
        assert set(re.findall("--[a-z]+", command)) <= set(re.findall("--[a-z]+", told.stdout)), told.stderr


def test_nothing_is_installed_by_a_name_that_is_somebody_elses():
    for command in re.findall(r"pip install.*", TEXT + CLUSTER):
        assert re.search(r"git\+http|git\+\$CI_SERVER_URL|/source/checker$", command), command


# ---------------------------------------------------------------- GitHub


@pytest.fixture
def runner(here) -> Runner:
    return Runner(here)


def test_action_yml_is_as_github_documents_it():
    assert (
        {"name", "description", "runs"}
        <= set(ACTION)
        <= {"name", "author", "description", "inputs", "outputs", "runs", "branding"}
    )
    assert set(ACTION["runs"]) == {"using", "steps"} and ACTION["runs"]["using"] == "composite"
    for each in ACTION["inputs"].values():
        assert "description" in each and set(each) <= {"description", "required", "default", "deprecationMessage"}
        assert isinstance(each.get("default", ""), str)
    assert all(set(each) == {"description", "value"} for each in ACTION["outputs"].values())
    for step in ACTION["runs"]["steps"]:
        assert set(step) <= {
            "id",
            "name",
            "if",
            "uses",
            "with",
            "run",
            "shell",
            "env",
            "working-directory",
            "continue-on-error",
        }
        assert ("run" in step) != ("uses" in step) and ("run" in step) == ("shell" in step)


@pytest.mark.parametrize("workflow", [WORKFLOW, CLASSROOM], ids=["workflow", "classroom"])
def test_a_workflow_is_as_github_documents_it(workflow):
    assert set(workflow) == {"name", True, "permissions", "jobs"}, "YAML 1.1 reads `on` as true, GitHub does not"
    assert set(workflow["permissions"].values()) <= {"read", "write"}
    assert workflow["permissions"]["contents"] == "read"
    ((_, job),) = workflow["jobs"].items()
    assert set(job) <= {"runs-on", "steps", "if"}
    checkouts = [step["with"] for step in job["steps"] if "checkout" in step["uses"]]
    assert [each["path"] for each in checkouts] == ["submission", "course"]
    assert "repository" not in checkouts[0] and checkouts[1]["repository"] == "your-school/course"
    assert all(each["persist-credentials"] is False for each in checkouts)
    for step in job["steps"]:
        assert set(step) <= {"uses", "with", "id", "env", "continue-on-error"}


def given_in(workflow: Mapping[str, Any]) -> dict[str, object]:
    ((_, job),) = workflow["jobs"].items()
    (step,) = [step for step in job["steps"] if step["uses"].startswith("your-school/checker@")]
    return dict(step["with"])


def test_the_action_in_the_workflow(here, runner):
    assert runner.use(given_in(WORKFLOW)) == 0, runner.log
    assert runner.outputs["exit-code"] == "0"
    assert installed(here)[1:] == [f"pip install --quiet --disable-pip-version-check {ROOT}"]
    write(here / "submission", {"exercise_01.py": WRONG})
    assert runner.use(given_in(WORKFLOW)) == 1
    assert runner.outputs["exit-code"] == "1"
    assert "\n::error file=submission/exercise_01.py,line=1," in runner.log
    assert "| ❌ | submission | exercise&#95;01 | 0/1 |" in runner.files["GITHUB_STEP_SUMMARY"].read_text()
    report = ElementTree.parse(runner.outputs["junit"]).getroot()
    assert (report.get("tests"), report.get("failures")) == ("1", "1")


def test_expectations_come_from_the_teachers_side_only(here, runner):
    write(here / "submission", {**FORGED, "exercise_01.py": WRONG})
    assert runner.use(given_in(WORKFLOW)) == 1, runner.log
    assert runner.use({"path": "submission", "exercises": "submission/exercises"}) == 2
    assert "lie inside of what is graded" in runner.log
    assert runner.outputs == {"exit-code": "2"}, "where there is no verdict there is no report"


def test_no_name_is_a_command_for_the_runner(here, runner):
    evil = here / "submission" / "##[error]evil" / "exercise_01.py"
    evil.parent.mkdir()
    evil.symlink_to("../exercise_01.py")
    assert runner.use({"path": "submission", "exercises": "course", "layout": "{learner}/{exercise}.py"}) == 1
    (word,) = re.findall(r"^::stop-commands::([0-9a-f]{32})$", runner.log, re.MULTILINE)
    before, said, after = re.split(f"^::(?:stop-commands::{word}|{word}::)$", runner.log, flags=re.MULTILINE)
    assert "##[error]evil" in said and "##[error]evil" not in before + after


def test_the_inputs_of_the_action(here, runner):
    given = {"path": "submissions/alice\n\n  submissions/bob\n", "exercises": "course", "store": "s.db", "fast": True}
    for graded in ("1 graded now", "0 graded now"):
        assert runner.use(given) == 0, runner.log
        assert f"2 of 2 passed, {graded}." in runner.log
    assert runner.use({**given, "fast": False}) == 0
    assert "2 of 2 passed, 1 graded now." in runner.log
    assert runner.use({"path": "submissions", "exercises": "course", "layout": "{learner}/week-*/{exercise}.py"}) == 0
    assert "1 of 1 passed" in runner.log
    assert runner.use({"path": "$(touch run)", "exercises": "course", "allow-weak-sandbox": True}) == 2
    assert not (here / "run").exists()


def test_github_classroom(here, runner):
    """As its reporter reads it; where nobody can be blamed there is nothing to read, and the reporter fails."""
    assert CLASSROOM["name"] == "Autograding Tests"
    job = CLASSROOM["jobs"]["run-autograding-tests"]
    step, reporter = job["steps"][-2:]
    variable = {f"{name.upper()}_RESULTS" for name in reporter["with"]["runners"].split(",")}
    assert set(reporter["env"]) == variable == {"CHECKER_RESULTS"}
    assert step["continue-on-error"] is True
    for source, code, status, score in ((RIGHT, 0, "pass", 1), (WRONG, 1, "fail", 0)):
        write(here / "submission", {"exercise_01.py": source})
        assert runner.use(given_in(CLASSROOM)) == code
        outputs = {f"steps.{step['id']}.outputs.{name}": value for name, value in runner.outputs.items()}
        told = json.loads(base64.b64decode(resolved(reporter["env"]["CHECKER_RESULTS"], outputs)))
        assert (told["status"], told["max_score"], [test["score"] for test in told["tests"]]) == (status, 1, [score])
    (here / "course" / "exercises" / "exercise_01" / "exercise.toml").write_text("format = 9\n")
    assert runner.use(given_in(CLASSROOM)) == 2
    assert "result" not in runner.outputs


# ---------------------------------------------------------------- GitLab


def gitlab(here: Path) -> int:
    """Its script, in the learner's folder, as a runner's shell runs it."""
    for made in ("cloned", "installed"):
        shutil.rmtree(here / made, ignore_errors=True)
    script = "\n".join(GITLAB["grade"]["script"]).replace("/tmp/course", str(here / "cloned"))
    bash = ("bash", "-eo", "pipefail", "-c")
    return run(here, script, shell=bash, folder="submission", CI_SERVER_URL="https://gitlab.example").returncode


def test_gitlab(here):
    assert set(GITLAB["grade"]) == {"image", "script", "artifacts"}
    assert GITLAB["grade"]["artifacts"] == {"when": "always", "reports": {"junit": "junit.xml"}}
    for source, code, failures in ((RIGHT, 0, "0"), (WRONG, 1, "1")):
        write(here / "submission", {**FORGED, "exercise_01.py": source})
        assert gitlab(here) == code
        report = ElementTree.parse(here / "submission" / "junit.xml").getroot()
        assert (report.get("tests"), report.get("failures")) == ("1", failures)
    pip, git = installed(here)[:2]
    assert pip == "pip install git+https://gitlab.example/your-school/checker.git"
    assert git.startswith("git clone --quiet --depth 1 https://gitlab.example/your-school/course.git ")


def test_gitlab_shows_no_report_that_a_learner_has_written(here):
    write(here / "submission", FORGED)
    write(here / "course" / "exercises" / "exercise_01", {"exercise.toml": "format = 9\n"})
    assert gitlab(here) == 2
    assert not (here / "submission" / "junit.xml").exists()


# ---------------------------------------------------------------- Gradescope


@pytest.fixture
def gradescope(here):
    """Builds the image, and gives a function that grades one submission and gives back code and results."""

    def moved(script: str) -> str:
        return script.replace("/autograder", str(here / "autograder")).replace("/opt/checker", str(here / "opt"))

    shutil.copytree(here / "course" / "exercises", here / "autograder" / "source" / "course")
    assert run(here, moved(SETUP), shell=("bash", "-c")).returncode == 0

    def grade(files: Mapping[str, str]) -> tuple[int, Any]:
        shutil.rmtree(here / "autograder" / "submission", ignore_errors=True)
        write(here / "autograder" / "submission", files)
        results = here / "autograder" / "results" / "results.json"
        ended = run(here, moved(RUN_AUTOGRADER), shell=("bash", "-c"))
        return ended.returncode, json.loads(results.read_text()) if results.exists() else None

    return grade


def test_gradescope(here, gradescope):
    assert installed(here) == [
        "apt-get update",
        "apt-get install -y python3-venv",
        f"python3 -m venv {here}/opt",
        f"pip install {here}/autograder/source/checker",
    ]
    for source, score, status in ((RIGHT, 1, "passed"), (WRONG, 0, "failed")):
        code, results = gradescope({**FORGED, "exercise_01.py": source})
        assert (code, results["score"]) == (0, score)
        assert [(test["status"], test["max_score"]) for test in results["tests"]] == [(status, 1)]


def test_gradescope_gets_no_result_that_is_none(here, gradescope):
    assert gradescope({"exercise_01.py": RIGHT})[0] == 0
    assert gradescope({"answer.py": RIGHT}) == (2, None), "nor that of the submission before"
    write(here / "autograder" / "source" / "course" / "exercise_01", {"exercise.toml": "format = 9\n"})
    assert gradescope({"exercise_01.py": RIGHT}) == (2, None)
