"""Where the parts of a line begin and end, such as what a function works on or what a list holds."""

from __future__ import annotations

from checker.scan import CLOSERS
from checker.syntax.broken import Line

OPENERS = {closer: opener for opener, closer in CLOSERS.items()}
_BEFORE = frozenset(["(", "[", "{", ",", ":", "=", "==", "!=", "+", "+=", *"return in if elif while".split()])


def begins_part(line: Line, index: int) -> bool:
    """Whether a part may begin at a lexeme of the line."""
    return index > 0 and line.lexemes[index - 1].text in _BEFORE


def closes_at(line: Line, index: int) -> int | None:
    """Which lexeme would close a bracket that opened before a lexeme."""
    depth = 0
    for at, lexeme in enumerate(line.lexemes[index:], index):
        if lexeme.text in CLOSERS:
            depth += 1
        elif lexeme.text in OPENERS:
            depth -= 1
        if depth < 0:
            return at
    return None
