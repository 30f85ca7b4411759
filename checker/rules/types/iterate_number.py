"""A loop should go through a number.

A `for` loop takes one item after the other. A number has no items; `range(...)` makes the numbers to count through.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.crashes import failure_of
from checker.facts.kinds import NUMBERS
from checker.facts.parts import looped_over
from checker.model import Edit, Evidence, Finding
from checker.tree import span_of

taxonomy = "TYP06"
risk = "low"
message = "On line {line} `{text}` is a number{value}; a `for` loop needs several items to go through."
hints = (
    "A loop goes through items; a number has none.",
    "Look at what stands after `in` on line {line}.",
    "To count up to a number use `range({text})`; to go through a list put the list's name there.",
)
bad = """\
words = ["one", "two"]
for index in len(words):
    print(index, words[index])
"""
line = 2
good = """\
words = ["one", "two"]
for index in range(len(words)):
    print(index, words[index])
"""
near_miss = (
    "words = None\nfor index in words:\n    print(index)\n",
    "words = 3\nfor index in range(len(words)):\n    print(index)\n",
    "words = [1, 2]\nfor index, word in words:\n    print(index)\n",
    "words = [1, 2]\nfor word in words:\n    for letter in reversed(word):\n        print(letter)\n",
)


def iterate_number(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "TypeError")
    over = looped_over(failure) if failure else None
    if failure is None or over is None or "not iterable" not in failure.error.message:
        return
    kind = failure.kind(over)
    span = span_of(over, evidence.program.source)
    if kind not in NUMBERS or span is None:
        return
    value = failure.value(over)
    shown = f", {value}" if isinstance(value, int | float) and failure.text(over) != str(value) else ""
    words = {"line": over.lineno, "text": failure.text(over), "value": shown}
    yield Finding(span, words, Edit(span, f"range({failure.text(over)})") if kind == "int" else None)
