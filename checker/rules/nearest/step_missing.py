"""A step is missing.

The program does everything that the nearest solution does, except for one step.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.model import Case, Evidence, Finding
from checker.rules.nearness import deed_of, kept_value, only_parting, place_of, span_beside

taxonomy = "LOG33"
message = "Is a line missing {where}: one that {deed}?"
hints = (
    "Every sentence of the task needs a place in the program where it is done.",
    "Go through the task sentence by sentence, and name for each the line that does it.",
    "Write what is still missing {where}.",
)
bad = """\
def clean(words):
    kept = []
    for word in words:
        word = word.strip()
        kept.append(word.lower())
    return kept
"""
good = """\
def clean(lines):
    result = []
    for line in lines:
        line = line.strip()
        if line == "end":
            break
        result.append(line.lower())
    return result
"""
near_miss = (
    # the condition is there, but it is another one
    'def clean(words):\n    kept = []\n    for word in words:\n        word = word.strip()\n        if word == "the end":\n'
    "            break\n        kept.append(word.lower())\n    return kept\n",
    # another order only
    "def clean(words):\n    kept = []\n    for word in words:\n        kept.append(word.lower())\n"
    "        word = word.strip()\n    return kept\n",
    "def clean(words):\n    return [word.strip().lower() for word in words]\n",
)
case = Case("four words", call='clean(["A ", "b", "end", "C"])')


def step_missing(evidence: Evidence) -> Iterator[Finding]:
    parting = only_parting(evidence)
    if parting and not parting.ours and not parting.theirs[0].prints and not kept_value(evidence):
        words = {"where": place_of(parting), "deed": deed_of(parting.theirs[0])}
        yield Finding(span_beside(parting, evidence.program), words)
