"""A function gave nothing back, but its answer is used.

A function gives back only what its `return` says. If it comes to its end without one, it gives back None, and
little can be done with that.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.crashes import failure_of
from checker.facts.nones import Maker, gives_something, nothing_in
from checker.model import Evidence, Finding
from checker.tree import functions, span_of
from checker.words import _

taxonomy = "TYP08"
risk = "low"
message = "`{function}` {why}, so `{call}` is None, and line {line} cannot work with None."
hints = (
    "What a function computes or prints reaches its caller only through `return`.",
    "Look at the function `{function}`, which begins on line {start}.",
    "Make sure that every way through `{function}` ends with a `return` and the answer.",
)
bad = """\
def double(number):
    result = 2 * number

print("Result:", double(4) + 1)
"""
line = 4
good = """\
def double(number):
    result = 2 * number
    return result

print("Result:", double(4) + 1)
"""
near_miss = (
    "def double(number):\n    return 2 * number\n\nprint('Result:', double('4') + 1)\n",
    "def double(number):\n    return None\n\nprint('Result:', double(4) + 1)\n",
    "def double(number):\n    print(2 * number)\n\ndouble(4)\nprint('Result:', None + 1)\n",
    "result = [1].sort()\ndef double(number):\n    print(2 * number)\n\nprint('Result:', result + 1)\n",
    "def double(number):\n    print(2 * number)\n\ndouble(4)\nprint('Result:', len(3))\n",
)


def none_from_missing_return(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "TypeError", "AttributeError")
    found = nothing_in(failure, Maker.FUNCTION) if failure else None
    if failure is None or found is None or not isinstance(found.call.func, ast.Name):
        return
    function = functions(evidence.program.tree)[found.call.func.id]
    has_some = gives_something(function)
    why = _("came to its end without a `return`") if has_some else _("has no `return` with a value")
    words = {
        "function": function.name,
        "why": why,
        "call": failure.text(found.call),
        "line": failure.line,
        "start": function.lineno,
    }
    yield Finding(span_of(found.call, evidence.program.source), words)
