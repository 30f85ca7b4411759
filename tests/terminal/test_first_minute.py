"""docs/first-minute.md is the first minute as it really looks: every screen on it is played in a shell on a terminal.

When screens have become better, `FIRST_MINUTE=write pytest -n 0 tests/terminal/test_first_minute.py` puts them on the page.
"""

from __future__ import annotations

import os
import re
import shlex
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "first-minute.md"
BLOCK = re.compile(r"(?<=^```)(console|python)\n(.*?)(?=^```$)", re.DOTALL | re.MULTILINE)
DRAWN = b"\x1b[?2026l"  # how a frame of `watch` ends

# What the learner does, and what the frame that answers it holds: a command in a new window, "save" for the next
# program on the page, or a key. In a shell, the prompt that comes back says that it is answered.
STEPS = (
    ("checker", ""),
    ("checker run exercise_04", ""),
    ("checker hint exercise_04", ""),
    ("save exercise_04.py", ""),
    ("checker run exercise_04", ""),
    ("checker watch 11", "Change exercise_11.py in your editor"),
    ("save exercise_11.py", "Line 3 of the output"),
    ("press h", "Hint 1 of"),
    ("save exercise_11.py", "Passed"),
    ("press n", "exercise_12"),
    ("press q", ""),
)


@pytest.fixture
def window(sit: Callable[..., Any], tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Any]:
    """Opens a window of 80 columns and 24 rows: a shell that knows `checker`, in the same folder each time."""
    programs = tmp_path_factory.mktemp("programs")
    (programs / "checker").write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m checker "$@"\n')
    (programs / "checker").chmod(0o755)
    path = f"{programs}{os.pathsep}{os.environ['PATH']}"
    return lambda: sit(command=("/bin/sh",), columns=80, rows=24, PATH=path, PS1="$ ", ENV="")


def test_every_screen_of_the_first_minute_is_the_real_one(window: Callable[[], Any]) -> None:
    page = PAGE.read_text(encoding="utf-8")
    programs = iter([text for kind, text in BLOCK.findall(page) if kind == "python"])
    seen = list(played(window, programs))
    assert next(programs, None) is None, "a program on the page is never saved"
    if os.environ.get("FIRST_MINUTE") == "write":
        screens = iter(seen)
        page = BLOCK.sub(lambda block: f"console\n{next(screens)}" if block[1] == "console" else block[0], page)
        PAGE.write_text(page, encoding="utf-8")
    assert seen == [text for kind, text in BLOCK.findall(page) if kind == "console"]


def played(window: Callable[[], Any], programs: Iterator[str]) -> Iterator[str]:
    """The screen after every step that shows one, without the empty lines at its end."""
    seat, is_whole = None, False  # is_whole: `watch` has the screen
    for step, awaited in STEPS:
        verb, _, rest = step.partition(" ")
        if verb == "save":
            seat.save_by_rename(rest, next(programs))
        elif verb == "press":
            seat.press(rest)
        else:
            seat, is_whole = window(), bool(awaited)
            entered(seat, step)
        if verb == "save" and not is_whole:
            continue
        yield answered(seat, awaited).rstrip("\n") + "\n"


def entered(seat: Any, command: str) -> None:
    """Type a command at the prompt and press Enter."""
    seat.wait(lambda: last_line(seat) == "$", "the prompt")
    seat.type(command)
    seat.wait(lambda: last_line(seat) == f"$ {command}", command)
    seat.press("enter")


def answered(seat: Any, awaited: str) -> str:
    """The screen once a whole frame holds what is awaited, or once the prompt is back."""
    if awaited:
        return seat.wait(lambda: awaited in seat.told and seat.raw.endswith(DRAWN), awaited)
    return seat.wait(lambda: last_line(seat) == "$", "the prompt")


def last_line(seat: Any) -> str:
    return seat.text.rstrip().rpartition("\n")[2]
