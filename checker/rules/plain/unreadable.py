"""Python cannot read the file.

Before anything runs, Python reads the whole file. Where the text breaks the rules of the language it
stops, and not one line is carried out.
"""

from __future__ import annotations

import re
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

# What CPython says, whichever its version, and what that means; of the rest only the line is named.
_PLAINLY = (
    (r"'(.)' was never closed", "the `{0}` is never closed"),
    (r"f-string: ", "something is not right between the curly brackets of its text"),
    (r"unterminated triple-quoted", "a text that begins there with three quotation marks never ends"),
    (r"unterminated ", "a text that begins there has no end"),
    (r"unmatched '(.)'", "nothing is open that the `{0}` could close"),
    (r"closing parenthesis '(.)' does not match opening parenthesis '(.)'", "a `{1}` cannot be closed by a `{0}`"),
    (r"invalid character '(.)'", "Python does not know the character `{0}`"),
    (r"invalid non-printable character (U\+\w+)", "it has a character that cannot be seen ({0})"),
    (r"unexpected indent", "it starts too far right"),
    (r"unindent does not match", "it starts in a column where no line above it does"),
    (r"expected an indented block after .* on line (\d+)", "it does not start further right than line {0}"),
    (r"^expected '(\S+?)'", "`{0}` is expected there"),
    (r"parentheses around the comprehension target", "the values before its `for` need brackets around them"),
    (r"unexpected EOF", "the program ends too early"),
)


def unreadable(evidence: Evidence) -> Iterator[Finding]:
    fault = evidence.program.fault
    if fault is None:
        return
    if fault.kind == "syntax":
        said = _plainly(fault.message)
        what = f"Python cannot read line {fault.span.line}" + (f": {said}." if said else ".")
        yield Finding(fault.span, {"what": what})
    else:
        yield Finding(fault.span if evidence.program.source else None, {"what": fault.message})


def _plainly(message: str) -> str:
    """What Python complains about in plain words; "" where its own say nothing to a learner."""
    found = ((re.search(pattern, message), words) for pattern, words in _PLAINLY)
    return next((words.format(*match.groups()) for match, words in found if match), "")
