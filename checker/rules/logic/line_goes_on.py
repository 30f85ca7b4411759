"""Each print ends its line, unless it is told not to.

`print(x)` begins a new line after what it printed. With `end=" "` the next print goes on in the same line.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

cost = 0.25
message = "Should line {line} end its line of the output, or should the next print go on in it?"
hints = (
    "Each print ends its line, unless it is told how to end with `end=`.",
    "Look at which parts of the output stand on one line, and which print of the program wrote them.",
    'Give the print on line {line} another end, such as `end=" "`.',
)
belief = "You would be right if the print on line {line} did not begin a new line after what it prints; but it does."
bad = """\
for step in ["load", "train", "test"]:
    print(step)
    print("done")
"""
line = 2
good = """\
for step in ["load", "train", "test"]:
    print(step, end="-")
    print("done")
"""
near_miss = (
    'for step in ["load", "train", "test"]:\n    print(step)\n    print("finished")\n',
    'for step in ["load", "train", "test"]:\n    print(step, end="!")\n    print("done")\n',
)
_ENDS = ('" "', '""', '", "', '"-"')


def line_goes_on(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        match node:
            case ast.Call(func=ast.Name(id="print"), args=[_, *_], keywords=[]):
                for end in _ENDS:
                    yield Slip(code.after(node.args[-1], f", end={end}"), code.span(node))
