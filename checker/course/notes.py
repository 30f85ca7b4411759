"""What is noted in the progress file when something was judged or a hint was read."""

from __future__ import annotations

from pathlib import Path

from checker.course.progress import Progress, save
from checker.model import Diagnosis, Exercise, Report, Verdict


def note_report(report: Report, folder: Path) -> str | None:
    """Note a run and what was told first; returns a sentence if that could not be saved."""
    if report.verdict is Verdict.BROKEN:
        return None  # not the learner's run
    first = None if report.passed else next(iter(report.diagnoses), None)
    met = (first.rule, first.kind) if first else None
    return save(folder, lambda progress: progress.of(report.exercise.name).note_run(report.passed, met))


def ladder(exercise: Exercise, diagnosis: Diagnosis | None) -> tuple[str, ...]:
    """The hints to climb: those of the diagnosis at hand, then those of the exercise that lead further."""
    own = diagnosis.hints if diagnosis else ()
    return (*own, *exercise.hints[len(own) :])


def next_hint(progress: Progress, exercise: Exercise, diagnosis: Diagnosis | None) -> int:
    """Count one more hint as read; returns its number on the ladder, which stays at the last one."""
    climbed = progress.of(exercise.name).climbed
    about = diagnosis.rule if diagnosis and diagnosis.hints else ""
    climbed[about] = min(climbed.get(about, 0) + 1, len(ladder(exercise, diagnosis)))
    return climbed[about]


def hints_read(progress: Progress, exercise: Exercise, diagnosis: Diagnosis | None) -> int:
    """How many hints on the ladder at hand have been read."""
    about = diagnosis.rule if diagnosis and diagnosis.hints else ""
    record = progress.records.get(exercise.name)
    return min(record.climbed.get(about, 0), len(ladder(exercise, diagnosis))) if record else 0
