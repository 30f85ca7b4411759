"""Slips with types: text for numbers, None for results, brackets of the wrong kind, functions for their values."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from damage import Change, Right, each, is_call, names
from slips import Broken


@each(ast.Call)
def str_lost(right: Right, node: ast.Call) -> Iterator[str]:
    match node:
        case ast.Call(func=ast.Name(id="str"), args=[inside]):
            yield right.of(inside)


@each(ast.JoinedStr)
def plus_for_f_text(right: Right, node: ast.JoinedStr) -> Iterator[str]:
    """`f"a {b}"` becomes `"a " + b`."""
    if any(isinstance(part, ast.FormattedValue) and part.format_spec for part in node.values):
        return
    parts = [
        ast.unparse(part.value) if isinstance(part, ast.FormattedValue) else repr(part.value) for part in node.values
    ]
    if len(parts) > 1:
        yield " + ".join(part.replace("'", '"') for part in parts)


@each(ast.Call)
def number_not_converted(right: Right, node: ast.Call) -> Iterator[str]:
    match node:
        case ast.Call(func=ast.Name(id="int" | "float"), args=[inside]):
            yield right.of(inside)


@each(ast.Call)
def int_for_float(right: Right, node: ast.Call) -> Iterator[str]:
    match node:
        case ast.Call(func=ast.Name(id="float"), args=[inside]):
            yield f"int({right.of(inside)})"


@each(ast.Subscript)
def round_brackets_for_index(right: Right, node: ast.Subscript) -> Iterator[str]:
    if isinstance(node.ctx, ast.Load) and not isinstance(node.slice, ast.Slice):
        yield f"{right.of(node.value)}({right.of(node.slice)})"


@each(ast.Call)
def square_brackets_for_call(right: Right, node: ast.Call) -> Iterator[str]:
    if len(node.args) == 1 and not node.keywords:
        yield f"{right.of(node.func)}[{right.of(node.args[0])}]"


@each(ast.Call)
def range_lost(right: Right, node: ast.Call) -> Iterator[str]:
    match node, right.parents[node]:
        case ast.Call(func=ast.Name(id="range"), args=[stop]), ast.For():
            yield right.of(stop)


@each(ast.Expr)
def result_of_change_kept(right: Right, node: ast.Expr) -> Iterator[str]:
    match node.value:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="sort" | "append" | "remove" | "reverse")):
            yield f"{name} = {right.of(node)}"


def return_lost(right: Right) -> Iterator[Broken]:
    for function in right.all(ast.FunctionDef):
        returns = [node for node in ast.walk(function) if isinstance(node, ast.Return)]
        whole = range(function.lineno, function.end_lineno + 1)
        for node in returns:
            if isinstance(node.value, ast.Name) and len(returns) == 1 and len(function.body) > 1:
                yield right.without(node, *whole)
            elif node.value and len(returns) == 1:
                yield right.with_changes(right.write(node, right.of(node.value)), also={function.lineno})


def print_for_return(right: Right) -> Iterator[Broken]:
    for node in right.all(ast.Return):
        if node.value:
            function = next(right.above(node, ast.FunctionDef))
            yield right.with_changes(right.write(node, f"print({right.of(node.value)})"), also={function.lineno})


@each(ast.Assign)
def text_result_dropped(right: Right, node: ast.Assign) -> Iterator[str]:
    """`name = name.upper()` becomes `name.upper()`."""
    match node:
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=ast.Attribute(value=ast.Name(id=same)))):
            if name == same and is_call(node.value, "strip", "lower", "upper", "replace", "capitalize", "title"):
                yield right.of(node.value)


def conversion_dropped(right: Right) -> Iterator[Broken]:
    """`n = int(text)` becomes `n = text` and `int(n)`."""
    for statement, _, _ in right.statements():
        match statement:
            case ast.Assign(
                targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id="int" | "float"), args=[inside])
            ):
                called = statement.value.func.id
                indent = " " * statement.col_offset
                made = f"{name} = {right.of(inside)}\n{indent}{called}({name})"
                broken = right.with_changes(right.write(statement, made))
                yield Broken(broken.source, broken.lines | {statement.lineno + 1})


@each(ast.Call)
def brackets_lost(right: Right, node: ast.Call) -> Iterator[str]:
    if not node.args and not node.keywords:
        yield right.of(node.func)


def argument_lost(right: Right) -> Iterator[Broken]:
    functions = {function.name: function.lineno for function in right.all(ast.FunctionDef)}
    for node in right.all(ast.Call):
        if is_call(node, *functions) and node.args:
            kept = ", ".join(right.of(part) for part in node.args[:-1])
            yield right.with_changes(right.write(node, f"{node.func.id}({kept})"), also={functions[node.func.id]})


def item_as_position(right: Right) -> Iterator[Broken]:
    for loop in right.all(ast.For):
        match loop:
            case ast.For(target=ast.Name(id=item), iter=ast.Name(id=items)) if not _is_dictionary(right, items):
                for name in names(right, ast.Load):
                    if name.id == item and loop in right.above(name):
                        yield right.with_changes(right.write(name, f"{items}[{item}]"))


def _is_dictionary(right: Right, name: str) -> bool:
    stored = (ast.unparse(node.targets[0]) for node in right.all(ast.Assign) if isinstance(node.value, ast.Dict))
    return name in stored


@each(ast.BinOp)
def fraction_as_position(right: Right, node: ast.BinOp) -> Iterator[str]:
    inside = isinstance(node.op, ast.FloorDiv) and any(
        isinstance(above, ast.Subscript) or is_call(above, "range") for above in right.above(node)
    )
    if inside or (isinstance(node.op, ast.FloorDiv) and isinstance(right.parents[node], ast.Assign)):
        yield f"{right.of(node.left)} / {right.of(node.right)}"


@each(ast.Expr)
def list_plus_item(right: Right, node: ast.Expr) -> Iterator[str]:
    match node.value:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="append"), args=[item]):
            yield f"{name} = {name} + {right.of(item)}"


@each(ast.Assign)
def text_changed_in_place(right: Right, node: ast.Assign) -> Iterator[str]:
    """`word = "b" + word[1:]` becomes `word[0] = "b"`."""
    match node:
        case ast.Assign(
            targets=[ast.Name(id=name)],
            value=ast.BinOp(left=left, op=ast.Add(), right=ast.Subscript(value=ast.Name(id=same), slice=ast.Slice())),
        ) if name == same:
            yield f"{name}[0] = {right.of(left)}"


@each(ast.Compare)
def text_against_number(right: Right, node: ast.Compare) -> Iterator[str]:
    match node:
        case ast.Compare(left=left, ops=[ast.Eq()], comparators=[ast.Constant(value=str(text))]) if text.isdigit():
            yield f"{right.of(left)} == {text}"


@each(ast.Tuple)
def list_as_key(right: Right, node: ast.Tuple) -> Iterator[str]:
    match right.parents[node]:
        case ast.Subscript(slice=key) | ast.Compare(left=key) if key is node:
            yield f"[{right.of(node).strip('()')}]"


def f_lost(right: Right) -> Iterator[Broken]:
    for node in right.all(ast.JoinedStr):
        start, _ = right.place(node)
        if re.match(r"f['\"]", right.text[start : start + 2]):
            yield right.with_changes(Change(start, start + 1, ""))
