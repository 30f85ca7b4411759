"""A line that opens a block has no colon.

Lines that begin with a word such as `for`, `if`, `while`, `def` or `else` announce a block, and the
colon at their end is the announcement. Without it Python does not know that the indented lines below
belong to them.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from checker.model import Edit, Evidence, Finding, Program, Span
from checker.program import helps
from checker.scan import code_end

taxonomy = "SYN01"
message = "Line {line} starts a block with `{keyword}`, so it must end with a colon `:`."
hints = (
    "Look at how a line that announces an indented block has to end.",
    "Compare the end of line {line} with a `{keyword}` line that works.",
    "Put `:` at the marked place on line {line}.",
)
bad = """\
for word in ["a", "b"]
    print(word)
"""
line = 1
good = """\
for word in ["a", "b"]:
    print(word)
"""
near_miss = (
    "for word in [1, 2:\n    print(word)\n",
    "x = 3\nif x = 3:\n    print(x)\n",
    "x = 3\nif x > 4:\n    print(x)\nelse if x > 2:\n    print(1)\n",
    "x = 3\nif x > 2 then\n    print(x)\n",
)

_OPENER = re.compile(r"\s*(?:async\s+)?(for|while|if|elif|else|try|except|finally|with|def|class|match|case)\b")


def missing_colon(evidence: Evidence) -> Iterator[Finding]:
    program = evidence.program
    fault = program.fault
    if fault is None or fault.kind != "syntax":
        return
    for place in _places(program, fault.message, fault.span):
        keyword = _keyword(program, place.line)
        edit = Edit(place, ":")
        if keyword and _leaves_a_body(program, place) and helps(program, edit):
            yield Finding(place, {"line": place.line, "keyword": keyword}, edit)
            return


def _places(program: Program, message: str, span: Span) -> Iterator[Span]:
    """Where a colon may be missing: where CPython expects one, then at the end of nearby lines."""
    if message == "expected ':'":
        yield Span(span.line, span.column, span.line, span.column)
    for number in (span.line, span.line - 1):
        if number >= 1 and _OPENER.match(program.lines[number - 1]):
            column = code_end(program.lines[number - 1])
            yield Span(number, column, number, column)


def _keyword(program: Program, number: int) -> str | None:
    """The word that opens the block: on this line, or above it where brackets go over lines."""
    for above, text in enumerate(reversed(program.lines[max(0, number - 10) : number])):
        if above and text[: code_end(text) - 1].endswith(":"):
            return None  # this one has its colon
        if found := _OPENER.match(text):
            return found[1]
    return None


def _leaves_a_body(program: Program, place: Span) -> bool:
    """Whether nothing, or a real statement, follows: in `if x then` the colon is not what is missing."""
    rest = program.lines[place.line - 1][place.column - 1 :]
    rest = rest[: code_end(rest) - 1].strip()
    if not rest:
        return True
    try:
        tree = ast.parse(rest)
    except (SyntaxError, ValueError):
        return False
    return not all(isinstance(s, ast.Expr) and isinstance(s.value, ast.Name) for s in tree.body)
