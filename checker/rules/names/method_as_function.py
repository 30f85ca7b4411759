"""Something that belongs after a dot is called like a function.

Some functions belong to one kind of value: `append` to lists, `upper` to texts. They are written after the value
and a dot.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.members import one
from checker.facts.missing import unknown_name
from checker.model import Edit, Evidence, Finding
from checker.tree import segment, span_of

taxonomy = "NAM12"
risk = "low"
message = "There is no function `{name}`; it belongs to the value and is written after it: `{value}.{name}(...)`."
hints = (
    "What only one kind of value can do stands after such a value and a dot.",
    "On line {line} `{value}` is {kind}: it comes first, then a dot, then `{name}`.",
    "Write `{right}` on line {line}.",
)
bad = """\
names = ["Ann"]
append(names, "Bob")
print(names)
"""
line = 2
good = """\
names = ["Ann"]
names.append("Bob")
print(names)
"""
near_miss = (
    "names = 'Ann'\nappend(names, 'Bob')\n",
    "print(join(['Ann', 'Bob']))\n",
    "def appends(names, name):\n    names.append(name)\n\nnames = ['Ann']\nappend(names, 'Bob')\n",
    "names = ['Ann']\nappend_all(names, 'Bob')\n",
    "append()\n",
    "def show():\n    append = print\n\nappend(['Ann'], 'Bob')\n",
)


def method_as_function(evidence: Evidence) -> Iterator[Finding]:
    missing = unknown_name(evidence)
    call, owner = (missing.call, missing.owner) if missing else (None, None)
    if missing is None or call is None or owner is None or missing.near or missing.module:
        return
    program = evidence.program
    value = segment(call.args[0], program)
    if not isinstance(call.args[0], ast.Name | ast.Constant | ast.Call | ast.List | ast.JoinedStr):
        value = f"({value})"
    others = [segment(part, program) for part in call.args[1:]]
    others += [f"{word.arg}={segment(word.value, program)}" for word in call.keywords if word.arg]
    right = f"{value}.{missing.name}({', '.join(others)})"
    words = {"name": missing.name, "value": value, "line": missing.line, "kind": one(owner), "right": right}
    span = span_of(call, program.source)
    yield Finding(missing.span, words, Edit(span, right) if span else None)
