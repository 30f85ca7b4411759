"""No attack is a blank: with the walls gone that it is stopped by, each one visibly succeeds.

The walls of the kernel can be left out of a sandbox one by one. What limits stop is run without a
sandbox, within bounds that save the machine. What the architecture stops - the verdict is reached
outside, by who never runs the program - is tried on graders that others have built another way.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from checker.model import Case, Outcome, Sandbox
from checker.program import parse
from checker.sandbox import open_sandbox

NAIVE = Path(__file__).parent / "naive"
STATUS = Path("/proc/self/status")
IS_FILTERED = STATUS.exists() and "Seccomp:\t2" in STATUS.read_text()
PASSED = 42
WALLS = {"landlock", "namespaces", "seccomp", "limits", "controller", "none"}
GRADERS = "exit code", "printed result", "equality", "no tests", "in process", "result channel", "silence"
HARMS = "says", "runs on", "prints on", "grows", "fills", "multiplies", "leaves", "hoards", "dies"
EFFECTS = {"breaks", *HARMS, *(f"fools {grader}" for grader in GRADERS)}


@pytest.fixture(scope="module")
def succeeds() -> Iterator[Callable[..., bool]]:
    """Whether an attack succeeds in a sandbox that lacks some walls."""
    opened: dict[frozenset[str], Sandbox] = {}
    with contextlib.ExitStack() as stack:

        def run(attack, aim: str, without: frozenset[str]) -> bool:
            if without not in opened:
                opened[without] = stack.enter_context(open_sandbox(backend="forked", without=without))
            (done,) = opened[without].run(parse(attack.source), (Case("x", stdin=aim),), attack.limits)
            return done.outcome is Outcome.BROKEN if attack.effect == "breaks" else "got through" in done.stdout

        yield run


def test_kernel_attack_gets_through(kernel_attack, aim, succeeds):
    if not succeeds(kernel_attack, aim, kernel_attack.walls):
        if IS_FILTERED and "seccomp" in kernel_attack.walls:
            pytest.skip("this machine has a filter of its own around the tests")
        pytest.fail(f"stopped without {kernel_attack.walls}")


def test_each_of_its_walls_is_enough(kernel_attack, aim, succeeds, is_landlock_whole):
    """What one wall lets through, another one still stops. With a single one, test_attacks.py shows it."""
    for wall in kernel_attack.walls if len(kernel_attack.walls) > 1 else ():
        if wall == "landlock" and not is_landlock_whole:
            continue
        assert not succeeds(kernel_attack, aim, kernel_attack.walls - {wall}), wall


def naive(tmp_path, script: str, *arguments: str, stdin: str = "") -> tuple[int, str]:
    """The status and the output of one of the scripts, in a session of its own that is ended."""
    process = subprocess.Popen(
        [sys.executable, "-S", str(NAIVE / script), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=tmp_path,
        start_new_session=True,
        text=True,
    )
    try:
        said, _ = process.communicate(stdin, timeout=20)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    return process.returncode, said


def test_greedy_attack_does_harm(greedy_attack, aim, tmp_path):
    _, said = naive(tmp_path, "bounded.py", greedy_attack.effect, str(greedy_attack.path), stdin=aim)
    assert said == "seen\n"


def test_forgery_fools_a_naive_grader(forgery, tmp_path):
    grader = forgery.effect.removeprefix("fools ")
    status, _ = naive(tmp_path, "graders.py", grader, str(forgery.path))
    assert status == PASSED


@pytest.mark.parametrize("grader", GRADERS)
def test_naive_graders_judge_the_honest_rightly(grader, tmp_path):
    for status, body in ((PASSED, "from solution import answer"), (1, "def answer(n): return [n]"), (1, "1 / 0")):
        path = tmp_path / "honest.py"
        path.write_text(body)
        assert naive(tmp_path, "graders.py", grader, str(path))[0] == status, body


def test_every_program_declares_itself(attacks):
    for attack in attacks:
        assert next(iter(attack.headers)) == "outcome" and attack.outcomes, attack.path.name
        assert attack.walls and attack.walls <= WALLS, attack.path.name
        if attack.walls == {"none"}:
            assert attack.headers["walls"].endswith(")") and not attack.effect, attack.path.name
        else:
            assert attack.effect in EFFECTS, attack.path.name


def test_there_are_enough_of_every_kind(attacks):
    assert len(attacks) >= 200
    assert sum("controller" in attack.walls for attack in attacks) >= 45
    assert sum(attack.walls == {"none"} for attack in attacks) <= 0.12 * len(attacks)
