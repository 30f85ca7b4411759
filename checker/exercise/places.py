"""Where the keys of a TOML text stand, since `tomllib` does not say.

The text must be one that `tomllib` has read: this scanner only has to find its way, not to judge.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from typing import TypeAlias

# Keys and, for arrays, indices from the top: ("case", 1, "name").
Where: TypeAlias = tuple[str | int, ...]

_BLANK = re.compile(r"(?:[ \t\n]|#[^\n]*)*")
_KEY = re.compile(r'[ \t]*([A-Za-z0-9_-]+|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\')[ \t]*')
# A multi-line text ends at the first three quotes; up to two more belong to its content.
_TEXT = re.compile(
    r'"""(?:\\.|[^\\])*?""""{0,2}|\'\'\'.*?\'\'\'\'{0,2}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'',
    re.DOTALL,
)
_PLAIN = re.compile(r"[^,\]}\n#]+")  # a number, a date or time (perhaps with a blank in it), true, false


class Places:
    """The line of every key, table and list entry of one TOML text, looked for when one is first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def lines(self) -> dict[Where, int]:
        """Of all that there is."""
        return _Search(self._text).lines

    def line(self, *where: str | int) -> int:
        """The line of that key or, where it has none of its own, of the nearest thing around it."""
        while where and where not in self.lines:
            where = where[:-1]
        return self.lines.get(where, 1)


class _Search:
    """One way through a text."""

    def __init__(self, text: str) -> None:
        self.lines: dict[Where, int] = {}
        self._text = text
        self._breaks = [match.start() for match in re.finditer("\n", text)]
        self._sizes: dict[Where, int] = {}  # how many tables each [[array]] has so far
        self._at = 0
        self._document()

    def _document(self) -> None:
        inside: Where = ()
        self._skip(_BLANK)
        while self._at < len(self._text):
            if self._text[self._at] == "[":
                inside = self._header()
            else:
                self._pair(inside)
            self._skip(_BLANK)

    def _header(self) -> Where:
        start = self._at
        brackets = 2 if self._text.startswith("[[", start) else 1
        self._at += brackets
        keys = self._keys()
        self._at += brackets
        where = self._descend((), keys, start)
        if brackets == 2:
            self._mark(where, start)
            index = self._sizes.get(where, 0)
            self._sizes[where] = index + 1
            where += (index,)
        # Its own header is a better place than an earlier `[table.below]` that implied it.
        self.lines[where] = self._line_at(start)
        return where

    def _pair(self, inside: Where) -> None:
        start = self._at
        where = self._descend(inside, self._keys(), start)
        self._mark(where, start)
        self._at += 1  # the =
        self._skip(_BLANK)
        self._value(where)

    def _value(self, where: Where) -> None:
        opening = self._text[self._at]
        if opening == "[":
            self._list(where)
        elif opening == "{":
            self._inline_table(where)
        else:
            self._skip(_TEXT if opening in "\"'" else _PLAIN)

    def _list(self, where: Where) -> None:
        index = 0
        while not self._closes("]"):
            self._mark((*where, index), self._at)
            self._value((*where, index))
            index += 1

    def _inline_table(self, where: Where) -> None:
        while not self._closes("}"):
            self._pair(where)

    def _closes(self, bracket: str) -> bool:
        """Step over an opening bracket or a comma; at the closing one step over it and say so."""
        self._skip(_BLANK)
        if self._text[self._at] in "[{,":
            self._at += 1
            self._skip(_BLANK)
        if self._text[self._at] != bracket:
            return False
        self._at += 1
        return True

    def _keys(self) -> list[str]:
        keys = []
        while match := _KEY.match(self._text, self._at):
            keys.append(_spelled(match[1]))
            self._at = match.end()
            if self._text[self._at] != ".":
                break
            self._at += 1
        return keys

    def _descend(self, where: Where, keys: list[str], start: int) -> Where:
        """From `where` down the dotted keys, through the last table of each [[array]] on the way."""
        for position, key in enumerate(keys):
            where += (key,)
            if position < len(keys) - 1:
                self._mark(where, start)
                if where in self._sizes:
                    where += (self._sizes[where] - 1,)
        return where

    def _mark(self, where: Where, start: int) -> None:
        self.lines.setdefault(where, self._line_at(start))

    def _line_at(self, position: int) -> int:
        return bisect_left(self._breaks, position) + 1

    def _skip(self, pattern: re.Pattern[str]) -> None:
        if match := pattern.match(self._text, self._at):
            self._at = match.end()


def _spelled(key: str) -> str:
    if key[0] == '"' and "\\" in key:
        import tomllib

        return next(iter(tomllib.loads(f"{key} = 0")))
    return key[1:-1] if key[0] in "\"'" else key
