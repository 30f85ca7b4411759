"""None is printed, because something gives nothing back.

A function without `return` does its work and gives back None. So do `append`, `sort` and `print`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from checker.facts.outputs import quoted, wrong_output_of
from checker.facts.prints import values_of
from checker.model import Evidence, Finding
from checker.tree import Function, functions, gives_back, segment, span_of, walk
from checker.words import _

taxonomy = "OUT15"
misconception = "PrintSameAsReturn"
risk = "low"
message = "Line {line} prints None, which is what {call} gives back, because {why}."
hints = (
    "What a function prints or changes is one thing, what it gives back is another.",
    "Look at {call}: is there a `return` in it that gives a value back?",
    "Use a `return` in the function, or call it on a line of its own, without the print around it.",
)
bad = """\
def greet(name):
    print("Hello,", name)

print(greet("Ada"))
"""
line = 4
good = """\
def greet(name):
    print("Hello,", name)

greet("Ada")
"""
near_miss = (
    'def greet(name):\n    return None\n\nprint("Hello, Ada")\nprint(greet("Ada"))\n',
    'def greet(name):\n    print("Hello,", name)\n\ngreet("Ada")\nprint("None")\n',
    'def greet(name):\n    print("Hello,", name)\n\ngreet("Ada")\nprint({}.get("Ada"))\n',
    'def greet(name):\n    print("Hello,", name)\n    return name\n\nprint(greet("Ada"))\n',
)
_NONE = re.compile(r"\bNone\b")
_CHANGES = frozenset({"append", "clear", "extend", "insert", "remove", "reverse", "sort"})


def none_printed(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_output_of(evidence, "stdout")
    if wrong is None or _NONE.search(wrong.mismatch.expected) or not _NONE.search(wrong.mismatch.actual):
        return
    line_end = wrong.actual.find("\n", wrong.offset)
    entries = (e for e in wrong.run.prints if e.end > wrong.offset and (line_end < 0 or e.start <= line_end))
    entry = next((e for e in entries if _NONE.search(wrong.text_of(e))), None)
    call = wrong.call_of(entry)
    if entry is None or call is None:
        return
    defined = functions(wrong.program.tree)
    for shown in _shown(call):
        made = _made(shown, wrong.program.tree, values_of(entry))
        why = _why(made, defined) if made else None
        if made and why:
            words = {"line": call.lineno, "call": quoted(segment(made, wrong.program)), "why": why}
            yield Finding(span_of(shown, wrong.program.source), words)
            return


def _made(shown: ast.expr, tree: ast.AST, values: dict[str, str]) -> ast.expr | None:
    """What made the value that is shown: for a name that is None, what it stands for."""
    if not isinstance(shown, ast.Name):
        return shown
    return _only_value(tree, shown.id) if values.get(shown.id) == "None" else None


def _shown(call: ast.Call) -> Iterator[ast.expr]:
    """What a print shows: its values, and those in its f-texts."""
    for arg in call.args:
        parts = arg.values if isinstance(arg, ast.JoinedStr) else [arg]
        yield from (part.value if isinstance(part, ast.FormattedValue) else part for part in parts)


def _only_value(tree: ast.AST, name: str) -> ast.expr | None:
    """What a name stands for, where just one line says so."""
    stored = [n for n in walk(tree) if isinstance(n, ast.Name) and n.id == name and isinstance(n.ctx, ast.Store)]
    values = [
        node.value
        for node in walk(tree)
        if isinstance(node, ast.Assign) and [t.id for t in node.targets if isinstance(t, ast.Name)] == [name]
    ]
    return values[0] if len(stored) == len(values) == 1 else None


def _why(call: ast.expr, defined: dict[str, Function]) -> str | None:
    """Why a call gives nothing back, if that is certain."""
    match call:
        case ast.Call(func=ast.Name(id=name)) if name in defined:
            return None if gives_back(defined[name]) else _("`{name}` has no `return` with a value", name=name)
        case ast.Call(func=ast.Name(id="print")):
            return _("`print` only shows")
        case ast.Call(func=ast.Attribute(attr=name)) if name in _CHANGES:
            return _("`{name}` only changes what stands before it", name=name)
    return None
