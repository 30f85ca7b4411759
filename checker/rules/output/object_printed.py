"""The output shows the thing itself, not what it gives or holds.

A function, a range, a `map` or a thing of your own class, printed as it is, shows only what kind of thing it is.
What it computes or holds has to be asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.facts.outputs import quoted, texts_in, wrong_output_of
from checker.model import Evidence, Finding
from checker.tree import functions
from checker.words import N_, _

taxonomy = "OUT17"
risk = "low"
message = "Line {line} prints {what}."
hints = (
    "A thing and what it gives or holds are two values; a print shows the one that it gets.",
    "Look at what line {line} prints: {shown}.",
    "There {mend}.",
)
bad = """\
def total():
    return 12


print("Total:", total)
"""
line = 5
good = """\
def total():
    return 12


print("Total:", total())
"""
near_miss = (
    'def total():\n    return 13\n\nprint("Total:", total())\n',
    'print("<function total at 0x7f0000000000>")\n',
    'def total():\n    return 12\n\nprint("Total:", [12])\n',
    'import sys\nsys.stdout.write("<function total at 0x7f0000000000>")\n',
)
_CALL = N_("put `()` after the name, with what the function needs in them")
_LIST = N_("put `list(...)` around it, or go through it with a loop")
_KINDS = (
    (
        r"<function (?:\w+\.<locals>\.)*([\w.<>]+) at 0x\w+>",
        N_("the function `{name}` itself, because `()` is missing after its name"),
        _CALL,
    ),
    (
        r"<bound method ([\w.<>]+) of .+>",
        N_("the method `{name}` itself, because `()` is missing after its name"),
        _CALL,
    ),
    (
        r"<built-in (?:method|function) (\w+)(?: of .+)?>",
        N_("`{name}` itself, because `()` is missing after its name"),
        _CALL,
    ),
    (
        r"<generator object ([\w.<>]+) at 0x\w+>",
        N_("a generator, which shows no items before a loop or `list(...)` takes them"),
        _LIST,
    ),
    (
        r"<(map|filter|zip|enumerate|reversed|list_reverseiterator) object at 0x\w+>",
        N_("a `{name}`, which shows no items before a loop or `list(...)` takes them"),
        _LIST,
    ),
    (r"\b(range)\(-?\d+, -?\d+(?:, -?\d+)?\)", N_("a `{name}` itself, not the numbers that it stands for"), _LIST),
    (r"\b(dict_(?:keys|values|items))\(\[.*\]\)", N_("what `{name}` wraps around the items of a dictionary"), _LIST),
    (
        r"<class '([\w.]+)'>",
        N_("the class `{name}` itself, not a thing of that class"),
        N_("print a value of that class, or its `__name__`"),
    ),
    (
        r"<module '([\w.]+)'.*>",
        N_("the module `{name}` itself"),
        N_("write a dot and the name of what you need from it"),
    ),
    (
        r"<__main__\.([\w.<>]+) object at 0x\w+>",
        N_("a `{name}`, and the class does not say how to show it as text"),
        N_("print one of its attributes, or give the class a `__str__`"),
    ),
)


def object_printed(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_output_of(evidence, "stdout")
    if wrong is None:
        return
    actual, column = wrong.mismatch.actual[:2000], wrong.mismatch.column - 1
    entry = wrong.entry_at(wrong.offset)
    span = wrong.span_at(wrong.offset)
    if entry is None or span is None:
        return
    for pattern, what, mend in _KINDS:
        found = next((f for f in re.finditer(pattern, actual) if f.start() <= column < f.end()), None)
        if found is None or found[0] in wrong.mismatch.expected:
            continue
        if found[0] in wrong.text_of(entry) and not any(found[0] in text for _, text in texts_in(wrong.program.tree)):
            name = found[1].rpartition(".")[2]
            if name in functions(wrong.program.tree) or name.isidentifier():
                words = {"line": span.line, "what": _(what, name=name), "shown": quoted(found[0])}
                yield Finding(span, {**words, "mend": _(mend)})
                return
