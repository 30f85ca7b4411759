"""Text and something that is neither text nor number are joined with `+`.

`+` joins two texts. A list, a dictionary or True is not a text; to show it beside one, use a comma in `print`, or
an f-text.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.crashes import failure_of
from checker.facts.kinds import in_words
from checker.facts.parts import sums
from checker.model import Evidence, Finding

taxonomy = "TYP01"
risk = "low"
message = "On line {line} `{text}` is text and `{other}` is {kind}; `+` joins only two texts."
hints = (
    "Everything that `+` joins to a text has to be a text, too.",
    "Look at what `{other}` on line {line} stands for.",
    "In `print`, put a comma in place of the `+`; elsewhere use an f-text or `str({other})`.",
)
bad = """\
fruits = ["apple", "pear"]
print("We have " + fruits)
"""
line = 2
good = """\
fruits = ["apple", "pear"]
print("We have", fruits)
"""
near_miss = (
    "fruits = 3\nprint('We have ' + fruits)\n",
    "fruits = ['apple'].sort()\nprint('We have ' + fruits)\n",
    "fruits = ['apple', 'pear']\nprint(fruits + 'plum')\n",
    "def fruits():\n    return 'apple'\n\nprint('We have ' + fruits)\n",
)
_OTHERS = ("list", "tuple", "dict", "set", "bool", "range", "dict_keys", "dict_values", "dict_items")


def text_plus_value(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "TypeError")
    if failure is None:
        return
    for text, other in sums(failure):
        kind = failure.kind(other)
        if failure.kind(text) == "str" and kind in _OTHERS:
            words = {
                "line": failure.line,
                "text": failure.text(text),
                "other": failure.text(other),
                "kind": in_words(kind),
            }
            yield Finding(failure.span, words)
