"""A sign is missing, or is one too many, at the end of what a print shows.

A full stop, an exclamation mark or a colon is part of the output, too.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from unicodedata import category

from checker.facts.outputs import quoted, wrong_output_of
from checker.facts.prints import reprinted
from checker.model import Evidence, Finding
from checker.tree import span_of

taxonomy = "OUT08"
risk = "low"
message = "Line {line} prints {text}, but at its end {what}."
hints = (
    "Signs such as `.` and `!` are part of the output, too.",
    "Look at the end of what line {line} prints.",
    "Make that text end as the task asks for.",
)
bad = """\
name = "Ada"
print(f"Hello, {name}")
"""
line = 2
good = """\
name = "Ada"
print(f"Hello, {name}!")
"""
near_miss = (
    'name = "Bob"\nprint(f"Hello, {name}")\n',
    'name = "Ada"\nprint(f"Hello, {name} !")\n',
    'name = "Ada"\nprint(f"Hello {name}")\n',
    'name = "Ada"\nprint(f"Hello, {name}?")\n',
)


def missing_sign(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_output_of(evidence, "stdout")
    if wrong is None:
        return
    ours, theirs = wrong.mismatch.expected.rstrip(), wrong.mismatch.actual.rstrip()
    lacks = ours[:-1] == theirs
    sign = ours[-1:] if lacks else theirs[-1:]
    if not (lacks or theirs[:-1] == ours) or not theirs or not category(sign or "a").startswith("P"):
        return
    entry = wrong.entry_at(max(0, wrong.offset - lacks))
    call = wrong.call_of(entry)
    if entry is None or call is None or not wrong.text_of(entry).rstrip().endswith(theirs[-3:]):
        return
    mended = reprinted(wrong.run, entry.line, partial(_ended, sign, lacks))
    if mended is not None and wrong.is_right(mended):
        what = f"a `{sign}` is wanted" if lacks else f"no `{sign}` is wanted"
        words = {"line": call.lineno, "text": quoted(theirs), "what": what}
        yield Finding(span_of(call, wrong.program.source), words)


def _ended(sign: str, lacks: bool, text: str, _: dict[str, str]) -> str | None:
    """A printed text with the sign at its end, or without it."""
    body = text.rstrip()
    if not lacks:
        return body.removesuffix(sign) + text[len(body) :] if body.endswith(sign) else None
    return body + sign + text[len(body) :]
