"""Finds the constructs that an exercise forbids or requires: in a program's tree, never in its text."""

from __future__ import annotations

import ast
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from keyword import iskeyword

from checker.words import _

_Function = ast.FunctionDef | ast.AsyncFunctionDef

# Words that are one kind of node each; the other words have a function of their own in _SEARCHES.
_NODES: dict[str, tuple[type[ast.AST], ...]] = {
    "for": (ast.For, ast.AsyncFor),
    "while": (ast.While,),
    "if": (ast.If,),
    "try": (ast.Try, ast.TryStar),
    "with": (ast.With, ast.AsyncWith),
    "match": (ast.Match,),
    "def": (ast.FunctionDef, ast.AsyncFunctionDef),
    "class": (ast.ClassDef,),
    "return": (ast.Return,),
    "yield": (ast.Yield, ast.YieldFrom),
    "lambda": (ast.Lambda,),
    "import": (ast.Import, ast.ImportFrom),
    "global": (ast.Global,),
    "assert": (ast.Assert,),
    "break": (ast.Break,),
    "continue": (ast.Continue,),
    "pass": (ast.Pass,),
    "raise": (ast.Raise,),
    "del": (ast.Delete,),
    "comprehension": (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp),
    "f-string": (ast.JoinedStr,),
    "slice": (ast.Slice,),
    "walrus": (ast.NamedExpr,),
}


class Form(StrEnum):
    """The ways to write a construct down."""

    WORD = "for"
    NAME = "sorted"
    ATTRIBUTE = ".sort"
    CALL = "total()"
    IMPORT = "import os"
    FUNCTION = "def total"
    CLASS = "class Stack"


@dataclass(frozen=True, slots=True)
class Construct:
    """What to look for; `name` is without its dot, brackets or keyword."""

    form: Form
    name: str


def parse_construct(text: str) -> Construct:
    """Reads one of the forms in docs/exercises.md; any other text is a ValueError of one sentence."""
    match unicodedata.normalize("NFKC", text).split():  # as Python does with the names in a program
        case [word] if word in _NODES or word in _SEARCHES:
            return Construct(Form.WORD, word)
        case [word] if _is_name(word):
            return Construct(Form.NAME, word)
        case [word] if word.startswith(".") and _is_name(word[1:]):
            return Construct(Form.ATTRIBUTE, word[1:])
        case [word] if word.endswith("()") and _is_name(word[:-2]):
            return Construct(Form.CALL, word[:-2])
        case ["import", module] if all(map(_is_name, module.split("."))):
            return Construct(Form.IMPORT, module)
        case ["def", name] if _is_name(name):
            return Construct(Form.FUNCTION, name)
        case ["class", name] if _is_name(name):
            return Construct(Form.CLASS, name)
    raise ValueError(
        _(
            "`{text}` is no construct: write a word such as `for` or `recursion`, a name such as `sorted`, "
            "or a form such as `.sort`, `total()`, `import os`, `def total` or `class Stack`.",
            text=text,
        )
    )


def find_construct(construct: Construct, tree: ast.AST) -> ast.AST | None:
    """The first node in source order that is the construct.

    For `else` that is the first statement under it, for `decorator` what stands after the `@`, and for
    `recursion` the function that calls itself.
    """
    return min(_found(construct, tree), key=_position, default=None)


def _position(node: ast.AST) -> tuple[int, int]:
    return getattr(node, "lineno", 0), getattr(node, "col_offset", 0)


def _is_name(text: str) -> bool:
    return text.isidentifier() and not iskeyword(text)


def _found(construct: Construct, tree: ast.AST) -> Iterator[ast.AST]:
    if construct.form is Form.WORD and construct.name in _SEARCHES:
        yield from _SEARCHES[construct.name](tree)
        return
    for node in ast.walk(tree):  # It needs no recursion, so that a deep tree is no danger.
        if _is_construct(construct, node):
            yield node


def _is_construct(construct: Construct, node: ast.AST) -> bool:
    name = construct.name
    match construct.form, node:
        case Form.WORD, _:
            return isinstance(node, _NODES[name])
        case Form.NAME, ast.Name(ctx=ast.Load()):
            return node.id == name
        case Form.ATTRIBUTE, ast.Attribute():
            return node.attr == name
        case Form.CALL, ast.Call(func=ast.Name(id=called) | ast.Attribute(attr=called)):
            return called == name
        case Form.IMPORT, ast.Import():
            return any(_is_within(alias.name, name) for alias in node.names)
        case Form.IMPORT, ast.ImportFrom(level=0, module=str(module)):
            return any(_is_within(f"{module}.{alias.name}", name) for alias in node.names)
        case Form.FUNCTION, ast.FunctionDef() | ast.AsyncFunctionDef():
            return node.name == name
        case Form.CLASS, ast.ClassDef():
            return node.name == name
    return False


def _is_within(module: str, package: str) -> bool:
    return f"{module}.".startswith(f"{package}.")


def _elifs(tree: ast.AST) -> Iterator[ast.AST]:
    """An `elif` is an If that is alone under another one and begins in the same column."""
    for node in ast.walk(tree):
        match node:
            case ast.If(orelse=[ast.If() as inner]) if inner.col_offset == node.col_offset:
                yield inner


def _elses(tree: ast.AST) -> Iterator[ast.AST]:
    elifs = {id(node) for node in _elifs(tree)}
    for node in ast.walk(tree):
        match node:
            case (
                ast.If(orelse=[first, *_])
                | ast.For(orelse=[first, *_])
                | ast.AsyncFor(orelse=[first, *_])
                | ast.While(orelse=[first, *_])
                | ast.Try(orelse=[first, *_])
                | ast.TryStar(orelse=[first, *_])
            ) if id(first) not in elifs:
                yield first


def _asyncs(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        match node:
            case ast.AsyncFunctionDef() | ast.AsyncFor() | ast.AsyncWith():
                yield node
            case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
                if any(part.is_async for part in node.generators):
                    yield node


def _decorators(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield from node.decorator_list


def _recursions(tree: ast.AST) -> Iterator[ast.AST]:
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    owners = {id(method): owner.name for owner in classes for method in owner.body}
    for node in ast.walk(tree):
        if isinstance(node, _Function) and _calls_itself(node, owners.get(id(node))):
            yield node


def _calls_itself(function: _Function, owner: str | None) -> bool:
    """A method calls itself as `self.name`; a bare `sum(…)` in a method `sum` is the built-in one."""
    first = [argument.arg for argument in (*function.args.posonlyargs, *function.args.args)][:1]
    for node in (node for statement in function.body for node in ast.walk(statement)):
        match node:
            case ast.Call(func=ast.Name(id=name)) if owner is None and name == function.name:
                return True
            case ast.Call(func=ast.Attribute(value=ast.Name(id=target), attr=name)):
                if owner is not None and name == function.name and target in (owner, *first):
                    return True
    return False


_SEARCHES: dict[str, Callable[[ast.AST], Iterator[ast.AST]]] = {
    "elif": _elifs,
    "else": _elses,
    "async": _asyncs,
    "decorator": _decorators,
    "recursion": _recursions,
}
