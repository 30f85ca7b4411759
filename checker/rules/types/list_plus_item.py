"""An item is added to a list with `+`.

`+` puts two lists together into a new one. A single item is not a list; `append` puts it at the end of one.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.crashes import failure_of
from checker.facts.kinds import in_words
from checker.facts.parts import sums
from checker.model import Evidence, Finding

taxonomy = "TYP17"
risk = "low"
message = "`+` puts two lists together, but `{item}` on line {line} is {kind}; `append` adds a single item."
hints = (
    "Two lists can be put together; an item that is alone is no list.",
    "Look at `{item}` beside the `+` on line {line}.",
    "Write `{list}.append({item})`, or make a list of the item: `[{item}]`.",
)
bad = """\
numbers = [1, 2]
numbers = numbers + 3
print(numbers)
"""
line = 2
good = """\
numbers = [1, 2]
numbers.append(3)
print(numbers)
"""
near_miss = (
    "numbers = [1, 2]\nprint('Numbers: ' + numbers)\n",
    "numbers = [1, 2].append(3)\nprint(numbers + [3])\n",
    "numbers = [1, 2]\nprint(numbers - 3)\n",
    "numbers = (1, 2)\nprint(numbers + 3)\n",
    "def three():\n    return 3\n\nnumbers = [1, 2]\nprint(numbers + three)\n",
)
_ITEMS = ("int", "float", "str", "bool", "tuple", "dict", "set")


def list_plus_item(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "TypeError")
    if failure is None:
        return
    for left, right in sums(failure):
        kinds = (failure.kind(left), failure.kind(right))
        whole, item, kind = (left, right, kinds[1]) if kinds[0] == "list" else (right, left, kinds[0])
        if "list" in kinds and kind in _ITEMS and kinds[0] != "str":  # a text first: a longer text is wanted
            words = {
                "item": failure.text(item),
                "line": failure.line,
                "kind": in_words(kind),
                "list": failure.text(whole),
            }
            yield Finding(failure.span, words)
