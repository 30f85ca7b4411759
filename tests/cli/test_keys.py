"""What a terminal sends, in whatever pieces it comes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("termios")

from checker.cli.keys import Keys

SENT = {
    "up": b"\x1b[A",
    "down": b"\x1bOB",
    "enter": b"\r",
    "q": b"q",
    "é": "é".encode(),
    "page up": b"\x1b[5~",
    "ctrl-d": b"\x04",
}


@given(st.lists(st.sampled_from(sorted(SENT)), max_size=8), st.data())
def test_keys_are_the_same_in_whatever_pieces_they_come(names, data):
    sent = b"".join(SENT[name] for name in names)
    keys, got, at = Keys(), [], 0
    while at < len(sent):
        size = data.draw(st.integers(1, 4))
        got += keys.feed(sent[at : at + size])
        at += size
    assert got == names


def test_a_lone_escape_is_a_key_once_nothing_follows():
    keys = Keys()
    assert keys.feed(b"\x1b") == []
    assert keys.patience(None) is not None
    assert keys.flush() == ["escape"]
    assert keys.feed(b"\x1b[Aq") == ["up", "q"]


@given(st.binary(max_size=30))
def test_no_bytes_stop_it(data):
    keys = Keys()
    for key in (*keys.feed(data), *keys.flush()):
        assert key
