"""What the built-in types and the modules of beginners offer, and which name is nearly spelt like another."""

from __future__ import annotations

import difflib
import importlib
from collections.abc import Iterable
from functools import cache

TYPES: dict[str, type] = {
    kind.__name__: kind for kind in (str, list, dict, set, tuple, int, float, bool, complex, range, frozenset, bytes)
}
_ONE = {"str": "text", "list": "a list", "dict": "a dictionary", "set": "a set", "tuple": "a tuple"}
_MANY = {"str": "texts", "list": "lists", "dict": "dictionaries", "set": "sets"}
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

MAX_NAMES = 500  # that a name is compared with
MAX_LENGTH = 40  # of a name that is compared
_ALIKE = 0.75
_LEAD = 0.05


def one(type_name: str) -> str:
    """A value of a type, in plain words."""
    return "a number" if type_name in _NUMBERS else _ONE.get(type_name, f"a `{type_name}`")


def types_with(method: str) -> list[str]:
    """The types of a beginner's values that have a method."""
    return [name for name in _MANY if method in members(name)]


def many(type_names: Iterable[str]) -> str:
    """Values of some types, in plain words."""
    return " and ".join(_MANY[name] for name in type_names)


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


def nearest(name: str, names: Iterable[str]) -> str | None:
    """The one of some names that is spelt nearly the same, or the same but for capitals; None if several are."""
    if len(name) > MAX_LENGTH:
        return None
    known = sorted(other for other in names if other != name and abs(len(other) - len(name)) <= 3)[:MAX_NAMES]
    if len(name) <= 3:  # too short to be recognised by the rest alone
        known = [other for other in known if other[:1] == name[:1] or other.lower() == name.lower()]
    same = [other for other in known if other.lower() == name.lower() or _is_swapped(name, other)]
    near = same or (difflib.get_close_matches(name, known, n=2, cutoff=_ALIKE) if len(name) > 2 else [])
    if len(near) == 1 or (len(near) > 1 and _likeness(name, near[0]) - _likeness(name, near[1]) > _LEAD):
        return near[0]
    return None


def _is_swapped(name: str, other: str) -> bool:
    """Whether two neighbouring letters have changed places."""
    apart = [i for i, pair in enumerate(zip(name, other, strict=False)) if pair[0] != pair[1]]
    if len(name) != len(other) or len(apart) != 2 or len(name) < 3:
        return False
    first, second = apart
    return second == first + 1 and name[first] == other[second] and name[second] == other[first]


def _likeness(name: str, other: str) -> float:
    return difflib.SequenceMatcher(None, name, other).ratio()
