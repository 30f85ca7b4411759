"""Commands that only show something."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli.ask import is_terminal
from checker.cli.find import course_of, find
from checker.cli.screen import fitted, here, say, tell, wrapped
from checker.course.progress import load_progress
from checker.words import N_, _, ngettext

if TYPE_CHECKING:
    from checker.model import Exercise
    from checker.report.screen import Screen


COMMANDS = (
    ("run", N_("EXERCISE"), N_("check your file, or begin with the starter")),
    ("watch", "", N_("practise: answered on every save")),
    ("list", "", N_("all exercises, and which you have passed")),
    ("challenge", N_("TOPIC"), N_("against the clock, for a badge")),
    ("test", N_("TOPIC"), N_("without hints: what is strong?")),
    ("review", "", N_("mistakes met earlier come back")),
    ("progress", "", N_("your attempts, hints, mistakes and badges")),
    ("show", N_("EXERCISE"), N_("the task")),
    ("hint", N_("EXERCISE"), N_("a hint, one more each time")),
    ("solution", N_("EXERCISE"), N_("the solution, once you have passed")),
    ("reset", N_("EXERCISE"), N_("begin again; keeps a backup of your file")),
    ("explain", N_("RULE"), N_("what a message is about, with examples")),
    ("verify", N_("[EXERCISE]"), N_("for teachers: prove that exercises work")),
    ("grade", N_("PATH"), N_("for teachers: check many submissions")),
    ("--help", "", N_("all options")),
)


def welcome(options: Namespace) -> int:
    """`checker` alone: what it is, what there is to type, and what comes next."""
    if is_terminal():
        from checker.cli.watch import is_wanted, watch

        if is_wanted(Path()):
            return watch(options)
    course = course_of(options)
    progress = load_progress(Path())
    passed = [name for name in course.names if progress.has_passed(name)]
    waiting = [name for name in course.names if name not in passed]
    _show_commands(here())
    tell(_("Name an exercise by its id, its number or your file: checker run {exercise}", exercise=course.names[0]))
    tell(_("You have passed {passed} of {number} here.", passed=len(passed), number=len(course.names)))
    tell(_("Next: checker run {exercise}", exercise=waiting[0]) if waiting else _("You have passed them all."))
    return 0


def _show_commands(screen: Screen) -> None:
    say(fitted(_("checker checks Python exercises and says what to look at next."), screen) + "\n")
    for verb, argument, about in COMMANDS:
        command = f"{verb} {_(argument)}".rstrip()
        if screen.spoken:
            say(f"checker {command}: {_(about)}")
        elif screen.width >= 76:
            say(f"  checker {command:<18} {_(about)}")
        else:
            say(f"  checker {command}\n" + wrapped(_(about), screen, "      "))
    say()


def show(options: Namespace) -> int:
    """The task of an exercise."""
    say(task(find(options, course_of(options), options.exercise)).rstrip("\n"))
    return 0


def task(exercise: Exercise, screen: Screen | None = None, chosen: str | None = None) -> str:
    """What an exercise asks, with the given program or the options; `chosen` is the key of the one to mark."""
    from checker.report.safe import safe

    screen = screen or here()
    lines = [screen.bold(fitted(f"{exercise.name}  {safe(exercise.title)}", screen))]
    if about := _how_hard(exercise):
        lines.append(fitted(f"  {', '.join(about)}", screen))
    prompt = safe(exercise.prompt).strip("\n").split("\n")
    lines += ["", *(fitted(f"  {line}".rstrip(), screen) for line in prompt), ""]
    if exercise.ask == "output":
        lines += [*screen.program(safe(exercise.solution)), ""]
    for option in exercise.options:
        first = f"  {'>' if option.key == chosen else ' '} {option.key}  "
        if screen.spoken:
            mark = _("{option}, chosen: ", option=option.key) if option.key == chosen else f"{option.key}: "
            first = f"  {mark}"
        lines += [wrapped(option.text, screen, indent="       ", first=first), ""]
    return screen.plain("\n".join(lines))


def _how_hard(exercise: Exercise) -> list[str]:
    about = [_(exercise.level)] if exercise.level else []
    if exercise.minutes:
        about.append(_("about {minutes} min", minutes=f"{exercise.minutes:g}"))
    if exercise.attempts:
        about.append(ngettext("usually {number} try", "usually {number} tries", exercise.attempts))
    return about


def learnt(exercise: Exercise, screen: Screen | None = None) -> str:
    """What a pass is followed by: the explanation in steps and the quick check."""
    screen = screen or here()
    parts = []
    if exercise.concepts:
        parts.append("\n" + wrapped(_("You practised: {concepts}.", concepts=", ".join(exercise.concepts)), screen))
    if exercise.explanation:
        parts.append("")
        for number, step in enumerate(exercise.explanation, 1):
            parts.append(wrapped(step, screen, indent="     ", first=f"  {number}. "))
    if exercise.quick_check:
        parts.append("\n" + wrapped(_("Quick check: {question}", question=exercise.quick_check), screen))
    return screen.plain("\n".join(parts))
