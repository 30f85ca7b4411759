"""The number that a text is turned into is not kept.

`int(age)` makes a new number and leaves `age` the text that it was. On a line of its own it changes nothing.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.crashes import Failure, failure_of
from checker.facts.kinds import NUMBERS, in_words
from checker.model import Case, Evidence, Finding
from checker.tree import span_of, walk

taxonomy = "TYP12"
misconception = "TypeConversionModifiesArgument"
risk = "low"
message = "`{call}` on line {line} does not change `{name}`, which is still {kind} on line {failing}."
hints = (
    "`int`, `float` and `str` make a new value; the old one stays as it is.",
    "Look at line {line}: where does what `{call}` gives back go?",
    "Store it under the old name: put `{name} = ` in front of `{call}`.",
)
bad = """\
age = input("Your age: ")
int(age)
print("Next year:", age + 1)
"""
line = 2
good = """\
age = input("Your age: ")
age = int(age)
print("Next year:", age + 1)
"""
case = Case("run", stdin="30\n")
near_miss = (
    'age = input("Your age: ")\nyears = int(age)\nprint("Next year:", age + 1)\n',
    'age = input("Your age: ")\nage = int(age)\nprint("Next year: " + age)\n',
    'age = input("Your age: ")\nint(age)\nprint("Next year:", 30 + "1")\n',
    'age = input("Your age: ")\nif age:\n    int("3")\nprint("Next year:", age + 1)\n',
    'age = 30\nint(age)\nprint("Next year: " + age)\n',
)


def conversion_result_dropped(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "TypeError")
    if failure is None:
        return
    for statement in walk(evidence.program.tree):
        match statement:
            case ast.Expr(value=ast.Call(func=ast.Name(id=function), args=[ast.Name(id=name)]) as call):
                pass
            case _:
                continue
        kind = _still(failure, name) if call.lineno < failure.line else ""
        wanted = ("str",) if function in ("int", "float") else NUMBERS if function == "str" else ()
        if kind in wanted:
            words = {
                "call": failure.text(call),
                "line": call.lineno,
                "name": name,
                "kind": in_words(kind),
                "failing": failure.line,
            }
            yield Finding(span_of(call, evidence.program.source), words)
            return


def _still(failure: Failure, name: str) -> str:
    """The kind of a name's value, if it stands right where the program failed beside a value of another kind."""
    for node in failure.nodes:
        match node:
            case ast.BinOp(left=left, right=right) | ast.AugAssign(target=left, value=right):
                sides = [left, right]
            case ast.Compare(left=left, comparators=[right]):
                sides = [left, right]
            case ast.Call(func=ast.Name(id="range" | "abs" | "round"), args=sides):
                pass
            case ast.Subscript(slice=key):
                sides = [key]
            case _:
                continue
        named = [side for side in sides if isinstance(side, ast.Name) and side.id == name]
        if named and (len(sides) == 1 or len({failure.kind(side) for side in sides}) == 2):
            return failure.kind(named[0])
    return ""
