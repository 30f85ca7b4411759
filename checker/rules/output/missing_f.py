"""An f-text has lost its f.

Only with an `f` right before the quotes does Python put values in place of the curly brackets. Without it they are
printed as they stand.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import partial
from itertools import islice

from checker.facts.prints import MAX_CALLS, calls_that_printed, replaced, reprinted, shown
from checker.model import Edit, Evidence, Finding, Span
from checker.rules import Example
from checker.search.slip import Code, Slip
from checker.tree import braced_names, span_of

taxonomy = "OUT09"
risk = "low"
cost = 0.02
message = "On line {line} {braces} stays as it is, because there is no `f` before the quotes."
hints = (
    "A text shows the value of something in braces only if it is told to look inside them.",
    "Look at what stands right before the quotes on line {line}.",
    "Put an `f` right before the opening quote on line {line}.",
)
belief = "You would be right if there were an `f` before the quotes on line {line}; without it braces are only signs."
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
searched = Example(
    bad="""\
share = 2 / 3
print("Share: {share:.2f}")
print("Rest:", round(1 - share, 2))
print("Done")
""",
    good="""\
share = 2 / 3
print(f"Share: {share:.2f}")
print("Rest:", round(1 - share, 2))
print("Done")
""",
    near_miss=(
        'share = 2 / 3\nprint("Part: {share:.2f}")\nprint("Rest:", round(1 - share, 2))\nprint("Done")\n',
        'share = 2 / 3\nprint("Share: {:.2f}".format(share + 1))\nprint("Rest:", round(1 - share, 2))\nprint("Done")\n',
        'share = 2 / 3\nprint("Share: {share:.1f}")\nprint("Rest:", round(1 - share, 2))\nprint("Done")\n',
    ),
    line=2,
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


def slips(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        match node:
            case ast.Constant(value=str(text)) if "{" in text and "}" in text:
                parent = code.parent(node)
            case _:
                continue
        is_plain = code.source(node)[:1] in ("'", '"')  # not in an f-text, and no raw one
        if is_plain and not isinstance(parent, ast.Expr | ast.Attribute | ast.JoinedStr):
            first = text[text.index("{") :].partition("}")[0]
            yield Slip(code.before(node, "f"), code.span(node), {"braces": f"`{first}}}`"})


def _filled_in(names: list[str], text: str, values: dict[str, str]) -> str | None:
    for name in names:
        changed = replaced(text, f"{{{name}}}", shown(values[name])) if name in values else None
        if changed is None:
            return None
        text = changed
    return text
