"""The length of a number is asked for.

`len(...)` counts the items of a list or the characters of a text. A number has neither.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.crashes import failure_of
from checker.facts.kinds import NUMBERS, own_names
from checker.model import Evidence, Finding
from checker.words import _

risk = "low"
message = "`{number}` on line {line} is {shown}, and a number has no length; `len` counts items or characters."
hints = (
    "Only what has items or characters has a length.",
    "Look at what `{number}` on line {line} stands for.",
    "Give `len` the list itself, or `str({number})` to count digits, or leave `len` away.",
)
bad = """\
year = 2024
print("Digits:", len(year))
"""
line = 2
good = """\
year = 2024
print("Digits:", len(str(year)))
"""
near_miss = (
    "year = None\nprint('Digits:', len(year))\n",
    "year = '2024'\nprint('Digits:', len(year) + '1')\n",
    "year = [2024].sort()\nprint('Digits:', len(year))\n",
    "def year():\n    return '2024'\n\nprint('Digits:', len(year))\n",
)


def length_of_number(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "TypeError")
    if failure is None:
        return
    for node in failure.nodes:
        match node:
            case ast.Call(func=ast.Name(id="len"), args=[number]) if "len" not in own_names(evidence.program):
                if failure.kind(number) in NUMBERS:
                    shown = failure.shown(number)
                    words = {
                        "number": failure.text(number),
                        "line": failure.line,
                        "shown": shown if shown != failure.text(number) else _("a number"),
                    }
                    yield Finding(failure.span, words)
