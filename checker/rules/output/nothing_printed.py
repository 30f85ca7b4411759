"""The program printed nothing.

A program shows only what it prints. Computing a value, or defining a function that would print it, shows
nothing yet.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.model import Ask, Evidence, Finding, Outcome
from checker.tree import calls_of, functions, header_span, print_calls, span_of
from checker.words import _

taxonomy = "OUT01"
risk = "low"
is_symptom = True
message = "Your program printed nothing: {why}."
hints = (
    "A program shows only what it prints.",
    "Find the place where the answer is ready, and ask what brings it to the screen.",
    "Print the answer, and make sure that Python gets to that line.",
)
bad = """\
def greet(name):
    print("Hello,", name)
"""
line = 1
good = """\
def greet(name):
    print("Hello,", name)


greet("Ada")
"""
near_miss = (
    'print("Hello")\n',
    "1 / 0\n",
    'import sys\nsys.stdout.write("Hello, Bob")\n',
)


def nothing_printed(evidence: Evidence) -> Iterator[Finding]:
    trial = evidence.failing
    if trial is None or trial.actual is None or trial.expected is None or evidence.exercise.ask is not Ask.CODE:
        return
    if trial.actual.outcome is not Outcome.FINISHED or trial.mismatch is None or trial.mismatch.aspect != "stdout":
        return
    if trial.actual.stdout.strip() or not trial.expected.stdout.strip():
        return
    tree = evidence.program.tree
    prints = print_calls(tree)
    if not prints:
        last = tree.body[-1] if tree.body else None  # there the answer is ready, at the latest
        yield Finding(
            span_of(last, evidence.program.source) if last else None, {"why": _("there is no `print(...)` in it")}
        )
        return
    for name, function in functions(tree).items():
        inside = all(function.lineno <= p.lineno <= (function.end_lineno or 0) for p in prints)
        if inside and not calls_of(tree, name):
            yield Finding(
                header_span(function, evidence.program),
                {"why": _("`{name}` prints, but nothing calls `{name}`", name=name)},
            )
            return
    span = span_of(prints[0], evidence.program.source)
    if not any(p.line for p in trial.actual.prints):
        yield Finding(span, {"why": _("it never got to the print on line {line}", line=prints[0].lineno)})
