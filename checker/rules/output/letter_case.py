"""Only capital letters differ in the output.

To Python `yes` and `Yes` are two different texts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checker.facts.outputs import quoted, wrong_output_of
from checker.facts.prints import MAX_TEXT
from checker.model import Evidence, Finding
from checker.words import _

taxonomy = "OUT07"
is_symptom = True
risk = "low"
message = "Only capital letters differ: {place} {actual}, but {expected} is wanted."
hints = (
    "A capital letter and a small one are two different letters.",
    "Find where the text {actual} comes from: quotes in your program, or a value?",
    "Change the letters in the quotes, or use `upper`, `lower`, `title` or `capitalize`.",
)
bad = """\
name = "Ada"
print("hello", name)
"""
line = 2
good = """\
name = "Ada"
print("Hello", name)
"""
near_miss = (
    'name = "Ada"\nprint("hallo", name)\n',
    'name = "Ada"\nprint("hello", name, "!")\n',
    'name = "Ada"\nprint(f"Hello  {name}")\n',
    'print("hello Bob")\n',
)


def letter_case(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_output_of(evidence, "stdout")
    if wrong is None:
        return
    small = wrong.actual.lower()
    if len(small) > MAX_TEXT or not replace(wrong, expected=wrong.expected.lower()).is_right(small):
        return
    span = wrong.span_at(wrong.offset)
    column = wrong.mismatch.column - 1
    words = {
        "place": _("line {line} prints", line=span.line) if span else _("the output has"),
        "actual": quoted(_word_at(wrong.mismatch.actual, column)),
        "expected": quoted(_word_at(wrong.mismatch.expected, column)),
    }
    yield Finding(span, words)


def _word_at(line: str, column: int) -> str:
    """The word that stands at a column (from 0) of a line."""
    before, after = line[:column].split(" ")[-1], line[column:].split(" ")[0]
    return before + after
