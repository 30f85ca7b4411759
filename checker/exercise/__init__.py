"""Exercises on disk: one folder each, and the course that they make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.exercise.course import Course, find_course, find_trusted_course
from checker.exercise.naming import UnknownExercise

if TYPE_CHECKING:
    from pathlib import Path

    from checker.model import Exercise

__all__ = ["Course", "UnknownExercise", "find_course", "find_trusted_course", "load_exercise"]


def load_exercise(folder: Path, language: str | None = None) -> Exercise:
    """The exercise in a folder, in that language or the one that is spoken; raises `ExerciseError` with every fault."""
    from checker.exercise.load import load_exercise as load  # naming and listing do without the model

    return load(folder, language)
