"""`pytest --checker-exercises DIR submissions/`, run as people run it: as a command of its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[2]
LOUD = "import os\nopen(os.environ['GOT_THROUGH'], 'a').write({!r})\n"
CLASS = {
    "alice/six.py": "print(6)\n",
    "alice/double.py": "def double(n):\n    return 2 * n\n",
    "bob/six.py": "print(7)\n",
    "bob/double.py": "def double(n)\n    return 2 * n\n",
    "test_six.py": LOUD.format("test_six.py"),
    "six/test_carol.py": "print(6)\n",
    **{name: LOUD.format(name) for name in ("conftest.py", "__init__.py", "alice/conftest.py", "bob/test_x.py")},
}


# From the checkout, whether or not it is installed, where pytest would find it by its entry point.
PLUGIN = ("-p", "no:checker", "-p", "checker.pytest_plugin")


@pytest.fixture
def run(tmp_path, course, handed_in) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs pytest beside a class and its course."""
    handed_in(CLASS)
    (tmp_path / "ci.ini").write_text("[pytest]\n")

    def run_pytest(*arguments: str, settings: str = "ci.ini") -> subprocess.CompletedProcess[str]:
        environment = {name: text for name, text in os.environ.items() if not name.startswith("PYTEST")}
        environment |= {"PYTHONPATH": str(ROOT), "GOT_THROUGH": str(tmp_path / "got through")}
        options = [*PLUGIN, "-p", "no:cacheprovider", *(["-c", settings] if settings else [])]
        command = [sys.executable, "-P", "-m", "pytest", *options, *arguments]
        ended = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60)
        assert not (tmp_path / "got through").exists(), "a file of a learner's was imported"
        assert "INTERNALERROR" not in ended.stdout + ended.stderr
        return ended

    return run_pytest


def outcomes(ended: subprocess.CompletedProcess[str]) -> dict[str, str]:
    """The outcome of each test, from the lines of `-v`."""
    lines = re.findall(r"^(?:\[gw\d\] \[.*?\] )?(?:(\S+::\S+) )?([A-Z]+)(?: (\S+::\S+))?", ended.stdout, re.MULTILINE)
    return {re.sub(r".*?class::", "", before or after): word for before, word, after in lines if (before or after)}


EXPECTED = {
    "alice::six": "PASSED",
    "alice::double": "PASSED",
    "bob::six": "FAILED",
    "bob::double": "FAILED",
    "test_carol::six": "PASSED",
}


def test_each_submission_is_a_test(run):
    ended = run("--checker-exercises", "course", "class", "-v", "-rN")
    assert ended.returncode == 1
    assert outcomes(ended) == EXPECTED
    assert "colon" in ended.stdout
    assert "Traceback" not in ended.stdout and "pytest_plugin.py" not in ended.stdout


def test_some_of_them_and_on_two_cores(run):
    ended = run("--checker-exercises", "course", "class", "-v", "-rN", "-k", "bob or double")
    assert set(outcomes(ended)) == {"alice::double", "bob::six", "bob::double"}
    ended = run("--checker-exercises", "course", "class", "-v", "-rN", "-n", "2")
    assert outcomes(ended) == EXPECTED


def test_junit(run, tmp_path):
    run("--checker-exercises", "course", "class", "--junitxml", "report.xml")
    (suite,) = ElementTree.parse(tmp_path / "report.xml").getroot()
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors")) == ("5", "2", "0")
    failed = {case.get("classname"): case.find("failure") for case in suite if case.get("name") == "six"}
    assert failed["class.alice"] is None
    assert failed["class.bob"].get("message").startswith("wrong: ")


def test_one_file_and_one_learner(run):
    assert run("--checker-exercises", "course", "class/alice/six.py").returncode == 0
    assert run("--checker-exercises", "course", "class/bob/six.py").returncode == 1
    assert list(outcomes(run("--checker-exercises", "course", "class/bob", "-v", "-rN"))) == [
        "class/bob::bob::double",
        "class/bob::bob::six",
    ]


def test_hidden_cases_stay_hidden(run, tmp_path):
    (tmp_path / "class" / "bob" / "double.py").write_text("def double(n):\n    return 6\n")
    ended = run("--checker-exercises", "course", "class", "-k", "bob and double", "-vv", "--showlocals")
    assert ended.returncode == 1
    said = re.sub(r"\d+\.\d+s", "", ended.stdout.replace(str(tmp_path), ""))  # numbers of other things
    assert "71" not in said and "142" not in said


def test_what_cannot_be_graded_is_a_failure(run, tmp_path):
    (tmp_path / "class" / "carol").symlink_to("alice")
    (tmp_path / "class" / "bob" / "old").mkdir()
    (tmp_path / "class" / "bob" / "old" / "six.py").write_text("print(6)\n")
    ended = run("--checker-exercises", "course", "class")
    assert "This is a link to a folder, which is not followed" in ended.stdout
    assert "bob has two files or more for six; keep one of them." in ended.stdout


@pytest.mark.parametrize("name", ["pytest.ini", "pyproject.toml"])
def test_settings_of_a_learners_are_refused(run, tmp_path, name):
    (tmp_path / "class" / name).write_text("[pytest]\n" if name == "pytest.ini" else "[tool.pytest.ini_options]\n")
    ended = run("--checker-exercises=course", "class", settings="")
    assert ended.returncode == 4
    assert "name your own with `-c FILE`" in ended.stderr


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--checker-exercises", "nowhere", "class"], "There is no folder `nowhere`"),
        (["--checker-exercises", "faulty", "class"], "faulty/six/solution.py:1: This file is missing"),
        (["--checker-exercises", "course", "."], "lie inside of what is graded"),
        (["--checker-exercises", "course", "class", "--checker-layout", "x"], "The layout must say where"),
    ],
)
def test_wrong_usage(run, tmp_path, arguments, sentence):
    faulty = tmp_path / "faulty" / "six"
    faulty.mkdir(parents=True)
    (faulty / "exercise.toml").write_text('format = 1\ntitle = "Say six"\nprompt = "Print 6."\n')
    (faulty / "starter.py").write_text("")
    ended = run(*arguments, settings=os.devnull)
    assert ended.returncode in (2, 4)
    assert sentence in ended.stdout + ended.stderr


def test_without_the_option_nothing_is_loaded(tmp_path):
    (tmp_path / "test_it.py").write_text(
        "import sys\n\n\ndef test_it():\n    assert [n for n in sys.modules if n.startswith('checker')] == ['checker', 'checker.pytest_plugin']\n"
    )
    command = [
        sys.executable,
        "-P",
        "-m",
        "pytest",
        *PLUGIN,
        "-q",
        "-c",
        os.devnull,
        "--rootdir",
        str(tmp_path),
        str(tmp_path),
    ]
    ended = subprocess.run(
        command, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=60
    )
    assert ended.returncode == 0, ended.stdout
