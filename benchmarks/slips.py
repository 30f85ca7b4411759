"""Slips of novices, made on purpose: each breaks a right program in one place, and knows what was done."""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from checker.scan import Lexeme, scan

BLOCK_WORDS = ("if", "elif", "else", "for", "while", "def", "try", "except", "with", "class")


class Broken(NamedTuple):
    """A broken program, and the lines (from 1, of the broken program) that a teacher would point at.

    `right` is what a repair should give, where that cannot be the original.
    """

    source: str
    lines: frozenset[int]
    right: str | None = None


Slip = Callable[[str], Iterator[Broken]]


def _changed(source: str, start: int, end: int, text: str) -> Broken:
    line = source.count("\n", 0, start) + 1
    return Broken(source[:start] + text + source[end:], frozenset({line}))


def _lexemes(source: str) -> list[Lexeme]:
    return [lexeme for lexeme in scan(source) if lexeme.kind != "comment"]


def _replacing(kinds: tuple[str, ...], swap: Callable[[Lexeme, list[Lexeme], int], str | None]) -> Slip:
    """A slip that writes something else for one lexeme."""

    def slip(source: str) -> Iterator[Broken]:
        lexemes = _lexemes(source)
        for at, lexeme in enumerate(lexemes):
            if lexeme.kind in kinds and (text := swap(lexeme, lexemes, at)) is not None:
                yield _changed(source, lexeme.start, lexeme.end, text)

    return slip


def _dropping(kind: str, texts: str) -> Slip:
    return _replacing((kind,), lambda lexeme, _all, _at: "" if lexeme.text in texts.split() else None)


def _swapping(pairs: dict[str, str], kinds: tuple[str, ...] = ("sign", "word")) -> Slip:
    return _replacing(kinds, lambda lexeme, _all, _at: pairs.get(lexeme.text))


def _is_block_colon(lexeme: Lexeme, lexemes: list[Lexeme], at: int) -> bool:
    line = [other for other in lexemes if other.line == lexeme.line]
    return lexeme.text == ":" and lexeme is line[-1] and line[0].text in BLOCK_WORDS


def _other_quote(lexeme: Lexeme) -> str:
    return lexeme.text[:-1] + ("'" if lexeme.text[-1] == '"' else '"')


def _plain_string(lexeme: Lexeme) -> bool:
    return lexeme.text[0] in "'\"" and not lexeme.text.startswith(("'''", '"""')) and len(lexeme.text) > 2


def _misspelt(lexeme: Lexeme, _all: list[Lexeme], _at: int) -> str | None:
    word = lexeme.text
    if keyword.iskeyword(word) and len(word) > 3:
        return word[:-2] + word[-1] + word[-2] if word[-1] != word[-2] else word[:-1]
    return None


def _in_a_condition(lexeme: Lexeme, lexemes: list[Lexeme], _at: int) -> str | None:
    first = next(other for other in lexemes if other.line == lexeme.line)
    return "=" if lexeme.text == "==" and first.text in ("if", "elif", "while") else None


def _print_statement(source: str) -> Iterator[Broken]:
    for found in re.finditer(r"^( *)print\((.+)\)$", source, re.MULTILINE):
        yield _changed(source, found.start(), found.end(), f"{found[1]}print {found[2]}")


def _lines_moved(by: int, wanted: Callable[[str, str], bool]) -> Slip:
    """A slip that moves one line to the right or left; `wanted` sees it and the line above."""

    def slip(source: str) -> Iterator[Broken]:
        lines = source.split("\n")
        for at in range(1, len(lines)):
            if lines[at].strip() and wanted(lines[at], lines[at - 1]):
                moved = " " * by + lines[at] if by > 0 else lines[at][-by:]
                changed = [*lines[:at], moved, *lines[at + 1 :]]
                yield Broken("\n".join(changed), frozenset({at + 1}))

    return slip


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _opens(line: str) -> bool:
    return line.rstrip().endswith(":")


def _increment(source: str) -> Iterator[Broken]:
    for found in re.finditer(r"^( *\w+) \+= 1$", source, re.MULTILINE):
        yield _changed(source, found.start(), found.end(), f"{found[1]}++")


def _spaced_name(source: str) -> Iterator[Broken]:
    for name in sorted(set(re.findall(r"\b[a-z]+_[a-z]+\b", source))):
        uses = list(re.finditer(rf"\b{name}\b", source))
        lines = frozenset(source.count("\n", 0, use.start()) + 1 for use in uses)
        yield Broken(re.sub(rf"\b{name}\b", name.replace("_", " "), source), lines)


