"""A function is written after a value, as if it belonged to it.

`sum`, `sorted` and `print` work with many kinds of values and belong to none. So they stand in front, and the value
goes into their brackets.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.attributes import missing_attribute
from checker.facts.members import TYPES, one
from checker.model import Evidence, Finding
from checker.tree import segment

taxonomy = "NAM12"
risk = "low"
message = "On line {line} `{name}` stands after `{value}`, but it is a function: write it in front."
hints = (
    "Some functions work with many kinds of values; no value has them after its dot.",
    "On line {line} `{value}` is {kind}; it goes into the brackets.",
    "Write `{right}` on line {line}.",
)
bad = """\
numbers = [3, 4]
print(numbers.sum())
"""
line = 2
good = """\
numbers = [3, 4]
print(sum(numbers))
"""
near_miss = (
    "numbers = [3, 4]\nprint(numbers.length())\n",
    "numbers = [3, 4]\nprint(numbers.sume())\n",
    "class Numbers:\n    pass\n\nprint(Numbers().sum())\n",
    "numbers = [4, 3].sort()\nprint(numbers.sum())\n",
    "numbers = [3, 4]\nprint(numbers.sum)\n",
    "numbers = [3, 4]\nprint(numbers.upper())\n",
)


def function_as_method(evidence: Evidence) -> Iterator[Finding]:
    missing = missing_attribute(evidence)
    if missing is None or missing.owner not in TYPES or not missing.is_function or missing.is_length:
        return
    assert missing.call is not None
    if any(isinstance(part, ast.Starred) for part in missing.call.args) or missing.call.keywords:
        return
    inside = [missing.value, *(segment(part, evidence.program) for part in missing.call.args)]
    right = f"{missing.name}({', '.join(inside)})"
    words = {"line": missing.line, "name": missing.name, "value": missing.value, "kind": one(missing.owner)}
    yield Finding(missing.span, {**words, "right": right}, missing.edit_all(right))
