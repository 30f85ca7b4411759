"""A name keeps its value throughout a loop.

Programs that count, add up or gather something change a name on each turn of a loop. The nearest solution has such
a line in its loop, but this program has none.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.model import Case, Evidence, Finding
from checker.rules.nearness import kept_value
from checker.tree import header_span

taxonomy = "LOG33"
message = "Does anything in your loop on line {line} change `{name}`?"
hints = (
    "A name keeps its value until a line gives it another one.",
    "Follow `{name}` through two turns of the loop on line {line}: what should it be after each of them?",
    "Put a line into the loop that brings `{name}` to its next value.",
)
bad = """\
def count_long(words):
    count = 0
    longest = ""
    for word in words:
        if len(word) > len(longest):
            longest = word
    return [longest, count]
"""
line = 4
good = """\
def count_long(words):
    number = 0
    best = ""
    for each in words:
        number += 1
        if len(best) < len(each):
            best = each
    return [best, number]
"""
near_miss = (
    # the loop changes it, only not as it should
    'def count_long(words):\n    count = 0\n    longest = ""\n    for word in words:\n        count += 3\n        if len(word) >'
    " len(longest):\n            longest = word\n            count += 7\n    return [longest, count]\n",
    # it is changed after the loop
    'def count_long(words):\n    count = 0\n    longest = ""\n    for word in words:\n        if len(word) > len(longest):\n'
    "            longest = word\n    count += len(longest)\n    return [longest, count]\n",
    # built in quite another way
    "def count_long(words):\n    longest = max(words)\n    return [longest, 0]\n",
)
case = Case("three words", call='count_long(["a", "bcd", "ef"])')


def change_missing(evidence: Evidence) -> Iterator[Finding]:
    if found := kept_value(evidence):
        loop, name = found
        yield Finding(header_span(loop, evidence.program), {"line": loop.lineno, "name": name})
