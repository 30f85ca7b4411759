"""The whole collection is printed on every turn instead of its item.

In `for step in steps`, `steps` is the whole list on every turn, and `step` the item whose turn it is.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import partial

from checker.facts.prints import calls_that_printed, replaced, reprinted, shown
from checker.model import Evidence, Finding
from checker.tree import names_in, span_of

taxonomy = "LOG01"
risk = "low"
message = "Line {line} prints the whole `{collection}` on each turn; one item of it is called `{item}`."
hints = (
    "A loop gives a name to the one item whose turn it is.",
    "Look at what stands between `for` and `in`, and at what line {line} prints.",
    "Use `{item}` in place of `{collection}` on line {line}.",
)
bad = """\
for_sale = ["apples", "pears"]
for fruit in for_sale:
    print(f"We have {for_sale}")
"""
line = 3
good = """\
for_sale = ["apples", "pears"]
for fruit in for_sale:
    print(f"We have {fruit}")
"""
near_miss = (
    'for_sale = ["apples", "pears"]\nfor fruit in for_sale:\n    print(f"We sell {fruit}")\n',
    'for_sale = ["apples", "pears"]\nprint(for_sale)\n',
    'for_sale = ["apples", "pears"]\nfor fruit in for_sale:\n    print("We have", for_sale)\n    break\n',
)


def collection_instead_of_item(evidence: Evidence) -> Iterator[Finding]:
    trial = evidence.failing
    if trial is None or trial.actual is None or trial.expected is None:
        return
    for call, loops in calls_that_printed(evidence.program.tree, trial.actual):
        for loop in loops:
            match loop:
                case ast.For(target=ast.Name(id=item), iter=ast.Name(id=collection)):
                    pass
                case _:
                    continue
            uses = [n for n in ast.walk(call) if isinstance(n, ast.Name) and n.id == collection]
            if len(uses) != 1 or item in set(names_in(call)):
                continue
            change = partial(_item_for_collection, collection, item)
            mended = reprinted(trial.actual, call.lineno, change)
            if mended is not None and mended.split() == trial.expected.stdout.split():
                span = span_of(uses[0], evidence.program.source)
                words = {"line": uses[0].lineno, "collection": collection, "item": item}
                yield Finding(span, words)
                return


def _item_for_collection(collection: str, item: str, text: str, values: dict[str, str]) -> str | None:
    whole, one = values.get(collection), values.get(item)
    if whole is None or one is None or whole not in text:
        return None
    return replaced(text, whole, shown(one))
