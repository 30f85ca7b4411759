"""What keeps functions that call themselves, or each other, from their end."""

from __future__ import annotations

import ast

from checker.facts.worth import Unknown, from_repr
from checker.model import Frame, Program
from checker.tree import Function, walk
from checker.words import _

_UNSURE = (ast.Assert, ast.Yield, ast.YieldFrom, ast.Await)
_SKIPPING = (ast.IfExp, ast.BoolOp, ast.comprehension, ast.Lambda)
_ENDS = (ast.Return, ast.Raise)


def function_at(program: Program, frame: Frame) -> Function | None:
    for node in program.nodes:
        match node:
            case ast.FunctionDef(name=frame.function) | ast.AsyncFunctionDef(name=frame.function):
                if node.lineno <= frame.span.line <= (node.end_lineno or 0):
                    return node
    return None


def always_calls(function: Function, other: str) -> bool:
    """Whether every way through it comes to a call of that function, so that no line decides when to stop."""
    for statement in function.body:
        if isinstance(statement, Function | ast.ClassDef):
            continue
        inside = walk(statement)
        if any(isinstance(node, _UNSURE) for node in inside):
            return False
        if not hasattr(statement, "body") and any(is_call_of(other, node) for node in inside):
            return not any(isinstance(node, _SKIPPING) for node in inside)
        if any(isinstance(node, _ENDS) for node in inside):
            return False
    return False


def is_call_of(name: str, node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Name(id=called)):
            return called == name
        case ast.Attribute(value=ast.Name(id="self"), attr=called, ctx=ast.Load()):
            return called == name
    return False


def holds_still(text: str) -> bool:
    """Whether a value is known and the same as at the time of its call: a list may have been changed since."""
    return "…" not in text and (text[:1] not in "[{<" or text in ("[]", "{}"))


def parameters(function: Function) -> list[str]:
    arguments = function.args
    return [argument.arg for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)]


def is_unsure(node: ast.AST) -> bool:
    """Whether something in the function may decide otherwise than the values of its parameters say."""
    return isinstance(node, ast.Global | ast.Nonlocal | ast.Try | ast.Match | ast.For | ast.While | ast.comprehension)


def runs_away(tests: list[ast.expr], values: list[dict[str, str]], last: int = 5) -> str | None:
    """How a number moves away, in its last calls, from everything that it is compared with."""
    for test in tests:
        match test:
            case ast.Compare(left=ast.Name(id=name), comparators=[ast.Constant(value=int() as end)]):
                pass
            case _:
                return None
        try:
            numbers = [from_repr(value[name]) for value in values]
        except Unknown:
            return None
        if any(type(number) not in (int, float) for number in numbers):
            return None
        far = [abs(number - end) for number in numbers[-last:]]
        if far != sorted(set(far)) or far[0] < abs(numbers[0] - end) or test.ops[0].__class__ is ast.NotEq:
            return None
    first = ", ".join(value[name] for value in values[:4])
    return _("`{name}` was {values} and so on, and nothing stopped it", name=name, values=first)
