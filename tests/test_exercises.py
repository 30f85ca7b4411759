"""Every exercise of the course is proven: the same function as `checker verify`."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from checker.author.verify import verify_exercise
from checker.exercise import find_course, load_exercise
from checker.model import Ask, Exercise, Sandbox

ROOT = Path(__file__).parent.parent / "exercises"
COURSE = find_course(ROOT)


@pytest.mark.parametrize("name", COURSE.names)
def test_an_exercise_is_proven(name: str, sandbox: Sandbox) -> None:
    assert verify_exercise(COURSE.load(name), sandbox) == []


def test_the_course_is_complete() -> None:
    assert COURSE.names == tuple(f"exercise_{number:02}" for number in range(1, 41))
    asked = Counter(COURSE.load(name).ask for name in COURSE.names)
    assert min(asked[ask] for ask in Ask) >= 5
    levels = [COURSE.load(name).level for name in COURSE.names]
    assert set(levels[10:]) == {"easy", "medium", "hard"}
    assert levels[:10] == "easy easy medium medium hard intermediate intermediate advanced advanced expert".split()
    assert sum(len(COURSE.load(name).mistakes) for name in COURSE.names) >= 200


@pytest.mark.parametrize("name", COURSE.names)
def test_an_exercise_teaches(name: str) -> None:
    exercise: Exercise = COURSE.load(name)
    assert len(exercise.hints) == 3
    assert exercise.explanation and exercise.quick_check and exercise.concepts and exercise.minutes
    if exercise.ask is not Ask.CHOICE:
        assert len(exercise.mistakes) >= 5


def test_the_package_carries_the_same_course() -> None:
    import checker

    packaged = Path(checker.__file__).parent / "_exercises"
    if not packaged.exists():  # an editable install runs from the checkout, where there is only one
        packaged = ROOT
    for folder in sorted(p for p in ROOT.iterdir() if p.is_dir()):
        assert load_exercise(packaged / folder.name).title == load_exercise(folder).title
