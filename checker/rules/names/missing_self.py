"""A name of the class is used without `self.` in front.

Inside the functions of a class, what belongs to the class is written after `self` and a dot.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.attributes import class_with
from checker.facts.missing import MissingName, missing_name
from checker.model import Evidence, Finding
from checker.tree import segment, walk

risk = "low"
message = "`{name}` belongs to the class `{owner}`; in its functions it is called `{right}`, on line {line}, too."
hints = (
    "What belongs to a thing is reached through the thing: its name, a dot, then the word.",
    "On line {line}, whose `{name}` is meant?",
    "Write `{right}` in place of `{name}` on line {line}.",
)
bad = """\
class Box:
    def __init__(self, width):
        self.width = width

    def area(self):
        return width * width

print(Box(7).area())
"""
line = 6
good = """\
class Box:
    def __init__(self, width):
        self.width = width

    def area(self):
        return self.width * self.width

print(Box(7).area())
"""
near_miss = (
    "class Box:\n    def area(self):\n        return width * 7\n\nprint(Box().area())\n",
    "class Box:\n    width = 7\n\nprint(width)\n",
    "class Box:\n    def __init__(self):\n        self.width = width\n\n    def area(self):\n        return self.width * 7\n\nprint(Box().area())\n",
    "class Box:\n    width = 7\n\n    def area(self):\n        return widht * 7\n\nprint(Box().area())\n",
    "class Box:\n    width = 7\n\n    def area(self):\n        return width * 7\n\nprint(Box().area())\nwidth = 7\n",
)


def missing_self(evidence: Evidence) -> Iterator[Finding]:
    missing = missing_name(evidence)
    if missing is None or missing.starts or missing.outer:
        return
    home, owner = missing.place.home, class_with(missing.name, missing.place, missing.names)
    if owner is None or not isinstance(home, ast.FunctionDef) or not home.args.args or home.decorator_list:
        return
    right = f"{home.args.args[0].arg}.{missing.name}"
    if _gives_it_its_value(home, missing, right):
        return  # `self.name = name` lacks a parameter, not a `self`
    words = {"name": missing.name, "owner": owner.name, "right": right, "line": missing.line}
    yield Finding(missing.span, words, missing.edit(right))


def _gives_it_its_value(home: ast.FunctionDef, missing: MissingName, right: str) -> bool:
    """Whether the name stands where the value's own one gets its value."""
    return any(
        isinstance(node, ast.Assign)
        and any(segment(target, missing.program) == right for target in node.targets)
        and any(part is missing.place.node for part in walk(node.value))
        for node in walk(home)
    )
