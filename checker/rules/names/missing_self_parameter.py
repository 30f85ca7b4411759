"""A function of a class has no place for the value that it belongs to.

In `dog.bark()` Python gives `dog` itself to `bark`, before anything in the brackets. So every function in a class
has a first parameter for it, called `self`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.attributes import classes
from checker.facts.crashes import crash_of
from checker.model import Evidence, Finding
from checker.tree import header_span, node_at

risk = "low"
message = "`{name}` on line {line} stands in the class `{owner}`, but its first parameter is not `self`."
hints = (
    "A function in a class gets the value in front of the dot as its first parameter.",
    "Look at the brackets of `{name}` on line {line}.",
    "Write `self` as the first name in the brackets of `{name}` on line {line}.",
)
bad = """\
class Dog:
    def bark():
        print("Woof!")

Dog().bark()
"""
line = 2
good = """\
class Dog:
    def bark(self):
        print("Woof!")

Dog().bark()
"""
near_miss = (
    "class Dog:\n    def bark(self):\n        print('Woof!')\n\nDog().bark(3)\n",
    "class Dog:\n    @staticmethod\n    def bark():\n        print('Woof!')\n\nDog().bark(3)\n",
    "def bark():\n    print('Woof!')\n\nbark(3)\n",
    "class Dog:\n    def bark(dog):\n        print('Woof!')\n\nDog().bark(3)\n",
    "class Dog:\n    def bark(sound):\n        print(sound)\n\nDog.bark('Woof!', 3)\n",
)


def missing_self_parameter(evidence: Evidence) -> Iterator[Finding]:
    crash = crash_of(evidence, "TypeError")
    if crash is None:
        return
    call = node_at(evidence.program, crash.frames[-1].span, ast.Call)
    if not isinstance(call, ast.Call) or any(isinstance(part, ast.Starred) for part in call.args):
        return
    for owner in classes(evidence.program):
        name = _function_called(call, owner)
        if name and crash.message.startswith(f"{owner.name}.{name}() takes"):
            for function in owner.body:
                if (
                    isinstance(function, ast.FunctionDef)
                    and function.name == name
                    and _lacks_one(function, call, owner.name)
                ):
                    words = {"name": name, "owner": owner.name, "line": function.lineno}
                    yield Finding(header_span(function, evidence.program), words)
                    return


def _function_called(call: ast.Call, owner: ast.ClassDef) -> str | None:
    match call.func:
        case ast.Name(id=name) if name == owner.name:
            return "__init__"
        case ast.Attribute(value=ast.Name(id=name)) if name == owner.name:
            return None  # called through the class, nothing is handed over
        case ast.Attribute(attr=name):
            return name
    return None


def _lacks_one(function: ast.FunctionDef, call: ast.Call, owner: str) -> bool:
    """Whether the brackets fit the call but for the value in front of the dot, which no parameter stands for."""
    names = function.args
    if function.decorator_list or names.vararg or names.posonlyargs or names.kwarg or names.kwonlyargs:
        return False
    first = names.args[0].arg.lower() if names.args else ""
    is_self = first in ("self", "cls", "this", "me", owner.lower()) or first == owner[:1].lower()
    return not is_self and len(names.args) == len(call.args) + len(call.keywords)
