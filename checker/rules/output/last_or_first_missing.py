"""The last or the first line of the output is missing.

Often a loop begins a turn too late or ends a turn too early, or the print for that line was forgotten.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.outputs import lines_of, quoted, wrong_output_of
from checker.model import Evidence, Finding
from checker.words import _

taxonomy = "OUT12"
is_symptom = True
risk = "low"
message = "Only the {which} line of the output is missing: {text}."
hints = (
    "All that is printed is right; something is not printed at all.",
    "Find the code that should print the {which} line, {text}.",
    "See if a loop starts too late or stops too early, or if a print is missing.",
)
bad = """\
count = 3
while count > 1:
    print(count)
    count = count - 1
"""
line = 3
good = """\
count = 3
while count > 0:
    print(count)
    count = count - 1
"""
near_miss = (
    "count = 3\nwhile count > 2:\n    print(count)\n    count = count - 1\n",
    "count = 2\nwhile count > -1:\n    print(count)\n    count = count - 1\n",
    "print(3)\nprint(1)\n",
    "print(3, 2)\n",
)


def last_or_first_missing(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_output_of(evidence, "stdout")
    if wrong is None:
        return
    ours, theirs = lines_of(wrong.expected), lines_of(wrong.actual)
    if len(theirs) < 2 or len(ours) != len(theirs) + 1:
        return
    is_last = ours[:-1] == theirs
    if not is_last and ours[1:] != theirs:
        return
    near = max(0, len(wrong.actual.rstrip()) - 1) if is_last else 0
    text = ours[-1] if is_last else ours[0]
    yield Finding(wrong.span_at(near), {"which": _("last") if is_last else _("first"), "text": quoted(text)})
