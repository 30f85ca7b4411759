"""`checker grade`: many submissions, each answered as `run` answers one."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli import BROKEN, INTERRUPTED
from checker.cli.faults import Refused
from checker.cli.grade_output import are_written, context_of, outputs_of, write_outputs
from checker.cli.progress import show_progress
from checker.cohort.engine import EngineError
from checker.cohort.find import MissingError, find, lies_within, listed, mode_of
from checker.cohort.grade import Cohort, Summary
from checker.cohort.layout import LayoutError, place_by
from checker.cohort.nouns import Found, Unfit
from checker.cohort.schema import StoreError
from checker.cohort.store import Store
from checker.exercise import Course, find_trusted_course
from checker.model import Level
from checker.report.safe import safe
from checker.words import _

if TYPE_CHECKING:
    from concurrent.futures import Executor

_MAX_TOLD = 50  # sentences about what cannot be graded
_MAX_LIST = 64 * 1024 * 1024  # bytes of a list on stdin


def grade(options: Namespace) -> int:
    """Grade what is below the paths; 0 all passed, 1 not all, 2 wrong usage, 3 something could not be judged."""
    outputs = outputs_of(options)
    course = find_trusted_course(Path(options.exercises) if options.exercises else None)
    _refuse_exercises_within(options.paths, course)
    _prove_engine(options)
    context = context_of(options, course.root)
    exercises = {name: course.load(name) for name in course.names}
    try:
        for path in options.paths:
            if path != "-":
                mode_of(path)  # before there is a store
        with Store(options.store) as store:
            cohort = Cohort(exercises, store, fast=options.fast, places=_places(options))
            if (summary := cohort.as_before()) and are_written(outputs, cohort, context):
                return _conclude(summary)
            with closing(cohort.take_in(_found(options, course, cohort.settled.saw))) as unfit:
                _tell_unfit(unfit)
            with closing(cohort.grade(lambda: _engine(options), _at_least(options))) as steps:
                show_progress(steps, sys.stderr)
            summary = cohort.summary()
            _refuse_nothing(summary, options)
            write_outputs(outputs, cohort, context)
            if "-" not in options.paths and are_written(outputs, cohort, context):
                cohort.settle(summary)
            return _conclude(summary)
    except KeyboardInterrupt:
        raise Refused(_stopped(options), INTERRUPTED) from None
    except (MissingError, LayoutError) as error:
        raise Refused(str(error)) from None
    except StoreError as error:
        raise Refused(str(error), BROKEN if error.is_ours else 2) from None
    except EngineError as error:
        raise Refused(str(error), BROKEN) from None


def _at_least(options: Namespace) -> Level | None:
    return None if options.allow_weak_sandbox else Level.NO_NAMESPACES


def _refuse_exercises_within(paths: list[str], course: Course) -> None:
    """Expectations must lie where no learner can change them."""
    if lies_within(course.root, paths):
        raise Refused(
            _(
                "The exercises ({folder}) lie inside of what is graded, where learners can change them; "
                "keep them elsewhere, or grade another folder.",
                folder=course.root,
            )
        )


def _places(options: Namespace) -> object:
    """Where this command looks, by which pattern, and behind which walls what is there has to be run."""
    real = [(path, os.path.realpath(path)) for path in options.paths]
    return real, options.layout, _at_least(options)


def _found(options: Namespace, course: Course, seen: Callable[[str], object]) -> Iterator[Found | Unfit]:
    if options.layout:
        place_by(options.layout, course.names)  # what is wrong with it is told before anything is read
    for path in options.paths:
        if path != "-":
            yield from find([path], course.names, options.layout, seen)
            continue
        for each in listed(_standard_input()):
            yield from [each] if isinstance(each, Unfit) else _from_list(each, course, options.layout)


def _from_list(path: str, course: Course, layout: str | None) -> Iterator[Found | Unfit]:
    """A path in a list that is not there is one sentence; the rest of the list is graded."""
    try:
        yield from find([path], course.names, layout)
    except MissingError as error:
        yield Unfit(path, str(error))


def _standard_input() -> str:
    data = sys.stdin.buffer.read(_MAX_LIST + 1)
    if len(data) > _MAX_LIST:
        raise Refused(_("The list on standard input is longer than {size} MB; give it in parts.", size=_MAX_LIST >> 20))
    return os.fsdecode(data)


def _tell_unfit(unfit: Iterator[Unfit]) -> None:
    """Each on a line of standard error, as many as anybody reads."""
    first = True
    more = 0
    for number, each in enumerate(unfit, 1):
        if number <= _MAX_TOLD:
            sys.stderr.write(f"{_line(each.path)}: {_line(each.sentence)}\n")
        else:
            more += 1
        first = False
    if more:
        sys.stderr.write(_("... and {number} more that cannot be graded.", number=more) + "\n")
    if not first:
        sys.stderr.flush()


def _line(text: str) -> str:
    return safe(text[:500].replace("\n", "\\n"))


def _prove_engine(options: Namespace) -> None:
    """Whether there can be an engine at all, before any work is begun."""
    if options.scheduler and options.engine != "dask":
        raise Refused(_("--scheduler is for --engine dask."))
    if options.engine == "dask":
        from checker.cohort.scheduler import is_installed

        if not is_installed():
            raise Refused(_("--engine dask needs Dask: {command}", command="pip install 'checker[dask]'"))


@contextmanager
def _engine(options: Namespace) -> Iterator[tuple[Executor, int]]:
    """Workers with their sandboxes, here or behind a scheduler."""
    from checker.cohort.workers import AHEAD, LocalWorkers, cores

    count = options.jobs or cores()
    if options.engine == "dask":
        from checker.cohort.scheduler import open_scheduler

        with open_scheduler(options.scheduler, count) as opened:
            yield opened
        return
    _prove_walls(_at_least(options))
    with LocalWorkers(count) as executor:
        yield executor, count * AHEAD


def _prove_walls(at_least: Level | None) -> None:
    """Say before the first program what every one of them would end with."""
    if at_least is None:
        return
    from checker.sandbox import open_sandbox
    from checker.sandbox.levels import shortfall

    with open_sandbox(mode="bulk") as sandbox:
        if reason := shortfall(at_least, sandbox.walls):
            raise Refused(
                _(
                    "Other people's programs are not run here: {reason}. `checker doctor` says what would help; "
                    "--allow-weak-sandbox grades all the same, for programs that you trust.",
                    reason=reason,
                ),
                BROKEN,
            )


def _stopped(options: Namespace) -> str:
    if options.store:
        return _("Stopped. What was graded is kept in {file}; the same command goes on from there.", file=options.store)
    return _("Stopped. Nothing was kept; with --store FILE the same command goes on where it was.")


def _refuse_nothing(summary: Summary, options: Namespace) -> None:
    """Nothing found is a mistake in the command, not a class that has passed; no report is written then."""
    if not summary.submissions and not summary.unfit:
        raise Refused(
            _(
                "No submission to any exercise is in {paths}; a file is called after its exercise, "
                "as in alice/exercise_01.py, or --layout says where it lies.",
                paths=" ".join(options.paths),
            )
        )


def _conclude(summary: Summary) -> int:
    """The numbers of the run, on standard error, and its exit code."""
    parts = [
        _("{number} of {all} passed", number=summary.passed, all=summary.submissions),
        _("{number} graded now", number=summary.graded_now),
    ]
    parts += [_("{number} without a verdict", number=summary.broken)] if summary.broken else []
    parts += [_("{number} not graded", number=summary.unfit)] if summary.unfit else []
    sys.stderr.write(f"{', '.join(parts)}.\n")
    return summary.exit_code
