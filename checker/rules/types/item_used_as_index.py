"""The item of a loop is used as a position.

In `for step in steps`, `step` is the item itself, not its position. So `steps[step]` asks for the wrong thing.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.crashes import failure_of
from checker.model import Edit, Evidence, Finding
from checker.tree import Loop, loops_around

taxonomy = "TYP15"
risk = "low"
message = "`{item}` on line {line} is already an item of `{holder}`, not its position, so `{part}` cannot work."
hints = (
    "A `for` loop over a list hands out the items, not their positions.",
    "Compare what stands between `for` and `in` on line {loop} with `{part}` on line {line}.",
    "Where you want the item, write `{item}` alone; for positions use `range(len({holder}))`.",
)
bad = """\
steps = ["load", "clean"]
for step in steps:
    print(steps[step])
"""
line = 3
good = """\
steps = ["load", "clean"]
for step in steps:
    print(step)
"""
near_miss = (
    'steps = ["load", "clean"]\nfor step in range(len(steps) + 1):\n    print(steps[step])\n',
    'steps = {"load": 1}\nfor step in steps:\n    print(steps[step] + "a")\n',
    'steps = ["load", "clean"]\nfor step in ["a"]:\n    print(steps[step])\n',
    'steps = ["load", "clean"]\nstep = "load"\nprint(steps[step])\n',
    'steps = ["load", "clean"]\nfor step in steps:\n    step = 5\n    print(steps[step])\n',
)


def item_used_as_index(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "TypeError", "IndexError")
    if failure is None:
        return
    for node in failure.nodes:
        match node:
            case ast.Subscript(value=ast.Name(id=holder), slice=ast.Name(id=item), ctx=context):
                pass
            case _:
                continue
        loop = _loop(loops_around(evidence.program.tree, failure.line), item, holder)
        if loop is None or failure.kind(node.value) not in ("list", "tuple", "str"):
            continue
        words = {
            "item": item,
            "holder": holder,
            "line": failure.line,
            "part": failure.text(node),
            "loop": loop.lineno,
        }
        yield Finding(failure.span, words, Edit(failure.span, item) if isinstance(context, ast.Load) else None)


def _loop(loops: list[Loop], item: str, holder: str) -> ast.For | None:
    """The loop that gives `item` its value, if it goes through `holder`, and nothing in it gives it another one."""
    for loop in reversed(loops):
        given = [n for n in ast.walk(loop) if isinstance(n, ast.Name) and n.id == item and isinstance(n.ctx, ast.Store)]
        match loop:
            case ast.For(target=ast.Name(id=name), iter=ast.Name(id=over)) if name == item:
                return loop if over == holder and len(given) == 1 else None
    return None
