"""The length of a value is asked for after a dot.

In some other languages a list has a `length` or a `size`. In Python the function `len` counts letters, items or
keys.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.attributes import missing_attribute
from checker.facts.members import one
from checker.model import Evidence, Finding

taxonomy = "NAM11"
risk = "low"
message = "`{value}` has no `{name}`: on line {line} its length is `{right}`."
hints = (
    "How long a text or a list is, the function `len` tells.",
    "On line {line} `{value}` is {kind}; it goes into the brackets of `len`.",
    "Write `{right}` on line {line}.",
)
bad = """\
names = ["Ann", "Bob"]
print(names.length)
"""
line = 2
good = """\
names = ["Ann", "Bob"]
print(len(names))
"""
near_miss = (
    "class Box:\n    pass\n\nprint(Box().length)\n",
    "print((2).length)\n",
    "names = ['Bob', 'Ann'].sort()\nprint(names.length)\n",
    "names = ['Ann', 'Bob']\nprint(names.long())\n",
    "names = ['Ann', 'Bob']\nprint(lenght(names))\n",
)

_COUNTED = frozenset({"str", "list", "tuple", "dict", "set", "frozenset", "range", "bytes"})


def length_as_attribute(evidence: Evidence) -> Iterator[Finding]:
    missing = missing_attribute(evidence)
    if missing is None or missing.owner not in _COUNTED or missing.is_module or not missing.is_length:
        return
    if missing.call and missing.call.args:
        return
    right = f"len({missing.value})"
    words = {"name": missing.name, "value": missing.value, "line": missing.line, "kind": one(missing.owner)}
    yield Finding(missing.span, {**words, "right": right}, missing.edit_all(right))
