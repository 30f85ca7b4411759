"""Questions at the prompt of a terminal."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from checker.cli.screen import fitted, here
from checker.report.safe import one_line
from checker.words import _

if TYPE_CHECKING:
    from checker.model import Exercise


def is_terminal() -> bool:
    """Whether a person can be asked: both what is typed and what is shown are a terminal's."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()


def ask_choice(exercise: Exercise, current: str) -> str | None:
    """The letter that was typed, once it is one of the options; None to keep what the file holds."""
    keys = {option.key.upper(): option.key for option in exercise.options}
    if current.strip():
        kept = one_line(current, 20)
        asked = _("Your answer ({keys}, or Enter to keep {current}): ", keys=", ".join(keys.values()), current=kept)
    else:
        asked = _("Your answer ({keys}, or Enter to leave it open): ", keys=", ".join(keys.values()))
    question = fitted(f"  {asked}", here())
    while True:
        typed = _line(question)
        if typed is None or not typed.strip():
            return None
        if typed.strip().upper() in keys:
            return keys[typed.strip().upper()]


def _line(question: str) -> str | None:
    """What was typed on one line; None at the end of input."""
    sys.stdout.write(question)
    sys.stdout.flush()
    line = sys.stdin.readline()
    if line:
        return line
    sys.stdout.write("\n")
    return None
