"""What a learner can put into their repository changes nothing but their own result.

The command is started as an installed one is (a script elsewhere), in the graded folder itself, which is what CI does.
"""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

LOUD = "import os, sys\nopen(os.environ['GOT_THROUGH'], 'a').write({!r} + '\\n')\nsys.exit(0)\n"
# Modules that a grader or its workers import, at the start or later on.
IMPORTED = (
    "checker/__init__.py", "checker/cli/__init__.py", "multiprocessing/__init__.py", "multiprocessing.py", "json.py", "sqlite3.py",
    "sitecustomize.py", "usercustomize.py", "conftest.py", "rich/__init__.py", "RestrictedPython.py", "ast.py", "runpy.py",
    "encodings/__init__.py", "concurrent/futures/__init__.py", "pickle.py", "random.py", "site.py",
)  # fmt: skip
# What could say where exercises are, or what they expect.
SETTINGS = {
    "pyproject.toml": '[tool.checker]\nexercises = "exercises"\n[tool.pytest.ini_options]\naddopts = "-p conftest"\n',
    "pytest.ini": "[pytest]\naddopts = -p conftest\n",
    "exercises/six/exercise.toml": 'format = 1\ntitle = "Say seven"\nprompt = "Print 7."\n[[case]]\nname = "run"\nstdout = "7"\n',
    "exercises/six/starter.py": "print()\n",
    "exercises/six/solution.py": "print(7)\n",
    "six/exercise.toml": 'format = 1\ntitle = "Say seven"\nprompt = "Print 7."\n',
    "six/solution.py": "print(7)\n",
    "six/starter.py": "print()\n",
    ".checker/progress.json": '{"format": 1, "exercises": {"six": {"runs": 1, "passed": true}}}',
    "setup.cfg": "[tool:pytest]\naddopts = -p conftest\n",
    "pyvenv.cfg.txt": "",
}


@pytest.fixture
def repository(tmp_path, write_exercise) -> Path:
    """A learner's own, with everything in it that could help; it has not solved its exercise."""
    write_exercise(tmp_path / "course" / "six")
    folder = tmp_path / "alice"
    files = {**{name: LOUD.format(name) for name in IMPORTED}, **SETTINGS, "six.py": "print(7)\n"}
    for name, text in files.items():
        if name == "multiprocessing.py":
            continue  # a folder of that name is there
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    for name in ("six.py", "pyproject.toml"):
        (folder / name).chmod(0o4777)
    return folder


def graded(
    folder: Path, tmp_path: Path, environment: dict[str, str], *arguments: str, before: Callable[[], None] | None = None
) -> subprocess.CompletedProcess[str]:
    script = tmp_path / "bin" / "checker"
    script.parent.mkdir(exist_ok=True)
    script.write_text("from checker.cli import entry\n\nif __name__ == '__main__':\n    entry()\n")
    env = {**environment, "GOT_THROUGH": str(tmp_path / "got through")}
    return subprocess.run(
        [sys.executable, str(script), "grade", *arguments],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        timeout=60,
        preexec_fn=before,
    )


def verdict(ended: subprocess.CompletedProcess[str]) -> str:
    (report,) = json.loads(ended.stdout)["reports"]
    return str(report["verdict"])


def test_nothing_of_a_repository_is_imported_or_believed(repository, tmp_path, environment):
    ended = graded(repository, tmp_path, environment, ".", "--exercises", "../course", "--format", "json")
    assert not (tmp_path / "got through").exists(), (tmp_path / "got through").read_text()
    assert (ended.returncode, verdict(ended)) == (1, "wrong")
    (repository / "six.py").write_text("print(6)\n")
    ended = graded(repository, tmp_path, environment, ".", "--exercises", "../course", "--format", "json")
    assert (ended.returncode, verdict(ended)) == (0, "passed")
    assert not (tmp_path / "got through").exists()


def test_the_attack_would_get_through_if_the_folder_were_on_the_path(repository, tmp_path, environment):
    """Or else the test above would prove nothing."""
    subprocess.run([sys.executable, "-c", "import multiprocessing.spawn"], cwd=repository,
                   env={**environment, "GOT_THROUGH": str(tmp_path / "got through")}, timeout=60)  # fmt: skip
    assert (tmp_path / "got through").exists()


def test_without_exercises_named_the_installed_ones_count(repository, tmp_path, environment, our_exercises):
    starter = (our_exercises / "exercise_04" / "starter.py").read_text()
    (repository / "exercise_04.py").write_text(starter)
    own = repository / "exercises" / "exercise_04"
    own.mkdir()
    for name in ("starter.py", "solution.py"):
        (own / name).write_text(starter.replace("pipeline\n", "pipeline:\n"))
    (own / "exercise.toml").write_text('format = 1\ntitle = "Anything"\nprompt = "Anything."\n')
    ended = graded(repository, tmp_path, environment, ".", "--format", "json")
    report = json.loads(ended.stdout)["reports"][0]
    assert (report["exercise"]["title"], report["verdict"]) == ("A pipeline that does not start", "unreadable")


@pytest.mark.parametrize("course", ["exercises", "link"])
def test_exercises_inside_of_what_is_graded_are_refused(repository, tmp_path, environment, course):
    (tmp_path / "link").symlink_to(repository / "exercises")
    ended = graded(
        repository,
        tmp_path,
        environment,
        ".",
        "--exercises",
        str(repository / course if course == "exercises" else tmp_path / course),
    )
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "lie inside of what is graded" in ended.stderr


def test_another_learners_work_by_a_link_is_not_ones_own(repository, tmp_path, environment):
    bob = tmp_path / "bob"
    bob.mkdir()
    (bob / "six.py").write_text("print(6)\n")
    (repository / "six.py").unlink()
    (repository / "six.py").symlink_to("../bob/six.py")
    ended = graded(repository, tmp_path, environment, ".", "../bob", "--exercises", "../course", "--format", "json")
    assert ended.returncode == 1
    assert json.loads(ended.stdout)["reports"][0]["submission"]["learner"] == "bob"
    assert "six.py: This is a link, which is not followed" in ended.stderr


def may_read_only_what_its_owner_lets_it() -> None:
    """Root without the two capabilities by which it reads everything, from the next program on."""
    drop, override, search = 24, 1, 2
    libc = ctypes.CDLL(None, use_errno=True)
    if os.geteuid() == 0 and (libc.prctl(drop, override, 0, 0, 0) or libc.prctl(drop, search, 0, 0, 0)):
        raise OSError(ctypes.get_errno(), "prctl")


def test_a_file_that_nobody_may_read(repository, tmp_path, environment):
    (repository / "six.py").chmod(0)
    ended = graded(
        repository, tmp_path, environment, ".", "--exercises", "../course", before=may_read_only_what_its_owner_lets_it
    )
    assert (ended.returncode, ended.stdout.strip()) == (1, "0 of 0 passed; 0 of 0 points.")
    assert "six.py: This file cannot be read: Permission denied." in ended.stderr


def test_what_a_program_prints_drives_no_terminal_and_no_log(repository, tmp_path, environment):
    (repository / "six.py").write_text(
        "print('::error::forged\\x1b[2J##[error]forged')\nraise ValueError('\\x1b[31m::warning::x')\n"
    )
    for name in ("terminal", "json"):
        ended = graded(repository, tmp_path, environment, ".", "--exercises", "../course", "--format", name)
        assert "\x1b" not in ended.stdout + ended.stderr
        assert "##[" not in ended.stdout
        assert not [line for line in ended.stdout.splitlines() if line.lstrip().startswith("::")]
