"""A space is missing between two things that one print shows.

`+` and the curly brackets of an f-text join texts without a space. Only a comma in a print adds one.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.outputs import quoted, wrong_output_of
from checker.model import Evidence, Finding
from checker.tree import span_of

taxonomy = "OUT04"
risk = "low"
message = "Line {line} prints {joined} without a space in the middle: {before} and {after} are wanted apart."
hints = (
    "Python joins texts as they are; every space has to stand in one of them.",
    "Look at what line {line} puts between {before} and {after}.",
    "Add a space inside the quotes there, before the closing or after the opening one.",
)
bad = """\
name = "Ada"
print("Hello" + name)
"""
line = 2
good = """\
name = "Ada"
print("Hello " + name)
"""
near_miss = (
    'name = "Bob"\nprint("Hello" + name)\n',
    'name = "Ada"\nprint("Hello", name, sep="\\n")\n',
    'name = "Ada"\nprint("Hello", end="")\nprint(name)\n',
    'name = "Ada"\nprint("Hello  " + name)\n',
    'import sys\nsys.stdout.write("HelloAda")\n',
)


def joined_words(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_output_of(evidence, "layout")
    gap = wrong.gap if wrong else None
    if wrong is None or gap is None or gap.got or gap.wanted != " ":
        return
    at = gap.at
    entry = wrong.entry_at(at)
    call = wrong.call_of(entry)
    if entry is None or call is None or not entry.start < at:
        return
    text = wrong.text_of(entry)
    before = text[: at - entry.start].split()[-1]
    after = wrong.mismatch.expected[wrong.mismatch.column - 1 :].split()[0]
    words = {"line": call.lineno, "joined": quoted(before + after), "before": quoted(before), "after": quoted(after)}
    yield Finding(span_of(call, evidence.program.source), words)
