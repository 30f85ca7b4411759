"""The learner's commands."""

from __future__ import annotations

import errno
import os
import sys
from argparse import Namespace
from pathlib import Path

from checker.answers import current_answer
from checker.cli import BROKEN, NOT_PASSED
from checker.cli.ask import ask_choice, is_terminal
from checker.cli.faults import Refused
from checker.cli.find import course_of, find
from checker.cli.look import learnt, task
from checker.cli.screen import here, say, tell, wrapped
from checker.course.notes import hints_read, ladder, next_hint, note_report
from checker.course.progress import Progress, load_progress, save
from checker.course.work import back_up, put_answer, put_starter, read_submission
from checker.exercise import Course
from checker.model import Ask, Diagnosis, Exercise, Report, Sandbox, Submission, Verdict
from checker.program import parse
from checker.report.safe import safe
from checker.words import _, reason


def check_file(options: Namespace, sandbox: Sandbox) -> int:
    """Check the learner's file in a sandbox, and answer."""
    from checker.pipeline import check

    course = course_of(options)
    exercise = find(options, course, options.exercise)
    path = file_of(options, exercise)
    is_new = _put_starter(exercise, path)
    if is_new and not options.json:
        tell(_("{path} is new. It is the file that you work in.", path=path) + "\n")
    if (is_new and not options.json) or _is_asked(options, exercise):
        say(task(exercise))
    take_answer(options, exercise, path)
    report = check(exercise, _read(path), sandbox, notes=True, fast=options.fast)
    unsaved = note_report(report, path.parent)
    if options.json:
        from checker.report import json

        sys.stdout.write(json.render(report))
    else:
        _show_report(report, course, path, options)
    if unsaved:
        sys.stderr.write(f"checker: {unsaved}\n")
    if report.verdict is Verdict.BROKEN:
        return BROKEN
    return 0 if report.passed else NOT_PASSED


def take_answer(options: Namespace, exercise: Exercise, path: Path) -> None:
    """Write the answer that was given with the command, or is given at the prompt, into the learner's file."""
    answer = options.answer
    if answer is not None and exercise.ask is Ask.CODE:
        told = _(
            "{exercise} asks for a program, so it takes no --answer; write the program into {path}.",
            exercise=exercise.name,
            path=path,
        )
        raise Refused(told)
    if _is_asked(options, exercise):
        answer = ask_choice(exercise, current_answer(parse(_read(path).source), exercise))
    if answer is None:
        return
    try:
        backup = put_answer(exercise, path, answer)
    except OSError as error:
        raise _refused(error, path) from None
    if backup and not options.json:
        tell(_("Your file had no place for an answer; it is kept as {backup}.", backup=backup) + "\n")


def _is_asked(options: Namespace, exercise: Exercise) -> bool:
    """Whether the learner is asked for a letter at the prompt."""
    return options.answer is None and exercise.ask is Ask.CHOICE and not options.json and is_terminal()


def file_of(options: Namespace, exercise: Exercise) -> Path:
    """The learner's file: the one that was named, else the exercise's in this folder."""
    named = getattr(options, "file", None) or (options.exercise if _is_file(options.exercise) else None)
    return Path(named) if named else Path(exercise.filename)


def _is_file(name: str | None) -> bool:
    return name is not None and name.endswith(".py")


def _put_starter(exercise: Exercise, path: Path) -> bool:
    try:
        return put_starter(exercise, path)
    except OSError as error:
        raise _refused(error, path) from None


def _read(path: Path) -> Submission:
    try:
        return read_submission(path)
    except OSError as error:
        raise _refused(error, path) from None


# What a machine can run out of, or break; everything else is about the path that was given.
_OF_THE_MACHINE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EMFILE, errno.ENFILE, errno.ENOMEM}


def _refused(error: OSError, path: Path) -> Exception:
    """What to tell a person about a path that cannot be used; the error itself if the machine is at fault."""
    if error.errno in _OF_THE_MACHINE:
        return error
    if error.errno == errno.ENOENT and not path.parent.is_dir():
        return Refused(_("There is no folder {path}; make it, or run this where your files are.", path=path.parent))
    if error.errno == errno.EISDIR and path.is_dir():
        return Refused(_("{path} is a folder; name the file to check.", path=path))
    if error.errno == errno.EISDIR:
        return Refused(_("{path} is a device or pipe; name the file to check.", path=path))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS) and path.exists():
        return Refused(_("{path} cannot be read; go to a folder of your own and try again.", path=path))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Refused(_("{path} cannot be written here; go to a folder of your own and try again.", path=path))
    return Refused(_("{path} cannot be used: {reason}. Name another file.", path=path, reason=reason(error)))


