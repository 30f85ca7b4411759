"""What a message and the first two hints must not give away: a line of the solution that its reader does not have."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from checker.model import Ask, Diagnosis, Exercise, Run

_SHORTEST = 10  # signs of a line, without its blanks, that nobody writes by chance in a sentence
_DECISIVE = 6  # of the only line that a program lacks
FREE = 2  # hints before the one that may name the edit


class Secrets(NamedTuple):
    """The lines that are to be found out, and all that anybody may see of the exercise."""

    ask: Ask
    lines: tuple[str, ...]
    seen: str

    def given_away(self, text: str, program: str = "", is_last: bool = False) -> str | None:
        """The first secret line that a text holds whole, for whoever has written this program; the last hint may
        name a short one.
        """
        said = _bare(text)
        hidden = self._hidden_from(program)
        is_decisive = len(hidden) == 1 and not is_last
        for line in hidden:
            bare = _bare(line)
            if len(bare) >= (_DECISIVE if is_decisive else _SHORTEST) and bare in said:
                return line
            if self.ask is Ask.OUTPUT and is_decisive and f"`{line}`" in text:
                return line
        return None

    def _hidden_from(self, program: str) -> list[str]:
        known = {_bare(_code(line)) for line in f"{self.seen}\n{program}".splitlines()}
        if self.ask is not Ask.CODE:  # an output or an option may stand inside of what is seen
            return [line for line in self.lines if _bare(line) not in _bare(self.seen)]
        return [line for line in self.lines if _bare(line) not in known]


def secrets_of(exercise: Exercise, expected: Iterable[Run]) -> Secrets:
    """What is to be found out: lines of code, of the output, or the text of the right option."""
    seen = f"{exercise.prompt}\n{exercise.starter}"
    if exercise.ask is Ask.CHOICE:
        return Secrets(exercise.ask, tuple(option.text for option in exercise.options if option.right), seen)
    if exercise.ask is Ask.OUTPUT:
        printed = (line for run in expected for line in run.stdout.splitlines())
        return Secrets(exercise.ask, _unlike(printed), f"{seen}\n{exercise.solution}")
    return Secrets(exercise.ask, _unlike(_code(line) for line in exercise.solution.splitlines()), seen)


def before_the_edit(diagnosis: Diagnosis) -> Iterable[tuple[int, str]]:
    """The texts of a diagnosis that come before its last hint: its message as number 0, then its hints by number."""
    yield from enumerate((diagnosis.message, *diagnosis.hints[:FREE]))


def _unlike(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line.strip() for line in lines if line.strip()))


def _code(line: str) -> str:
    """A line without its comment; a sign inside of a text ends it, too, which leaves less to find."""
    return line.partition("#")[0].strip()


def _bare(text: str) -> str:
    return re.sub(r"\s+", "", text)
