"""A class for `grade.py`: an exercise of one case and as many different submissions to it as are wanted."""

from __future__ import annotations

import ast
import json
import random
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path
from typing import Any, NamedTuple

KINDS = ("passing", "mixed", "wrong")
SEED = 4


class Assignment(NamedTuple):
    """All its tests as one call, what that must give, and the submissions to it in an order by chance."""

    prelude: str
    reference: str
    call: str
    expected: str
    sources: list[str]


def load(folder: Path, name: str, kind: str) -> Assignment:
    """An assignment of the Refactory set with its submissions that pass, those that do not, or all of them."""
    data: dict[str, Any] = json.loads((folder / "refactory_assignments.json").read_text())[name]
    rows = [json.loads(line) for line in (folder / "refactory_dev.jsonl").read_text().splitlines()]
    own = [row for row in rows if str(row["assignment"]) == name]
    wanted = [row["code"] for row in own if kind in ("mixed", "passing" if _passes(row) else "wrong")]
    random.Random(SEED).shuffle(wanted)
    call = f"[{', '.join(test['expr'] for test in data['tests'])}]"
    expected = f"[{', '.join(repr(ast.literal_eval(test['expected'])) for test in data['tests'])}]"
    return Assignment(data["prelude"], data["reference"], call, expected, wanted)


def _passes(row: dict[str, Any]) -> bool:
    return bool(row["verified"] == "pass" and row["passes_strict_repr"])


def copies(assignment: Assignment, number: int) -> Iterator[str]:
    """So many sources, no two alike."""
    endless = (f"{assignment.prelude}\n{code}\n# copy {n}\n" for n in count() for code in assignment.sources)
    return islice(endless, number)


def write_course(folder: Path, assignment: Assignment) -> None:
    """A course of this one exercise."""
    exercise = folder / "assignment"
    exercise.mkdir(parents=True)
    case = (
        f'[[case]]\nname = "all"\ncall = {json.dumps(assignment.call)}\nreturns = {json.dumps(assignment.expected)}\n'
    )
    (exercise / "exercise.toml").write_text(f'format = 1\ntitle = "Assignment"\nprompt = "Write it."\n{case}')
    (exercise / "starter.py").write_text("pass\n")
    (exercise / "solution.py").write_text(f"{assignment.prelude}\n{assignment.reference}\n")


def write_class(folder: Path, sources: Iterator[str], first: int = 1) -> None:
    """A folder for each learner, by number."""
    for number, source in enumerate(sources, first):
        home = folder / f"learner_{number:06}"
        home.mkdir(parents=True)
        (home / "assignment.py").write_text(source)
