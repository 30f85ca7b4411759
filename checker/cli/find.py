"""Which exercise a command is about."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli.faults import Refused
from checker.course.progress import load_progress
from checker.exercise import Course, UnknownExercise, find_course, load_exercise

if TYPE_CHECKING:
    from checker.model import Exercise


def course_of(options: Namespace) -> Course:
    """The exercises that a command is about."""
    return find_course(Path(options.exercises) if options.exercises else None)


def find(options: Namespace, course: Course, name: str | None) -> Exercise:
    """The exercise that was named, else the first that has not been passed yet."""
    if name is None:
        progress = load_progress(Path())
        name = next((n for n in course.names if not progress.has_passed(n)), course.names[-1])
    try:
        return load_exercise(course.locate(name))
    except UnknownExercise as error:
        raise Refused(str(error)) from None
