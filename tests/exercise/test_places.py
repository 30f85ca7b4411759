"""The lines of keys: documents are written along with where each key stands, then looked up."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.exercise.places import Places, Where

SCALARS = [
    "1", "-1_000", "0xff", "1e-9", "inf", "true", "1979-05-27 07:32:00", "07:32:00.5", '""', "''",
    '"a # b"', '"\\"] = [\\\\"', "'\\'", "'\"'", '"""x"""', '""""""', "''''''", '""""a"" """""',
    "''''a'' '''''", '"""\n[x]\na = 1\n"""', "'''\n[[case]]\n# b = 2 \"\"\"\n'''", '"""a\\\n  "" \\""" b"""',
]  # fmt: skip
BLANKS = st.sampled_from(["", " ", "\t", "  "])
GAPS = st.sampled_from(["", " ", "\n", "\n\n  ", " # ] [ = \" '''\n"])
SPELLINGS: list[Callable[[str], str]] = [
    str,
    lambda key: f'"{key}"',
    lambda key: f"'{key}'",
    lambda key: f'"\\u{ord(key[0]):04x}{key[1:]}"',
    lambda key: f"  {key}\t",
]


class Writer:
    """Writes a TOML document and keeps the line on which each thing was begun."""

    def __init__(self, data: st.DataObject) -> None:
        self.text = ""
        self.lines: dict[Where, int] = {}
        self._draw = data.draw

    def document(self) -> None:
        self.pairs(())
        entries = 0
        below: set[str] = set()
        kinds = self._draw(st.lists(st.sampled_from(["table", "deep", "entry", "below", "entry below"])))
        for number, kind in enumerate(kinds):
            if kind == "table":
                self.header("[]", (f"t{number}",))
            elif kind == "deep":
                self.header("[]", (f"d{number}", "a.b"))
            elif kind == "entry":
                self.header("[[]]", ("case", entries))
                entries, below = entries + 1, set()
            elif entries and kind not in below:
                below.add(kind)
                end = ("x",) if kind == "below" else ("y", 0)
                self.header("[]" if kind == "below" else "[[]]", ("case", entries - 1, *end))

    def header(self, brackets: str, where: Where) -> None:
        keys = ".".join(self.spelled(part) for part in where if isinstance(part, str))
        half = len(brackets) // 2
        for length in range(1, len(where)):
            self.begin(where[:length])
        self.begin(where)
        self.text += f"{brackets[:half]}{keys}{brackets[half:]}{self._draw(BLANKS)}# x = [\n"
        self.pairs(where)

    def pairs(self, inside: Where) -> None:
        for number in range(self._draw(st.integers(0, 3))):
            self.text += self._draw(GAPS) + "\n"
            self.pair((*inside, f"k{number}"))
            self.text += "\n"

    def pair(self, where: Where) -> None:
        name = self.spelled(where[-1])
        self.begin(where)
        if self._draw(st.booleans()):
            where = (*where, "z")
            name = f"{name}.{self.spelled('z')}"
            self.begin(where)
        self.text += f"{name}={self._draw(BLANKS)}"
        self.value(where)

    def value(self, where: Where, depth: int = 0) -> None:
        kind = self._draw(st.sampled_from(["scalar", "list", "inline"] if depth < 3 else ["scalar"]))
        if kind == "scalar":
            self.text += self._draw(st.sampled_from(SCALARS))
            return
        self.text += "[" if kind == "list" else "{"
        size = self._draw(st.integers(0, 3))
        for index in range(size):
            self.text += self._draw(GAPS if kind == "list" else BLANKS)
            entry = (*where, index if kind == "list" else f"i{index}")
            self.begin(entry)
            if kind == "inline":
                self.text += f"{self.spelled(f'i{index}')}="
            self.value(entry, depth + 1)
            self.text += self._draw(GAPS if kind == "list" else BLANKS)
            self.text += "," if index < size - 1 else ""
        self.text += "]" if kind == "list" else "}"

    def begin(self, where: Where) -> None:
        self.lines.setdefault(where, self.text.count("\n") + 1)

    def spelled(self, key: str | int) -> str:
        assert isinstance(key, str)
        spellings = SPELLINGS if key.isalnum() else SPELLINGS[1:4]
        return self._draw(st.sampled_from(spellings))(key)


def paths(value: Any, where: Where = ()) -> Iterator[Where]:
    """Every place in the values that tomllib read."""
    entries: Any = ()
    if isinstance(value, dict):
        entries = value.items()
    elif isinstance(value, list):
        entries = enumerate(value)
    for key, below in entries:
        yield (*where, key)
        yield from paths(below, (*where, key))


@settings(deadline=None)
@given(st.data())
def test_every_key_of_a_document_stands_where_it_was_written(data):
    writer = Writer(data)
    writer.document()

    lines = Places(writer.text).lines

    assert lines == writer.lines
    assert set(lines) == set(paths(tomllib.loads(writer.text)))


@settings(deadline=None)
@given(st.text(st.sampled_from("ab=[]{}\"'.,#\n 1\\-"), max_size=40))
def test_every_key_of_any_valid_text_is_found(text):
    try:
        values = tomllib.loads(text)
    except ValueError:
        return
    assert set(Places(text).lines) == set(paths(values))


TEXT = """\
title = "x"

[limits]
cpu_s = 1
[[case]]
name = "a"
[[case]]
argv = [
  "one",
  "two",
]
[late.table]
[late]
"""


@pytest.mark.parametrize(
    ("where", "line"),
    [
        ((), 1),
        (("title",), 1),
        (("limits",), 3),
        (("limits", "cpu_s"), 4),
        (("limits", "wall_s"), 3),
        (("case",), 5),
        (("case", 0, "name"), 6),
        (("case", 1), 7),
        (("case", 1, "name"), 7),
        (("case", 1, "argv", 1), 10),
        (("case", 2), 5),
        (("late",), 13),
        (("nothing", "at", "all"), 1),
    ],
)
def test_the_line_of_a_key_or_of_what_is_around_it(where, line):
    assert Places(TEXT).line(*where) == line
