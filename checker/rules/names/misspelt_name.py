"""A name is spelt differently from the one that was defined.

For Python two names are the same only if every letter is, capitals included. A name that was never
given a value is almost always a slip of the finger.
"""

from __future__ import annotations

import ast
import builtins
import difflib
import re
from collections.abc import Iterator

from checker.model import Edit, Evidence, Finding, Frame, Program, Span
from checker.tree import bound_names

taxonomy = "NAM01"
message = "There is no `{name}` on line {line}; did you mean `{meant}`?"
hints = (
    "Python finds a value only under exactly the name it was given.",
    "Compare the spelling of `{name}` on line {line} with the names above it.",
    "Write `{meant}` in place of `{name}` on line {line}.",
)
bad = """\
total = 3 + 4
print(toatl)
"""
line = 2
good = """\
total = 3 + 4
print(total)
"""
near_miss = (
    "print(result)\n",
    "print(total)\ntotal = 3 + 4\n",
    "def f():\n    inner = 7\n\nf()\nprint(inner)\n",
    "colors = 7\nprint(blue)\n",
)


def misspelt_name(evidence: Evidence) -> Iterator[Finding]:
    trial = evidence.failing
    error = trial.actual.error if trial and trial.actual else None
    if error is None or error.type_name != "NameError" or not error.frames:
        return
    found = re.match(r"name '(\w+)' is not defined", error.message)
    frame = error.frames[-1]
    if not found or found[1] in bound_names(evidence.program.tree):
        return
    name, span = found[1], frame.span
    if meant := _nearest(name, frame, evidence.program):
        words = {"name": name, "meant": meant, "line": span.line}
        yield Finding(span, words, _edit(evidence.program, span, name, meant))


def _nearest(name: str, frame: Frame, program: Program) -> str | None:
    """The one name that is there at this point and spelt nearly the same; None if there are several."""
    own = {v.name for v in frame.variables} | _defined_above(program.tree, frame.span.line)
    for names in (own, set(dir(builtins))):
        names = {n for n in names if not n.startswith("__")}
        same = [n for n in names if n.lower() == name.lower()]
        near = same or (difflib.get_close_matches(name, names, n=2, cutoff=0.75) if len(name) > 2 else [])
        if near:
            return near[0] if len(near) == 1 or _clearly_nearer(name, near) else None
    return None


def _clearly_nearer(name: str, near: list[str]) -> bool:
    first, second = (difflib.SequenceMatcher(None, name, other).ratio() for other in near[:2])
    return first - second > 0.05


def _defined_above(tree: ast.Module, line: int) -> set[str]:
    """The module's names that got their meaning above a line."""
    return {n for s in tree.body if s.lineno < line for n in bound_names(_shell(s))}


def _shell(statement: ast.stmt) -> ast.AST:
    """A function or class without its inside: what is named in there cannot be seen from outside."""
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return ast.Name(statement.name, ast.Store())
    return statement


def _edit(program: Program, span: Span, name: str, meant: str) -> Edit | None:
    """Only where the marked text is the name itself."""
    text = program.lines[span.line - 1][span.column - 1 : span.end_column - 1]
    return Edit(span, meant) if span.line == span.end_line and text == name else None
