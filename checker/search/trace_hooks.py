"""Puts hooks into a program's tree: before every statement, and where a loop begins, turns and ends.

A hook is a call of a builtin name such as `__step__` with the line. It takes the place of no line and no column, and
changes no value. This source is sent into the sandbox, and imports nothing of checker.
"""

from __future__ import annotations

import ast

MAX_NAMES = 12  # to watch in one loop

Loop = ast.For | ast.AsyncFor | ast.While


def hooked(tree: ast.Module) -> dict[int, list[str]]:
    """Put the hooks into a tree; gives the names to watch of the loop on each line."""
    loops: dict[int, list[str]] = {}
    for node in list(ast.walk(tree)):
        for part in ("body", "orelse", "finalbody"):
            block = getattr(node, part, None)
            if isinstance(block, list):
                setattr(node, part, [each for statement in block for each in _with_hook(statement)])
        if isinstance(node, Loop):
            loops[node.lineno] = _names(node)
            _hook_loop(node)
    return loops


def _with_hook(statement: ast.stmt) -> list[ast.stmt]:
    match statement:
        case ast.Expr(value=ast.Constant()) | ast.ImportFrom(module="__future__"):
            return [statement]  # these may have to stand first
        case ast.For() | ast.AsyncFor() | ast.While():
            return [_hook("enter", statement, statement.lineno), statement]
        case _:
            return [_hook("step", statement, statement.lineno), statement]


def _hook_loop(loop: Loop) -> None:
    line = loop.lineno
    loop.body.insert(0, _hook("turn", loop.body[0], line))
    loop.orelse.insert(0, _hook("done", loop, line))
    if not isinstance(loop, ast.While):
        loop.iter = _call("items", loop.iter, line, loop.iter)
    elif not isinstance(loop.test, ast.Constant):
        loop.test = _call("condition", loop.test, line, loop.test)


def _hook(name: str, place: ast.stmt, line: int) -> ast.stmt:
    return ast.copy_location(ast.Expr(_call(name, place, line)), place)


def _call(name: str, place: ast.stmt | ast.expr, line: int, *more: ast.expr) -> ast.expr:
    function = ast.copy_location(ast.Name(f"__{name}__", ast.Load()), place)
    number = ast.copy_location(ast.Constant(line), place)
    return ast.copy_location(ast.Call(function, [number, *more], []), place)


def _names(loop: Loop) -> list[str]:
    header = [loop.test] if isinstance(loop, ast.While) else [loop.target, loop.iter]
    found = (node.id for part in [*header, *loop.body] for node in ast.walk(part) if isinstance(node, ast.Name))
    return list(dict.fromkeys(name for name in found if not name.startswith("__")))[:MAX_NAMES]
