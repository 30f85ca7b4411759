"""A name differs from the one that was meant only in its capital letters.

For Python `Print` and `print` are two different names. Its own functions are written in small letters; `True`,
`False` and `None` begin with a capital.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.missing import BUILTINS, CONSTANTS, EXCEPTIONS, MissingName, unknown_name
from checker.model import Evidence, Finding, Trial

taxonomy = "NAM02"
risk = "low"
message = "Capital letters count: on line {line} it has to be `{meant}`, not `{name}`."
hints = (
    "Two names are the same only if their capital and small letters are the same, too.",
    "Look at the first letter of `{name}` on line {line}, then at the others.",
    "Write `{meant}` in place of `{name}` on line {line}.",
)
bad = """\
total = 3 + 4
Print(total)
"""
line = 2
good = """\
total = 3 + 4
print(total)
"""
near_miss = (
    "print(totl)\n",
    "name = Max\nprint('Hello', name)\n",
    "print(total)\nTotal = 7\n",
    "def Total():\n    total = 7\n\nTotal()\nprint(total)\n",
    "def first(items: List[int]) -> int:\n    return items[0]\n\nprint(first([7]))\n",
)


def wrong_case_name(evidence: Evidence) -> Iterator[Finding]:
    missing = unknown_name(evidence)
    if missing is None or missing.module:
        return
    if meant := _same_letters(missing, evidence.failing):
        words = {"name": missing.name, "meant": meant, "line": missing.line}
        yield Finding(missing.span, words, missing.edit(meant))


def _same_letters(missing: MissingName, trial: Trial | None) -> str | None:
    """The one name that is there and has the same letters; of Python's own only what fits the use."""
    small = missing.name.lower()
    own = [name for name in missing.names_with_values() if name.lower() == small]
    if own:
        # A small word beside a class of that name stands for a value of the class, which was never made.
        is_value = missing.name == small and own[0] in {
            n.name for n in missing.program.nodes if isinstance(n, ast.ClassDef)
        }
        return own[0] if len(own) == 1 and not is_value else None
    possible = BUILTINS - CONSTANTS if missing.is_function else EXCEPTIONS if missing.is_exception else CONSTANTS
    meant = next((name for name in possible if name.lower() == small), None)
    return None if meant in CONSTANTS and missing.is_wanted(trial) else meant
