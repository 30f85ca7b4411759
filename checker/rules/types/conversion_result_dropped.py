"""The result of a conversion is lost.

`int(age)` makes a new number; `age` stays the text that it was. Unless the number is stored or used, nothing
changes.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from checker.facts.crashes import Failure, failure_of
from checker.facts.kinds import NUMBERS, in_words
from checker.model import Case, Evidence, Finding
from checker.rules import Example
from checker.search.slip import Code, Slip
from checker.tree import span_of
from checker.words import _

taxonomy = "TYP12"
misconception = "TypeConversionModifiesArgument"
risk = "low"
cost = 0.02
message = "`{call}` on line {line} does not change `{name}`, {effect}."
hints = (
    "`int`, `str`, `sorted` and their like make a new value; the old one stays as it is.",
    "Look at line {line}: where does what `{call}` gives back go?",
    "Store it under the old name: put `{name} = ` in front of `{call}`.",
)
belief = "You would be right if `{call}` changed `{name}`; but it makes a new value, which is dropped."
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
searched = Example(
    bad="""\
for age in ["3", "5", "8"]:
    int(age)
    print(age * 2)
""",
    good="""\
for age in ["3", "5", "8"]:
    age = int(age)
    print(age * 2)
""",
    near_miss=(
        'for age in ["3", "5", "8"]:\n    int(age)\n    print("Age", age)\n',
        'for age in ["3", "5", "8"]:\n    print(int(age))\n',
    ),
    line=2,
)
_MAKERS = frozenset("int float str bool list tuple set sorted reversed round abs".split())


def conversion_result_dropped(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "TypeError")
    if failure is None:
        return
    for _line, call, function, name in _dropped(evidence.program.nodes):
        kind = _still(failure, name) if call.lineno < failure.line else ""
        wanted = ("str",) if function in ("int", "float") else NUMBERS if function == "str" else ()
        if kind in wanted:
            words = {
                "call": failure.text(call),
                "line": call.lineno,
                "name": name,
                "effect": _("which is still {kind} on line {line}", kind=in_words(kind), line=failure.line),
            }
            yield Finding(span_of(call, evidence.program.source), words)
            return


def slips(code: Code) -> Iterator[Slip]:
    for statement, call, _maker, name in _dropped(code.statements):
        words = {"call": code.text(call), "name": name, "effect": _("and nothing keeps the new value that it makes")}
        yield Slip(code.before(statement, f"{name} = "), code.line_span(statement), words)


def _dropped(nodes: Iterable[ast.AST]) -> Iterator[tuple[ast.Expr, ast.Call, str, str]]:
    """The lines on which a value is made that nobody keeps, with the call, the function's name and what it is given."""
    for node in nodes:
        match node:
            case ast.Expr(value=ast.Call(func=ast.Name(id=maker), args=[ast.Name(id=name), *_]) as call):
                if maker in _MAKERS:
                    yield node, call, maker, name


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
