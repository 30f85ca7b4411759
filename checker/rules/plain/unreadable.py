"""Python cannot read the file.

Python reads the whole file before anything runs. Where the file breaks the rules of the language, Python stops, and
not one line is carried out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.model import Evidence, Finding
from checker.words import N_, _

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
    (r"'(.)' was never closed", N_("the `{0}` is never closed")),
    (r"f-string: ", N_("something is not right between the curly brackets of its text")),
    (r"unterminated triple-quoted", N_("a text that begins there with three quotation marks never ends")),
    (r"unterminated ", N_("a text that begins there has no end")),
    (r"unmatched '(.)'", N_("nothing is open that the `{0}` could close")),
    (r"closing parenthesis '(.)' does not match opening parenthesis '(.)'", N_("a `{1}` cannot be closed by a `{0}`")),
    (r"invalid character '(.)'", N_("Python does not know the character `{0}`")),
    (r"invalid non-printable character (U\+\w+)", N_("it has a character that cannot be seen ({0})")),
    (r"unexpected indent", N_("it starts too far right")),
    (r"unindent does not match", N_("it starts in a column where no line above it does")),
    (r"expected an indented block after .* on line (\d+)", N_("it does not start further right than line {0}")),
    (r"^expected '(\S+?)'", N_("`{0}` is expected there")),
    (r"parentheses around the comprehension target", N_("the values before its `for` need brackets around them")),
    (r"unexpected EOF", N_("the program ends too early")),
)


def unreadable(evidence: Evidence) -> Iterator[Finding]:
    fault = evidence.program.fault
    if fault is None:
        return
    if fault.kind == "syntax":
        said = _plainly(fault.message)
        what = N_("Python cannot read line {line}: {said}.") if said else N_("Python cannot read line {line}.")
        what = _(what, line=fault.span.line, said=said)
        yield Finding(fault.span, {"what": what})
    else:
        yield Finding(fault.span if evidence.program.source else None, {"what": fault.message})


def _plainly(message: str) -> str:
    """What Python complains about in plain words; "" where its own say nothing to a learner."""
    found = ((re.search(pattern, message), words) for pattern, words in _PLAINLY)
    return next((_(words).format(*match.groups()) for match, words in found if match), "")
