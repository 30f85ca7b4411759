"""A call gives a function too few or too many values.

The names in the brackets after `def` say how many values a function takes. A call has to give one for each name
that has no default value.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.crashes import failure_of
from checker.facts.infer import kind_of
from checker.facts.origins import origins
from checker.model import Evidence, Finding, Program
from checker.tree import Function
from checker.words import N_, _, ngettext

taxonomy = "TYP14"
risk = "low"
message = "`{function}` takes {needed}; the call on line {line} gives {given}."
hints = (
    "A call gives one value for each name that the function takes.",
    "Compare the call on line {line} with {where}.",
    "Give `{function}` {needed}, with commas between them.",
)
bad = """\
def area(width, height):
    return width * height

print(area(3))
"""
line = 4
good = """\
def area(width, height):
    return width * height

print(area(3, 4))
"""
near_miss = (
    "def area(width, height=4):\n    return width + height\n\nprint(area('3'))\n",
    "def area(width, height):\n    return width / height\n\nprint(area(3, '4'))\n",
    "def area(*sides):\n    return sides[0] * sides[1]\n\nprint(area('3', '4'))\n",
    "def area(width, height):\n    return width * height\n\nprint(area(3, height))\n",
    "def area(width, height):\n    return width * height\n\nprint(area(*[3, 4, 5]))\n",
)
Range = tuple[int, int | None]  # the fewest values, and the most

_BUILTIN: dict[str, Range] = {
    "abs": (1, 1),
    "chr": (1, 1),
    "enumerate": (1, 2),
    "float": (0, 1),
    "input": (0, 1),
    "int": (0, 2),
    "len": (1, 1),
    "list": (0, 1),
    "ord": (1, 1),
    "range": (1, 3),
    "reversed": (1, 1),
    "round": (1, 2),
    "set": (0, 1),
    "sorted": (1, 1),
    "sum": (1, 2),
    "tuple": (0, 1),
}
_METHODS: dict[tuple[str, str], Range] = {
    ("list", "append"): (1, 1),
    ("list", "count"): (1, 1),
    ("list", "extend"): (1, 1),
    ("list", "insert"): (2, 2),
    ("list", "pop"): (0, 1),
    ("list", "remove"): (1, 1),
    ("list", "reverse"): (0, 0),
    ("list", "sort"): (0, 0),
    ("set", "add"): (1, 1),
    ("str", "join"): (1, 1),
    ("str", "lower"): (0, 0),
    ("str", "replace"): (2, 3),
    ("str", "upper"): (0, 0),
}


def argument_count(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "TypeError")
    if failure is None:
        return
    for call in failure.nodes:
        if not isinstance(call, ast.Call) or any(isinstance(arg, ast.Starred) for arg in call.args):
            continue
        names = [keyword.arg for keyword in call.keywords]
        owner = failure.kind(call.func.value) if isinstance(call.func, ast.Attribute) else ""
        found = _takes(evidence.program, call, owner)
        if found is None or None in names:
            continue
        (least, most), parameters, line = found
        given = len(call.args) + len(names)
        if line and not set(names) <= set(parameters):
            continue  # a name that the function does not know
        if given < least or (most is not None and given > most):
            words = {
                "function": failure.text(call.func),
                "needed": _needed(least, most, parameters),
                "line": failure.line,
                "given": _values(given),
                "where": _where(failure.text(call.func), line),
            }
            yield Finding(failure.span, words)


def _takes(program: Program, call: ast.Call, owner: str) -> tuple[Range, list[str], int] | None:
    """How many values a call has to give, their names, and the line of the `def`, if there is one."""
    match call.func:
        case ast.Name(id=name):
            found = [origin.node for origin in origins(program, name, call.lineno)]
            if not found and name in _BUILTIN and not call.keywords:
                return _BUILTIN[name], [], 0
            match found:
                case [ast.FunctionDef() as function]:
                    return _counted(function, 0)
                case [ast.ClassDef() as owner_class]:
                    return _method(owner_class, "__init__")
        case ast.Attribute(attr=name):
            if (owner, name) in _METHODS and not call.keywords:
                return _METHODS[owner, name], [], 0
            owner = owner or kind_of(program, call.func.value)
            classes = [node for node in program.tree.body if isinstance(node, ast.ClassDef) and node.name == owner]
            return _method(classes[0], name) if len(classes) == 1 else None
    return None


def _method(owner: ast.ClassDef, name: str) -> tuple[Range, list[str], int] | None:
    found = [node for node in owner.body if isinstance(node, Function) and node.name == name]
    return _counted(found[0], 1) if len(found) == 1 and not owner.keywords else None


def _counted(function: Function, bound: int) -> tuple[Range, list[str], int] | None:
    """What a function takes, without the first `bound` parameters, which Python fills in."""
    arguments = function.args
    parameters = [arg.arg for arg in [*arguments.posonlyargs, *arguments.args]][bound:]
    has_self = len(arguments.posonlyargs) + len(arguments.args) >= bound
    if function.decorator_list or arguments.kwonlyargs or arguments.kwarg or not has_self:
        return None
    least = max(0, len(parameters) - len(arguments.defaults))
    return (least, None if arguments.vararg else len(parameters)), parameters, function.lineno


def _where(function: str, line: int) -> str:
    """What to compare a call with; the line is that of the `def`, if there is one."""
    return _("the `def` on line {line}", line=line) if line else _("what `{function}` can take", function=function)


def _needed(least: int, most: int | None, parameters: list[str]) -> str:
    names = f" ({', '.join(parameters[:6])})" if parameters and most == least else ""
    if most is None:
        return _("at least {values}", values=_values(least))
    if least == most:
        return _values(most) + names
    between = N_("{least} or {values}") if most == least + 1 else N_("{least} to {values}")
    return _(between, least=least, values=_values(most))


def _values(count: int) -> str:
    return ngettext("{number} value", "{number} values", count) if count else _("no values")
