"""Right programs with their cases: our own of `programs/`, the course's, and, where the data are, novices' own."""

from __future__ import annotations

import ast
import json
import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from refactory import exercise_from

from checker import load_exercise
from checker.model import Ask, Case, Exercise, Limits

ROOT = Path(__file__).parents[1]
DATA = ROOT.parent / "shared" / "data"
LIMITS = Limits(cpu_s=0.3, wall_s=2.0)  # endless programs are among the damaged ones


class RightProgram(NamedTuple):
    """A program that passes an exercise; `prelude` is put before it and is none of its author's business."""

    name: str
    text: str
    exercise: Exercise
    prelude: str = ""


def own_programs() -> list[RightProgram]:
    """Those of `programs/`. Each `# input: a / b` or `# call: f(1)` on top of one makes a case."""
    found = []
    for path in sorted((ROOT / "benchmarks" / "programs").glob("*.py")):
        whole = path.read_text(encoding="utf-8")
        heads = re.findall(r"^# (input|call): (.*)\n", whole, re.MULTILINE)
        text = re.sub(r"^# (input|call): .*\n", "", whole, flags=re.MULTILINE)
        cases = tuple(_case(number, *head) for number, head in enumerate(heads, 1)) or (Case("run"),)
        exercise = Exercise(path.stem, path.stem, "", cases=cases, solution=text, limits=LIMITS)
        found.append(RightProgram(path.stem, text, exercise))
    return found


def _case(number: int, kind: str, said: str) -> Case:
    if kind == "call":
        return Case(f"case {number}", call=said)
    return Case(f"case {number}", stdin=said.replace(" / ", "\n") + "\n")


def course_programs() -> list[RightProgram]:
    """The solutions of the course, and the programs whose output it asks for; without the mistakes it declares."""
    found = []
    for folder in sorted((ROOT / "exercises").iterdir()):
        exercise = load_exercise(folder)
        if exercise.ask is not Ask.CHOICE:
            plain = replace(exercise, ask=Ask.CODE, mistakes=(), reorder=False, constraints=(), limits=LIMITS)
            cases = tuple(replace(case, hidden=False) for case in exercise.cases)
            found.append(RightProgram(exercise.name, exercise.solution, replace(plain, cases=cases)))
    return found


@cache
def assignments(folder: Path, *, lenient: bool = False) -> dict[str, tuple[Exercise, str]]:
    """Each assignment of the data as an exercise, with its prelude; if `lenient`, False may stand for 0."""
    texts: dict[str, dict[str, Any]] = json.loads((folder / "refactory_assignments.json").read_text(encoding="utf-8"))
    made = {name: exercise_from(name, text, lenient=lenient) for name, text in texts.items()}
    limited = {
        name: replace(made[name], name=f"{made[name].name}{'_lenient' * lenient}", limits=LIMITS) for name in made
    }
    return {name: (limited[name], texts[name]["prelude"]) for name in made}


def rows(folder: Path) -> list[dict[str, Any]]:
    """The submissions of the data; none where the data are not."""
    path = folder / "refactory_dev.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []


def data_programs(folder: Path) -> list[RightProgram]:
    """The correct submissions of the data, no two alike."""
    found: dict[str, RightProgram] = {}
    for row in rows(folder):
        text = row["code"].replace("\r\n", "\n").expandtabs(4)
        if row["verified"] == "pass" and row["passes_strict_repr"] and text.isascii() and _is_readable(text):
            exercise, prelude = assignments(folder)[str(row["assignment"])]
            found.setdefault(text, RightProgram(row["id"], text, exercise, prelude))
    return list(found.values())


def _is_readable(text: str) -> bool:
    try:
        ast.parse(text)
    except SyntaxError:
        return False
    return True
