"""The questions that rules and the policy ask of a tree."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TypeGuard

from checker.model import Program, Span
from checker.program import characters, levels

MAX_WATCHED = 40  # names for one line
MAX_PART = 40  # characters of code in a sentence

Loop = ast.For | ast.AsyncFor | ast.While
Function = ast.FunctionDef | ast.AsyncFunctionDef


def walk(node: ast.AST) -> list[ast.AST]:
    """A node and all below it, level by level; those of a whole program are its `nodes`."""
    return [each for level in levels(node) for each in level]


def span_of(node: ast.AST, source: str) -> Span | None:
    """Where `node` stands; None for nodes without a position. Bytes are turned into characters."""
    line = getattr(node, "lineno", None)
    if line is None:
        return None
    end_line = getattr(node, "end_lineno", None) or line
    lines = _lines(source)
    return Span(
        line,
        characters(lines, line, getattr(node, "col_offset", 0)) + 1,
        end_line,
        characters(lines, end_line, getattr(node, "end_col_offset", None) or 0) + 1,
    )


@lru_cache(maxsize=8)
def _lines(source: str) -> tuple[str, ...]:
    return tuple(source.split("\n"))


def text_of(node: ast.AST, program: Program) -> str:
    """The learner's own text of a node, as it stands; "" for nodes without a position."""
    span = span_of(node, program.source)
    return text_at(span, program) if span else ""


def text_at(span: Span, program: Program) -> str:
    """The learner's own text of a span."""
    lines = _lines(program.source)[span.line - 1 : span.end_line]
    if span.line == span.end_line:
        return lines[0][span.column - 1 : span.end_column - 1]
    return "\n".join([lines[0][span.column - 1 :], *lines[1:-1], lines[-1][: span.end_column - 1]])


def segment(node: ast.AST, program: Program) -> str:
    """The learner's own text of a node, on one line."""
    return " ".join(text_of(node, program).split())


def brief(node: ast.AST, program: Program) -> str:
    """The learner's own text of a node, cut where it is too long for a sentence."""
    text = segment(node, program)
    return text if len(text) <= MAX_PART else f"{text[: MAX_PART - 1]}…"


def node_at(program: Program, span: Span, kind: type[ast.AST] | tuple[type[ast.AST], ...]) -> ast.AST | None:
    """The node of a kind that stands exactly at `span`."""
    for node in program.nodes:
        if isinstance(node, kind) and span_of(node, program.source) == span:
            return node
    return None


def bound_names(tree: ast.AST) -> set[str]:
    """Every name the program gives a meaning to, in any scope."""
    return names_bound_by(walk(tree))


def names_bound_by(nodes: Iterable[ast.AST]) -> set[str]:
    """The names that some nodes, each for itself, give a meaning to."""
    names: set[str] = set()
    for node in nodes:
        match node:
            case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
                names.add(name)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                names.add(name)
            case ast.arg(arg=name) | ast.alias(asname=str(name)):
                names.add(name)
            case ast.alias(name=name):
                names.add(name.partition(".")[0])
            case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
                names.add(name)
            case ast.MatchMapping(rest=str(name)):
                names.add(name)
    return names


def names_in(node: ast.AST) -> Iterator[str]:
    """Names that a node reads or writes, in no particular order."""
    return (n.id for n in walk(node) if isinstance(n, ast.Name))


def loops_around(tree: ast.AST, line: int) -> list[Loop]:
    """The loops whose body holds a line, outermost first."""
    found = [n for n in walk(tree) if isinstance(n, Loop) and _in_body(n, line)]
    return sorted(found, key=lambda loop: loop.lineno)


def _in_body(loop: Loop, line: int) -> bool:
    return loop.body[0].lineno <= line <= (loop.body[-1].end_lineno or 0)


def print_calls(tree: ast.AST) -> list[ast.Call]:
    """Calls of print, in source order."""
    return _in_order(calls_of(tree, "print"))


