"""The program reaches for something outside.

Programs run shut off from the computer and the network, so that none can do harm. They have only the standard
library and the input of the case.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.model import Evidence, Finding, Outcome
from checker.words import N_, _

message = "{place} {asks}."
hints = (
    "Whatever the task needs is in the program itself, in its input, or in the call.",
    "Look at {place}: does the task really ask for that?",
    "Write what you would have fetched as a value in the program.",
)
bad = """\
import logging
logging.basicConfig(filename="/my/folder/steps.log")
print("ready")
"""
line = 2
good = """\
import logging
logging.basicConfig()
print("ready")
"""
near_miss = (
    "import logging\nprint('reading')\n",
    "import logging\nlogging.basicConfig(style='?')\n",
)
_ASKS = {
    "network": N_("asks for the network, but exercises have no network"),
    "files": N_("asks for a file that is outside, but exercises have no files outside"),
    "programs": N_("asks for another program, but exercises have no other programs"),
}
_ELSE = N_("asks the system for something that exercises do not have")


def out_of_reach(evidence: Evidence) -> Iterator[Finding]:
    run = evidence.failing.actual if evidence.failing else None
    if run is None or run.outcome is not Outcome.REFUSED:
        return
    span = run.error.frames[-1].span if run.error and run.error.frames else None
    asks = _ASKS.get(run.error.deed if run.error else "", _ELSE)
    place = _("Line {line}", line=span.line) if span else _("The program")
    yield Finding(span, {"place": place, "asks": _(asks)})
