"""A play for who listens: what is new is printed, one line after the other, and what is typed is read line by line."""

from __future__ import annotations

import os
import select
import sys
from collections.abc import Sequence
from pathlib import Path

from checker.cli.answering import Answering
from checker.cli.keys import LETTERS
from checker.cli.play import Play
from checker.cli.screen import here
from checker.course.saves import Saves
from checker.words import N_, _

_AGAIN = "?"
_NO_NEWS = N_("There is nothing new. Type ? to hear all of it again.")


def play_in_words(play: Play, folder: Path) -> None:
    """Play until it ends. The terminal stays as it is: it is the one that edits and shows the line that is typed."""
    heard = _say_new(play, frozenset())
    lines = _Lines(sys.stdin.fileno())
    with Saves(folder) as saves:
        while True:
            ready = select.select([lines.file, saves.fd], [], [], play.tick_s)[0]
            if saves.fd in ready:
                saves.clear()
            if saves.fd in ready or not ready:  # a save that nobody told of is seen a little later
                play.look()
            typed = lines.read() if lines.file in ready else []
            for line in typed:
                if line == _AGAIN:
                    heard = frozenset()
                elif not _take(play, line):
                    return
            before, heard = heard, _say_new(play, heard)
            if typed and before == heard and not play.answering.is_typing:
                _say([_(_NO_NEWS)])


def _take(play: Play, line: str | None) -> bool:
    """Do what a line asks for; None is the end of input. False ends the play."""
    answering = play.answering
    was_typing = answering.is_typing
    if line is None and not was_typing:
        return False
    for key in ["ctrl-d"] if line is None else keys_of(line, answering):
        if not play.press(key):
            return False
    if answering.is_typing and not was_typing:
        answering.text = ""  # nobody hears what it would be put behind
    return True


def keys_of(line: str, answering: Answering) -> list[str]:
    """The keys that would be pressed on a screen for what was typed on a line.

    A letter in lower case is a command before it is an answer, since H or E may be both.
    """
    if answering.is_typing:
        return [*line, "enter"]
    typed = line.strip()
    if not typed:
        return ["enter"]
    command = _command(typed)
    if typed in answering.keys or (command not in LETTERS and typed.upper() in answering.keys):
        return ["escape", typed.upper(), "enter"]
    if typed.isdecimal() and typed.isascii() and len(typed) < 10:
        return [f"open {typed}"]
    return ["escape", command.lower() if len(command) == 1 else command]


def _say_new(play: Play, heard: frozenset[object]) -> frozenset[object]:
    """Say the blocks that were not there before; returns the names of those that are there now."""
    blocks = [block for block in play.blocks(here()) if block.lines]
    _say([line for block in blocks if block.name not in heard for line in block.lines])
    return frozenset(block.name for block in blocks)


def _command(typed: str) -> str:
    """The key that a word stands for, in English or as the keys are told; what is no such word stays."""
    words = {said.lower(): letter for letter, word in LETTERS.items() for said in (_(word), word)}
    return words.get(typed.lower(), typed)


def _say(lines: Sequence[str]) -> None:
    sys.stdout.write("".join(f"{line.rstrip()}\n" for line in lines if line.strip()))
    sys.stdout.flush()


class _Lines:
    """Lines of a terminal as they come; None is the end, which Ctrl-D gives at the beginning of a line."""

    def __init__(self, file: int) -> None:
        self.file = file
        self._rest = b""

    def read(self) -> list[str | None]:
        """Those that are complete, of what there is to read by now."""
        try:
            data = os.read(self.file, 65536)
        except OSError:  # the terminal is gone
            data = b""
        if not data:
            rest, self._rest = self._rest.decode("utf-8", "replace"), b""
            return [rest, None] if rest else [None]
        *lines, self._rest = (self._rest + data).split(b"\n")
        return [line.decode("utf-8", "replace") for line in lines]
