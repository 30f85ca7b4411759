"""`checker distractors`: for authors, the wrong outputs that follow from misreading a program."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from checker.author.distractors import Distractor, distractors
from checker.cli.faults import Refused
from checker.cli.find import course_of, find
from checker.cli.screen import fitted, here, say, tell, wrapped
from checker.model import Ask, Exercise
from checker.report.safe import safe
from checker.words import N_, _

if TYPE_CHECKING:
    from checker.report.screen import Screen

_CANNOT = {
    Ask.CODE: N_('{name} asks for a program; only what a given program prints, with `ask = "output"`, can be misread.'),
    Ask.CHOICE: N_(
        "{name} is a choice: a program in its prompt or options is only text to checker, so nothing can be worked out."
        ' Put the program into an exercise with `ask = "output"` to see what misreadings of it predict.'
    ),
}


def show_distractors(options: Namespace) -> int:
    """Each wrong output once, the commonest misreading first, in words or as JSON."""
    exercise = find(options, course_of(options), options.exercise)
    if exercise.ask in _CANNOT:
        raise Refused(_(_CANNOT[exercise.ask], name=exercise.name))
    from checker.sandbox import open_sandbox

    with open_sandbox() as sandbox:
        expected, found = distractors(exercise, sandbox)
    if options.json:
        from checker.report.json import as_text

        data = {"format": 1, "exercise": exercise.name, "output": expected, "distractors": [*map(asdict, found)]}
        sys.stdout.write(as_text(data, indent=2) + "\n")
    else:
        _tell(exercise, expected, found)
    return 0


def _tell(exercise: Exercise, expected: str, found: Sequence[Distractor]) -> None:
    screen = here()
    say(screen.plain(screen.bold(fitted(f"{exercise.name}  {safe(exercise.title)}", screen))))
    tell("\n  " + _("What program.py prints:") + "\n")
    say("\n".join(_quoted(expected, screen)))
    for number, each in enumerate(found, 1):
        first = f"  {number}. "
        say("\n" + screen.plain(wrapped(safe(each.belief), screen, indent=" " * len(first), first=first)))
        told = _("{rule}, line {line}", rule=each.rule, line=each.line)
        if each.mistake:
            told = _("{told}; {file} predicts this too", told=told, file=f"mistakes/{each.mistake}.py")
        tell(f"{' ' * len(first)}{told}\n")
        say("\n".join(_quoted(each.output, screen)))
    if not found:
        tell("\n  " + _("No misreading that checker knows gives another output."))


def _quoted(output: str, screen: Screen) -> Iterator[str]:
    """An output as it looks on the screen, behind a bar."""
    bar = screen.symbols["bar"]
    lines = safe(output).removesuffix("\n").split("\n") if output else [_("(nothing)")]
    return (screen.plain(f"    {bar} {line}".rstrip()) for line in lines)
