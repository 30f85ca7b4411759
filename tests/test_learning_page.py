"""docs/learning.md: ten ways, and every command and key in it exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from checker.cli.arguments import parse_arguments

PAGE = (Path(__file__).parent.parent / "docs" / "learning.md").read_text(encoding="utf-8")
WAYS = [line.split("|")[1:-1] for line in PAGE.split("\n## ")[0].splitlines() if line.startswith("| ")][1:]
COMMANDS = sorted(set(re.findall(r"`checker ([a-z][^`]*)`", PAGE)))


def test_there_are_ten_ways_to_learn() -> None:
    names = [cells[0].strip() for cells in WAYS]
    assert names == "practice watch predict fix order choose challenge test review explain".split()


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_on_the_page_is_one(command: str) -> None:
    assert callable(parse_arguments(command.split()).command)


def test_every_key_on_the_page_does_something() -> None:
    pytest.importorskip("termios")
    from checker.cli.watch import _ACTIONS

    keys = set(re.findall(r"^\| `(\w)` \|", PAGE, re.MULTILINE))
    assert keys == {*_ACTIONS, "q"}
