"""Two things stand on one line of the output but belong on two.

A print ends its line, unless its `end` says otherwise. What one print shows stays on one line, unless there is a
line break, `\\n`, in it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.outputs import WrongOutput, lines_of, quoted, wrong_output_of
from checker.model import Edit, Evidence, Finding, Print, Span
from checker.program import edited
from checker.tree import span_of
from checker.words import N_, _

taxonomy = "OUT05"
risk = "low"
message = "On line {number} of the output {after} is wanted on a new line; {why}."
hints = (
    "A print ends its line, and only there a new line begins.",
    "Look at line {line} of your program: what does it print after {before}?",
    "Let the line end there: leave out `end`, or use a print of its own for {after}.",
)
bad = """\
for step in ["load", "clean"]:
    print(step, end=" ")
"""
line = 2
good = """\
for step in ["load", "clean"]:
    print(step)
"""
near_miss = (
    'for step in ["load", "cleaned"]:\n    print(step, end=" ")\n',
    'print("load")\nprint()\nprint("clean")\n',
    'for step in ["load", "clean"]:\n    print(step, end="\\n\\n")\n',
    'import sys\nsys.stdout.write("load ")\nsys.stdout.write("clean")\n',
)

_IN_ONE_GO, _BY_END = N_("line {line} prints it in one go"), N_("`end` on line {line} prevents that")


def missing_newline(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_output_of(evidence, "layout")
    gap = wrong.gap if wrong else None
    if wrong is None or gap is None or "\n" in gap.got or "\n" not in gap.wanted:
        return
    entry = wrong.entry_at(gap.at - 1) if gap.at else None
    call = wrong.call_of(entry)
    if entry is None or call is None:
        return
    option = next((keyword for keyword in call.keywords if keyword.arg == "end"), None)
    inside = gap.at + len(gap.got) < entry.end
    if option is None and not inside:
        return
    marked = span_of(call if inside or option is None else option, wrong.program.source)
    words = {
        "number": wrong.mismatch.line,
        "line": call.lineno,
        "before": quoted(wrong.actual[: gap.at].split()[-1]),
        "after": quoted(_next_line(wrong)),
        "why": _(_IN_ONE_GO if inside else _BY_END, line=call.lineno),
    }
    yield Finding(marked, words, None if inside or option is None else _without_end(wrong, entry, call, option))


def _next_line(wrong: WrongOutput) -> str:
    """The line that should have been begun."""
    return next(line.strip() for line in lines_of(wrong.expected)[wrong.mismatch.line :] if line.strip())


def _without_end(wrong: WrongOutput, entry: Print, call: ast.Call, option: ast.keyword) -> Edit | None:
    """The print without its `end`, if that makes the whole output right."""
    match option.value:
        case ast.Constant(value=str(end)) if call.args and call.keywords[-1] is option and len(call.keywords) == 1:
            pass
        case _:
            return None
    mended, done = [], 0
    for other in wrong.run.prints:
        if other.line == entry.line:
            mended.append(wrong.actual[done : other.end - len(end)] + "\n")
            done = other.end
    last, place = span_of(call.args[-1], wrong.program.source), span_of(option, wrong.program.source)
    if last is None or place is None or not wrong.is_right("".join([*mended, wrong.actual[done:]])):
        return None
    edit = Edit(Span(last.end_line, last.end_column, place.end_line, place.end_column), "")
    return edit if edited(wrong.program, edit).fault is None else None
