"""A program that Python cannot read, as the kinds of slips look at it."""

from __future__ import annotations

import keyword
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from checker.model import Fault
from checker.scan import CLOSERS, OPENERS, Lexeme, scan
from checker.syntax.places import line_starts, offset_of

BLOCK_WORDS = frozenset("if for while def class elif else try except finally with".split())
BODY_WORDS = frozenset("print return pass break continue".split())  # a block on one line begins with these
KEYWORDS = frozenset(keyword.kwlist)
VALUE_WORDS = frozenset(("True", "False", "None"))
GIVES = frozenset(("=", "+=", "-=", "*=", "/="))  # the signs that give a name a value
_MAX_LINES = 12
# On one line that is looked at: no learner writes more, and guesses grow with them.
_MAX_LEXEMES, _MAX_CHARACTERS = 300, 2000


class Change(NamedTuple):
    """Replace `source[start:end]` by `text`."""

    start: int
    end: int
    text: str


def insert(offset: int, text: str) -> Change:
    return Change(offset, offset, text)


def replace(lexeme: Lexeme, text: str) -> Change:
    return Change(lexeme.start, lexeme.end, text)


def between(left: Lexeme, right: Lexeme, text: str) -> Change:
    """Replace whatever stands between two lexemes."""
    return Change(left.end, right.start, text)


@dataclass(frozen=True, slots=True)
class Guess:
    """What may be wrong. Without changes it is only a name for what Python complains about."""

    cost: float
    changes: tuple[Change, ...]
    words: Mapping[str, object] = field(default_factory=dict)
    mark: tuple[int, int] | None = None  # offsets of what to show, where that is not the first change


@dataclass(frozen=True, slots=True)
class Line:
    """A line with code on it. Offsets are those of the whole text."""

    number: int
    start: int
    indent: int  # characters before the first lexeme
    lexemes: tuple[Lexeme, ...]
    away: float = 0.0  # what a guess about this line costs more, for its distance from the fault

    @property
    def first(self) -> Lexeme:
        return self.lexemes[0]

    @property
    def last(self) -> Lexeme:
        return self.lexemes[-1]

    @property
    def end(self) -> int:
        return self.last.end

    @property
    def opens(self) -> bool:
        """Whether it begins with a word that announces a block."""
        return self.first.text in BLOCK_WORDS

    def pairs(self) -> Iterator[tuple[Lexeme, Lexeme]]:
        """Each lexeme with the next."""
        return pairwise(self.lexemes)

    def touching(self) -> Iterator[tuple[Lexeme, Lexeme]]:
        """Neighbours that are both values, such as `a b` or `) 'x'`: something is missing between them."""
        return (pair for pair in self.pairs() if ends_value(pair[0]) and begins_value(pair[1]))

    def without(self, lexeme: Lexeme) -> Change:
        """Take out a lexeme; at the line's beginning with the blank behind it, which would be an indentation."""
        is_first = lexeme is self.first and len(self.lexemes) > 1
        return Change(lexeme.start, self.lexemes[1].start if is_first else lexeme.end, "")


def is_name(lexeme: Lexeme) -> bool:
    """Whether it is a word that is none of Python's own."""
    return lexeme.kind == "word" and lexeme.text not in KEYWORDS


def ends_value(lexeme: Lexeme) -> bool:
    """Whether a value, such as a name, a number, a text or a call, may end here."""
    if lexeme.kind == "word":
        return lexeme.text not in KEYWORDS or lexeme.text in VALUE_WORDS
    return lexeme.kind in ("number", "string") or lexeme.text in OPENERS


def begins_value(lexeme: Lexeme) -> bool:
    """Whether a value may begin here. A bracket after a value is a call or an index, so only `{` counts."""
    if lexeme.kind == "word":
        return lexeme.text not in KEYWORDS or lexeme.text in (*VALUE_WORDS, "not", "lambda")
    return lexeme.kind in ("number", "string", "open_string") or lexeme.text == "{"


