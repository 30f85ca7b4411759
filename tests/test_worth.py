"""What an expression is worth: as Python says, or not known; never an exception, never an effect."""

from __future__ import annotations

import ast
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facts.nearest import nearest_value
from checker.facts.worth import Unknown, from_repr, worth
from checker.program import parse
from checker.words import ordinal

SCOPE: dict[str, Any] = {
    "n": 3,
    "x": 2.5,
    "xs": [4, 1, 3],
    "empty": [],
    "word": "one two",
    "ages": {"Ada": 36, 7: [1]},
    "pair": (1, "b"),
    "seen": {2},
    "steps": range(2, 9),
}
REPRS = {name: repr(value) for name, value in SCOPE.items()}


def value_of(expression: str, source: str = "") -> Any:
    return worth(ast.parse(expression, mode="eval").body, REPRS, parse(source))


KNOWN = """
n + 1 | n - 4 | -n | n * x | n // 2 | n % 2 | n / 2 | len(xs) | len(word) - 1 | xs[0] | xs[-1] | xs[1:] | word[::2]
word.split() | word.split()[1] | word.upper() | ages["Ada"] | ages[7][0] | ages.keys() | len(ages) | [n, x] | (n,)
{n: x} | sum(xs) | max(xs) | sorted(xs) | list(steps) | len(steps) | steps[2] | range(n) | int("4") | str(n) | seen
len(empty) | pair[1] | {n} | abs(-n) | round(x) | float(n) | word.count("o") | len(range(n, 9)) | True | None | "text"
"""


@pytest.mark.parametrize("expression", [part.strip() for part in KNOWN.replace("\n", "|").split("|") if part.strip()])
def test_a_value_is_the_one_that_python_gives(expression: str) -> None:
    value = value_of(expression)
    assert (type(value), repr(value)) == (type(eval(expression, dict(SCOPE))), repr(eval(expression, dict(SCOPE))))


UNKNOWN = """
missing | missing + 1 | n + word | xs[9] | ages["Bob"] | word.replace("o", "x" * 9) | print(n) | input() | open("f")
xs.pop() | xs.append(1) | n ** 99 | 9 ** 9 ** 9 | word * 10 ** 9 | "a" * 10 ** 9 | [0] * 10 ** 9 | range(10 ** 9)
list(range(99999)) | (lambda: 1)() | [y for y in xs] | xs.__class__ | n.real | __import__("os") | f"{n}" | n == 3
max(xs, key=len) | len(*xs) | int("four") | n / 0 | (n := 4) | getattr(xs, "pop")() | {**ages} | sum(steps, *xs)
"""


@pytest.mark.parametrize("expression", [part.strip() for part in UNKNOWN.replace("\n", "|").split("|") if part.strip()])
def test_everything_else_is_not_known(expression: str) -> None:
    with pytest.raises(Unknown):
        value_of(expression)


def test_a_function_that_the_program_gives_another_meaning_is_not_known() -> None:
    assert value_of("len(xs)", "print(len)\n") == 3
    for source in ("def len(xs):\n    return 0\n", "len = 3\n", "for len in []:\n    pass\n"):
        with pytest.raises(Unknown):
            value_of("len(xs)", source)


@pytest.mark.parametrize("text", ["...", "[1, [...]]", "{1: {...}}"])
def test_what_a_repr_leaves_out_is_not_known(text: str) -> None:
    with pytest.raises(Unknown):
        from_repr(text)


def test_a_number_of_many_digits_is_not_worked_out() -> None:
    with pytest.raises(Unknown):
        value_of(" * ".join(["9" * 70] * 9))


_DATA = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**99), 2**99)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.tuples(inner, inner) | st.dictionaries(st.text() | st.integers(), inner),
    max_leaves=20,
)


@given(_DATA)
def test_a_whole_repr_gives_the_value_back(data: Any) -> None:
    text = repr(data)
    if len(text) <= 4000 and "…" not in text:
        value = from_repr(text)
        assert (type(value), repr(value)) == (type(data), text)


@pytest.mark.parametrize(
    "text", ["", "[1, 2, …", "'abc…", "<Pet>", "[<Pet>]", "nan", "1 +", "(" * 3000, "x", "'" * 5000]
)
def test_a_repr_that_is_not_whole_is_not_known(text: str) -> None:
    with pytest.raises(Unknown):
        from_repr(text)


@given(st.text(max_size=40))
def test_no_text_is_more_than_a_value_or_not_known(text: str) -> None:
    try:
        from_repr(text)
    except Unknown:
        pass


@pytest.mark.parametrize(
    ("wanted", "there", "near"),
    [
        ("bob", ["Ada", "Bob"], "Bob"),
        ("bob ", ["Ada", "bob"], "bob"),
        ("1", [1, 2], 1),
        (1, ["1", "2"], "1"),
        ("aple", ["apple", "pear"], "apple"),
        ("cart", ["cat", "car"], None),
        ("bob", ["Bob", "BOB"], None),
        ("x", ["y"], None),
        (3, [1, 2], None),
        ("kiwi", [], None),
    ],
)
def test_the_nearest_value_is_the_one_that_was_surely_meant(wanted: object, there: list[object], near: object) -> None:
    assert nearest_value(wanted, there) == near


def test_numbers_in_a_row() -> None:
    words = "1st 2nd 3rd 4th 10th 11th 12th 13th 21st 22nd 101st 111th 112th"
    assert " ".join(ordinal(int(word[:-2])) for word in words.split()) == words
