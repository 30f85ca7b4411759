"""A number has the right value but is not written as it should be.

`2.0` and `2` are one number written in two ways, and `/` always gives the one with a point. An f-text says how many
decimals to show, as in `{price:.2f}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.facts.outputs import lines_of, quoted, wrong_output_of
from checker.model import Evidence, Finding
from checker.words import _, ngettext

taxonomy = "OUT11"
is_symptom = True
risk = "low"
message = "{place} {actual}; the number is right, but it is wanted as {expected}, {how}."
hints = (
    "One number can be written in several ways: `2`, `2.0`, `2.00`.",
    "Find the value that is shown as {actual}: which step of the program made it?",
    "Say in the f-text how many decimals to show, or turn the value into a whole number with `int` or `//`.",
)
bad = """\
total = 12
print("Mean:", total / 3)
"""
line = 2
good = """\
total = 12
print("Mean:", total // 3)
"""
near_miss = (
    'total = 12\nprint("Mean:", total / 2)\n',
    'total = 12\nprint("Mean:", total / 3 + 0.2)\n',
    'total = 12\nprint("mean:", total / 3)\n',
    'total = 12\nprint("Mean:", " ", total / 3)\n',
)
_NUMBER = re.compile(r"((?<![\w.])-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w]|\.\d))")
_MAX_DIGITS = 30


def number_format(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_output_of(evidence, "stdout")
    if wrong is None:
        return
    ours, theirs = (_NUMBER.split("\n".join(lines_of(text))) for text in (wrong.expected, wrong.actual))
    if len(ours) != len(theirs) or ours[::2] != theirs[::2]:
        return
    pairs = [(want, got) for want, got in zip(ours[1::2], theirs[1::2], strict=True) if want != got]
    kinds = {_kind(want, got) for want, got in pairs}
    if len(kinds) != 1 or None in kinds or not _is_sure(pairs):
        return
    span = wrong.span_at(wrong.offset)
    words = {
        "place": _("Line {line} prints", line=span.line) if span else _("The output shows"),
        "actual": quoted(pairs[0][1]),
        "expected": quoted(pairs[0][0]),
        "how": kinds.pop(),
    }
    yield Finding(span, words)


def _with(decimals: int) -> str:
    return ngettext("with {number} decimal", "with {number} decimals", decimals)


def _kind(expected: str, actual: str) -> str | None:
    """How the expected number is written, if the actual one is the same, or the same but for its last decimals."""
    if max(len(expected), len(actual)) > _MAX_DIGITS:
        return None
    decimals = len(expected.partition(".")[2])
    if "e" in expected.lower():
        return None
    if float(expected) == float(actual):
        return _with(decimals) if decimals else _("without decimals")
    longer = len(actual.partition(".")[2]) > decimals or "e" in actual.lower()
    if decimals and longer and f"{float(actual):.{decimals}f}" == expected:
        return _with(decimals)
    return None


def _is_sure(pairs: list[tuple[str, str]]) -> bool:
    """Whether so much agrees that it is no chance."""
    same = all(float(want) == float(got) for want, got in pairs)
    digits = sum(len(want.replace(".", "").lstrip("-0")) for want, _ in pairs)
    return same or digits >= 3
