"""An opening bracket is never closed.

Until Python finds the closing bracket, it reads on over the ends of lines; what it complains about is
therefore often a line further down that is quite right.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.model import Edit, Evidence, Finding, Program, Span
from checker.program import helps
from checker.scan import CLOSERS, Lexeme, code_end, scan, unclosed

taxonomy = "SYN04"
message = "The `{opener}` on line {line} is never closed: it needs its `{closer}`."
hints = (
    "Every bracket that opens has to close again.",
    "Count the brackets on line {line}.",
    "Add `{closer}` on line {line}, right behind what belongs inside the brackets.",
)
bad = """\
total = sum([1, 2, 3])
print("The sum is", total
"""
line = 2
good = """\
total = sum([1, 2, 3])
print("The sum is", total)
"""
near_miss = (
    "print('a'))\n",
    "x = (1, 2]\n",
    "for word in ('a', 'b')\n    print(word)\n",
    "print('a)\n",
)


def unclosed_bracket(evidence: Evidence) -> Iterator[Finding]:
    program = evidence.program
    fault = program.fault
    if fault is None or fault.kind != "syntax" or "unterminated" in fault.message:
        return
    for opener in reversed(unclosed(program.source)):
        edit = _closing(program, opener)
        # Without an edit that works, only CPython's own word for it counts.
        if edit or "was never closed" in fault.message:
            span = Span(opener.line, opener.column, opener.line, opener.column + 1)
            words = {"opener": opener.text, "closer": CLOSERS[opener.text], "line": opener.line}
            yield Finding(span, words, edit)
            return


def _closing(program: Program, opener: Lexeme) -> Edit | None:
    """The closing bracket at the first place, from the line's end backwards, that makes Python read on."""
    line = program.lines[opener.line - 1]
    end = code_end(line)
    lexemes = [piece for piece in scan(line) if opener.column < piece.column < end]
    places = [end, *(piece.column for piece in reversed(lexemes))]
    for column in places[:12]:
        edit = Edit(Span(opener.line, column, opener.line, column), CLOSERS[opener.text])
        if helps(program, edit):
            return edit
    return None
