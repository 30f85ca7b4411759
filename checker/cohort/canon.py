"""What makes two submissions alike: the same canonical tree, the same behaviour."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Sequence

from checker.compare.values import shown
from checker.model import Program, Run
from checker.tree import bound_names

_MAX_VALUE = 2000


def tree_hash(program: Program) -> str:
    """The same for programs that differ in layout, comments, docstrings and the names they make up only.

    Of a program that Python cannot read, its lines without blanks and comments.
    """
    if program.fault:
        lines = ("".join(line.partition("#")[0].split()) for line in program.lines)
        return _digest("\n".join(line for line in lines if line))
    return _digest("\n".join(tree_words(program)))


def tree_words(program: Program) -> list[str]:
    """A program's canonical tree, a line for each node, level by level."""
    nodes = program.nodes
    remarks = {id(node) for node in nodes if _is_remark(node)}
    own = bound_names(program.tree)
    numbers: dict[str, str] = {}
    below = remarks | {id(node.value) for node in nodes if isinstance(node, ast.Expr) and id(node) in remarks}
    return [_described(node, own, numbers, remarks) for node in nodes if id(node) not in below]


def _is_remark(node: ast.AST) -> bool:
    """A text that stands alone: a docstring, or a comment by other means."""
    match node:
        case ast.Expr(value=ast.Constant(value=str())):
            return True
    return False


def _described(node: ast.AST, own: set[str], numbers: dict[str, str], remarks: set[int]) -> str:
    """A node's kind, what it holds beside other nodes, and how many of them it has; own names by their number."""
    words = [type(node).__name__]
    for name in node._fields:
        value = getattr(node, name, None)
        if isinstance(value, list):
            words.append(f"{name}:{sum(id(item) not in remarks for item in value)}")
            words += [_name(item, own, numbers) for item in value if isinstance(item, str)]
        elif isinstance(value, ast.AST):
            words.append(name)
        elif isinstance(value, str) and not isinstance(node, ast.Constant):
            words.append(_name(value, own, numbers))
        elif value is not None:
            words.append(f"{type(value).__name__} {value!r}")
    return " ".join(words)


def _name(text: str, own: set[str], numbers: dict[str, str]) -> str:
    return numbers.setdefault(text, f"~{len(numbers)}") if text in own else text


def behaviour_hash(runs: Sequence[Run]) -> str:
    """The same for runs that nobody could tell apart by what they printed, gave and ended with; "" for no run."""
    if not runs:
        return ""
    return _digest("\0".join(part for run in runs for part in _told(run)))


def _told(run: Run) -> tuple[str, ...]:
    error = run.error
    return (
        run.outcome,
        run.stdout,
        shown(run.value, _MAX_VALUE),
        error.type_name if error else "",
        error.message if error else "",
    )


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
