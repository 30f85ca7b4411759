"""A function gives back something that is not yet the answer.

A function without its brackets, a generator or a `map` has yet to be asked for the answer: call the function, or
make a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.facts.outputs import quoted
from checker.facts.values import place_of, wrong_values_of
from checker.model import Case, Evidence, Finding, Opaque
from checker.words import N_, _

risk = "low"
message = "{call} gives back {what}."
hints = (
    "A thing and the value that it gives are not the same.",
    "Look at the `return`: what exactly stands after it?",
    "There {mend}.",
)
bad = """\
def shouted(text):
    return text.upper
"""
line = 2
good = """\
def shouted(text):
    return text.upper()
"""
case = Case("hi", call="shouted('hi')")
near_miss = (
    "def shouted(text):\n    return text.lower()\n",
    "def shouted(text):\n    return '<built-in method upper of str>'\n",
    "class Loud:\n    pass\n\n\ndef shouted(text):\n    return Loud()\n",
)
_FUNCTIONS = frozenset({"function", "method", "builtin_function_or_method", "method_descriptor"})
_LAZY = frozenset({"generator", "map", "filter", "zip", "enumerate", "reversed", "list_reverseiterator", "range"})
_NAME = re.compile(r"(?:function|method) (?:[\w<>]+\.)*(\w+)")


def unfinished_value(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_values_of(evidence)
    if not wrong or not all(type(each.actual) is Opaque for each in wrong):
        return
    value = wrong[0].actual
    if value.type_name in _FUNCTIONS:
        found = _NAME.search(value.text)
        what = N_("the function itself, because `()` is missing after its name")
        if found:
            what = N_("the function `{name}` itself, because `()` is missing after its name")
        words = {"what": _(what, name=found and found[1])}
        words |= {"mend": _("put `()` after the name, with what the function needs in them")}
    elif value.type_name in _LAZY:
        what = N_("a `{name}`, which holds no values before a loop or `list(...)` takes them")
        words = {"what": _(what, name=value.type_name), "mend": _("put `list(...)` around it")}
    else:
        return
    yield Finding(place_of(evidence), {"call": quoted(wrong[0].call), **words})
