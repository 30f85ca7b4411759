"""Other ways to compute, compare, decide and give back.

Each function takes a node and gives what may stand for it: a node, several statements, or None where it does not
fit. They hold for the programs of beginners: operands have no side effects, and what is added are numbers or texts.
"""

from __future__ import annotations

import ast

from rewriting.places import Fresh, lines, load

TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.Gt, ast.Gt: ast.Lt, ast.LtE: ast.GtE, ast.GtE: ast.LtE, ast.Eq: ast.Eq, ast.NotEq: ast.NotEq
}  # fmt: skip


def added_in_full(node: ast.AST, fresh: Fresh) -> ast.AST | None:
    match node:
        case ast.AugAssign(target=ast.Name(id=name) as target, op=op, value=value):
            return ast.Assign([target], ast.BinOp(load(name), op, value))
    return None


def added_in_short(node: ast.AST, fresh: Fresh) -> ast.AST | None:
    match node:
        case ast.Assign(
            targets=[ast.Name(id=name) as target], value=ast.BinOp(left=ast.Name(id=same), op=op, right=by)
        ):
            return ast.AugAssign(target, op, by) if name == same and not isinstance(by, ast.List) else None
    return None


def comparison_turned(node: ast.AST, fresh: Fresh) -> ast.AST | None:
    match node:
        case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in TURNED:
            return ast.Compare(right, [TURNED[type(op)]()], [left])
    return None


def branches_swapped(node: ast.AST, fresh: Fresh) -> ast.AST | None:
    match node:
        case ast.If(test=test, body=body, orelse=[first, *more]):
            return ast.If(ast.UnaryOp(ast.Not(), test), [first, *more], body)
    return None


def and_for_or(node: ast.AST, fresh: Fresh) -> ast.AST | None:
    """In a condition `a or b` is `not (not a and not b)`."""
    match node:
        case ast.If(test=ast.BoolOp(op=op, values=values)) | ast.While(test=ast.BoolOp(op=op, values=values)):
            other = ast.And() if isinstance(op, ast.Or) else ast.Or()
            node.test = ast.UnaryOp(ast.Not(), ast.BoolOp(other, [ast.UnaryOp(ast.Not(), value) for value in values]))
            return node
    return None


def result_named(node: ast.AST, fresh: Fresh) -> list[ast.stmt] | None:
    match node:
        case ast.Return(value=ast.expr() as value) if not isinstance(value, ast.Name):
            name = fresh.name()
            return lines(f"{name} = {ast.unparse(value)}\nreturn {name}")
        case ast.Expr(ast.Call(func=ast.Name(id="print"), args=[value], keywords=[])) if not isinstance(
            value, ast.Name
        ):
            name = fresh.name()
            return lines(f"{name} = {ast.unparse(value)}\nprint({name})")
    return None


def dictionary_in_steps(node: ast.AST, fresh: Fresh) -> list[ast.stmt] | None:
    match node:
        case ast.Return(value=ast.Dict(keys=[_, *_] as keys, values=values)):
            name = fresh.name()
            pairs = zip(keys, values, strict=True)
            steps = [f"{name}[{ast.unparse(key)}] = {ast.unparse(value)}" for key, value in pairs if key]
            return lines("\n".join([f"{name} = {{}}", *steps, f"return {name}"]))
    return None


def absolute_by_hand(node: ast.AST, fresh: Fresh) -> ast.AST | None:
    match node:
        case ast.Call(func=ast.Name(id="abs"), args=[number]):
            return ast.parse(f"max({ast.unparse(number)}, -({ast.unparse(number)}))", mode="eval").body
    return None


def return_with_else(node: ast.AST, fresh: Fresh) -> ast.AST | None:
    if isinstance(node, ast.FunctionDef):
        for at, line in enumerate(node.body):
            match line:
                case ast.If(body=[*_, ast.Return()], orelse=[]) if node.body[at + 1 :]:
                    line.orelse = node.body[at + 1 :]
                    node.body = node.body[: at + 1]
                    return node
    return None
