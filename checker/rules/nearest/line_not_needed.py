"""The solution does not need one of the lines.

The program does everything that the nearest solution does, and something more.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.model import Case, Evidence, Finding
from checker.rules.nearness import line_span, only_parting

message = "Compare line {line} with what should happen there: is it needed?"
hints = (
    "Each line of a program should have a purpose that you can say in a few words.",
    "Say what line {line} does, and which sentence of the task asks for it.",
    "See what happens without line {line} and what belongs to it.",
)
bad = """\
def longest(words):
    best = ""
    for word in words:
        if word.startswith("a"):
            best = ""
        if len(word) > len(best):
            best = word
    return best
"""
line = 4
good = """\
def longest(words):
    best = ""
    for word in words:
        if len(word) > len(best):
            best = word
    return best
"""
near_miss = (
    'def longest(words):\n    best = ""\n    for word in words:\n        if len(word) > 2:\n            best = word\n    return best\n',
    "def longest(words):\n    best = words[0]\n    for word in words:\n        if len(word) > len(best):\n            word = best\n"
    "    return best\n",
    "def longest(words):\n    words.sort()\n    return words[0]\n",
)
case = Case("two words", call='longest(["cde", "ab"])')


def line_not_needed(evidence: Evidence) -> Iterator[Finding]:
    parting = only_parting(evidence)
    if parting and not parting.theirs:
        node = parting.ours[0].node
        yield Finding(line_span(node, evidence.program), {"line": node.lineno})
