"""A total begins with the wrong value.

A sum begins with 0, a product with 1, a text with "", a list with []. What it begins with is part of the answer.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip
from checker.tree import Loop, names_in, walk

taxonomy = "LOG06"
cost = 0.18
message = "What should `{name}` be before the first turn? Line {line} begins with {value}."
hints = (
    "What a total begins with is part of the answer: 0 for a sum, 1 for a product.",
    "Follow `{name}` from line {line} through the first turn of the loop.",
    "Let `{name}` begin with {other} on line {line}.",
)
belief = "You would be right if `{name}` began with {other}."
bad = """\
product = 0
for factor in [2, 3, 4]:
    product = product * factor
    print("So far:", product)
"""
line = 1
good = """\
product = 1
for factor in [2, 3, 4]:
    product = product * factor
    print("So far:", product)
"""
near_miss = (
    'product = 0\nfor factor in [2, 3, 4]:\n    product = product * factor\n    print("so far:", product)\n',
    'limit = 5\nfor factor in [2, 3, 4]:\n    print("So far:", factor)\n',
)
_OTHERS = ("0", "1", '""', "[]")
_THOUGHT_ABOUT = 0.1
_COUNT = -0.1


def start_value(code: Code) -> Iterator[Slip]:
    for statement in code.statements:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if not isinstance(value, ast.Call):
                pass
            case _:
                continue
        block = code.block_of(statement)
        after = block[block.index(statement) + 1 :] if block else []
        if not any(isinstance(each, Loop) and name in set(names_in(each)) for each in after):
            continue
        first = _first_item(after)
        for other in [*_OTHERS, *([first] if first else [])]:
            if other != code.text(value):
                words = {"name": name, "value": code.text(value), "other": other}
                extra = _extra(name, value, other, after)
                yield Slip(code.put(value, other), code.line_span(statement), words, extra)


def _extra(name: str, value: ast.expr, other: str, after: list[ast.stmt]) -> float:
    """Whoever begins with an item has thought about it; a count that begins with 1 has not counted anything yet."""
    if any(isinstance(node, ast.Subscript) for node in walk(value)):
        return _THOUGHT_ABOUT
    is_one = isinstance(value, ast.Constant) and value.value == 1 and other == "0"
    loop = next((each for each in after if isinstance(each, ast.For) and name in set(names_in(each))), None)
    return _COUNT if is_one and loop and _only_counts(loop, name) else 0.0


def _only_counts(loop: ast.For, name: str) -> bool:
    """Whether all that a loop does with a name is to add to it."""
    nodes = walk(loop)
    added = [n.target for n in nodes if isinstance(n, ast.AugAssign) and isinstance(n.op, ast.Add)]
    return all(n in added for n in nodes if isinstance(n, ast.Name) and n.id == name)


def _first_item(after: list[ast.stmt]) -> str:
    """The first item of what the next loop goes through: where the biggest or smallest of something begins."""
    loop = next((each for each in after if isinstance(each, ast.For)), None)
    return f"{loop.iter.id}[0]" if loop and isinstance(loop.iter, ast.Name) else ""
