"""A print is missing.

The program does everything that the nearest solution does, except for one line that prints.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.model import Evidence, Finding
from checker.rules.nearness import only_parting, place_of, span_beside

taxonomy = "LOG33"
message = "Is a line missing that prints {where}?"
hints = (
    "A program shows only what it prints, at the moment when it does.",
    "Say what should appear on the screen, line by line, and find for each line the print that it comes from.",
    "Put a print {where}.",
)
bad = """\
ages = [7, 9, 14]
total = 0
for age in ages:
    total += age
print("Ages:", len(ages))
print("Mean:", total / len(ages))
"""
good = """\
numbers = [7, 9, 14]
total = 0
for n in numbers:
    total = total + n
    print("So far:", total)
print("Ages:", len(numbers))
print("Mean:", total / len(numbers))
"""
near_miss = (
    # it prints there, but something else
    'ages = [7, 9, 14]\ntotal = 0\nfor age in ages:\n    total += age\n    print("So far:", age)\n'
    'print("Ages:", len(ages))\nprint("Mean:", total / len(ages))\n',
    # two things differ
    'ages = [7, 9, 14]\ntotal = 0\nfor age in ages:\n    total += age\nprint("Ages:", len(ages))\nprint("Mean:", total)\n',
    # nothing of the solution's build
    'print("Ages:", 3)\nprint("Mean:", 10.0)\n',
)


def print_missing(evidence: Evidence) -> Iterator[Finding]:
    parting = only_parting(evidence)
    if parting and not parting.ours and parting.theirs[0].prints:
        yield Finding(span_beside(parting, evidence.program), {"where": place_of(parting)})
