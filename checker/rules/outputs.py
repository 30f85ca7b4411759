"""What rules ask about a wrong output: which print wrote what differs, and what a change would make of it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from checker.compare.outputs import stdout_mismatch
from checker.model import Ask, Case, Compare, Evidence, Mismatch, Outcome, Print, Program, Run, Span
from checker.prints import MAX_TEXT, entry_at, offset_of, prints_on
from checker.tree import Loop, prints_in_loops, span_of, walk

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
        return self.call_and_loops(entry)[0]

    def call_and_loops(self, entry: Print | None) -> tuple[ast.Call | None, list[Loop]]:
        """The call of print behind an entry, with the loops around it, outermost first."""
        if entry is None:
            return None, []
        found = [pair for pair in prints_in_loops(walk(self.program.tree)) if pair[0].lineno == entry.line]
        return found[0] if len(found) == 1 else (None, [])

    def text_of(self, entry: Print) -> str:
        return self.actual[entry.start : entry.end]

    def texts_on(self, line: int) -> list[str]:
        """What the prints on a line wrote, turn by turn."""
        return [self.text_of(entry) for entry in prints_on(self.run, line)]

    def span_at(self, offset: int) -> Span | None:
        """Where the print stands that wrote the character at `offset`."""
        call = self.call_of(self.entry_at(offset))
        return span_of(call, self.program.source) if call else None

    def gaps(self) -> list[Gap]:
        """Every stretch of white space in front of something that is not as expected, for `aspect` layout."""
        exact = self.case.compare is Compare.EXACT
        pairs = zip(_AFTER_BLANKS.finditer(self.expected), _AFTER_BLANKS.finditer(self.actual), strict=False)
        gaps = (Gap(got.start(), _counted(want[1], exact), _counted(got[1], exact)) for want, got in pairs)
        return [gap for gap in gaps if gap.wanted != gap.got]


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
