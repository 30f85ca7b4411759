"""Exercises on disk: one folder each, and the course that they make."""

from checker.exercise.course import Course, find_course
from checker.exercise.load import load_exercise
from checker.exercise.naming import UnknownExercise

__all__ = ["Course", "UnknownExercise", "find_course", "load_exercise"]
