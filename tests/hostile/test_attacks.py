"""Attack programs: each ends as its first line says, and none of them ever passes.

An optional second line sets limits: `# limits: wall_s=0.3 cpu_s=1`; the others are generous, so that
only what is under attack can end a run, however busy the machine is.
"""

from __future__ import annotations

import random
import secrets
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from checker import pipeline
from checker.model import Case, Exercise, Limits, Outcome, Sandbox, Submission, Verdict
from checker.program import parse
from checker.sandbox import open_sandbox

ATTACKS = sorted(path for path in Path(__file__).parent.glob("*.py") if not path.name.startswith("test_"))
LIMITS = Limits(cpu_s=10, wall_s=20, memory_mb=64, output_kb=64, file_kb=64, processes=16)
# What no program can know: it is made here, after they were written, and never enters their sandbox.
SECRET = secrets.token_hex(8)
EXERCISE = Exercise(
    name="exercise",
    title="The secret",
    prompt="Print it, and give it back.",
    cases=(Case("printed"), Case("returned", call="answer(3)")),
    solution=f"def answer(n): return [{SECRET!r}, n]\nif __name__ == '__main__': print({SECRET!r})\n",
)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with open_sandbox(backend="forked") as opened:
        yield opened


@pytest.fixture(scope="module")
def references(sandbox) -> pipeline.References:
    return pipeline.References(EXERCISE, sandbox)


@pytest.fixture(autouse=True)
def no_manners(monkeypatch):
    """The policy would refuse most attacks before they run; here they do run."""
    monkeypatch.setattr(pipeline.policy, "refuse", lambda *_: ())


def header(source: str, key: str) -> str:
    """What a program's first comment lines say after a key."""
    lines = [line.removeprefix(f"# {key}: ") for line in source.split("\n")[:2] if line.startswith(f"# {key}: ")]
    return lines[0] if lines else ""


def judge(source: str, references: pipeline.References, exercise: Exercise = EXERCISE):
    submission = Submission("mallory", exercise.filename, source.encode())
    return pipeline.check(exercise, submission, references.sandbox, references=references, reveal=True, strict=True)


@pytest.mark.parametrize("path", ATTACKS, ids=[path.stem for path in ATTACKS])
def test_no_attack_passes(path, sandbox, references):
    source = path.read_text("utf-8")
    allowed = {Outcome(word) for word in header(source, "outcome").split("|")}
    limits = replace(
        LIMITS, **{k: float(v) for k, _, v in (x.partition("=") for x in header(source, "limits").split())}
    )
    # Without a function to call one case is enough: it halves the time of what runs into a limit.
    count = 2 if "def answer" in source else 1
    tested = pipeline.References(replace(EXERCISE, limits=limits, cases=EXERCISE.cases[:count]), sandbox)
    tested.expected = references.expected[:count]
    report = judge(source, tested, tested.exercise)
    assert report.trials[0].actual.outcome in allowed
    assert report.verdict is not Verdict.PASSED and report.points == 0
    assert [trial.passed for trial in report.trials] == [False] * count
    assert all(SECRET not in trial.actual.stdout for trial in report.trials)
    # The sandbox is as good as before.
    (after,) = sandbox.run(parse("print(1)"), (Case("after"),), LIMITS)
    assert (after.outcome, after.stdout) == (Outcome.FINISHED, "1\n")


def test_the_solution_passes(references):
    assert judge(EXERCISE.solution, references).verdict is Verdict.PASSED


def test_every_program_declares_its_outcome():
    assert len(ATTACKS) >= 45
    for path in ATTACKS:
        first = path.read_text("utf-8").split("\n")[0]
        assert first.startswith("# outcome: ") and set(header(first, "outcome").split("|")) <= set(Outcome), path.name


def test_attacks_in_a_row_do_not_add_up(sandbox):
    """Every quick attack once more, shuffled, in one sandbox: what follows is right each time."""
    quick = [path for path in ATTACKS if "# limits" not in path.read_text("utf-8")]
    random.Random(0).shuffle(quick)
    for path in quick[:20]:
        sandbox.run(parse(path.read_text("utf-8")), (Case("attack"),), replace(LIMITS, wall_s=1))
        (after,) = sandbox.run(parse("print(input())"), (Case("after", stdin=path.stem),), LIMITS)
        assert (after.outcome, after.stdout) == (Outcome.FINISHED, f"{path.stem}\n")
