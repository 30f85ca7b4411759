"""A name of Python's own was given to something else.

`list`, `sum`, `input` and `str` are ordinary names, to which Python has given its functions. Whoever stores a value
under one of them loses the function.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from checker.facts.attributes import missing_attribute
from checker.facts.crashes import crash_of, seen
from checker.facts.kinds import plain_kind
from checker.facts.members import TYPES, module_members
from checker.facts.missing import BUILTINS, missing_name
from checker.facts.scopes import Names, names_of
from checker.model import Evidence, Finding, Program, Span, Variable
from checker.tree import Function, node_at
from checker.words import _

taxonomy = "NAM13"
risk = "low"
message = "Line {given} uses the name `{name}` for something else, so {where} cannot use Python's `{name}`."
hints = (
    "A name has one meaning at a time: the last one that it was given.",
    "Line {given} gives `{name}` a new meaning, and line {line} needs the old one.",
    "Choose another name than `{name}` on line {given}, and wherever you mean that value.",
)
bad = """\
sum = 0
for number in [3, 4]:
    sum = sum + number
print(sum([3, 4]))
"""
line = 4
good = """\
total = 0
for number in [3, 4]:
    total = total + number
print(sum([3, 4]))
"""
near_miss = (
    "sum = 3\nprint(sum + 4)\n",
    "list = [3, 4]\nprint(list(0))\n",
    "total = 3\nprint(total([3, 4]))\n",
    "sum = 3\nprint(max(sum))\n",
    "import math\nmath = 7\nprint(math.append(3))\n",
    "def add(numbers):\n    for number in numbers:\n        sum += number\n    return sum\n\nprint(add([3, 4]))\n",
    "def count(words):\n    if not words:\n        len = 0\n    print(len)\n\ncount('a')\n",
    "def show(sum):\n    print(sum)\n\nshow(3)\nprint(sum(4))\n",
)

_GROUPS = ("list", "tuple", "str", "dict")


def shadowed_builtin(evidence: Evidence) -> Iterator[Finding]:
    found = _called(evidence) or _not_yet_given(evidence) or _module(evidence)
    if found:
        given, name, span = found
        where = _("the same line") if given == span.line else _("line {line}", line=span.line)
        yield Finding(span, {"given": given, "name": name, "line": span.line, "where": where})


def _called(evidence: Evidence) -> tuple[int, str, Span] | None:
    """A call of what the frame shows to be no function any more."""
    crash = crash_of(evidence, "TypeError")
    if crash is None:
        return None
    span = crash.frames[-1].span
    call = node_at(evidence.program, span, ast.Call)
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name) or call.func.id not in BUILTINS:
        return None
    names = names_of(evidence.program)
    given = _given(call.func, names, span.line)
    variables = seen(crash, evidence.program)
    value = variables.get(call.func.id)
    if given is None or (value is None and "object is not callable" not in crash.message):
        return None
    is_index = value is not None and value.type_name in _GROUPS and call.func.id in ("list", "tuple", "set", "dict")
    if is_index and len(call.args) == 1 and _is_position(call.args[0], evidence.program, variables):
        return None  # it is an element that is asked for, with the wrong brackets
    return given, call.func.id, span


def _is_position(node: ast.expr, program: Program, variables: Mapping[str, Variable]) -> bool:
    return isinstance(node, ast.UnaryOp | ast.BinOp) or plain_kind(node, program, variables) == "int"


def _not_yet_given(evidence: Evidence) -> tuple[int, str, Span] | None:
    """A call of a name that the function around it makes its own, on this line or a later one."""
    missing = missing_name(evidence)
    if missing is None or not missing.is_local or not missing.call or missing.name not in BUILTINS or missing.outer:
        return None
    return missing.given_here[0].line, missing.name, missing.span


def _module(evidence: Evidence) -> tuple[int, str, Span] | None:
    """Something of a module behind a name that the module has lost."""
    missing = missing_attribute(evidence)
    if missing is None or missing.owner not in TYPES or not isinstance(missing.node.value, ast.Name):
        return None
    name, names = missing.node.value, names_of(evidence.program)
    is_imported = any(isinstance(place.node, ast.alias) for place in names.given(name.id))
    given = _given(name, names, missing.line)
    if not is_imported or given is None or missing.name not in module_members(name.id):
        return None
    return given, name.id, missing.span


def _given(name: ast.Name, names: Names, line: int) -> int | None:
    """The last line above that gave the name the meaning it has here; of a function's own names its first one."""
    place = names.of(name)
    if place is None:
        return None
    for scope in names.seen_from(place.scope):
        given = [p for p in names.given(name.id) if p.scope is scope and not isinstance(p.node, Function | ast.alias)]
        if given:
            above = [p.line for p in given if p.line <= line]
            return above[0] if above else given[0].line
    return None
