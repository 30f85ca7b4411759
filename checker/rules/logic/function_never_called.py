"""A function is defined but never called.

`def` only says what a function does. It does so when it is called: by its name with brackets after it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

taxonomy = "LOG26"
cost = 0.1
message = "`{function}` is defined on line {line}, but nothing calls it, so its lines never run."
hints = (
    "Defining a function runs none of its lines; calling it does.",
    "Look for a line outside of `{function}` where its name stands with brackets after it.",
    "Call the function below its last line: `{function}()`.",
)
belief = "You would be right if `{function}` were called; it is only defined."
bad = """\
def report():
    print("loaded")
    print("trained")

print("Start")
print("Ready")
"""
line = 1
good = """\
def report():
    print("loaded")
    print("trained")

print("Start")
print("Ready")
report()
"""
near_miss = (
    'def report():\n    print("loaded")\n\nprint("Start")\nprint("Ready")\n',
    'def report():\n    print("loaded")\n    print("trained")\n\nreport()\nprint("Start")\nprint("Ready")\n',
)


def function_never_called(code: Code) -> Iterator[Slip]:
    named = {node.id for node in code.nodes if isinstance(node, ast.Name)}
    top = code.program.tree.body
    for at, function in enumerate(top):
        if isinstance(function, ast.FunctionDef) and function.name not in named and not function.args.args:
            for below in [len(code.program.lines), *(code.first_line(each) for each in top[at + 1 :])]:
                words = {"function": function.name}
                yield Slip(code.above(below, f"{function.name}()\n"), code.line_span(function), words)
