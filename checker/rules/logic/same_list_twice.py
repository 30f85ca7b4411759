"""Two names for one list.

`b = a` makes no second list: both names stand for the same one, and a change through one is seen through the other.
`list(a)` or `a.copy()` makes a list of its own.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

taxonomy = "LOG23"
misconception = "AssignmentCopiesObject"
cost = 0.05
message = "Line {line} makes no copy: `{name}` and `{other}` are then two names for one and the same list."
hints = (
    "`=` never copies a list; it gives the same list one more name.",
    "Ask what happens to `{other}` when `{name}` is changed after line {line}.",
    "Write `{name} = {other}.copy()` on line {line}.",
)
belief = (
    "You would be right if line {line} made a copy; but `{name}` and `{other}` are names for one and the same list."
)
bad = """\
raw = ["b", "a"]
clean = raw
clean.sort()
print(raw)
print(clean)
print("Done")
"""
line = 2
good = """\
raw = ["b", "a"]
clean = raw.copy()
clean.sort()
print(raw)
print(clean)
print("Done")
"""
near_miss = (
    'raw = ["b", "a"]\nclean = raw\nclean.sort()\nprint(raw)\nprint(clean)\nprint("done")\n',
    'raw = ["b", "a"]\nclean = sorted(raw)\nprint(clean)\nprint(raw)\nprint("Done")\n',
)


def same_list_twice(code: Code) -> Iterator[Slip]:
    for statement in code.statements:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Name(id=other) as value):
                words = {"name": name, "other": other}
                yield Slip(code.after(value, ".copy()"), code.line_span(statement), words)
