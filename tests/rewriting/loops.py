"""Other ways to write a loop.

Each function takes a node and gives what may stand for it: a node, several statements, or None where it does not
fit. They hold for the programs of beginners: operands have no side effects, and what is added are numbers or texts.
"""

from __future__ import annotations

import ast

from rewriting.places import Fresh, lines, loop_with


def for_as_while(node: ast.AST, fresh: Fresh) -> list[ast.stmt] | None:
    match node:
        case ast.For(target=target, iter=items, body=body, orelse=[]):
            i, all_items = fresh.name(), fresh.name()
            return loop_with(
                f"{all_items} = list({ast.unparse(items)})\n{i} = 0\nwhile {i} < len({all_items}):\n"
                f"    {ast.unparse(target)} = {all_items}[{i}]\n    {i} += 1",
                body,
            )
    return None


def for_by_position(node: ast.AST, fresh: Fresh) -> list[ast.stmt] | None:
    match node:
        case ast.For(target=target, iter=ast.Name(id=items), body=body, orelse=[]) if items in fresh.lists:
            i = fresh.name()
            return loop_with(f"for {i} in range(len({items})):\n    {ast.unparse(target)} = {items}[{i}]", body)
    return None


def for_enumerated(node: ast.AST, fresh: Fresh) -> list[ast.stmt] | None:
    match node:
        case ast.For(target=ast.Name(id=target), iter=items, body=body, orelse=[]):
            return loop_with(f"for {fresh.name()}, {target} in enumerate({ast.unparse(items)}):\n    pass", body)
    return None


def for_printed_at_once(node: ast.AST, fresh: Fresh) -> list[ast.stmt] | None:
    match node:
        case ast.For(body=[ast.Expr(ast.Call(func=ast.Name(id="print"), args=[shown], keywords=[]))], orelse=[]):
            target, items = ast.unparse(node.target), ast.unparse(node.iter)
            return lines(f'print(*[{ast.unparse(shown)} for {target} in {items}], sep="\\n")')
    return None


def for_gathered_and_joined(node: ast.AST, fresh: Fresh) -> list[ast.stmt] | None:
    match node:
        case ast.For(body=[ast.Expr(ast.Call(func=ast.Name(id="print"), args=[shown], keywords=[]))], orelse=[]):
            gathered = fresh.name()
            node.body = lines(f"{gathered}.append(str({ast.unparse(shown)}))")
            return [*lines(f"{gathered} = []"), node, *lines(f'print("\\n".join({gathered}))')]
    return None


def comprehension_as_loop(node: ast.AST, fresh: Fresh) -> list[ast.stmt] | None:
    match node:
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.ListComp(elt=item, generators=[one])):
            loop = f"{name} = []\nfor {ast.unparse(one.target)} in {ast.unparse(one.iter)}:\n"
            tests = "".join(f"    if not ({ast.unparse(test)}):\n        continue\n" for test in one.ifs)
            return lines(f"{loop}{tests}    {name}.append({ast.unparse(item)})")
    return None


def loop_as_comprehension(node: ast.AST, fresh: Fresh) -> list[ast.stmt] | None:
    match node:
        case ast.For(
            body=[ast.Expr(ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="append"), args=[item]))],
            orelse=[],
        ):
            target, items = ast.unparse(node.target), ast.unparse(node.iter)
            if name in {part.id for part in [*ast.walk(item), *ast.walk(node.iter)] if isinstance(part, ast.Name)}:
                return None
            return lines(f"{name} += [{ast.unparse(item)} for {target} in {items}]")
    return None


def loop_with_pass(node: ast.AST, fresh: Fresh) -> ast.AST | None:
    if isinstance(node, ast.For | ast.While) and not isinstance(node.body[-1], ast.Pass):
        node.body.append(ast.Pass())
        return node
    return None
