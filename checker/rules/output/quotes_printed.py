"""The quotes of a text are printed with it.

Quotes in a program only say where a text begins and ends. They are printed if they stand inside other quotes, or
where `repr` or `!r` asks for them.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from checker.facts.outputs import quoted, wrong_output_of
from checker.facts.prints import reprinted
from checker.model import Evidence, Finding
from checker.tree import span_of

taxonomy = "OUT10"
risk = "low"
message = "Line {line} prints quotes around {text}; only what is inside them is wanted."
hints = (
    "Quotes mark where a text begins and ends; they are not part of it.",
    "Find the quotes on line {line} that get printed.",
    "Leave out the inner pair of quotes, or the `repr` or `!r`.",
)
bad = """\
name = "Ada"
print(f"Hello, '{name}'")
"""
line = 2
good = """\
name = "Ada"
print(f"Hello, {name}")
"""
near_miss = (
    'name = "Bob"\nprint(f"Hello, \'{name}\'")\n',
    'name = "Ada"\nprint(["Hello", name])\n',
    'name = "Ada"\nprint(f"Hello, {name}\'")\n',
)


def quotes_printed(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_output_of(evidence, "stdout")
    if wrong is None or wrong.actual[wrong.offset : wrong.offset + 1] not in ("'", '"'):
        return
    quote = wrong.actual[wrong.offset]
    entry = wrong.entry_at(wrong.offset)
    call = wrong.call_of(entry)
    closing = wrong.actual.find(quote, wrong.offset + 1)
    if entry is None or call is None or not 0 <= closing < entry.end:
        return
    mended = reprinted(wrong.run, entry.line, partial(_without, quote))
    if mended is not None and wrong.is_right(mended):
        words = {"line": call.lineno, "text": quoted(wrong.actual[wrong.offset + 1 : closing])}
        yield Finding(span_of(call, wrong.program.source), words)


def _without(quote: str, text: str, _: dict[str, str]) -> str:
    return text.replace(quote, "")
