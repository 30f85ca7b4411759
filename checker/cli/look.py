"""Commands that only show something."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli.ask import is_terminal
from checker.cli.find import course_of, find
from checker.cli.screen import fitted, here, say, tell, wrapped
from checker.course.progress import load_progress

if TYPE_CHECKING:
    from checker.model import Exercise
    from checker.report.screen import Screen


COMMANDS = (
    ("run EXERCISE", "check your file, or begin with the starter"),
    ("watch", "practise: answered on every save"),
    ("list", "all exercises, and which you have passed"),
    ("challenge TOPIC", "against the clock, for a badge"),
    ("test TOPIC", "without hints: what is strong?"),
    ("review", "mistakes met earlier come back"),
    ("progress", "your attempts, hints, mistakes and badges"),
    ("show EXERCISE", "the task"),
    ("hint EXERCISE", "a hint, one more each time"),
    ("solution EXERCISE", "the solution, once you have passed"),
    ("reset EXERCISE", "begin again; keeps a backup of your file"),
    ("explain RULE", "what a message is about, with examples"),
    ("verify [EXERCISE]", "for teachers: prove that exercises work"),
    ("grade PATH", "for teachers: check many submissions"),
    ("--help", "all options"),
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
    screen = here()
    say(fitted("checker checks Python exercises and says what to look at next.", screen) + "\n")
    for command, about in COMMANDS:
        if screen.spoken:
            say(f"checker {command}: {about}")
        elif screen.width >= 76:
            say(f"  checker {command:<18} {about}")
        else:
            say(f"  checker {command}\n" + wrapped(about, screen, "      "))
    say()
    tell(f"Name an exercise by its id, its number or your file: checker run {course.names[0]}")
    tell(f"You have passed {len(passed)} of {len(course.names)} here.")
    tell(f"Next: checker run {waiting[0]}" if waiting else "You have passed them all.")
    return 0


def show(options: Namespace) -> int:
    """The task of an exercise."""
    say(task(find(options, course_of(options), options.exercise)).rstrip("\n"))
    return 0


def task(exercise: Exercise, screen: Screen | None = None, chosen: str | None = None) -> str:
    """What an exercise asks, with the given program or the options; `chosen` is the key of the one to mark."""
    from checker.report.safe import safe

    screen = screen or here()
    about = [exercise.level] if exercise.level else []
    if exercise.minutes:
        about.append(f"about {exercise.minutes:g} min")
    if exercise.attempts:
        about.append(f"usually {exercise.attempts} {'try' if exercise.attempts == 1 else 'tries'}")
    lines = [screen.bold(fitted(f"{exercise.name}  {safe(exercise.title)}", screen))]
    if about:
        lines.append(fitted(f"  {', '.join(about)}", screen))
    prompt = safe(exercise.prompt).strip("\n").split("\n")
    lines += ["", *(fitted(f"  {line}".rstrip(), screen) for line in prompt), ""]
    if exercise.ask == "output":
        lines += [*screen.program(safe(exercise.solution)), ""]
    for option in exercise.options:
        first = f"  {'>' if option.key == chosen else ' '} {option.key}  "
        if screen.spoken:
            first = f"  {option.key}{', chosen' if option.key == chosen else ''}: "
        lines += [wrapped(option.text, screen, indent="       ", first=first), ""]
    return screen.plain("\n".join(lines))


def learnt(exercise: Exercise, screen: Screen | None = None) -> str:
    """What a pass is followed by: the explanation in steps and the quick check."""
    screen = screen or here()
    parts = []
    if exercise.concepts:
        parts.append("\n" + wrapped(f"You practised: {', '.join(exercise.concepts)}.", screen))
    if exercise.explanation:
        parts.append("")
        for number, step in enumerate(exercise.explanation, 1):
            parts.append(wrapped(step, screen, indent="     ", first=f"  {number}. "))
    if exercise.quick_check:
        parts.append("\n" + wrapped(f"Quick check: {exercise.quick_check}", screen))
    return screen.plain("\n".join(parts))
