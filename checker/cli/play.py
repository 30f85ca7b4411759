"""Everything that is played on a whole screen: keys and saves in, frames out; or, spoken, lines in and out."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NamedTuple, Protocol

from checker.cli.answering import Answering
from checker.cli.faults import Refused
from checker.cli.screen import is_spoken, screen_of
from checker.course.saves import Saves
from checker.report.screen import Screen
from checker.words import _, ngettext

_WIDEST = 100


class Block(NamedTuple):
    """Lines that belong together; `name` is another as soon as there is something new to say."""

    name: tuple[object, ...]
    lines: list[str]


class Play(Protocol):
    """What is played: it says what to show, and what a key or a save does."""

    tick_s: float  # how often to look again, whatever is told
    answering: Answering

    def lines(self, screen: Screen, rows: int) -> list[str]:
        """The whole screen, at most `rows` lines."""

    def blocks(self, screen: Screen) -> list[Block]:
        """The same for who listens: block after block, of which those with a new name are said."""

    def press(self, key: str) -> bool:
        """A key was pressed; False ends the play."""

    def look(self) -> object:
        """Something in the folder was saved."""


def need_a_terminal(verb: str, instead: str) -> None:
    """Refuses where there is no screen to draw on."""
    if not has_screen():
        told = _("`checker {verb}` needs a terminal to draw on; here there is none.", verb=verb)
        raise Refused(f"{told} {instead}")


def has_screen() -> bool:
    """Whether a whole screen can be drawn, and keys can be read one by one."""
    is_terminal = sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()
    is_drawn = os.environ.get("TERM", "dumb") != "dumb"
    return is_terminal and (is_drawn or is_spoken()) and os.name == "posix"


def play_on_terminal(play: Play, folder: Path) -> None:
    """Play until it ends; the terminal is left clean whatever happens."""
    if is_spoken():
        from checker.cli.spoken_play import play_in_words

        play_in_words(play, folder)
        return
    from checker.cli.tty import Terminal

    with Saves(folder) as saves, Terminal() as terminal:
        going = True
        while going:
            columns, rows = terminal.size()
            screen = screen_of(sys.stdout)._replace(width=min(columns, _WIDEST))
            terminal.draw(play.lines(screen, rows))
            try:
                keys, saved = terminal.wait(saves.fd, play.tick_s)
            except EOFError:
                return  # the terminal is gone
            if saved:
                saves.clear()
            if saved or not keys:  # a save that nobody told of is seen a little later
                play.look()
            for key in keys:
                going = going and play.press(key)


def fitted_frame(head: list[str], body: list[str], foot: list[str], rows: int, scroll: int) -> list[str]:
    """Head and foot stay, the body between them is moved up by `scroll` lines, and says if there is more."""
    room = max(1, rows - len(head) - len(foot))
    if len(body) > room:
        top = min(scroll, len(body) - room + 1)
        shown = body[top : top + room - 1]
        below = len(body) - top - len(shown)
        more = ngettext("{number} more line: page down", "{number} more lines: page down", below)
        more = more if below else _("page up")
        body = [*shown, f"  ... {more}"]
    body = body + [""] * (room - len(body))
    return [*head, *body, *foot][:rows]
