"""There is one empty line too many in the output.

Every print ends its line. An empty `print()`, or a line break written as `\\n` inside a text, adds one more.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.outputs import Gap, WrongOutput, wrong_output_of
from checker.model import Evidence, Finding
from checker.tree import span_of
from checker.words import _

taxonomy = "OUT06"
risk = "low"
message = "There is an empty line too many {place}: {why}."
hints = (
    "Every print ends its line by itself.",
    "Look at line {line}: which line break does it print beyond the one that every print adds?",
    "Leave out the line break that is too much on line {line}.",
)
bad = """\
print("one\\n")
print("two")
"""
line = 1
good = """\
print("one")
print("two")
"""
near_miss = (
    'print("one\\n")\nprint("too")\n',
    'print("one")\nprint("two\\n")\n',
    'print("one", end="\\n\\n")\nprint("three")\n',
    'import sys\nsys.stdout.write("one\\n\\ntwo\\n")\n',
)


def extra_blank_line(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_output_of(evidence, "layout")
    gap = wrong.gap if wrong else None
    if wrong is None or gap is None:
        return
    spare = gap.got.count("\n") - gap.wanted.count("\n")
    if spare < 1 or (gap.at and "\n" not in gap.wanted):
        return
    for entry in wrong.run.prints:
        text, why = wrong.text_of(entry), ""
        if entry.end <= gap.at or entry.start > gap.at + _length(wrong, gap):
            continue
        if text == "\n":
            why = _("line {line} prints nothing else", line=entry.line)
        elif text.endswith("\n\n") or text.startswith("\n"):
            why = _("besides its own end, line {line} prints another line break", line=entry.line)
        call = wrong.call_of(entry) if why else None
        if call is not None:
            above = wrong.actual.count("\n", 0, gap.at) + 1
            place = _("after line {line}", line=above) if gap.at else _("at the beginning")
            yield Finding(span_of(call, wrong.program.source), {"place": place, "why": why, "line": call.lineno})
            return


def _length(wrong: WrongOutput, gap: Gap) -> int:
    """How many characters the white space of a gap has in the output as it is."""
    rest = wrong.actual[gap.at :]
    return len(rest) - len(rest.lstrip())
