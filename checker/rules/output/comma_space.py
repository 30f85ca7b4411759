"""The comma in a print adds a space where none is wanted.

`print(a, b)` shows a space between the two. Where the next text has to follow at once, or has its own space
already, that is one too many.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.outputs import WrongOutput, quoted, wrong_output_of
from checker.facts.prints import prints_on, values_of
from checker.facts.separators import joints
from checker.model import Edit, Evidence, Finding, Span
from checker.program import edited
from checker.tree import segment, span_of

taxonomy = "OUT03"
risk = "low"
message = "The comma before {part} on line {line} prints a space of its own, which is not wanted there."
hints = (
    "Between the values of a print Python puts a space of its own.",
    "Look at the comma before {part} on line {line}.",
    "Put both into one f-text there, or tell print which `sep` you want.",
)
bad = """\
name = "Ada"
print("Hello", name, "!")
"""
line = 2
good = """\
name = "Ada"
print(f"Hello {name}!")
"""
near_miss = (
    'name = "Ada"\nprint("Hello " + name + " !")\n',
    'name = "Ada"\nprint(f"Hello {name} !")\n',
    'name = "Ada"\nprint("Hello", name, end=" ")\nprint("!")\n',
    'name = "Ada "\nprint(f"Hello {name}", sep="")\nprint("!")\n',
    'name = "Bob"\nprint("Hello", name, "!")\n',
)
_MAX_TURNS = 200  # of which each is looked through


def comma_space(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_output_of(evidence, "layout")
    gap = wrong.gap if wrong else None
    if wrong is None or gap is None or gap.got != gap.wanted + " ":
        return
    entry = wrong.entry_at(gap.at)
    call = wrong.call_of(entry)
    if entry is None or call is None or any(keyword.arg == "sep" for keyword in call.keywords):
        return
    places = joints(call, wrong.text_of(entry), values_of(entry))
    begin, end = (gap.at - entry.start + shift for shift in (0, len(gap.got)))
    found = [i for i, (at, _) in enumerate(places) if begin <= at < end]
    if len(found) == 1:
        part = call.args[found[0] + 1]
        words = {"line": call.lineno, "part": quoted(segment(part, evidence.program))}
        yield Finding(span_of(part, evidence.program.source), words, _without_spaces(wrong, call))


def _without_spaces(wrong: WrongOutput, call: ast.Call) -> Edit | None:
    """`sep=""`, where no comma of this print is to show a space and that alone makes the output right."""
    whole = span_of(call, wrong.program.source)
    if whole is None or len(prints_on(wrong.run, call.lineno)) > _MAX_TURNS:
        return None
    mended, end = [], 0
    for entry in wrong.run.prints:
        text = wrong.text_of(entry)
        if entry.line == call.lineno:
            places = joints(call, text, values_of(entry))
            kept = [text[a:b] for (_, a), (b, _) in zip([(0, 0), *places], [*places, (len(text), 0)], strict=True)]
            text = "".join(kept)
        mended += [wrong.actual[end : entry.start], text]
        end = entry.end
    place = Span(whole.end_line, whole.end_column - 1, whole.end_line, whole.end_column - 1)
    edit = Edit(place, ', sep=""')
    right = wrong.is_right("".join([*mended, wrong.actual[end:]])) and edited(wrong.program, edit).fault is None
    return edit if right else None
