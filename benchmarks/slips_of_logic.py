"""Slips in what a program computes: which value, from where to where, how often, in which order."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from damage import Change, Right, each, is_call, names
from slips import Broken

SIGNS = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!="}


def collection_for_item(right: Right) -> Iterator[Broken]:
    """In a loop over `steps` the whole of `steps` is used where one `step` is meant."""
    for loop in right.all(ast.For):
        match loop:
            case ast.For(target=ast.Name(id=item), iter=ast.Name(id=items)):
                for name in names(right, ast.Load):
                    if name.id == item and loop in right.above(name):
                        yield right.with_changes(right.write(name, items))


@each(ast.Subscript)
def position_for_item(right: Right, node: ast.Subscript) -> Iterator[str]:
    if isinstance(node.slice, ast.Name) and isinstance(node.ctx, ast.Load):
        yield node.slice.id  # of a dictionary: the key


@each(ast.Call)
def range_stops_early(right: Right, node: ast.Call) -> Iterator[str]:
    if is_call(node, "range") and node.args:
        before = "".join(right.of(part) + ", " for part in node.args[:-1])
        match node.args[-1]:
            case ast.BinOp(left=left, op=ast.Add(), right=ast.Constant(value=1)):
                yield f"range({before}{right.of(left)})"
            case ast.Constant(value=int(stop)):
                yield f"range({before}{stop - 1})"
            case stop:
                yield f"range({before}{right.of(stop)} - 1)"


@each(ast.Call)
def range_starts_wrong(right: Right, node: ast.Call) -> Iterator[str]:
    match node:
        case ast.Call(func=ast.Name(id="range"), args=[stop]):
            yield f"range(1, {right.of(stop)})"
        case ast.Call(func=ast.Name(id="range"), args=[ast.Constant(value=1), stop]):
            yield f"range({right.of(stop)})"


def _starts(right: Right) -> Iterator[tuple[ast.Assign, ast.stmt]]:
    """Assignments of a first value, each with the loop below them that goes on from it."""
    for statement, block, at in right.statements():
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)]):
                for later in block[at + 1 :]:
                    changed = {
                        n.id for n in ast.walk(later) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
                    }
                    grown = {
                        ast.unparse(n.func.value)
                        for n in ast.walk(later)
                        if is_call(n, "append") and isinstance(n.func, ast.Attribute)
                    }
                    if isinstance(later, ast.For) and name in changed | grown:
                        yield statement, later


def reset_in_loop(right: Right) -> Iterator[Broken]:
    for statement, loop in _starts(right):
        yield right.moved(statement, loop.lineno + 1, loop.col_offset + 4)


def wrong_start_value(right: Right) -> Iterator[Broken]:
    for statement, _ in _starts(right):
        match statement.value:
            case ast.Constant(value=0):
                yield right.with_changes(right.write(statement.value, "1"))
            case ast.Subscript():
                yield right.with_changes(right.write(statement.value, "0"))
            case ast.Constant(value=1):
                yield right.with_changes(right.write(statement.value, "0"))


@each(ast.AugAssign)
def replaced_for_added(right: Right, node: ast.AugAssign) -> Iterator[str]:
    yield f"{right.of(node.target)} = {right.of(node.value)}"


@each(ast.AugAssign)
def equals_plus(right: Right, node: ast.AugAssign) -> Iterator[str]:
    if isinstance(node.op, ast.Add | ast.Sub):
        yield f"{right.of(node.target)} ={'+' if isinstance(node.op, ast.Add) else '-'} {right.of(node.value)}"


def print_into_loop(right: Right) -> Iterator[Broken]:
    for statement, block, at in right.statements():
        if (
            at
            and isinstance(block[at - 1], ast.For | ast.While)
            and is_call(getattr(statement, "value", None), "print")
        ) and len(block) > 1:
            yield right.moved(statement, statement.lineno, statement.col_offset + 4)


def print_out_of_loop(right: Right) -> Iterator[Broken]:
    for statement, block, at in right.statements():
        loop = right.parents.get(statement)
        ends = isinstance(loop, ast.For | ast.While) and at == len(block) - 1 > 0 and not loop.orelse
        if ends and is_call(getattr(statement, "value", None), "print"):
            yield right.moved(statement, statement.lineno, loop.col_offset)


def return_into_loop(right: Right) -> Iterator[Broken]:
    for statement, block, at in right.statements():
        if isinstance(statement, ast.Return) and at and isinstance(block[at - 1], ast.For | ast.While):
            yield right.moved(statement, statement.lineno, statement.col_offset + 4)


def return_too_early(right: Right) -> Iterator[Broken]:
    for statement, block, at in right.statements():
        if isinstance(statement, ast.Return) and at > 1 and statement is block[-1]:
            before = block[at - 1]
            broken = right.moved(statement, before.lineno, statement.col_offset)
            yield Broken(broken.source, broken.lines | {before.lineno + 1})


@each(ast.BoolOp)
def or_with_a_lonely_text(right: Right, node: ast.BoolOp) -> Iterator[str]:
    match node:
        case ast.BoolOp(op=ast.Or(), values=[first, ast.Compare(ops=[ast.Eq()], comparators=[other])]):
            yield f"{right.of(first)} or {right.of(other)}"


@each(ast.BoolOp)
def and_for_or(right: Right, node: ast.BoolOp) -> Iterator[str]:
    word = " or " if isinstance(node.op, ast.And) else " and "
    yield word.join(right.of(part) for part in node.values)


def _compared(right: Right, node: ast.Compare, signs: dict[str, str]) -> Iterator[str]:
    if len(node.ops) == 1 and (sign := SIGNS.get(type(node.ops[0]))) in signs:
        yield f"{right.of(node.left)} {signs[sign]} {right.of(node.comparators[0])}"


@each(ast.Compare)
def wrong_boundary(right: Right, node: ast.Compare) -> Iterator[str]:
    if not is_call(node.comparators[0], "len"):  # that is a slip of its own
        yield from _compared(right, node, {"<": "<=", "<=": "<", ">": ">=", ">=": ">"})


@each(ast.Compare)
def turned_comparison(right: Right, node: ast.Compare) -> Iterator[str]:
    yield from _compared(right, node, {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "!=", "!=": "=="})


def if_for_elif(right: Right) -> Iterator[Broken]:
    for node in right.all(ast.If):
        match node.orelse:
            case [ast.If() as other] if right.text.startswith("elif", right.place(other)[0]):
                start = right.place(other)[0]
                yield right.with_changes(Change(start, start + 2, ""), also={node.lineno})


@each(ast.BinOp)
def other_division(right: Right, node: ast.BinOp) -> Iterator[str]:
    if isinstance(node.op, ast.Div | ast.FloorDiv):
        sign = "//" if isinstance(node.op, ast.Div) else "/"
        yield f"{right.of(node.left)} {sign} {right.of(node.right)}"


@each(ast.BinOp)
def caret_for_power(right: Right, node: ast.BinOp) -> Iterator[str]:
    if isinstance(node.op, ast.Pow):
        yield f"{right.of(node.left)} ^ {right.of(node.right)}"


def brackets_of_sum_lost(right: Right) -> Iterator[Broken]:
    for node in right.all(ast.BinOp):
        start, end = right.place(node)
        above = right.parents[node]
        if (
            isinstance(node.op, ast.Add | ast.Sub)
            and isinstance(above, ast.BinOp)
            and isinstance(above.op, ast.Mult | ast.Div)
        ) and right.text[start - 1 : start] + right.text[end : end + 1] == "()":
            yield right.with_changes(Change(start - 1, end + 1, right.of(node)))


@each(ast.Assign)
def compared_for_stored(right: Right, node: ast.Assign) -> Iterator[str]:
    if isinstance(node.targets[0], ast.Name):
        yield f"{right.of(node.targets[0])} == {right.of(node.value)}"


@each(ast.Assign)
def second_name_for_copy(right: Right, node: ast.Assign) -> Iterator[str]:
    match node.value:
        case ast.Subscript(value=value, slice=ast.Slice(lower=None, upper=None)):
            yield f"{right.of(node.targets[0])} = {right.of(value)}"
        case ast.Call(func=ast.Attribute(value=value, attr="copy")):
            yield f"{right.of(node.targets[0])} = {right.of(value)}"


@each(ast.Compare)
def is_for_equals(right: Right, node: ast.Compare) -> Iterator[str]:
    match node:
        case ast.Compare(left=left, ops=[ast.Eq()], comparators=[ast.Constant(value=str()) as other]):
            yield f"{right.of(left)} is {right.of(other)}"


def never_called(right: Right) -> Iterator[Broken]:
    functions = {function.name: function.lineno for function in right.all(ast.FunctionDef)}
    for statement, _, _ in right.statements():
        match statement:
            case ast.Expr(value=ast.Call(func=ast.Name(id=name), args=[])) if name in functions:
                yield right.without(statement, functions[name])


def other_variable(right: Right) -> Iterator[Broken]:
    known = list(dict.fromkeys(name.id for name in names(right, ast.Store)))
    for function in right.all(ast.FunctionDef):
        known += [argument.arg for argument in function.args.args]
    for name in names(right, ast.Load):
        for other in known:
            if name.id in known and other != name.id and not is_call(right.parents[name], name.id):
                yield right.with_changes(right.write(name, other))


def parameter_overwritten(right: Right) -> Iterator[Broken]:
    for function in right.all(ast.FunctionDef):
        for argument in function.args.args:
            start, _ = right.place(function.body[0])
            for value in ("0", "[]", '""'):
                line = f"{argument.arg} = {value}\n" + " " * function.body[0].col_offset
                yield right.with_changes(Change(start, start, line))


def lines_swapped(right: Right) -> Iterator[Broken]:
    for statement, block, at in right.statements():
        if at + 1 < len(block) and not isinstance(statement, ast.FunctionDef):
            following = block[at + 1]
            if isinstance(following, ast.Assign | ast.AugAssign | ast.Expr) and isinstance(
                statement, ast.Assign | ast.AugAssign | ast.Expr
            ):
                broken = right.moved(statement, following.end_lineno + 1, statement.col_offset)
                yield Broken(broken.source, frozenset(range(statement.lineno, following.end_lineno + 1)))