def _show_report(report: Report, course: Course, path: Path, options: Namespace) -> None:
    from checker.report import terminal

    sys.stdout.write(terminal.render(report, here(), options.all))
    exercise = report.exercise
    if report.passed:
        _go_on(report, course)
    elif report.verdict is Verdict.BROKEN:
        tell("\n  " + _("Next: see that the machine has room and memory left, and run the same command again."))
    else:
        if _is_asked(options, exercise):
            tell("\n  " + _("Next: run the same command again, and choose again."))
        else:
            tell("\n  " + _("Next: change {path}, save it, and run the same command again.", path=path))
            tell("  " + _("The task: checker show {exercise}", exercise=exercise.name))
        if exercise.hints:
            tell("  " + _("Stuck? checker hint {exercise}", exercise=exercise.name))
        first = report.diagnoses[0]
        if first.kind not in ("mistake", "policy", "plain"):
            _more_about(first)


def _go_on(report: Report, course: Course) -> None:
    """What follows a pass."""
    if report.note:
        _more_about(report.note)
    name = report.exercise.name
    say(learnt(report.exercise))
    if following := course.next_after(name):
        tell("\n  " + _("Next: checker run {exercise}", exercise=following))
    elif name in course.names:
        tell("\n  " + _("That was the last exercise. See all you have done: checker list"))


def _more_about(diagnosis: Diagnosis) -> None:
    tell("  " + _("More about it: checker explain {rule}", rule=diagnosis.rule))


def hint(options: Namespace) -> int:
    """One more hint each time, about what is wrong with the file at hand; the number read is kept."""
    exercise = find(options, course_of(options), options.exercise)
    screen = here()
    diagnosis = _at_hand(options, exercise)
    hints = ladder(exercise, diagnosis)
    if not hints:
        say(_("{exercise} has no hints. The task: checker show {exercise}", exercise=exercise.name))
        return 0
    read = [0, 0]  # before and now

    def climb(progress: Progress) -> None:
        read[0] = hints_read(progress, exercise, diagnosis)
        read[1] = next_hint(progress, exercise, diagnosis)

    unsaved = save(Path(), climb)
    if read[1] == 0:  # nothing could be saved, nor even locked
        climb(load_progress(Path()))
    before, number = read
    for shown in range(1 if before == number else number, number + 1):
        said = _("Hint {at} of {number}: {hint}", at=shown, number=len(hints), hint=safe(hints[shown - 1]))
        say(screen.plain(wrapped(said, screen, indent="")))
    if number == len(hints):
        say("\n" + _("There are no more. The solution: checker solution {exercise} --give-up", exercise=exercise.name))
    if unsaved:
        sys.stderr.write(f"checker: {unsaved}\n")
    return 0


def _at_hand(options: Namespace, exercise: Exercise) -> Diagnosis | None:
    """What is wrong with the learner's file first of all; None where there is none, or nothing is wrong."""
    path = file_of(options, exercise)
    if not path.is_file():
        return None
    from checker.pipeline import check
    from checker.sandbox import open_sandbox

    with open_sandbox() as sandbox:
        report = check(exercise, _read(path), sandbox)
    return next(iter(report.diagnoses), None)


def solution(options: Namespace) -> int:
    """The solution, once it has been passed or given up."""
    exercise = find(options, course_of(options), options.exercise)
    path = file_of(options, exercise)
    if not options.give_up and not load_progress(path.parent).has_passed(exercise.name):
        now = f"checker solution {exercise.name} --give-up"
        raise Refused(
            _("The solution is shown once you have passed; to see it now: {command}", command=now), NOT_PASSED
        )
    from checker.answers import worked_answer
    from checker.references import References
    from checker.sandbox import open_sandbox

    with open_sandbox() as sandbox:
        expected = References(exercise, sandbox).expected
    say(here().plain(worked_answer(exercise, expected)).rstrip("\n"))
    say(learnt(exercise))
    return 0


def reset(options: Namespace) -> int:
    """Put the starter back; the learner's file is kept under another name."""
    exercise = find(options, course_of(options), options.exercise)
    path = file_of(options, exercise)
    try:
        backup = back_up(path) if path.exists() else None
    except OSError as error:
        raise _refused(error, path) from None
    try:
        _put_starter(exercise, path)
    except BaseException:
        if backup:
            os.rename(backup, path)  # nothing is lost, and nothing has changed
        raise
    if backup:
        tell(_("Your file is kept as {backup}.", backup=backup))
    tell(_("{path} holds the starter again.", path=path))
    return 0
