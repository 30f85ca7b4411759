"""`checker doctor` says which walls stand, why others do not and what helps; `run` speaks of it only when asked."""

from __future__ import annotations

import functools
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from checker.sandbox import open_sandbox

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the walls are Linux's")

TESTS = Path(__file__).parents[1]
CANNOT = 77
WALLS = ["namespaces", "user", "landlock", "seccomp", "limits"]

LEVELS = ["full", "no-namespaces", "limits-only"]

# What a machine lacks, with the exit code, the level that is left, and the walls that are gone.
MACHINES = {
    "": (0, "full", []),
    "docker": (0, "no-namespaces", ["namespaces"]),
    "user namespaces": (0, "no-namespaces", ["namespaces"]),
    "mounting": (0, "no-namespaces", ["namespaces"]),
    "landlock": (1, "limits-only", ["landlock"]),
    "landlock at boot": (1, "limits-only", ["landlock"]),
    "seccomp": (1, "limits-only", ["seccomp"]),
    "seccomp filters": (1, "limits-only", ["seccomp"]),
    "capabilities": (1, "limits-only", ["namespaces", "user"]),
    "docker,landlock,seccomp": (1, "limits-only", ["namespaces", "landlock", "seccomp"]),
}


def output_of(command: list[str], folder: Path, environment: dict[str, str]) -> tuple[int, str]:
    """The exit code of a command and what it printed; it must neither complain nor show a traceback."""
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, timeout=60, stdin=subprocess.DEVNULL
    )
    out, err = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
    if done.returncode == CANNOT:
        pytest.skip(err.strip())
    assert (err, "Traceback" in out) == ("", False), out + err
    return done.returncode, out


@functools.cache
def usual() -> tuple[str, list[str]]:
    """The level that this machine reaches by itself, and the walls that it lacks."""
    with open_sandbox() as sandbox:
        return str(sandbox.level), [wall.name for wall in sandbox.walls if not wall.stands]


def expected(lacks: str) -> tuple[int, str, list[str]]:
    """The exit code, the level and the walls that are gone where this machine lacks something more."""
    code, level, missing = MACHINES[lacks]
    level = max(level, usual()[0], key=LEVELS.index)
    code = max(code, int(level == "limits-only"))
    return code, level, [wall for wall in WALLS if wall in (*missing, *usual()[1])]


@pytest.fixture
def checker_on(environment, tmp_path):
    """Runs `checker` in the test's own folder, on a machine that lacks something."""

    def run(lacks: str, *arguments: str, **env: str) -> tuple[int, str]:
        command = [sys.executable, "-m", "checker", *arguments]
        if lacks:
            command = [sys.executable, str(TESTS / "restricted.py"), lacks, *command]
        return output_of(command, tmp_path, {**environment, **env})

    return run


def described(out: str) -> dict[str, Any]:
    told = json.loads(out)
    assert list(told) == ["format", "level", "works", "python", "system", "walls"]
    assert [sorted(wall) for wall in told["walls"]] == [["name", "reason", "remedy", "stands"]] * len(told["walls"])
    return told


# ---------------------------------------------------------------- what it says


@pytest.mark.parametrize("lacks", MACHINES)
def test_it_names_the_level_and_every_wall(checker_on, lacks):
    code, level, missing = expected(lacks)
    got, out = checker_on(lacks, "doctor")
    assert (got, out.splitlines()[0].partition("  ")[0]) == (code, f"Sandbox level: {level}")
    signs = dict(reversed(row) for row in re.findall("^  ([✓✗]) (\\w+)  ", out, re.MULTILINE))
    assert signs == {wall: "✗" if wall in missing else "✓" for wall in WALLS}
    assert out.count("Not here: ") == len(missing)
    assert "no program can be run" not in out


@pytest.mark.parametrize("lacks", MACHINES)
def test_tools_are_told_the_same(checker_on, lacks):
    code, level, missing = expected(lacks)
    _, text = checker_on(lacks, "doctor")
    got, out = checker_on(lacks, "doctor", "--json")
    told = described(out)
    assert (got, told["level"], told["works"]) == (code, level, True)
    assert [wall["name"] for wall in told["walls"]] == WALLS
    for wall in told["walls"]:
        assert wall["stands"] is (wall["name"] not in missing)
        assert bool(wall["reason"]) is bool(wall["remedy"]) is not wall["stands"]
        if not wall["stands"]:
            assert f"Not here: {wall['reason']}. {wall['remedy']}" in " ".join(text.split())


# A number of an error, a None, or brackets of Python's have no place in a sentence for people.
FOR_PROGRAMMERS = re.compile(r"Errno|\bNone\b|Error\b|\[|<|\.\.|\(\)|\n")


@pytest.mark.parametrize("lacks", list(MACHINES)[1:])
def test_reasons_and_remedies_are_sentences_in_plain_words(checker_on, lacks):
    for wall in described(checker_on(lacks, "doctor", "--json")[1])["walls"]:
        reason, remedy = wall["reason"], wall["remedy"]
        assert FOR_PROGRAMMERS.findall(reason + remedy) == []
        if not wall["stands"]:
            assert reason.strip() == reason and len(reason.split()) >= 2 and reason[-1] not in ".:;,"
            assert re.fullmatch("[A-Z].*[.]", remedy) and len(remedy.split()) >= 5


