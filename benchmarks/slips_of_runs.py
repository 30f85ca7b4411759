"""Slips that show only when the program runs: positions, keys, empty lists, loops and calls without an end."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from damage import Change, Right, each, is_call
from slips import Broken


@each(ast.Call)
def one_turn_too_many(right: Right, node: ast.Call) -> Iterator[str]:
    if is_call(node, "range") and node.args and is_call(node.args[-1], "len"):
        stop = right.of(node.args[-1])
        yield right.of(node).replace(stop, f"{stop} + 1")


@each(ast.Compare)
def while_to_the_length(right: Right, node: ast.Compare) -> Iterator[str]:
    match node:
        case ast.Compare(left=left, ops=[ast.Lt()], comparators=[other]) if is_call(other, "len"):
            yield f"{right.of(left)} <= {right.of(other)}"


@each(ast.Subscript)
def position_one_too_high(right: Right, node: ast.Subscript) -> Iterator[str]:
    match node.slice:
        case ast.Name(id=name) if name in right.counted:
            yield f"{right.of(node.value)}[{name} + 1]"
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=1)):
            yield f"{right.of(node.value)}[len({right.of(node.value)})]"


def wrong_key(right: Right) -> Iterator[Broken]:
    keys = {key.value for node in right.all(ast.Dict) for key in node.keys if isinstance(key, ast.Constant)}
    for node in right.all(ast.Subscript):
        match node.slice:
            case ast.Constant(value=str(key)) if key in keys and isinstance(node.ctx, ast.Load):
                for wrong in (key.capitalize(), key + "s", key[:-1]):
                    yield right.with_changes(right.write(node.slice, f'"{wrong}"'))


def guard_lost(right: Right) -> Iterator[Broken]:
    """The `if` that keeps an empty list or a missing key away is forgotten."""
    for statement, block, _ in right.statements():
        match statement:
            case ast.If(body=[ast.Return()], orelse=[]) if len(block) > 1 and not any(_own_calls(right)):
                yield right.without(statement, *range(statement.end_lineno + 1, block[-1].end_lineno + 1))


def removes_while_walking(right: Right) -> Iterator[Broken]:
    for loop in right.all(ast.For):
        match loop.iter:
            case ast.Subscript(value=value, slice=ast.Slice(lower=None, upper=None)):
                pass
            case ast.Call(func=ast.Attribute(value=value, attr="copy")):
                pass
            case ast.Call(func=ast.Name(id="list"), args=[value]):
                pass
            case _:
                continue
        removing = {node.lineno for node in ast.walk(loop) if is_call(node, "remove", "pop")}
        if removing:
            yield right.with_changes(right.write(loop.iter, right.of(value)), also=removing)


def step_of_while_lost(right: Right) -> Iterator[Broken]:
    for statement, block, _ in right.statements():
        loop = right.parents.get(statement)
        if len(block) > 1 and _is_step(statement, loop):
            yield right.without(statement, loop.lineno, *range(loop.lineno, loop.end_lineno + 1))


def _is_step(node: ast.AST, loop: ast.AST | None) -> bool:
    """Whether a line takes a while loop's condition further."""
    if not isinstance(node, ast.AugAssign) or not isinstance(loop, ast.While):
        return False
    return ast.unparse(node.target) in {ast.unparse(part) for part in ast.walk(loop.test)}


def step_of_while_backwards(right: Right) -> Iterator[Broken]:
    for node in right.all(ast.AugAssign):
        loop = right.parents[node]
        if _is_step(node, loop):
            there, back = ("+=", "-=") if isinstance(node.op, ast.Add) else ("-=", "+=")
            change = right.write(node, right.of(node).replace(there, back))
            yield right.with_changes(change, also={loop.lineno})


def _own_calls(right: Right) -> Iterator[tuple[ast.FunctionDef, ast.Call]]:
    for function in right.all(ast.FunctionDef):
        for node in ast.walk(function):
            if is_call(node, function.name):
                yield function, node


def call_without_progress(right: Right) -> Iterator[Broken]:
    for function, call in _own_calls(right):
        arguments = ", ".join(argument.arg for argument in function.args.args)
        change = right.write(call, f"{function.name}({arguments})")
        yield right.with_changes(change, also={function.lineno})


def end_of_calls_lost(right: Right) -> Iterator[Broken]:
    for function, call in _own_calls(right):
        for statement in function.body:
            if isinstance(statement, ast.If) and call not in ast.walk(statement) and len(function.body) > 1:
                yield right.without(statement, function.lineno, call.lineno)


def input_asked_twice(right: Right) -> Iterator[Broken]:
    for statement, _, _ in right.statements():
        if isinstance(statement, ast.Assign) and "input()" in right.of(statement):
            end = right.place(statement)[1]
            again = "\n" + " " * statement.col_offset + right.of(statement)
            reads = {n + (n > statement.lineno) for n, line in enumerate(right.lines, 1) if "input()" in line}
            broken = right.with_changes(Change(end, end, again))
            yield Broken(broken.source, broken.lines | reads | {statement.lineno + 1})


def items_lost(right: Right) -> Iterator[Broken]:
    """`for a, b in pairs.items()` or `enumerate(...)` without the word that makes pairs."""
    for loop in right.all(ast.For):
        match loop:
            case ast.For(target=ast.Tuple(), iter=ast.Call(func=ast.Attribute(value=value, attr="items"))):
                yield right.with_changes(right.write(loop.iter, right.of(value)))
            case ast.For(target=ast.Tuple(), iter=ast.Call(func=ast.Name(id="enumerate"), args=[value, *_])):
                yield right.with_changes(right.write(loop.iter, right.of(value)))


@each(ast.Tuple)
def one_name_too_many(right: Right, node: ast.Tuple) -> Iterator[str]:
    if isinstance(node.ctx, ast.Store):
        inside = right.of(node).strip("()")
        yield f"{inside}, extra"
        if len(node.elts) > 2:
            yield ", ".join(right.of(part) for part in node.elts[:-1])
