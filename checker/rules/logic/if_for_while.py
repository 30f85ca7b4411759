"""An `if` asks once, a `while` asks again and again.

The lines under `if` run at most once. To repeat them as long as something is true, use `while`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.model import Span
from checker.search.slip import Code, Slip
from checker.words import _

misconception = "IfIsLoop"
cost = 0.25
message = "The lines under `{word}` on line {line} run {times}. Is that what is needed?"
hints = (
    "`if` asks its question once, `while` asks it again after each turn.",
    "Ask how often the lines under line {line} should run.",
    "Write `{other}` in place of `{word}` on line {line}.",
)
belief = "You would be right if line {line} said `{other}`; with `{word}` its lines run {times}."
bad = """\
number = 16
if number > 1:
    number = number // 2
    print(number)
print("Done")
print("Left:", number)
"""
line = 2
good = """\
number = 16
while number > 1:
    number = number // 2
    print(number)
print("Done")
print("Left:", number)
"""
near_miss = (
    'number = 16\nif number > 1:\n    number = number // 3\n    print(number)\nprint("Done")\nprint("Left:", number)\n',
    'number = 2\nif number > 1:\n    number = number // 2\n    print(number)\nprint("Done")\nprint("Rest:", number)\n',
)


def if_for_while(code: Code) -> Iterator[Slip]:
    for statement in code.statements:
        if not isinstance(statement, ast.If | ast.While) or statement.orelse:
            continue
        word, other = ("if", "while") if isinstance(statement, ast.If) else ("while", "if")
        if code.source(statement).startswith(f"{word} "):
            span = code.span(statement)
            place = Span(span.line, span.column, span.line, span.column + len(word))
            words = {"word": word, "other": other, "times": _("once at most") if word == "if" else _("again and again")}
            yield Slip(code.swap(place, other), code.line_span(statement), words)