REMEDIES = {
    "docker": "start Docker with `--security-opt seccomp=unconfined",
    "user namespaces": "`sudo sysctl -w user.max_user_namespaces=10000`",
    "apparmor's switch,mounting": "`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`",
    "landlock": "It needs Linux 5.13 or newer",
    "seccomp": "It needs a kernel built with CONFIG_SECCOMP_FILTER",
    "capabilities": "Run checker as an ordinary user",
}


@pytest.mark.parametrize("lacks", REMEDIES)
def test_it_says_what_would_help(checker_on, lacks):
    if usual()[1]:
        pytest.skip(f"this machine needs help of its own, for {usual()[1]}")
    assert REMEDIES[lacks] in " ".join(checker_on(lacks, "doctor")[1].split())


@pytest.mark.parametrize("lacks", ["", "docker", "landlock"])
def test_an_ordinary_user_is_told_the_same(environment, tmp_path, lacks):
    code, level, missing = expected(lacks)
    restricted = [sys.executable, str(TESTS / "restricted.py"), lacks] if lacks else []
    command = [sys.executable, str(TESTS / "ordinary_user.py"), *restricted, sys.executable, "-m", "checker", "doctor"]
    got, out = output_of([*command, "--json"], TESTS.parent, environment)
    told = described(out)
    assert (got, told["level"], told["works"]) == (code, level, True)
    assert [wall["name"] for wall in told["walls"] if not wall["stands"]] == missing


# ---------------------------------------------------------------- on any screen


LONG = ["", "capabilities", "docker,landlock,seccomp", "apparmor's switch,mounting"]


@pytest.mark.parametrize("lacks", LONG)
@pytest.mark.parametrize("columns", [60, 80])
def test_it_fits_the_screen(checker_on, lacks, columns):
    _, out = checker_on(lacks, "doctor", COLUMNS=str(columns))
    # A word that is to be copied, such as the name of a setting, is never broken.
    assert [line for line in out.splitlines() if len(line) > columns and " " in line.strip()] == []


@pytest.mark.parametrize("lacks", LONG[:3])
def test_an_ascii_terminal_gets_ascii(checker_on, lacks):
    _, out = checker_on(lacks, "doctor", PYTHONIOENCODING="ascii")
    assert out.isascii() and "\\u" not in out and "?" not in out
    assert out.count("[x]") == len(expected(lacks)[2])
    assert checker_on(lacks, "doctor", "--json")[1].isascii()


# ---------------------------------------------------------------- where no program can be run

NO_PYTHON = {
    "it ends at once": "sys.executable = '/bin/false'",
    "there is none": "sys.executable = '/no/such/python'",
    "no program may be started": "import runpy; harness = runpy.run_path({harness!r});"
    " harness['refuse'](harness['REFUSALS']['starting programs'])",
}


@pytest.mark.parametrize("option", ["", "--json"])
@pytest.mark.parametrize("why", NO_PYTHON)
def test_where_no_program_can_be_run_the_exit_code_says_so(environment, tmp_path, why, option):
    prepared = NO_PYTHON[why].format(harness=str(TESTS / "restricted.py"))
    source = f"import sys\nfrom checker.cli import main\n{prepared}\nsys.exit(main(['doctor', *{option.split()}]))"
    done = subprocess.run([sys.executable, "-c", source], cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert done.returncode == 3
    assert "Traceback" not in done.stdout + done.stderr
    if done.stderr:  # not even the attempt could be made
        assert re.fullmatch(r"checker: The machine refused: .+\n", done.stderr)
        assert done.stdout == ""
    elif option:
        told = described(done.stdout)
        assert (told["level"], told["works"], told["walls"]) == ("limits-only", False, [])
    else:
        assert re.search(r"But no program can be run here: [^.]+\.$", " ".join(done.stdout.split()))


# ---------------------------------------------------------------- checker run


@pytest.mark.parametrize("lacks", MACHINES)
def test_run_works_at_any_level_and_speaks_of_it_only_when_asked(checker_on, tmp_path, mended, lacks):
    level = expected(lacks)[1]
    (tmp_path / "exercise_04.py").write_text(mended)
    plain = checker_on("", "run", "4")
    assert checker_on(lacks, "run", "4") == plain
    assert plain[0] == 0 and "level" not in plain[1]
    code, out = checker_on(lacks, "run", "4", "--all")
    sentence = f"The sandbox was at level {level}; `checker doctor` says why."
    assert (code, sentence in out) == (0, level != "full")
    assert out.replace(f"\n  {sentence}\n", "") == plain[1]
    code, out = checker_on(lacks, "run", "4", "--json")
    assert (code, json.loads(out)["level"]) == (0, level)


def test_the_sentence_about_the_level_fits_the_screen(checker_on, tmp_path, mended):
    (tmp_path / "exercise_04.py").write_text(mended)
    _, out = checker_on("docker", "run", "4", "--all", COLUMNS="60")
    assert f"The sandbox was at level {expected('docker')[1]}; `checker doctor` says why." in " ".join(out.split())
    assert [line for line in out.splitlines() if len(line) > 60] == []


def test_what_was_not_run_has_no_level(checker_on, tmp_path):
    (tmp_path / "exercise_01.py").write_text('ANSWER = "B"')
    code, out = checker_on("docker", "run", "1", "--json")
    assert (code, json.loads(out)["level"]) == (0, None)
    assert "level" not in checker_on("docker", "run", "1", "--all")[1]
