"""What the frames of a crash tell about the values of names."""

from __future__ import annotations

import ast

from checker.facts.scopes import Names
from checker.model import Crash, Evidence, Program, Span, Variable

_COMPREHENSIONS = ("<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>")
_RESULTS = {
    "input": "str",
    "str": "str",
    "list": "list",
    "sorted": "list",
    "int": "int",
    "len": "int",
    "float": "float",
}


def crash_of(evidence: Evidence, *types: str) -> Crash | None:
    """The error of one of some types that ended the failing run in the learner's own lines."""
    trial = evidence.failing
    error = trial.actual.error if trial and trial.actual else None
    return error if error and error.frames and error.type_name in types else None


def last_line_of_module(crash: Crash) -> int | None:
    """The line at which the program's top level had arrived; None if it had run to its end."""
    outermost = crash.frames[0]
    return outermost.span.line if outermost.function == "<module>" else None


def text_at(program: Program, span: Span) -> str:
    """The learner's text in a span of one line; nothing for a longer one."""
    return program.lines[span.line - 1][span.column - 1 : span.end_column - 1] if span.line == span.end_line else ""


def variable(name: ast.Name, crash: Crash, names: Names) -> Variable | None:
    """What a name stood for in the failing frame, if it is a value that frames show."""
    for frame in reversed(crash.frames):
        if found := next((v for v in frame.variables if v.name == name.id), None):
            return found
        if frame.function not in _COMPREHENSIONS:
            break
    place = names.of(name)
    home = place.home if place else None
    is_local = not isinstance(home, ast.Module) and any(p.scope is home for p in names.given(name.id))
    outermost = crash.frames[0]
    if is_local or outermost.function != "<module>":
        return None
    return next((v for v in outermost.variables if v.name == name.id), None)


def type_of(node: ast.expr, crash: Crash, names: Names) -> str | None:
    """The name of the type of a value, where the frame or the way it is written tells."""
    match node:
        case ast.Name():
            found = variable(node, crash, names)
            return found.type_name if found else None
        case ast.Constant(value=value):
            return type(value).__name__
        case ast.JoinedStr():
            return "str"
        case ast.List() | ast.ListComp():
            return "list"
        case ast.Dict() | ast.DictComp():
            return "dict"
        case ast.Set() | ast.SetComp():
            return "set"
        case ast.Tuple():
            return "tuple"
        case ast.Call(func=ast.Name(id=called)) if not names.given(called):
            return _RESULTS.get(called)
    return None
