"""What the built-in types and the modules of beginners offer."""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from functools import cache

from checker.words import N_, _, listed

TYPES: dict[str, type] = {
    kind.__name__: kind for kind in (str, list, dict, set, tuple, int, float, bool, complex, range, frozenset, bytes)
}
_ONE = {
    "str": N_("text"),
    "list": N_("a list"),
    "dict": N_("a dictionary"),
    "set": N_("a set"),
    "tuple": N_("a tuple"),
}
_MANY = {"str": N_("texts"), "list": N_("lists"), "dict": N_("dictionaries"), "set": N_("sets")}
_NUMBERS = ("int", "float", "complex")

MODULES = frozenset(
    """bisect calendar cmath collections copy datetime decimal fractions functools heapq itertools json math operator
    random re statistics string sys textwrap time""".split()
)
# Names that mean one thing wherever beginners write them, and the module that they are in.
HOMES = {
    **dict.fromkeys("sqrt ceil floor factorial gcd sin cos tan radians degrees hypot isclose pi".split(), "math"),
    **dict.fromkeys("randint randrange choice shuffle uniform".split(), "random"),
    **dict.fromkeys("Counter defaultdict deque namedtuple OrderedDict".split(), "collections"),
    "sleep": "time",
    "deepcopy": "copy",
    "datetime": "datetime",
    "timedelta": "datetime",
    "Decimal": "decimal",
    "Fraction": "fractions",
}


def one(type_name: str) -> str:
    """A value of a type, in plain words."""
    if type_name in _NUMBERS:
        return _("a number")
    return _(_ONE[type_name]) if type_name in _ONE else _("a `{kind}`", kind=type_name)


def types_with(method: str) -> list[str]:
    """The types of a beginner's values that have a method."""
    return [name for name in _MANY if method in members(name)]


def many(type_names: Iterable[str]) -> str:
    """Values of some types, in plain words."""
    return listed(_(_MANY[name]) for name in type_names)


@cache
def members(type_name: str) -> frozenset[str]:
    """The public names of a built-in type; none of any other."""
    kind = TYPES.get(type_name)
    return frozenset(name for name in dir(kind) if not name.startswith("_")) if kind else frozenset()


@cache
def module_members(module: str) -> frozenset[str]:
    """The public names of a module that beginners use; none of any other."""
    if module not in MODULES:
        return frozenset()
    return frozenset(name for name in dir(importlib.import_module(module)) if not name.startswith("_"))
