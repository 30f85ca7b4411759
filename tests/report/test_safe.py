"""Text of a learner's program is harmless in any terminal and any log, and otherwise as it was."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.report.safe import one_line, safe

# Anything at all, with what does harm far more often than chance would have it.
ANY_TEXT = st.text(st.one_of(st.characters(), st.characters(max_codepoint=0xA0), st.sampled_from("\u202e\u2066\ud800")))
PLAIN_TEXT = st.text(st.characters().filter(lambda c: c.isprintable() or c in "\n\t"))
BIDIRECTIONAL = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


@given(ANY_TEXT)
def test_no_control_character_survives(text):
    for character in safe(text):
        assert unicodedata.category(character) not in ("Cs", "Zl", "Zp")
        assert unicodedata.category(character) != "Cc" or character in "\n\t"
        assert unicodedata.bidirectional(character) not in BIDIRECTIONAL


@given(PLAIN_TEXT)
def test_plain_text_stays_as_it_is(text):
    assert safe(text) == text


@given(ANY_TEXT)
def test_what_is_safe_stays_as_it_is(text):
    assert safe(safe(text)) == safe(text)


@given(ANY_TEXT)
def test_safe_text_can_be_written_anywhere(text):
    safe(text).encode("utf-8")


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("\x1b[31m", "\\x1b[31m"),
        ("a\rb\x08", "a\\rb\\x08"),
        ("\x00\x7f\x9b", "\\x00\\x7f\\x9b"),
        ("\u202egnp\u2066", "\\u202egnp\\u2066"),
        ("\u200b\ufeff", "\\u200b\\ufeff"),
        ("\u2028\u2029\x85", "\\u2028\\u2029\\x85"),
        ("\ud800", "\\ud800"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("é 漢字 🐍 ✓", "é 漢字 🐍 ✓"),
    ],
)
def test_harmful_characters_are_spelt_out(text, spelt):
    assert safe(text) == spelt


@given(ANY_TEXT, st.integers(1, 30))
def test_one_line_is_one_line_of_at_most_its_width(text, width):
    line = one_line(text, width)
    assert len(line) <= width
    assert not {unicodedata.category(character) for character in line} & {"Cc", "Cs", "Zl", "Zp"}
    assert line == safe(text).replace("\n", "⏎").replace("\t", "→") or line.endswith("…")
