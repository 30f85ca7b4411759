"""An f-text has lost its f.

Only with an `f` right before the quotes does Python put the value of a name in place of the braces.
Without it the braces are printed as they stand.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import partial
from itertools import islice

from checker.facts.prints import MAX_CALLS, calls_that_printed, replaced, reprinted, shown
from checker.model import Edit, Evidence, Finding, Span
from checker.tree import braced_names, span_of

taxonomy = "OUT09"
risk = "low"
message = "Line {line} prints {braces} as it stands, because the text has no `f` before its quotes."
hints = (
    "A text shows the value of a name only if it is told to look inside the braces.",
    "Look at what stands right before the quotes on line {line}.",
    "Put an `f` right before the opening quote on line {line}.",
)
bad = """\
name = "Ada"
print("Hello, {name}!")
"""
line = 2
good = """\
name = "Ada"
print(f"Hello, {name}!")
"""
near_miss = (
    'name = "Ada"\nprint("Hello, {user}!")\n',
    'name = "Bob"\nprint("Hello, {name}!")\n',
    'name = "Ada"\nprint(f"Hello, {{name}}!")\n',
)


def missing_f(evidence: Evidence) -> Iterator[Finding]:
    trial = evidence.failing
    if trial is None or trial.actual is None or trial.expected is None:
        return
    pairs = ((call, text) for call, _ in calls_that_printed(evidence.program.tree, trial.actual) for text in call.args)
    for call, text in islice(pairs, MAX_CALLS):
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            names = list(dict.fromkeys(braced_names(text.value)))
            mended = reprinted(trial.actual, call.lineno, partial(_filled_in, names)) if names else None
            if mended is not None and mended.split() == trial.expected.stdout.split():
                span = span_of(text, evidence.program.source)
                edit = Edit(Span(span.line, span.column, span.line, span.column), "f") if span else None
                yield Finding(span, {"line": text.lineno, "braces": f"`{{{names[0]}}}`"}, edit)
                return


def _filled_in(names: list[str], text: str, values: dict[str, str]) -> str | None:
    for name in names:
        changed = replaced(text, f"{{{name}}}", shown(values[name])) if name in values else None
        if changed is None:
            return None
        text = changed
    return text