def _keyword_as_name(source: str) -> Iterator[Broken]:
    for found in re.finditer(r"^ *([a-z]\w*) = ", source, re.MULTILINE):
        uses = list(re.finditer(rf"\b{found[1]}\b", source))
        lines = frozenset(source.count("\n", 0, use.start()) + 1 for use in uses)
        wrong, right = (re.sub(rf"\b{found[1]}\b", name, source) for name in ("class", "class_"))
        yield Broken(wrong, lines, right)


class Named(NamedTuple):
    """A slip, the rules that name its cause, and the words by which other explainers may name it."""

    slip: Slip
    rules: str
    words: str


SLIPS: dict[str, Named] = {
    "colon lost": Named(
        _replacing(("sign",), lambda x, xs, at: "" if _is_block_colon(x, xs, at) else None),
        "missing_colon",
        r"expected ':'|colon",
    ),
    "semicolon for colon": Named(
        _replacing(("sign",), lambda x, xs, at: ";" if _is_block_colon(x, xs, at) else None),
        "wrong_sign_for_colon",
        r"expected ':'|colon",
    ),
    "closing bracket lost": Named(_dropping("bracket", ") ] }"), "unclosed_bracket", r"never closed|not closed|clos"),
    "opening bracket lost": Named(
        _dropping("bracket", "( [ {"), "missing_open_bracket extra_bracket", r"unmatched|closing .* without|opening"
    ),
    "bracket closed twice": Named(
        _replacing(("bracket",), lambda x, _xs, _at: x.text * 2 if x.text in ")]}" else None),
        "extra_bracket",
        r"unmatched|does not match",
    ),
    "wrong closing bracket": Named(
        _swapping({")": "]", "]": ")", "}": ")"}, ("bracket",)), "mismatched_bracket", r"does not match|unmatched"
    ),
    "closing quote lost": Named(
        _replacing(("string",), lambda x, _xs, _at: x.text[:-1] if _plain_string(x) else None),
        "unterminated_string",
        r"unterminated|EOL while|quote",
    ),
    "opening quote lost": Named(
        _replacing(("string",), lambda x, _xs, _at: x.text[1:] if _plain_string(x) else None),
        "missing_open_quote unterminated_string",
        r"unterminated|quote",
    ),
    "quotes mixed": Named(
        _replacing(("string",), lambda x, _xs, _at: _other_quote(x) if _plain_string(x) else None),
        "mixed_quotes unterminated_string",
        r"unterminated|quote",
    ),
    "comma lost": Named(_dropping("sign", ","), "missing_comma", r"comma"),
    "= for ==": Named(_replacing(("sign",), _in_a_condition), "assignment_for_comparison", r"==|:="),
    "=> for >=": Named(_swapping({">=": "=>", "<=": "=<"}), "wrong_comparison", r">=|<="),
    "sign with a blank": Named(
        _swapping({">=": "> =", "<=": "< =", "!=": "! =", "+=": "+ ="}), "spaced_operator", r"space"
    ),
    "&& for and": Named(_swapping({"and": "&&", "or": "||"}), "other_logical_operator", r"`and`|`or`|\band\b|\bor\b"),
    "line not indented": Named(
        _lines_moved(-4, lambda line, above: _opens(above) and line.startswith("    ")),
        "missing_indent too_far_left",
        r"indent",
    ),
    "line indented": Named(
        _lines_moved(4, lambda line, above: not _opens(above) and bool(above.strip())), "unexpected_indent", r"indent"
    ),
    "line out of step": Named(
        _lines_moved(-2, lambda line, above: line.startswith("    ")),
        "uneven_indent unexpected_indent missing_indent too_far_left",
        r"indent",
    ),
    "keyword misspelt": Named(_replacing(("word",), _misspelt), "misspelt_keyword else_if", r"mean|misspel|typo"),
    "keyword with a capital": Named(
        _replacing(
            ("word",),
            lambda x, _xs, _at: x.text.capitalize() if keyword.iskeyword(x.text) and x.text.islower() else None,
        ),
        "capitalised_keyword misspelt_keyword",
        r"mean|capital|case",
    ),
    "print without brackets": Named(_print_statement, "print_without_brackets", r"print"),
    "else if": Named(_swapping({"elif": "else if"}), "else_if", r"elif"),
    "in lost": Named(_dropping("word", "in"), "missing_in", r"\bin\b"),
    "x++": Named(_increment, "increment", r"\+= 1|\+\+"),
    "name with a blank": Named(_spaced_name, "name_with_space", r"space|underscore|_"),
    "keyword as a name": Named(_keyword_as_name, "keyword_as_name", r"keyword|reserved"),
}
