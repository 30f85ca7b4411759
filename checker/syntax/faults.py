"""What Python complains about, made the same for all of its versions.

Since 3.12 Python reads the texts with an `f` before them as code: what is wrong in them, or missing at their end,
is complained about at other times, in other words and at other places than before.
"""

from __future__ import annotations

import re
from dataclasses import replace

from checker.model import Fault, Program, Span
from checker.scan import CLOSERS, OPENERS, Lexeme, scan
from checker.syntax.places import offset_of, span_of_text

_MAY_BE_F = re.compile(r"[fF][rR]?['\"]")
_IS_F = re.compile(r"[rR]?[fF]")
# Python finds these before all others, in their order.
_FIRST = re.compile(r"unterminated|unmatched|does not match|invalid character|non-printable|inconsistent use|^unindent")


def settled(program: Program) -> Program:
    """The program with its complaint as every version of Python would make it."""
    fault = program.fault
    if fault is None or fault.kind != "syntax":
        return program
    said = fault.message.partition("; perhaps")[0].replace("f-string literal", "string literal")
    same = replace(fault, message=said)
    if said == "expected argument value expression":  # of `f(x=)`, where others stop at what follows
        same = _behind(program.source, fault.span)
    if _MAY_BE_F.search(program.source):
        same = _about_f_texts(program.source, same)
    return program if same == fault else replace(program, fault=same)


def _behind(source: str, span: Span) -> Fault:
    end = offset_of(source, span) + span.end_column - span.column
    start = next((lexeme.start for lexeme in scan(source) if lexeme.start >= end and lexeme.kind != "comment"), end)
    return Fault("syntax", "invalid syntax", span_of_text(source, start, start + 1))


def _about_f_texts(source: str, fault: Fault) -> Fault:
    lexemes = list(scan(source))
    texts = [each for each in lexemes if each.kind in ("string", "open_string") and _IS_F.match(each.text)]
    at = offset_of(source, fault.span)
    is_first = _FIRST.search(fault.message) and not fault.message.startswith("f-string")
    opened = next((text for text in texts if text.kind == "open_string"), None)
    if opened and not (is_first and at < opened.start):
        return _at(source, opened, "unterminated string literal")
    inside = next((text for text in texts if text.start < at < text.end), None)
    if inside is None and fault.message.startswith("f-string"):
        inside = _meant(texts, at, fault.span)
    if inside is None:
        return fault
    return _about_brackets(source, lexemes) or _at(source, inside, "f-string: invalid syntax")


def _meant(texts: list[Lexeme], at: int, span: Span) -> Lexeme | None:
    """The text that is complained about, where only its line is sure, or a place behind it."""
    above = [text for text in texts if text.start <= at and text.line <= span.line]
    return next((text for text in texts if text.line == span.line), above[-1] if above else None)


def _about_brackets(source: str, lexemes: list[Lexeme]) -> Fault | None:
    """The first complaint about brackets outside of texts: it comes before any about what a text says."""
    stack: list[Lexeme] = []
    for lexeme in lexemes:
        if lexeme.text in CLOSERS:
            stack.append(lexeme)
        elif lexeme.text in OPENERS and not stack:
            return _at(source, lexeme, f"unmatched '{lexeme.text}'")
        elif lexeme.text in OPENERS and (opener := stack.pop()).text != OPENERS[lexeme.text]:
            said = f"closing parenthesis '{lexeme.text}' does not match opening parenthesis '{opener.text}'"
            return _at(source, lexeme, said)
    return _at(source, stack[-1], f"'{stack[-1].text}' was never closed") if stack else None


def _at(source: str, lexeme: Lexeme, message: str) -> Fault:
    return Fault("syntax", message, span_of_text(source, lexeme.start, lexeme.start + 1))
