"""The answer is typed in and not computed.

A program that never looks at what it is given can be right for one case only. The other cases are there to find out.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.compare.values import shown
from checker.facts.values import called
from checker.model import Case, Evidence, Finding, Outcome
from checker.tree import header_span, names_in

taxonomy = "LOG32"
risk = "low"
message = "{whose} gives the same answer in every case, because it never {uses}."
hints = (
    "An answer that is typed in fits one case; one that is computed fits all of them.",
    "Find the place where the answer is made, and ask what it is made of.",
    "Use {what} to work the answer out.",
)
bad = """\
print("Hello, Ada!")
"""
good = """\
name = input()
print(f"Hello, {name}!")
"""
case = Case("Bob", stdin="Bob\n")
near_miss = (
    'name = input()\nprint("Hello, Ada!")\n',
    'print("Hello, Ada")\nprint(input())\n',
    'import sys\nsys.stdin.read()\nprint("Hello, Ada!")\n',
)
_READS = frozenset({"input", "sys", "open", "fileinput"})


def same_answer_always(evidence: Evidence) -> Iterator[Finding]:
    trial = evidence.failing
    if trial is None or trial.mismatch is None or trial.mismatch.aspect not in ("stdout", "value"):
        return
    runs = [each.actual for each in evidence.trials if each.actual is not None]
    answers = {(run.outcome, run.stdout, shown(run.value)) for run in runs}
    if len(answers) != 1 or runs[0].outcome is not Outcome.FINISHED or not any(a[1] or a[2] != "None" for a in answers):
        return
    if trial.case.call:
        function = called(evidence)
        names = [argument.arg for argument in function.args.args] if function else []
        if function and names and not set(names) & set(_read(function)):
            given = " and ".join(f"`{name}`" for name in names[:3])
            words = {"whose": f"`{function.name}`", "uses": f"uses {given}", "what": given}
            yield Finding(header_span(function, evidence.program), words)
    elif trial.case.stdin.strip() and not _READS & set(names_in(evidence.program.tree)):
        yield Finding(None, {"whose": "Your program", "uses": "reads its input", "what": "what `input()` gives"})


def _read(function: ast.AST) -> Iterator[str]:
    return (n.id for n in ast.walk(function) if isinstance(n, ast.Name))
