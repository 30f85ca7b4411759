"""What the terminal can show, or a screen reader say, and plain text in its width."""

from __future__ import annotations

import os
import sys
import textwrap
from typing import TextIO

from checker.report.screen import Screen

_SPOKEN_LINE = 1000  # columns: a sentence is one line, which nothing breaks


def screen_of(stream: TextIO) -> Screen:
    """Width, colour and symbols of a stream; NO_COLOR, pipes and ASCII-only terminals are respected."""
    if is_spoken():
        return Screen(_SPOKEN_LINE, unicode=_has_symbols(stream), spoken=True)
    terminal = stream.isatty()
    width = min(columns_of(stream), 100)
    colour = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Screen(width, bool(colour), _has_symbols(stream))


def is_spoken() -> bool:
    """Whether everything is to be said in words: `--plain`, which sets CHECKER_PLAIN, or that variable alone."""
    return os.environ.get("CHECKER_PLAIN", "0") not in ("", "0")


def _has_symbols(stream: TextIO) -> bool:
    try:
        "✓✗≈│·→⏎…".encode(stream.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def columns_of(stream: TextIO) -> int:
    """The terminal's width; COLUMNS overrides it. (shutil knows this too, and takes long to import.)"""
    by_hand = os.environ.get("COLUMNS", "")
    if by_hand.isdecimal() and int(by_hand):
        return int(by_hand)
    try:
        return os.get_terminal_size(stream.fileno()).columns or 80
    except (OSError, ValueError):
        return 80


def here() -> Screen:
    """The screen of standard output."""
    return screen_of(sys.stdout)


def say(text: str = "") -> None:
    """One piece of text on standard output."""
    sys.stdout.write(f"{text}\n")


def tell(sentence: str) -> None:
    """A sentence that may hold a path or a name, made harmless and wrapped, with its indentation and blank lines."""
    from checker.report.safe import safe

    body = sentence.strip("\n")
    before = "\n" * (len(sentence) - len(sentence.lstrip("\n")))
    after = "\n" * (len(sentence) - len(sentence.rstrip("\n")))
    say(before + fitted(safe(body.replace("\n", "\\n")), here()) + after)


def fitted(line: str, screen: Screen) -> str:
    """A line as it is if it fits, else wrapped under its own indentation."""
    if len(line) <= screen.width:
        return screen.plain(line)
    indent = " " * (len(line) - len(line.lstrip()))
    return screen.plain(wrapped(line, screen, indent))


def wrapped(text: str, screen: Screen, indent: str = "  ", first: str | None = None) -> str:
    """A paragraph in the screen's width."""
    return textwrap.fill(
        " ".join(text.split()),
        max(20, screen.width - 2),
        initial_indent=indent if first is None else first,
        subsequent_indent=indent,
        break_long_words=screen.width < 60,
        break_on_hyphens=False,
    )
