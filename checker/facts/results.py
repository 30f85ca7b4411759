"""What the calls give back that beginners make: the types of results that can be known without a run."""

from __future__ import annotations

NONE = "NoneType"

# A type's name, then the functions whose result is always of it.
_OF_FUNCTIONS = {
    "str": "ascii bin chr format hex input oct repr str",
    "int": "hash id int len ord math.ceil math.floor math.factorial math.gcd random.randint random.randrange",
    "float": "float math.cos math.exp math.log math.sin math.sqrt math.tan random.random random.uniform time.time",
    "bool": "all any bool callable hasattr isinstance issubclass",
    "list": "dir list sorted random.sample",
    "tuple": "divmod tuple",
    "dict": "dict",
    "set": "set",
    "frozenset": "frozenset",
    "range": "range",
    "enumerate": "enumerate",
    "zip": "zip",
    "map": "map",
    "filter": "filter",
    NONE: "print setattr random.seed random.shuffle time.sleep",
}
# The type of what stands before the dot; then as above.
_OF_METHODS = {
    "str": {
        "str": "capitalize casefold center expandtabs format join ljust lower lstrip replace removeprefix removesuffix "
        "rjust rstrip strip swapcase title upper zfill",
        "list": "rsplit split splitlines",
        "tuple": "partition rpartition",
        "int": "count find index rfind rindex",
        "bool": "endswith isalnum isalpha isdecimal isdigit islower isnumeric isspace isupper startswith",
        "bytes": "encode",
    },
    "list": {NONE: "append clear extend insert remove reverse sort", "list": "copy", "int": "count index"},
    "dict": {
        NONE: "clear update",
        "dict": "copy",
        "dict_keys": "keys",
        "dict_values": "values",
        "dict_items": "items",
        "tuple": "popitem",
    },
    "set": {
        NONE: "add clear difference_update discard intersection_update remove update",
        "set": "copy difference intersection symmetric_difference union",
        "bool": "isdisjoint issubset issuperset",
    },
    "tuple": {"int": "count index"},
    "float": {"bool": "is_integer"},
    "int": {"int": "bit_length"},
}

FUNCTIONS = {name: kind for kind, names in _OF_FUNCTIONS.items() for name in names.split()}
METHODS = {
    (owner, name): kind
    for owner, kinds in _OF_METHODS.items()
    for kind, names in kinds.items()
    for name in names.split()
}
NUMBERS = ("int", "float")


def of_function(name: str) -> str:
    """The type that a built-in function, or a dotted one of a module, gives back; "" if it is not always the same."""
    return FUNCTIONS.get(name, "")


def of_method(owner: str, name: str) -> str:
    """The type that a method of a value of type `owner` gives back; "" if it is not always the same."""
    return METHODS.get((owner, name), "")


def of_operator(sign: str, left: str, right: str) -> str:
    """The type of `left sign right`; "" where that depends on the values, cannot be done, or is not known.

    `sign` is the operator as it is written.
    """
    numbers = {"bool": "int"}
    left, right = numbers.get(left, left), numbers.get(right, right)
    if left in NUMBERS and right in NUMBERS:
        if sign == "/":
            return "float"
        if sign in ("+", "-", "*", "//", "%"):
            return "float" if "float" in (left, right) else "int"
        return ""  # 2 ** -1 is no whole number
    if sign == "%" and left == "str":
        return "str"
    if sign == "+" and left == right and left in ("str", "list", "tuple"):
        return left
    if sign == "*" and {left, right} - {"int"} <= {"str", "list", "tuple"} and "int" in (left, right):
        return left if right == "int" else right
    return ""
