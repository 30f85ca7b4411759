"""What rules ask about a wrong output: which print wrote what differs, and what a change would make of it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from checker.compare.outputs import stdout_mismatch
from checker.facts.prints import MAX_TEXT, entry_at, offset_of, placed_calls, prints_on
from checker.model import Ask, Case, Compare, Evidence, Mismatch, Outcome, Print, Program, Run, Span
from checker.tree import span_of, walk

_MAX_QUOTED = 24  # characters of a text within a message, which has to stay short
_AFTER_BLANKS = re.compile(r"(\s*)\S")


class Gap(NamedTuple):
    """White space that is not as expected; it begins at `at` in the actual output."""

    at: int
    wanted: str
    got: str


@dataclass(frozen=True, slots=True)
class WrongOutput:
    """A trial whose program ran to its end and printed something else than expected."""

    program: Program
    case: Case
    run: Run
    expected: str
    mismatch: Mismatch

    @property
    def actual(self) -> str:
        return self.run.stdout

    @property
    def offset(self) -> int:
        """Where in the actual output the first difference is."""
        return offset_of(self.actual, self.mismatch.line, self.mismatch.column)

    def is_right(self, text: str) -> bool:
        """Whether another text would have been what is expected."""
        return len(text) <= MAX_TEXT and stdout_mismatch(self.expected, text, self.case) is None

    def entry_at(self, offset: int) -> Print | None:
        """The entry of the print log that wrote the character at `offset`."""
        return entry_at(self.run, offset)

    def call_of(self, entry: Print | None) -> ast.Call | None:
        """The call of print behind an entry; None where several stand on its line."""
        if entry is None:
            return None
        found = [call for call, _ in placed_calls(self.program) if call.lineno == entry.line]
        return found[0] if len(found) == 1 else None

    def text_of(self, entry: Print) -> str:
        return self.actual[entry.start : entry.end]

    def texts_on(self, line: int) -> list[str]:
        """What the prints on a line wrote, turn by turn."""
        return [self.text_of(entry) for entry in prints_on(self.run, line)]

    def span_at(self, offset: int) -> Span | None:
        """Where the print stands that wrote the character at `offset`."""
        call = self.call_of(self.entry_at(offset))
        return span_of(call, self.program.source) if call else None

    @property
    def gap(self) -> Gap | None:
        """Where nothing but white space differs, the first stretch of it that is not as expected."""
        if self.mismatch.aspect != "layout":
            return None
        return _first_gap(self.expected, self.actual, self.case.compare is Compare.EXACT)


@lru_cache(maxsize=4)
def _first_gap(expected: str, actual: str, exact: bool) -> Gap | None:
    """White space in front of something; that at the very end is left out."""
    pairs = zip(_AFTER_BLANKS.finditer(expected), _AFTER_BLANKS.finditer(actual), strict=False)
    for want, got in pairs:
        if want[1] != got[1] and _counted(want[1], exact) != _counted(got[1], exact):
            return Gap(got.start(), _counted(want[1], exact), _counted(got[1], exact))
    return None


def _counted(blanks: str, exact: bool) -> str:
    """White space without the part at the ends of lines, which does not count."""
    return blanks if exact else "\n" * blanks.count("\n") + blanks.rpartition("\n")[2]


def wrong_output_of(evidence: Evidence, *aspects: str) -> WrongOutput | None:
    """The failing trial, if all that is wrong with it is what it printed, in one of the aspects."""
    trial = evidence.failing
    if trial is None or trial.actual is None or trial.expected is None or trial.mismatch is None:
        return None
    if evidence.exercise.ask is not Ask.CODE or trial.mismatch.aspect not in aspects:
        return None
    if trial.actual.outcome not in (Outcome.FINISHED, Outcome.EXITED) or not trial.actual.stdout.strip():
        return None
    if max(len(trial.actual.stdout), len(trial.expected.stdout)) > MAX_TEXT:
        return None
    return WrongOutput(evidence.program, trial.case, trial.actual, trial.expected.stdout, trial.mismatch)


def lines_of(text: str) -> list[str]:
    """The lines of an output as they are compared: without blanks at their ends, and empty lines at its end."""
    return [line.rstrip() for line in text.rstrip().split("\n")]


def texts_in(tree: ast.AST) -> Iterator[tuple[ast.Constant, str]]:
    """The texts that stand in a program, those within f-texts too, each with its node."""
    for node in walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node, node.value


def quoted(text: str) -> str:
    """A text within a message: in backticks, on one line, and short."""
    line = text.replace("\n", "\\n").replace("`", "'")
    return f"`{line if len(line) <= _MAX_QUOTED else line[: _MAX_QUOTED - 1] + '…'}`"
