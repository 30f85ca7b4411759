"""What input() gives is text.

`input()` always gives a text, even if somebody types digits. Texts are joined by `+` and compared letter by
letter, so a program may run and be wrong. `int(input())` makes a number of it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.model import Case
from checker.search.slip import Code, Slip

taxonomy = "TYP02"
cost = 0.05
message = "Line {line} reads a text; for a number it has to go through `{maker}()`."
hints = (
    "What is typed in comes as text, digits too.",
    "Ask what `+`, `*` and `<` do with texts, and look at `{text}` on line {line}.",
    "Write `{maker}({text})` on line {line}.",
)
belief = "You would be right if line {line} read a number; but `input()` always gives a text."
bad = """\
first = input()
second = input()
print(first * 2)
print(second + second)
print("Done")
"""
line = 2
good = """\
first = input()
second = int(input())
print(first * 2)
print(second + second)
print("Done")
"""
case = Case("two", stdin="3\n4\n")
near_miss = (
    'first = input()\nsecond = input()\nprint(first)\nprint(second)\nprint("Done")\n',
    'first = int(input())\nsecond = int(input())\nprint(first * 2)\nprint(second * second)\nprint("Done")\n',
)


def number_read_as_text(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id != "input":
            continue
        parent = code.parent(node)
        if isinstance(parent, ast.Call) and isinstance(parent.func, ast.Name) and parent.func.id in ("int", "float"):
            continue
        for at, maker in enumerate(("int", "float")):
            edits = (*code.before(node, f"{maker}("), *code.after(node, ")"))
            yield Slip(edits, code.span(node), {"text": code.text(node), "maker": maker}, at / 100)
