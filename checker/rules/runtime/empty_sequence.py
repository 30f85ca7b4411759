"""Something is taken from where there is nothing.

An empty list has no first, last or largest item. Python stops where a program asks for one.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from checker.facts.crashes import Failure, failure_of
from checker.facts.worth import Unknown
from checker.model import Evidence, Finding
from checker.words import _

taxonomy = "RUN02"
risk = "low"
is_symptom = True
message = "{items} is empty when line {line} asks for `{asked}`."
hints = (
    "Nothing can be taken out of an empty list, text or dictionary.",
    "Follow it from the top: which line should have put something in before line {line}?",
    "Put something in before line {line}, or use `if` to do something else while it is empty.",
)
bad = """\
numbers = [3, 5]
big = []
for number in numbers:
    if number > 9:
        big.append(number)
print(max(big))
"""
line = 6
good = """\
numbers = [3, 5]
big = []
for number in numbers:
    if number > 4:
        big.append(number)
print(max(big))
"""
near_miss = (
    'numbers = [3, 5]\nprint(max(numbers, "9"))\n',
    "numbers = [3, 5]\nprint(numbers[2])\n",
    "numbers = []\nprint(sum(numbers) / len(numbers))\n",
    'numbers = []\nprint(int(""))\n',
    'big = []\nraise ValueError("max() arg is an empty sequence")\n',
    "numbers = []\nnumbers.remove(3)\n",
)

_SAID = re.compile(r"(max|min)\(\) (arg is an empty|iterable argument is empty)")
_ASKING = frozenset({"max", "min", "choice", "mean", "median", "mode"})


def empty_sequence(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "IndexError", "ValueError", "KeyError", "StatisticsError")
    if failure is None:
        return
    kind, asked = failure.error.type_name, ""
    match failure.node:
        case ast.Subscript(value=items) if kind == "IndexError":
            pass
        case ast.Call(func=ast.Attribute(value=items, attr="pop" | "popitem"), args=args) if kind != "ValueError":
            if kind == "KeyError" and args:
                return
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=[items]) if name in _ASKING:
            asked = f"{name}(…)"
        case _:
            return
    if _is_empty(failure, items):
        text = failure.brief(items)
        is_short = len(text.split()) < 6
        words = {
            "items": f"`{text}`" if is_short else _("What it is given"),
            "asked": asked if asked and not is_short else failure.brief(failure.node),
            "line": failure.span.line,
        }
        yield Finding(failure.span, words)


def _is_empty(failure: Failure, items: ast.expr) -> bool:
    try:
        return len(failure.worth(items)) == 0
    except TypeError:
        return False
    except Unknown:  # only `max` and `min` say it themselves, in words that differ between versions
        return failure.error.type_name == "ValueError" and bool(_SAID.match(failure.error.message))
