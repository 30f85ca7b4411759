"""What a mark would show, in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.report.in_words import blanks, change, code_line, difference, place

LINES = st.text(alphabet="ab .\tÄ\x1b\n\u2028", max_size=12)


@pytest.mark.parametrize(
    ("text", "said"),
    [("", "no space"), (" ", "1 space"), ("  \t", "2 spaces and 1 tab"), ("\t\t", "2 tabs"), ("\f", "1 other blank")],
)
def test_blanks(text, said):
    assert blanks(text) == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("x = 1", "Line 3: x = 1"),
        ("\tx = 1", "Line 3, indented by 1 tab: x = 1"),
        ("    x = 1  ", "Line 3, indented by 4 spaces: x = 1"),
        ("   ", "Line 3 is empty."),
    ],
)
def test_a_line_of_a_program(line, said):
    assert code_line(3, line) == said


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (20, 21, "The mark is at column 21, after `pipeline`."),
        (4, 8, "The mark is at column 5, on `step`."),
        (0, 0, "The mark is at column 1, at the beginning of the line."),
        (3, 4, "The mark is at column 4, after `for`."),
    ],
)
def test_a_place(start, end, said):
    assert place("for step in pipeline", start, end) == said


@pytest.mark.parametrize(
    ("old", "new", "part", "said"),
    [
        ("for x in y", "for x in y:", (10, 11), "New at column 11: `:`."),
        ("if x = 1:", "if x == 1:", (6, 7), "New at column 7: `=`."),
        ("print(x))", "print(x)", (8, 8), "Gone at column 9: `)`."),
        ("a & b", "a and b", (2, 5), "New at column 3: `and`, in place of `&`."),
        ("print(1)", "    print(1)", (0, 4), "New at column 1: 4 spaces."),
    ],
)
def test_a_change(old, new, part, said):
    assert change(old, new, *part) == said


@pytest.mark.parametrize(
    ("expected", "actual", "column", "said"),
    [
        ("abc", "abd", 3, "has `c` there, yours has `d`."),
        ("Abc", "abc", 1, "has a capital `A` there, yours has a small `a`."),
        ("a b", "a  b", 3, "has 1 space there, yours has 2 spaces."),
        ("a b", "ab", 2, "has 1 space there, yours has no space."),
        ("a", "a\t", 2, "has no space and its end there, yours has 1 tab and its end."),
        ("ab", "a", 2, "has `b` there, yours has its end."),
        ("a-", "a–", 2, "has `-` there, yours has `–` (en dash)."),
        ("a", "а", 1, "has `a` there, yours has `а` (cyrillic small letter a)."),
    ],
)
def test_a_difference(expected, actual, column, said):
    assert difference(expected, actual, column) == f"They differ at column {column}: the expected line {said}"


@given(LINES, LINES, st.integers(0, 15), st.integers(0, 15))
def test_whatever_is_said_is_one_line_without_controls(one, two, start, end):
    said = (place(one, start, end), change(one, two, min(start, len(two)), min(end, len(two))), code_line(1, one))
    for sentence in (*said, difference(one, two, start + 1)):
        assert sentence.replace("Ä", "A").isprintable(), sentence
