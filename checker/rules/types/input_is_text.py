"""What was typed in is used as a number.

`input()` gives back a text, even if digits were typed in. Python can calculate with `"4"` only once it has been
turned into a number. Until then `+` joins texts and `<` compares letters, so a program may run and still be wrong.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.crashes import Failure, failure_of
from checker.facts.kinds import NUMBERS
from checker.facts.origins import typed_in
from checker.model import Case, Evidence, Finding
from checker.rules import Example
from checker.search.slip import Code, Slip
from checker.tree import span_of
from checker.words import N_, _

taxonomy = "TYP02"
risk = "low"
cost = 0.05
message = "{what}, because `input()` always gives text; {needs}."
hints = (
    "What is typed in is text, even where it looks like a number.",
    "Follow the text from the `input()` on line {origin}: what do `+`, `*` and `<` do with texts?",
    "Turn the text into a number, with `int(...)` or `float(...)`, before the program counts with it.",
)
belief = "You would be right if line {line} read a number; but `input()` always gives a text."
bad = """\
age = input("Your age: ")
print("Next year:", age + 1)
"""
line = 1
good = """\
age = int(input("Your age: "))
print("Next year:", age + 1)
"""
case = Case("run", stdin="30\n")
near_miss = (
    'age = int(input("Your age: "))\nprint("Next year: " + age)\n',
    'age = input("Your name: ") + "!"\nprint("Next year:", age + 1)\n',
    'age = input("Your age: ")\nint(age)\nprint("Next year:", age + 1)\n',
    'age = "30"\nprint("Next year:", age + 1)\n',
    'age = input("Your age: ")\nage = [age]\nprint("Next year:", age + 1)\n',
    'age = input("Your age: ")\nprint("Next year:", age.year)\n',
)
searched = Example(
    bad="""\
first = input()
second = input()
print(first * 2)
print(second + second)
print("Done")
""",
    good="""\
first = input()
second = int(input())
print(first * 2)
print(second + second)
print("Done")
""",
    near_miss=(
        'first = input()\nsecond = input()\nprint(first)\nprint(second)\nprint("Done")\n',
        'first = int(input())\nsecond = int(input())\nprint(first * 2)\nprint(second * second)\nprint("Done")\n',
    ),
    case=Case("two", stdin="3\n4\n"),
    line=2,
)
_COUNTING = frozenset({"abs", "chr", "divmod", "pow", "range", "round", "sum"})
_MODULES = frozenset({"math", "random"})


def input_is_text(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "TypeError")
    if failure is None:
        return
    for text in _used_as_numbers(failure):
        origin = typed_in(evidence.program, text, failure.line)
        if (
            origin is not None
            and not _is_thrown_away(failure, text)
            and _looks_like_numbers(failure.value(text), failure.kind(text))
        ):
            words = {
                "what": _what(failure, text, origin),
                "needs": _("line {line} needs a number there", line=failure.line),
                "origin": origin.lineno,
            }
            yield Finding(span_of(origin, evidence.program.source), words)
            return


def slips(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id != "input":
            continue
        parent = code.parent(node)
        if isinstance(parent, ast.Call) and isinstance(parent.func, ast.Name) and parent.func.id in ("int", "float"):
            continue
        for at, maker in enumerate(("int", "float")):
            edits = (*code.before(node, f"{maker}("), *code.after(node, ")"))
            words = {
                "what": _("Line {line} reads a text", line=node.lineno),
                "needs": _("for a number it has to go through `{maker}()`", maker=maker),
                "origin": node.lineno,
            }
            yield Slip(edits, code.span(node), words, at / 100)


def _is_thrown_away(failure: Failure, text: ast.expr) -> bool:
    """Whether a line makes a number of it and does not keep that: then this is what has to be understood."""
    for node in failure.program.nodes:
        match node:
            case ast.Expr(value=ast.Call(func=ast.Name(id="int" | "float"), args=[ast.Name(id=name)])):
                if isinstance(text, ast.Name) and text.id == name:
                    return True
    return False


def _what(failure: Failure, text: ast.expr, origin: ast.Call) -> str:
    if text is origin:
        return _("What is typed in is text")
    told = N_("`{name}` holds only texts") if failure.kind(text) == "list" else N_("`{name}` is text")
    return _(told, name=failure.text(text))


def _used_as_numbers(failure: Failure) -> Iterator[ast.expr]:
    """The parts of what failed that have to be numbers."""
    for node in failure.nodes:
        match node:
            case ast.BinOp(left=left, op=op, right=right) | ast.AugAssign(target=left, op=op, value=right):
                if not isinstance(op, ast.Add) or any(failure.kind(side) in NUMBERS for side in (left, right)):
                    yield from (right, left)
            case ast.Compare(left=left, ops=[ast.Lt() | ast.LtE() | ast.Gt() | ast.GtE()], comparators=[right]):
                if any(failure.kind(side) in NUMBERS for side in (left, right)):
                    yield from (left, right)
            case ast.Call(func=ast.Name(id=name), args=args) if name in _COUNTING:
                yield from args
            case ast.Call(func=ast.Attribute(value=ast.Name(id=module)), args=args) if module in _MODULES:
                yield from args
            case ast.Subscript(value=whole, slice=key) if failure.kind(whole) in ("list", "str", "tuple"):
                yield key
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                yield operand


def _looks_like_numbers(value: object, kind: str) -> bool:
    """Whether it is a text, or a list of texts, that a number can be made of; where it is not known, a text will do."""
    if isinstance(value, list):
        return bool(value) and all(_looks_like_numbers(item, "str") for item in value)
    if not isinstance(value, str):
        return kind == "str"
    try:
        float(value)
    except ValueError:
        return False
    return True
