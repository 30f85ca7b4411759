"""Text and a number are joined with `+`.

`+` adds two numbers or joins two texts. With a text and a number, Python does not guess which is meant.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.crashes import failure_of
from checker.facts.kinds import NUMBERS
from checker.facts.origins import typed_in
from checker.facts.parts import sums
from checker.model import Evidence, Finding

taxonomy = "TYP01"
risk = "low"
message = "On line {line} `{text}` is text and `{number}` is a number; `+` cannot put the two together."
hints = (
    "Decide which you want: a longer text or a sum.",
    "Line {line} needs two texts or two numbers around its `+`.",
    "For a text write `str({number})` or an f-text; for a sum turn the text into a number with `int(...)`.",
)
bad = """\
age = 30
print("I am " + age)
"""
line = 2
good = """\
age = 30
print("I am " + str(age))
"""
near_miss = (
    "parts = ['I am ']\nprint('I am ' + parts)\n",
    "print('I am ' + None)\n",
    "print('3' * '4')\n",
    "print(3 + [4])\n",
    "age = '30'\nprint('I am ' + age - 1)\n",
)


def text_plus_number(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "TypeError")
    if failure is None:
        return
    for left, right in sums(failure):
        kinds = [failure.kind(side) for side in (left, right)]
        text, number = (left, right) if kinds[0] == "str" else (right, left)
        if "str" in kinds and any(kind in NUMBERS for kind in kinds):
            if typed_in(evidence.program, text, failure.line) and _is_number(failure.value(text)):
                return  # there the text is what has to change
            words = {"line": failure.line, "text": failure.text(text), "number": failure.text(number)}
            yield Finding(failure.span, words)


def _is_number(value: object) -> bool:
    return isinstance(value, str) and value.strip().lstrip("-").replace(".", "", 1).isdigit()
