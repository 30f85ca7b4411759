"""Where the parts of a line begin and end, such as what a function works on or what a list holds."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from checker.scan import CLOSERS, OPENERS, Lexeme
from checker.syntax.broken import Broken, Line, ends_value

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


def value_to(line: Line, last: Lexeme) -> Lexeme:
    """Where on a line the value begins that ends with a lexeme, such as `str` of `str(x)`."""
    depth, at = 0, line.lexemes.index(last)
    while at > 0:
        lexeme, before = line.lexemes[at], line.lexemes[at - 1]
        depth += (lexeme.text in OPENERS) - (lexeme.text in CLOSERS)
        is_call = lexeme.text in ("(", "[") and ends_value(before)
        if depth <= 0 and not (is_call or "." in (lexeme.text, before.text)):
            break
        at -= 1
    return line.lexemes[at]


def in_braces(broken: Broken, meet: Callable[[Lexeme, Lexeme], bool]) -> dict[Lexeme, list[tuple[Lexeme, Lexeme]]]:
    """For each `{` the neighbours directly in it that meet in a certain way."""
    found: dict[Lexeme, list[tuple[Lexeme, Lexeme]]] = {}
    opened: list[Lexeme] = []
    for left, right in pairwise(broken.lexemes):
        if left.kind == "bracket" and left.text in CLOSERS:
            opened.append(left)
        elif left.kind == "bracket" and opened:
            opened.pop()
        if opened and opened[-1].text == "{" and meet(left, right):
            found.setdefault(opened[-1], []).append((left, right))
    for brace in opened:  # it is never closed: below its line begins something else
        found[brace] = [pair for pair in found.get(brace, []) if pair[1].line == brace.line]
    return found
