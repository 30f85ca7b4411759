"""How far a long command is, on a terminal and in a log."""

from __future__ import annotations

import io

import pytest

from checker.cli import progress
from checker.cohort.grade import Progress

STEPS = [Progress(done, 100) for done in (0, 25, 50, 75, 100)]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def clock(monkeypatch):
    """Each look at the clock is two seconds later."""
    seconds = iter(range(0, 10_000, 2))
    monkeypatch.setattr(progress.time, "monotonic", lambda: float(next(seconds)))


def test_a_log_gets_a_plain_line_now_and_then(clock):
    log = io.StringIO()
    progress.show_progress(STEPS, log)
    lines = log.getvalue().splitlines()
    assert 0 < len(lines) < len(STEPS)
    assert lines[0] == "50 of 100 graded, 6 a second, about 8 s left"
    assert "\x1b" not in log.getvalue() and "\r" not in log.getvalue()


def test_a_terminal_gets_a_bar_with_rate_and_time_left(monkeypatch):
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "100")
    terminal = Terminal()
    progress.show_progress(STEPS, terminal)
    assert "/100" in terminal.getvalue()
    assert "a second" in terminal.getvalue()


@pytest.mark.parametrize("stream", [io.StringIO, Terminal])
def test_nothing_to_do_is_nothing_to_show(stream):
    shown = stream()
    progress.show_progress([], shown)
    assert "0/" not in shown.getvalue() and "graded" not in shown.getvalue()


def test_a_dumb_terminal_is_a_log(monkeypatch, clock):
    monkeypatch.setenv("TERM", "dumb")
    terminal = Terminal()
    progress.show_progress(STEPS, terminal)
    assert "\x1b" not in terminal.getvalue()