def prints_in_loops(nodes: list[ast.AST]) -> Iterator[tuple[ast.Call, list[Loop]]]:
    """Of a tree's nodes the calls of print, in source order, each with the loops around it, outermost first.

    A call within another one is part of that.
    """
    coming = sorted((node for node in nodes if isinstance(node, Loop)), key=lambda loop: -loop.lineno)
    around: list[Loop] = []
    end = (0, 0)
    for call in _in_order(node for node in nodes if _is_call_of(node, "print")):
        if (call.lineno, call.col_offset) < end:
            continue
        end = (call.end_lineno or 0, call.end_col_offset or 0)
        while coming and coming[-1].body[0].lineno <= call.lineno:
            around.append(coming.pop())
        around = [loop for loop in around if _in_body(loop, call.lineno)]
        yield call, around


def _in_order(calls: Iterable[ast.Call]) -> list[ast.Call]:
    return sorted(calls, key=lambda call: (call.lineno, call.col_offset))


def functions(tree: ast.AST) -> dict[str, Function]:
    """The module's functions by name."""
    return {n.name: n for n in ast.iter_child_nodes(tree) if isinstance(n, Function)}


def watched(tree: ast.AST) -> dict[int, list[str]]:
    """For each line that prints, the names whose values explain what it printed.

    These are the names on the statement, in the braces of its texts, and of the loops around it or
    whose item it names.
    """
    lines: dict[int, dict[str, None]] = {}
    nodes = walk(tree)
    headers = {node: _names_in_header(node) for node in nodes if isinstance(node, Loop)}
    related: dict[str, dict[str, None]] = {}
    for header in headers.values():
        for name in header:
            _add(related.setdefault(name, {}), header)
    for call, loops in prints_in_loops(nodes):
        own = _names_printed(call)
        names = lines.setdefault(call.lineno, {})
        for group in (own, *(headers[loop] for loop in loops), *(related[name] for name in own if name in related)):
            _add(names, group)
    return {line: list(names) for line, names in lines.items()}


def _add(names: dict[str, None], more: Iterable[str]) -> None:
    """Add names in their order, up to as many as a report may hold the values of."""
    for name in more:
        if len(names) >= MAX_WATCHED:
            return
        if name != "print":
            names[name] = None


def _names_printed(call: ast.Call) -> dict[str, None]:
    """The names in a call, and in the braces of its texts."""
    inside = walk(call)
    names = dict.fromkeys(n.id for n in inside if isinstance(n, ast.Name))
    for text in (n.value for n in inside if isinstance(n, ast.Constant)):
        if isinstance(text, str):
            names.update(dict.fromkeys(braced_names(text)))
    return names


def _names_in_header(loop: Loop) -> dict[str, None]:
    header = [loop.test] if isinstance(loop, ast.While) else [loop.target, loop.iter]
    return dict.fromkeys(name for part in header for name in names_in(part))


def braced_names(text: str) -> list[str]:
    """The names in the `{…}` of a text, as an f in front of it would find them."""
    found = []
    for piece in text.split("{")[1:]:
        inside, closed, _ = piece.partition("}")
        name = inside.partition(":")[0].partition("!")[0].strip()
        if closed and name.isidentifier():
            found.append(name)
    return found


def calls_of(tree: ast.AST, name: str) -> list[ast.Call]:
    """Calls of something by its plain name."""
    return [node for node in walk(tree) if _is_call_of(node, name)]


def _is_call_of(node: ast.AST, name: str) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name


def header_span(block: Function | Loop, program: Program) -> Span:
    """The line that begins with `def`, or begins a loop, up to its end."""
    text = program.lines[block.lineno - 1].rstrip()
    return Span(block.lineno, block.col_offset + 1, block.lineno, len(text) + 1)


def own_nodes(scope: ast.AST) -> list[ast.AST]:
    """The nodes of a function, class or module, without what is inside others in it; those themselves are in it."""
    todo, found = list(ast.iter_child_nodes(scope)), []
    while todo:
        node = todo.pop()
        found.append(node)
        if not isinstance(node, Function | ast.ClassDef | ast.Lambda):
            todo += ast.iter_child_nodes(node)
    return found


def gives_back(function: Function) -> bool:
    """Whether the function itself, not one inside it, has a `return` or is a generator."""
    gives = any(isinstance(node, ast.Return | ast.Yield | ast.YieldFrom) for node in own_nodes(function))
    return gives or bool(function.decorator_list)