class Broken:
    """The text, where Python stopped, and the lines that are worth a look, the likeliest first (`near`).

    `unit` is what a level of indentation is written as.
    """

    def __init__(self, source: str, fault: Fault) -> None:
        self.source = source
        self.fault = fault
        self.lexemes = [lexeme for lexeme in scan(source) if lexeme.kind != "comment"]
        self.starts = line_starts(source)
        self.at = offset_of(source, fault.span)
        self._by_number: dict[int, list[Lexeme]] = {}
        for lexeme in self.lexemes:
            self._by_number.setdefault(lexeme.line, []).append(lexeme)
        self._numbers = sorted(self._by_number)
        self.names = {lexeme.text for lexeme in self.lexemes if is_name(lexeme)}
        tabs = sum(text.startswith("\t") for text in source.split("\n"))
        self.unit = "\t" if tabs > sum(text.startswith("    ") for text in source.split("\n")) else "    "
        self._match_brackets()
        self.near = tuple(self._near())

    def _match_brackets(self) -> None:
        """Which brackets are never closed, never opened, or closed by one of another kind."""
        self.unclosed: list[Lexeme] = []
        self.unopened: list[Lexeme] = []
        self.mismatched: list[tuple[Lexeme, Lexeme]] = []
        for lexeme in self.lexemes:
            if lexeme.kind != "bracket":
                continue
            if lexeme.text in CLOSERS:
                self.unclosed.append(lexeme)
            elif not self.unclosed:
                self.unopened.append(lexeme)
            else:
                opener = self.unclosed.pop()
                if CLOSERS[opener.text] != lexeme.text:
                    self.mismatched.append((opener, lexeme))

    def _near(self) -> Iterator[Line]:
        number = self.fault.span.line
        if number not in self._by_number:  # an empty line, or the end of the text
            at = bisect_right(self._numbers, number)
            number = self._numbers[max(0, at - 1)] if self._numbers else 0
        before = self.before(number)
        away = {number: 0.0, **({before.number: 0.35} if before else {})}
        pairs = (bracket for pair in self.mismatched for bracket in pair)
        open_strings = (lexeme for lexeme in self.lexemes if lexeme.kind == "open_string")
        for lexeme in (*reversed(self.unclosed), *pairs, *self.unopened, *open_strings):
            away.setdefault(lexeme.line, 0.5)
        for line_number in list(away)[:_MAX_LINES]:
            line = self.line(line_number, away[line_number])
            if line and len(line.lexemes) <= _MAX_LEXEMES and line.end - line.start <= _MAX_CHARACTERS:
                yield line

    @property
    def is_about_indentation(self) -> bool:
        """Whether Python complains about where a line begins, or about something that its place forbids."""
        said = self.fault.message
        return "indent" in said or "outside" in said or "not properly in loop" in said

    def unclosed_at(self, offset: int) -> list[Lexeme]:
        """The brackets that are open at an offset, outermost first."""
        stack: list[Lexeme] = []
        for lexeme in self.lexemes:
            if lexeme.start >= offset:
                break
            if lexeme.text in CLOSERS and lexeme.kind == "bracket":
                stack.append(lexeme)
            elif lexeme.kind == "bracket" and stack:
                stack.pop()
        return stack

    def line(self, number: int, away: float = 0.0) -> Line | None:
        """A line by its number; None where it has no code."""
        lexemes = self._by_number.get(number)
        if lexemes is None:
            return None
        start = self.starts[number - 1]
        return Line(number, start, lexemes[0].start - start, tuple(lexemes), away)

    def lines(self) -> Iterator[Line]:
        """Every line that has code, from the top."""
        return filter(None, map(self.line, self._numbers))

    def beginning(self, line: Line) -> Line:
        """Where the statement begins that goes on on a line because a bracket is open."""
        opened = self.unclosed_at(line.start)
        above = self.line(opened[0].line, line.away) if opened else None
        return above or line

    def before(self, number: int) -> Line | None:
        """The nearest line with code above a line."""
        at = bisect_left(self._numbers, number)
        return self.line(self._numbers[at - 1]) if at > 0 else None

    def after(self, number: int) -> Line | None:
        """The nearest line with code below a line."""
        at = bisect_right(self._numbers, number)
        return self.line(self._numbers[at]) if at < len(self._numbers) else None

    def text(self, left: Lexeme, right: Lexeme) -> str:
        """What was written from one lexeme to another, both included."""
        return self.source[left.start : right.end]

    def guess(
        self,
        line: Line,
        cost: float,
        *changes: Change,
        at: Lexeme | None = None,
        mark: Lexeme | None = None,
        words: Mapping[str, object] | None = None,
    ) -> Guess:
        """A guess about a line, or about a lexeme on it: it costs more the farther away from the fault."""
        cost += line.away + (self._away(at) if at else 0.0)
        return Guess(cost, changes, words or {}, (mark.start, mark.end) if mark else None)

    def _away(self, lexeme: Lexeme) -> float:
        if abs(lexeme.start - self.at) <= 1:
            return 0.0
        return 0.12 if abs(lexeme.end - self.at) <= 12 else 0.25


def applied(source: str, changes: tuple[Change, ...]) -> str:
    """The text with changes, none of which overlap."""
    pieces, end = [], 0
    for change in sorted(changes):
        pieces += [source[end : change.start], change.text]
        end = max(end, change.end)
    return "".join([*pieces, source[end:]])
