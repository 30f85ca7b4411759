"""json: all that is known about a cohort, for other programs; docs/report.md says what is in it."""

from __future__ import annotations

import json
from collections.abc import Iterator

from checker.cohort.overview import ExerciseView, Overview
from checker.report.screen import Screen

FORMAT = 1


def render(overview: Overview, screen: Screen) -> Iterator[str]:
    """One object: `exercises`, then `standings`; in pieces, for there may be many."""
    yield f'{{"format": {FORMAT}, "learners": {overview.learners()}, "exercises": ['
    for number, name in enumerate(overview.exercises()):
        yield (",\n" if number else "\n") + json.dumps(_exercise(overview.view(name)))
    yield '\n], "standings": ['
    for number, standing in enumerate(overview.standings()):
        yield (",\n" if number else "\n") + json.dumps(standing._asdict())
    yield "\n]}\n"


def _exercise(view: ExerciseView) -> dict[str, object]:
    return {
        "name": view.name,
        "learners": view.learners,
        "passed": view.passed,
        "attempts": view.attempts,
        "verdicts": view.verdicts,
        "told": [each._asdict() for each in view.told],
        "failing_cases": [{"case": case, "learners": learners} for case, learners in view.failing_cases],
        "clusters": [{**each._asdict(), "forms": [form._asdict() for form in each.forms]} for each in view.clusters],
        "worth_a_look": [each._asdict() for each in view.pairs],
    }
