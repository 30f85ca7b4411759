"""Commands for teachers and for the curious."""

from __future__ import annotations

import difflib
from argparse import Namespace
from pathlib import Path

from checker.cli import NOT_PASSED, USAGE
from checker.cli.faults import Refused
from checker.cli.find import course_of
from checker.cli.look import learnt
from checker.cli.screen import fitted, here, say, wrapped
from checker.course.progress import load_progress
from checker.exercise import Course, UnknownExercise, load_exercise
from checker.model import Exercise, ExerciseError, Sandbox
from checker.report.safe import one_line
from checker.report.screen import Screen
from checker.rules import Rule, all_rules
from checker.words import _, ngettext


def explain(options: Namespace) -> int:
    """A rule's page of the manual, or of an exercise that was passed what it teaches; without a name, all rules."""
    rules = {rule.id: rule for rule in all_rules()}
    if options.rule is None:
        for rule in rules.values():
            say(_listed(rule, here()))
        return 0
    if options.rule not in rules:
        if exercise := _exercise_called(options):
            return _explain_exercise(options, exercise)
        near = difflib.get_close_matches(options.rule, rules, n=1, cutoff=0.5)
        name = options.rule[:40]
        if near:
            raise Refused(_("There is no rule `{name}`; did you mean `{near}`?", name=name, near=near[0]))
        raise Refused(_("There is no rule `{name}`; `checker explain` lists them all.", name=name))
    say(page(rules[options.rule]))
    return 0


def _exercise_called(options: Namespace) -> Exercise | None:
    try:
        return load_exercise(course_of(options).locate(options.rule))
    except UnknownExercise:
        return None


def _explain_exercise(options: Namespace, exercise: Exercise) -> int:
    """Its worked explanation and the quick check: after a pass, as they say what there was to find."""
    if not load_progress(Path(options.rule).parent).has_passed(exercise.name):
        raise Refused(
            _(
                "{exercise} is explained once you have passed it; until then there is: checker hint {exercise}",
                exercise=exercise.name,
            ),
            NOT_PASSED,
        )
    screen = here()
    say(screen.bold(fitted(f"{exercise.name}  {one_line(exercise.title, screen.width)}", screen)))
    say(learnt(exercise, screen))
    return 0


def _listed(rule: Rule, screen: Screen) -> str:
    if screen.spoken:
        return f"{rule.id}, {rule.group}: {_(rule.title)}"
    row = f"{rule.id:<27} " + (f"{rule.group:<8} " if screen.width >= 60 else "")
    return row + one_line(_(rule.title), max(10, screen.width - len(row)))


def page(rule: Rule, screen: Screen | None = None) -> str:
    """A rule as text: what it is, why it matters, a program it speaks about and one it does not."""
    screen = screen or here()

    def program(text: str) -> str:
        return "\n".join(screen.program(text))

    known_as = [_("taxonomy {entry}", entry=rule.taxonomy)] if rule.taxonomy else []
    known_as += [_("misconception {entry}", entry=rule.misconception)] if rule.misconception else []
    bad, good = _("A program that it speaks about:"), _("One that is right, so it says nothing:")
    near = _("And one that it leaves alone:")
    parts = [
        screen.bold(_(rule.title)),
        f"  {rule.id} ({', '.join([rule.group, *known_as])})\n",
        wrapped(_(rule.about), screen) + "\n",
        f"  {bad}\n\n{program(rule.bad)}\n",
        f"  {good}\n\n{program(rule.good)}\n",
        f"  {near}\n\n{program(rule.near_miss[0])}",
    ]
    return screen.plain("\n".join(parts))


def verify(options: Namespace) -> int:
    """Prove exercises, and without names all rules too; a table, then every fault."""
    from checker.author.rule_proof import verify_rule
    from checker.sandbox import open_sandbox

    course = course_of(options)
    folders = [_locate(course, name) for name in options.names] or [course.root / n for n in course.names]
    faults: list[str] = []
    with open_sandbox(mode="bulk") as sandbox:
        for folder in folders:
            found = _verify_folder(folder, sandbox)
            _row(folder.resolve().name, found)
            faults += found
        for rule in [] if options.names else all_rules():
            found = verify_rule(rule, sandbox)
            _row(_("rule {name}", name=rule.id), found)
            faults += found
    say()
    for fault in faults:
        say(fault)
    found_in_all = ngettext("{number} fault found.", "{number} faults found.", len(faults))
    say(found_in_all if faults else _("Everything is proven."))
    return USAGE if faults else 0


def _locate(course: Course, name: str) -> Path:
    try:
        return course.locate(name)
    except UnknownExercise as error:
        raise Refused(str(error)) from None


def _verify_folder(folder: Path, sandbox: Sandbox) -> list[str]:
    from checker.author.verify import verify_exercise

    try:
        return verify_exercise(load_exercise(folder), sandbox)
    except ExerciseError as error:
        return list(error.faults)


def _row(name: str, faults: list[str]) -> None:
    screen = here()
    if not faults:
        state = screen.headed("ok", _("proven"))
    elif screen.spoken:
        state = ngettext("{number} fault found", "{number} faults found", len(faults))
    else:
        state = screen.headed("no", _("{number} found", number=len(faults)))
    say(f"{name}: {state}" if screen.spoken else f"{name:<36} {state}")
