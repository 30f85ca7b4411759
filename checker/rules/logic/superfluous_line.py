"""There is one line too many.

It may be left over from a try, or do again what another line has already done.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

cost = 0.4
message = "Is line {line} needed? Without `{text}` the program would do what is asked."
hints = (
    "Each line of a program should have a purpose that you can say in a few words.",
    "Follow what line {line} does, `{text}`, and ask what it is good for.",
    "Try the program without line {line}.",
)
belief = "You would be right if line {line}, `{text}`, were not there."
bad = """\
names = ["Ada", "Bob", "Cem"]
for name in names:
    name = "the " + name
    print("Hello", name)
    print("Bye", name)
"""
line = 3
good = """\
names = ["Ada", "Bob", "Cem"]
for name in names:
    print("Hello", name)
    print("Bye", name)
"""
near_miss = (
    'names = ["Ada", "Bob"]\nfor name in names:\n    print("Hello", name)\n    print("Bye", name)\nprint("End")\n',
    'for name in ["Ada", "Bob", "Cem"]:\n    print("Hi", name)\nprint("Bye")\n',
)


def superfluous_line(code: Code) -> Iterator[Slip]:
    for statement in code.statements:
        if isinstance(statement, ast.FunctionDef | ast.ClassDef | ast.Import | ast.ImportFrom | ast.Pass):
            continue
        if statement.lineno == statement.end_lineno:
            is_leap = isinstance(statement, ast.Break | ast.Continue)
            words = {"text": code.text(statement)}
            yield Slip(code.remove(statement), code.line_span(statement), words, -0.2 if is_leap else 0)
