"""Other ways to put a text together.

Each function takes a node and gives what may stand for it: a node, several statements, or None where it does not
fit. They hold for the programs of beginners: operands have no side effects, and what is added are numbers or texts.
"""

from __future__ import annotations

import ast

from rewriting.places import Fresh


def _parts(text: ast.JoinedStr) -> list[str | ast.FormattedValue]:
    return [part.value if isinstance(part, ast.Constant) else part for part in text.values]


def _is_plain(text: ast.JoinedStr) -> bool:
    fields = [part for part in text.values if isinstance(part, ast.FormattedValue)]
    return bool(fields) and all(part.conversion == -1 and not part.format_spec for part in fields)


def f_text_as_sum(node: ast.AST, fresh: Fresh) -> ast.AST | None:
    if isinstance(node, ast.JoinedStr) and _is_plain(node):
        parts = [repr(part) if isinstance(part, str) else f"str({ast.unparse(part.value)})" for part in _parts(node)]
        return ast.parse(" + ".join(parts), mode="eval").body
    return None


def f_text_formatted(node: ast.AST, fresh: Fresh) -> ast.AST | None:
    if isinstance(node, ast.JoinedStr):
        text, values = "", []
        for part in _parts(node):
            if isinstance(part, str):
                text += part.replace("{", "{{").replace("}", "}}")
                continue
            form = part.format_spec.values if isinstance(part.format_spec, ast.JoinedStr) else []
            text += "{" + "".join(":" + str(spec.value) for spec in form if isinstance(spec, ast.Constant)) + "}"
            values.append(ast.unparse(part.value))
        return ast.parse(f"{text!r}.format({', '.join(values)})", mode="eval").body
    return None


def f_text_with_percent(node: ast.AST, fresh: Fresh) -> ast.AST | None:
    if isinstance(node, ast.JoinedStr) and _is_plain(node):
        text = "".join(part.replace("%", "%%") if isinstance(part, str) else "%s" for part in _parts(node))
        values = "".join(f"{ast.unparse(part.value)}, " for part in _parts(node) if not isinstance(part, str))
        return ast.parse(f"{text!r} % ({values})", mode="eval").body
    return None


def f_text_in_pieces(node: ast.AST, fresh: Fresh) -> ast.AST | None:
    """`print(f"a {b}")` becomes `print("a ", b, sep="")`."""
    match node:
        case ast.Call(func=ast.Name(id="print"), args=[ast.JoinedStr() as text], keywords=[]) if _is_plain(text):
            parts = [repr(part) if isinstance(part, str) else ast.unparse(part.value) for part in _parts(text)]
            return ast.parse(f'print({", ".join(parts)}, sep="")', mode="eval").body
    return None


def sum_as_f_text(node: ast.AST, fresh: Fresh) -> ast.AST | None:
    match node:
        case ast.BinOp(left=ast.Constant(value=str(text)), op=ast.Add(), right=ast.Name(id=name)) if "{" not in text:
            return ast.parse(f"f{text + '{' + name + '}'!r}", mode="eval").body
    return None


def printed_as_text(node: ast.AST, fresh: Fresh) -> ast.AST | None:
    match node:
        case ast.Call(func=ast.Name(id="print"), args=[shown], keywords=[]) if not isinstance(shown, ast.Starred):
            return ast.parse(f'print(str({ast.unparse(shown)}), end="\\n")', mode="eval").body
    return None
