"""Where a None came from that a program then worked with."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from enum import Enum, auto

from checker.facts import results
from checker.facts.crashes import Failure
from checker.facts.infer import kind_of
from checker.facts.kinds import NONE, plain_kind
from checker.facts.origins import Origin, function_around, origins
from checker.facts.parts import parts_of
from checker.model import Program
from checker.tree import Function, functions, node_at, own_nodes

MAX_ORIGINS = 50


class Maker(Enum):
    """What gave the None."""

    CHANGE = auto()  # a method that changes its list, and gives nothing back
    PRINT = auto()
    FUNCTION = auto()  # one of the learner's own
    NEVER = auto()  # what gives no None
    UNSURE = auto()


@dataclass(frozen=True, slots=True)
class Nothing:
    """A part of what failed that was None, and the call that is sure to have given it."""

    part: ast.expr
    call: ast.Call
    maker: Maker


_CHANGES = frozenset(
    name for (owner, name), kind in results.METHODS.items() if kind == NONE and owner in ("list", "set", "dict")
)
_CHANGING_FUNCTIONS = frozenset({"random.shuffle", "shuffle"})


def nothing_in(failure: Failure, wanted: Maker) -> Nothing | None:
    """The part that was None and made the program fail, if a call of the wanted sort gave it."""
    if NONE not in failure.error.message:
        return None
    for part in parts_of(failure):
        if failure.kind(part) != NONE and maker_of(failure.program, part) is not wanted:
            continue
        call = _call_behind(failure, part)
        if call is not None and maker_of(failure.program, call) is wanted:
            return Nothing(part, call, wanted)
    return None


def _call_behind(failure: Failure, part: ast.expr) -> ast.Call | None:
    """The call that gave a part its None; of a name, the only one of its values that can be None."""
    if isinstance(part, ast.Call):
        return part
    if not isinstance(part, ast.Name):
        return None
    found = origins(failure.program, part.id, failure.line)
    if len(found) == 1 and isinstance(found[0].node, ast.arg):
        return _handed_over(failure, part.id)
    if len(found) > MAX_ORIGINS:
        return None
    before = [origin for origin in found if _line(origin) <= failure.line] or found
    unsure = [origin for origin in before if _may_be_none(failure.program, origin)]
    last = max(unsure, key=_line, default=None)
    makers = {maker_of(failure.program, origin.value) for origin in unsure if origin.value is not None}
    if last is None or not isinstance(last.value, ast.Call) or len(makers - {Maker.UNSURE}) > 1:
        return None
    return last.value


def _line(origin: Origin) -> int:
    return getattr(origin.node, "lineno", 0)


def _may_be_none(program: Program, origin: Origin) -> bool:
    return origin.value is None or origin.is_item or maker_of(program, origin.value) is not Maker.NEVER


def _handed_over(failure: Failure, name: str) -> ast.Call | None:
    """What the caller of the failing function gave for a parameter, if that is a call."""
    function = function_around(failure.program, failure.line)
    if function is None or len(failure.error.frames) < 2:
        return None
    call = node_at(failure.program, failure.error.frames[-2].span, ast.Call)
    names = [arg.arg for arg in [*function.args.posonlyargs, *function.args.args]]
    match call:
        case ast.Call(func=ast.Name(id=called), args=args, keywords=[]) if called == function.name and name in names:
            position = names.index(name)
            given = args[position] if position < len(args) else None
            return given if isinstance(given, ast.Call) else None
    return None


def maker_of(program: Program, value: ast.expr | None) -> Maker:
    """Whether an expression is a call that gives None, and of what sort."""
    match value:
        case ast.Call() if print_behind(program, value):
            return Maker.PRINT
        case ast.Call(func=ast.Attribute(attr=name)) if name in _CHANGES and not _is_defined(program, name):
            return Maker.CHANGE
        case ast.Call(func=ast.Attribute() | ast.Name() as function) if ast.unparse(function) in _CHANGING_FUNCTIONS:
            return Maker.CHANGE
        case ast.Call(func=ast.Name(id=name)) if name in functions(program.tree):
            return Maker.FUNCTION if may_give_nothing(functions(program.tree)[name]) else Maker.UNSURE
    kind = (plain_kind(value, program, {}) or kind_of(program, value)) if value is not None else ""
    return Maker.NEVER if kind not in ("", NONE) else Maker.UNSURE


def print_behind(program: Program, call: ast.expr | None) -> ast.Call | None:
    """The print whose None a call gives: the call itself, or what every `return` of the function called has."""
    match call:
        case ast.Call(func=ast.Name(id="print")) if "print" not in functions(program.tree):
            return call
        case ast.Call(func=ast.Name(id=name)) if name in functions(program.tree):
            nodes = own_nodes(functions(program.tree)[name])
            returned = [node.value for node in nodes if isinstance(node, ast.Return)]
            prints = [v for v in returned if isinstance(v, ast.Call) and ast.unparse(v.func) == "print"]
            return prints[0] if prints and len(prints) == len(returned) else None
    return None


def _is_defined(program: Program, name: str) -> bool:
    return any(isinstance(node, Function) and node.name == name for node in program.nodes)


def may_give_nothing(function: Function) -> bool:
    """Whether a call of the function may come to its end without a `return`; decorated and async ones are unknown."""
    own = own_nodes(function)
    is_plain = isinstance(function, ast.FunctionDef) and not function.decorator_list
    makes = any(isinstance(node, ast.Yield | ast.YieldFrom) for node in own)
    says_none = any(
        isinstance(n, ast.Return) and isinstance(n.value, ast.Constant) and n.value.value is None for n in own
    )
    return is_plain and not makes and not says_none and not _ends(function.body)


def gives_something(function: Function) -> bool:
    """Whether there is a `return` with a value in the function."""
    return any(isinstance(node, ast.Return) and node.value is not None for node in own_nodes(function))


def _ends(body: list[ast.stmt]) -> bool:
    """Whether no way leads past the end of some lines."""
    match body[-1] if body else None:
        case ast.Return() | ast.Raise():
            return True
        case ast.If(body=first, orelse=second):
            return _ends(first) and _ends(second)
        case ast.With(body=inner):
            return _ends(inner)
        case ast.While(test=ast.Constant(value=True)) | ast.Try() | ast.Match():
            return True  # not sure
    return False
