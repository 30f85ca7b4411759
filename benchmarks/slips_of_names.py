"""Slips with names: misspelt, unquoted, too early, out of reach, of another type."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator

from damage import Change, Right, each, is_call, names
from slips import Broken

SHADOWED = ("len", "sum", "max", "min", "str", "int", "list", "range", "round", "print", "input")
OTHER_METHODS = {
    "append": ("add", "push", "insert_last"),
    "upper": ("toUpperCase", "uppercase"),
    "lower": ("toLowerCase", "lowercase"),
    "strip": ("trim",),
    "join": ("concat",),
    "remove": ("delete",),
    "items": ("entries", "pairs"),
    "copy": ("clone",),
    "replace": ("substitute",),
    "split": ("explode",),
}


def uses(right: Right) -> Iterator[tuple[int, int, str]]:
    """Where names are read: in the tree, and in the braces of f-texts."""
    for name in names(right, ast.Load):
        yield (*right.place(name), name.id)
    for text in right.all(ast.JoinedStr):
        start, end = right.place(text)
        for found in re.compile(r"\{([A-Za-z_]\w*)").finditer(right.text, start, end):
            yield found.start(1), found.end(1), found[1]


def misspelt_name(right: Right) -> Iterator[Broken]:
    for start, end, name in uses(right):
        if len(name) > 3:
            for wrong in (name[:-2] + name[-1] + name[-2], name[:-2] + name[-1], name[0] + name[1] * 2 + name[2:]):
                if wrong != name and wrong not in right.text:
                    yield right.with_changes(Change(start, end, wrong))


def wrong_capital(right: Right) -> Iterator[Broken]:
    for start, end, name in uses(right):
        if name.islower():
            yield right.with_changes(Change(start, end, name.capitalize()))


@each(ast.Constant)
def quotes_lost(right: Right, node: ast.Constant) -> Iterator[str]:
    known = {name.id for name in right.all(ast.Name)} | set(dir(builtins))
    if isinstance(node.value, str) and node.value.isidentifier() and node.value not in known:
        yield node.value


def used_too_early(right: Right) -> Iterator[Broken]:
    """A line that needs the name stands above the one that gives it."""
    for statement, block, at in right.statements():
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)]) if at + 1 < len(block):
                following = block[at + 1]
                if any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(following)):
                    broken = right.moved(statement, following.end_lineno + 1, statement.col_offset)
                    yield Broken(broken.source, broken.lines | set(range(statement.lineno, min(broken.lines))))


def start_value_lost(right: Right) -> Iterator[Broken]:
    for statement, block, at in right.statements():
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)]) if len(block) > 1:
                later = [node for below in block[at + 1 :] for node in ast.walk(below)]
                used = [n.lineno for n in later if isinstance(n, ast.Name) and n.id == name]
                changed = any(isinstance(n, ast.AugAssign) and ast.unparse(n.target) == name for n in later)
                if used and (changed or isinstance(statement.value, ast.Constant)):
                    yield right.without(statement, *used)


def local_used_outside(right: Right) -> Iterator[Broken]:
    """`x = f(...)` becomes `f(...)`, and what follows uses the name that `f` has inside."""
    inside = {}
    for function in right.all(ast.FunctionDef):
        match function.body[-1]:
            case ast.Return(value=ast.Name(id=name)):
                inside[function.name] = name
    for assign in right.all(ast.Assign):
        match assign:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id=called)) as call):
                if called in inside:
                    first = Change(right.place(assign)[0], right.place(call)[0], "")
                    later = [(start, end) for start, end, used in uses(right) if used == name and start > first.end]
                    changes = [Change(start, end, inside[called]) for start, end in later]
                    yield right.with_changes(first, *changes)


def global_lost(right: Right) -> Iterator[Broken]:
    for statement, block, _ in right.statements():
        if isinstance(statement, ast.Global):
            yield right.without(statement, *(line.lineno for line in block))


def import_lost(right: Right) -> Iterator[Broken]:
    for statement, _, _ in right.statements():
        if isinstance(statement, ast.Import):
            used = [name.lineno for name in names(right, ast.Load) if name.id == statement.names[0].name]
            yield right.without(statement, *used)


def _of_attribute(right: Right, node: ast.Attribute, text: str) -> Change:
    end = right.place(node)[1]
    return Change(end - len(node.attr), end, text)


def misspelt_attribute(right: Right) -> Iterator[Broken]:
    for node in right.all(ast.Attribute):
        word = node.attr
        if len(word) > 3:
            for wrong in (word[:-2] + word[-1] + word[-2], word[:-2] + word[-1], word.capitalize()):
                if wrong != word:
                    yield right.with_changes(_of_attribute(right, node, wrong))


def method_of_another_type(right: Right) -> Iterator[Broken]:
    for node in right.all(ast.Attribute):
        for wrong in OTHER_METHODS.get(node.attr, ()):
            yield right.with_changes(_of_attribute(right, node, wrong))


@each(ast.Call)
def length_as_attribute(right: Right, node: ast.Call) -> Iterator[str]:
    match node:
        case ast.Call(func=ast.Name(id="len"), args=[ast.Name(id=name)]):
            yield f"{name}.length"
            yield f"{name}.len()"
            yield f"{name}.size"


@each(ast.Call)
def method_as_function(right: Right, node: ast.Call) -> Iterator[str]:
    match node:
        case ast.Call(func=ast.Attribute(value=value, attr=attr), args=args) if not node.keywords:
            if not isinstance(value, ast.Name) or value.id != "math":
                yield f"{attr}({', '.join(right.of(part) for part in [value, *args])})"


def builtin_hidden(right: Right) -> Iterator[Broken]:
    """A variable takes the name of a function that is called later on."""
    calls = [node for node in right.all(ast.Call) if is_call(node, *SHADOWED) and isinstance(node.func, ast.Name)]
    for variable in dict.fromkeys(name.id for name in names(right, ast.Store)):
        stores = [right.place(name)[0] for name in names(right, ast.Store) if name.id == variable]
        for builtin in dict.fromkeys(call.func.id for call in calls):
            uses_of_it = [right.place(call)[0] for call in calls if call.func.id == builtin]
            if builtin != variable and min(stores) < max(uses_of_it):
                changes = [Change(start, end, builtin) for start, end in _everywhere(right, variable)]
                shown = {right.text.count("\n", 0, at) + 1 for at in stores + uses_of_it}
                yield Broken(right.with_changes(*changes).source, frozenset(shown))


def _everywhere(right: Right, name: str) -> list[tuple[int, int]]:
    places = {right.place(node) for node in right.all(ast.Name) if node.id == name}
    return sorted(places | {(start, end) for start, end, used in uses(right) if used == name})
