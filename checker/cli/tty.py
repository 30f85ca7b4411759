"""A terminal that is drawn on as a whole: keys one by one, frames in one write, and left as it was found."""

from __future__ import annotations

import os
import select
import signal
import sys
import termios
import tty
from collections.abc import Sequence
from types import FrameType

from checker.cli.keys import Keys

_ENTER = "\x1b[?1049h\x1b[?25l\x1b[?7l\x1b[2J"  # the other screen, no cursor, lines too long are cut
_LEAVE = "\x1b[?7h\x1b[?25h\x1b[?1049l"


class Terminal:
    """Use it in a `with` statement; whatever ends the block, the terminal is as it was before."""

    def __init__(self) -> None:
        self._in, self._out = sys.stdin.fileno(), sys.stdout.fileno()
        self._keys = Keys()
        self._drawn: list[str] = []
        self._woken, self._wake = os.pipe()

    def __enter__(self) -> Terminal:
        self._before = termios.tcgetattr(self._in)
        self._handlers = {
            signal.SIGTERM: signal.signal(signal.SIGTERM, _end),
            signal.SIGHUP: signal.signal(signal.SIGHUP, _end),
            signal.SIGWINCH: signal.signal(signal.SIGWINCH, self._resized),
        }
        try:
            tty.setcbreak(self._in)
            settings = termios.tcgetattr(self._in)
            settings[6][termios.VSUSP] = b"\x00"  # Ctrl-Z would leave the other screen behind
            termios.tcsetattr(self._in, termios.TCSADRAIN, settings)
            self._write(_ENTER)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self._write(_LEAVE)
        except OSError:
            pass  # the terminal is gone
        try:
            termios.tcsetattr(self._in, termios.TCSADRAIN, self._before)
        except termios.error:
            pass
        for number, handler in self._handlers.items():
            signal.signal(number, handler)

    def size(self) -> tuple[int, int]:
        """Columns and rows; 80 and 24 where nobody says."""
        try:
            columns, rows = os.get_terminal_size(self._out)
        except OSError:
            return 80, 24
        return columns or 80, rows or 24

    def draw(self, lines: Sequence[str]) -> None:
        """Show these lines, in one write, and only if they are others than before."""
        if list(lines) == self._drawn:
            return
        self._drawn = list(lines)
        self._write("\x1b[?2026h\x1b[H" + "\x1b[K\r\n".join(lines) + "\x1b[K\x1b[J\x1b[?2026l")

    def wait(self, other: int, seconds: float | None) -> tuple[list[str], bool]:
        """The keys that were pressed, and whether `other` can be read; both empty after a resize or the time."""
        ready, _, _ = select.select([self._in, self._woken, other], [], [], self._keys.patience(seconds))
        if self._woken in ready:
            os.read(self._woken, 4096)
            self._drawn = []  # a terminal that was resized shows something else
        keys: list[str] = []
        if self._in in ready:
            data = os.read(self._in, 4096)
            if not data:
                raise EOFError
            keys = self._keys.feed(data)
        elif not ready:
            keys = self._keys.flush()
        return keys, other in ready

    def _resized(self, _number: int, _frame: FrameType | None) -> None:
        os.write(self._wake, b".")

    def _write(self, text: str) -> None:
        data = text.encode(sys.stdout.encoding or "utf-8", "backslashreplace")
        while data:
            data = data[os.write(self._out, data) :]


def _end(number: int, _frame: FrameType | None) -> None:
    raise SystemExit(128 + number)
