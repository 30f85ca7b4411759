"""When the stamp of a folder can be relied on: every change from now on has to change it."""

from __future__ import annotations

import os

import pytest

from checker.cohort import settled

MS = 1_000_000
CHANGED = 1_700_000_000_123_456_789  # nanoseconds, as a file system with a fine clock has it
COARSE = 1_700_000_000_000_000_000


@pytest.fixture
def asked(monkeypatch, tmp_path):
    """A folder's stamp and how long, in milliseconds, it was waited for, this long after the folder's last change."""

    def ask(changed: int, age: int):
        slept: list[float] = []
        monkeypatch.setattr(settled, "stamp_of", lambda status: (1, 2, changed, 3))
        monkeypatch.setattr(settled.time, "time_ns", lambda: changed + age)
        monkeypatch.setattr(settled.time, "sleep", slept.append)
        return settled._sure_stamp(os.fspath(tmp_path)), round(sum(slept) * 1000)

    return ask


@pytest.mark.parametrize(
    "changed, age, waited",
    [
        (CHANGED, 0, 20),
        (CHANGED, 5 * MS, 15),
        (CHANGED, 20 * MS, 0),
        (CHANGED, -5 * MS, 20),
        (COARSE, 20 * MS, 1980),
        (COARSE, 3000 * MS, 0),
    ],
)
def test_a_change_in_the_same_tick_of_the_clock_is_waited_out(asked, changed, age, waited):
    assert asked(changed, age) == ((1, 2, changed, 3), waited)


def test_a_stamp_of_another_clock_is_not_relied_on(asked):
    """A server's clock that is ahead of ours: nobody knows when its tick ends."""
    assert asked(CHANGED, -3000 * MS) == (None, 0)


def test_a_folder_that_is_gone_has_none(tmp_path):
    assert settled._sure_stamp(str(tmp_path / "gone")) is None
