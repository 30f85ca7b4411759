"""A text in quotes has no closing quote.

A text begins and ends with the same quote mark, on the same line. Without the second one Python takes
the rest of the line, brackets and all, for part of the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.model import Edit, Evidence, Finding, Program, Span
from checker.program import edited, helps

taxonomy = "SYN07"
message = "The text that starts with {quote} on line {line} has no closing {quote}."
hints = (
    "A text ends with the same mark that it begins with.",
    "Find the quote mark on line {line} that has no partner.",
    "Put {quote} behind the last word that belongs to the text on line {line}.",
)
bad = """\
name = "Ada"
print("Hello,", name, "!)
"""
line = 2
good = """\
name = "Ada"
print("Hello,", name, "!")
"""
near_miss = (
    "print('It's me')\n",
    'print("Hello"\n',
    'print("""Hello)\n',
)


def unterminated_string(evidence: Evidence) -> Iterator[Finding]:
    program = evidence.program
    fault = program.fault
    if fault is None or not fault.message.startswith(
        ("unterminated string", "unterminated f-string", "unterminated triple-quoted")
    ):
        return
    text = program.lines[fault.span.line - 1]
    start = next((i for i in range(fault.span.column - 1, len(text)) if text[i] in "'\""), None)
    if start is None or _is_apostrophe(text, start):
        return
    quote = text[start] * 3 if "triple" in fault.message else text[start]
    span = Span(fault.span.line, start + 1, fault.span.line, len(text.rstrip()) + 1)
    if edit := _closing(program, fault.span.line, start, quote):
        yield Finding(span, {"quote": quote, "line": fault.span.line}, edit)


def _is_apostrophe(text: str, at: int) -> bool:
    """In `'It's me'` it is the mark inside the word that is one too many, not the last that is missing."""
    return text[at] == "'" and "'" in text[:at] and text[at - 1].isalnum()


def _closing(program: Program, line: int, start: int, quote: str) -> Edit | None:
    """The quote before the closing brackets, commas and colons at the line's end, else at its very end."""
    if len(quote) == 3:  # it goes over lines, so its end is the file's
        last = len(program.lines)
        edit = Edit(Span(last, len(program.lines[-1]) + 1, last, len(program.lines[-1]) + 1), quote)
        return edit if edited(program, edit).fault is None else None
    text = program.lines[line - 1].rstrip()
    core = text.rstrip(")]}:, \t")
    for column in dict.fromkeys((len(core) + 1, *range(len(core) + 2, len(text) + 2))):
        edit = Edit(Span(line, column, line, column), quote)
        if column > start + 1 and helps(program, edit):
            return edit
    return None
