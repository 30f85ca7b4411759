"""Python cannot read the file.

Before anything runs, Python reads the whole file. Where the text breaks the rules of the language it
stops, and not one line is carried out.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.model import Evidence, Finding

message = "{what}"
hints = (
    "Nothing runs until Python can read every line.",
    "Look at the marked line, and at the line above it.",
    "Take out what you changed last, or compare with an example that works.",
)
bad = """\
print("a")
x = 3 + * 4
"""
line = 2
good = """\
print("a")
"""
near_miss = (
    "print('b')\n",
    "for x in [1]\n    print('a')\n",
)


def unreadable(evidence: Evidence) -> Iterator[Finding]:
    fault = evidence.program.fault
    if fault is None:
        return
    if fault.kind == "syntax":
        yield Finding(fault.span, {"what": f"Python cannot read line {fault.span.line}: {fault.message}."})
    else:
        yield Finding(fault.span if evidence.program.source else None, {"what": fault.message})
