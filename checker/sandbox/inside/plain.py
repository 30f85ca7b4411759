"""A learner's values as plain data: tagged lists that JSON can carry, bounded in size and depth.

Nothing here calls a method that a learner's class may have replaced: subclasses of the built-in
types are read through the built-in types themselves, everything else becomes an opaque name.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

MAX_ITEMS = 20_000
MAX_DEPTH = 60
MAX_TEXT = 256 * 1024
MAX_HASHED = 5_000  # members of sets and dicts in all: crafted hashes make more of them slow to rebuild

_SEQUENCES: dict[Any, str] = {list: "l", tuple: "t", set: "s", frozenset: "z"}


class TooBig(Exception):
    """The value has more items, levels or text than may cross."""


def as_json(data: object) -> str:
    """Plain data as JSON, by the module in C below `json`, which brings less with it."""
    try:
        from _json import encode_basestring_ascii, make_encoder

        write = make_encoder(None, str, encode_basestring_ascii, None, ":", ",", False, False, True)
        return "".join(write(data, 0))
    except (ImportError, TypeError):  # another Python
        from json import dumps

        return dumps(data)


def encode(value: object) -> Any:
    """`value` as tagged data; raises `TooBig`."""
    return _Encoder().encode(value, 0)


class _Encoder:
    def __init__(self) -> None:
        self.items = self.text = self.hashed = 0

    def encode(self, value: Any, depth: int) -> Any:
        self.items += 1
        if self.items > MAX_ITEMS or depth > MAX_DEPTH:
            raise TooBig
        if value is None or value is True or value is False:
            return value
        kind = base_of(value)
        if kind is None:
            return ["o", type_name(value), f"<{type_name(value)}>"]
        if kind in _SEQUENCES:
            size: int = kind.__len__(value)
            if kind in (set, frozenset):
                self._bound(size)
            return [_SEQUENCES[kind], [self.encode(item, depth + 1) for item in kind.__iter__(value)]]
        if kind is dict:
            self._bound(dict.__len__(value))
            pairs = dict.items(value)
            return ["d", [[self.encode(k, depth + 1), self.encode(v, depth + 1)] for k, v in pairs]]
        return self._scalar(kind, value)

    def _scalar(self, kind: type, value: Any) -> Any:
        if kind is int:
            # Hexadecimal is linear in the digits and free of the limit on decimal ones.
            return ["i", self._counted(int.__format__(value, "x"))]
        if kind is float:
            return ["f", float.hex(value)]
        if kind is complex:
            return ["c", float.hex(complex.real.__get__(value)), float.hex(complex.imag.__get__(value))]
        if kind is str:
            return self._counted(str.__str__(value))
        return ["b", self._counted(bytes.hex(value))]

    def _bound(self, members: int) -> None:
        self.hashed += members
        if self.hashed > MAX_HASHED:
            raise TooBig

    def _counted(self, text: str) -> str:
        self.text += len(text)
        if self.text > MAX_TEXT:
            raise TooBig
        return text


_ORDER = (int, float, complex, str, bytes, list, tuple, set, frozenset, dict)


def base_of(value: object) -> Any:
    """The built-in type that a value is of, whatever its `__class__` pretends; None for any other."""
    return next((base for base in _ORDER if issubclass(type(value), base)), None)


def type_name(value: object) -> str:
    """The name of the value's class, read past whatever the class says of itself."""
    name = type.__dict__["__name__"].__get__(type(value))
    return str(name)[:80]


def shorten(value: Any, room: int = 80, depth: int = 3) -> str:
    """A bounded repr of plain data; other values show as `<ClassName>`. Cut text ends in …"""
    kind = type(value)
    if value is None or kind is bool:
        return str(value)
    if kind is int:
        # A number of many digits takes long to write down, and nobody reads it.
        return str(value) if value.bit_length() <= 200 else f"<int of {value.bit_length()} bits>"
    if kind in (float, complex):
        return repr(value)
    if kind in (str, bytes):
        text = repr(value[:room])
        return text if len(value) <= room else text[:room] + "…"
    if kind in (list, tuple, set, frozenset, dict, range):
        return _shorten_group(value, kind, room, depth)
    return f"<{type_name(value)}>"


_BRACKETS: dict[Any, tuple[str, str]] = {
    list: ("[", "]"),
    tuple: ("(", ")"),
    dict: ("{", "}"),
    set: ("{", "}"),
    frozenset: ("frozenset({", "})"),
}


def _shorten_group(value: Any, kind: type, room: int, depth: int) -> str:
    if kind is range:
        step = f", {shorten(value.step)}" if value.step != 1 else ""
        return f"range({shorten(value.start)}, {shorten(value.stop)}{step})"
    if not value or depth == 0:
        return repr(kind()) if not value else "…"
    opening, closing = _BRACKETS[kind]
    parts: list[str] = []
    used = 0
    for item in value.items() if kind is dict else value:
        if used > room:
            return opening + ", ".join(parts) + ", …"
        if kind is dict:
            part = f"{shorten(item[0], room, depth - 1)}: {shorten(item[1], room, depth - 1)}"
        else:
            part = shorten(item, room, depth - 1)
        parts.append(part)
        used += len(part) + 2
    comma = "," if kind is tuple and len(parts) == 1 else ""
    return opening + ", ".join(parts) + comma + closing
