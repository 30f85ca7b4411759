"""Attack programs: each ends as its first lines say, none gets through, and none of them ever passes.

    # outcome: raised|refused      how it may end while all walls stand
    # limits: wall_s=0.3           its own limits; the others are generous (optional)
    # walls: landlock namespaces   which walls have to go for it to succeed; test_sabotage.py shows that it does
    # effect: says                 how that is seen
    # only: x86_64                 the one kind of processor that it is written for (optional)
    # since: 6.5                   the first Linux that has what it uses (optional)

A program that is sure of its deed prints "got through". Its first line of input says where to aim.
"""

from __future__ import annotations

import random
import secrets
from collections.abc import Iterator
from dataclasses import replace

import pytest

from checker import pipeline
from checker.model import Case, Exercise, Outcome, Sandbox, Submission, Verdict
from checker.program import parse
from checker.references import References
from checker.sandbox import open_sandbox

# What no program can know: it is made here, after they were written, and never enters their sandbox.
SECRET = secrets.token_hex(8)
EXERCISE = Exercise(
    name="exercise",
    title="The secret",
    prompt="Print it, and give it back.",
    cases=(Case("printed"), Case("returned", call="answer(3)")),
    solution=f"def answer(n): return [{SECRET!r}, n]\nif __name__ == '__main__': print({SECRET!r})\n",
)


@pytest.fixture(scope="module", params=["full", "no-namespaces"])
def level(request) -> str:
    return request.param


@pytest.fixture(scope="module")
def sandbox(level) -> Iterator[Sandbox]:
    with open_sandbox(backend="forked", level=level) as opened:
        (run,) = opened.run(parse(""), (Case("tried"),), EXERCISE.limits)
        if "does not reach the level" in run.stderr:
            pytest.skip(run.stderr)
        yield opened


@pytest.fixture(scope="module")
def expected(sandbox):
    return References(EXERCISE, sandbox).expected


@pytest.fixture(autouse=True)
def no_manners(monkeypatch):
    """The policy would refuse most attacks before they run; here they do run."""
    monkeypatch.setattr(pipeline.policy, "refuse", lambda *_: ())


def judge(source: str, exercise: Exercise, expected, sandbox: Sandbox):
    references = References(exercise, sandbox)
    references.expected = expected[: len(exercise.cases)]
    submission = Submission("mallory", exercise.filename, source.encode())
    return pipeline.check(exercise, submission, sandbox, references=references, reveal=True, strict=True)


def test_no_attack_passes(attack, aim, level, sandbox, expected):
    # Without a function to call one case is enough: it halves the time of what runs into a limit.
    cases = EXERCISE.cases[: 2 if "def answer" in attack.source else 1]
    exercise = replace(EXERCISE, limits=attack.limits, cases=tuple(replace(case, stdin=aim) for case in cases))
    report = judge(attack.source, exercise, expected, sandbox)
    actual = [trial.actual for trial in report.trials]
    assert report.verdict is not Verdict.PASSED and report.points == 0
    assert [trial.passed for trial in report.trials] == [False] * len(cases)
    assert all(SECRET not in run.stdout for run in actual)
    # Who need not read a file to learn of it is stopped by namespaces alone; see docs/security.md.
    if level == "full" or attack.walls != {"namespaces"}:
        assert all("got through" not in run.stdout for run in actual)
        assert actual[0].outcome in attack.outcomes, actual[0].stderr
    # The sandbox is as good as before.
    (after,) = sandbox.run(parse("print(1)"), (Case("after"),), attack.limits)
    assert (after.outcome, after.stdout) == (Outcome.FINISHED, "1\n")


def test_the_solution_passes(sandbox, expected):
    assert judge(EXERCISE.solution, EXERCISE, expected, sandbox).verdict is Verdict.PASSED


def test_attacks_in_a_row_do_not_add_up(attacks, aim, sandbox):
    """Every quick attack once more, shuffled, in one sandbox: what follows is right each time."""
    quick = [attack for attack in attacks if "limits" not in attack.headers]
    random.Random(0).shuffle(quick)
    for attack in quick[:20]:
        limits = replace(attack.limits, wall_s=1)
        sandbox.run(parse(attack.source), (Case("attack", stdin=aim),), limits)
        (after,) = sandbox.run(parse("print(input())"), (Case("after", stdin=attack.path.stem),), limits)
        assert (after.outcome, after.stdout) == (Outcome.FINISHED, f"{attack.path.stem}\n")
