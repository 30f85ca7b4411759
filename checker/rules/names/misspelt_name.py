"""A name is spelt differently from the one that was defined.

Two names are the same only if every letter is. A name that was never given a value is almost always a slip of the
finger.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.missing import unknown_name
from checker.model import Evidence, Finding

taxonomy = "NAM01"
risk = "low"
message = "There is no `{name}` on line {line}; did you mean `{meant}`?"
hints = (
    "Python finds a value only under exactly the name it was given.",
    "Compare the spelling of `{name}` on line {line} with the names above it.",
    "Write `{meant}` in place of `{name}` on line {line}.",
)
bad = """\
total = 3 + 4
print(toatl)
"""
line = 2
good = """\
total = 3 + 4
print(total)
"""
near_miss = (
    "print(result)\n",
    "print(total)\ntotal = 3 + 4\n",
    "def f():\n    inner = 7\n\nf()\nprint(inner)\n",
    "colors = 7\nprint(blue)\n",
    "Total = 7\nprint(total)\n",
    "print(word)\n",
    "times = [7]\ntime.sleep(0)\nprint(times)\n",
    "text = 'seven'\nprint(upper(text))\n",
    "try:\n    print(int('seven'))\nexcept NumberFormatException:\n    print(7)\n",
    "try:\n    print(int('seven'))\nexcept InputError:\n    print(7)\n",
    "value = 7\ntry:\n    print(int('seven'))\nexcept value_error:\n    print(7)\n",
)


def misspelt_name(evidence: Evidence) -> Iterator[Finding]:
    missing = unknown_name(evidence)
    if missing is None or missing.module or (missing.owner and not missing.near):
        return
    meant = missing.near or missing.near_builtin
    if meant and meant.lower() != missing.name.lower():
        words = {"name": missing.name, "meant": meant, "line": missing.line}
        yield Finding(missing.span, words, missing.edit(meant))
