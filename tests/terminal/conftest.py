"""A real terminal: checker runs on a pseudo-terminal, and its screen is read back as text."""

from __future__ import annotations

import fcntl
import os
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pyte = pytest.importorskip("pyte")
pty = pytest.importorskip("pty")

ROOT = Path(__file__).parents[2]
KEYS = {
    "up": "\x1b[A",
    "down": "\x1b[B",
    "enter": "\r",
    "escape": "\x1b",
    "ctrl-d": "\x04",
    "ctrl-c": "\x03",
    "page down": "\x1b[6~",
}
_PATIENCE_S = 30  # a machine may be busy; a test that passes waits for nothing


_OTHER_SCREEN = 1049


class Screens(pyte.HistoryScreen):  # type: ignore[misc]
    """pyte's screen, with the other one that programs draw on and leave: then the first is there as it was."""

    def set_mode(self, *modes: int, **options: bool) -> None:
        if _OTHER_SCREEN in modes:
            self.first = (self.buffer, self.cursor.x, self.cursor.y)
            self.buffer = type(self.buffer)(self.buffer.default_factory)
        super().set_mode(*modes, **options)

    def reset_mode(self, *modes: int, **options: bool) -> None:
        if _OTHER_SCREEN in modes:
            self.buffer, self.cursor.x, self.cursor.y = self.first
        super().reset_mode(*modes, **options)


class Seat:
    """A person at a terminal: reads the screen, presses keys, saves files."""

    def __init__(
        self,
        folder: Path,
        *arguments: str,
        columns: int = 80,
        rows: int = 30,
        command: tuple[str, ...] = (sys.executable, "-m", "checker"),
        **env: str,
    ) -> None:
        self.folder = folder
        self.screen = Screens(columns, rows, history=1000)
        self.stream = pyte.ByteStream(self.screen)
        self.raw = b""
        self.master, slave = pty.openpty()
        self._resize(columns, rows)
        self.before = termios.tcgetattr(slave)
        self.slave = slave
        kept = {
            k: v
            for k, v in os.environ.items()
            if not k.startswith(("PYTHON", "LC_", "LANG", "COLUMNS", "LINES", "NO_COLOR", "CI"))
        }
        self.process = subprocess.Popen(
            [*command, *arguments],
            cwd=folder,
            env={**kept, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", **env},
            stdin=slave,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0) and None,
        )

    def _resize(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def resize(self, columns: int, rows: int) -> None:
        """The window gets another size; the kernel tells the process in front."""
        self.screen.resize(rows, columns)
        self._resize(columns, rows)

    def press(self, *keys: str) -> None:
        for key in keys:
            os.write(self.master, KEYS.get(key, key).encode())

    def type(self, text: str) -> None:
        os.write(self.master, text.encode())

    def save(self, name: str, text: str) -> None:
        """As most editors save: into the same file."""
        (self.folder / name).write_text(text, encoding="utf-8")

    def save_by_rename(self, name: str, text: str) -> None:
        """As other editors save: a new file takes the old one's place."""
        (self.folder / f".{name}.swp").write_text(text, encoding="utf-8")
        os.replace(self.folder / f".{name}.swp", self.folder / name)

    @property
    def text(self) -> str:
        return "\n".join(line.rstrip() for line in self.screen.display)

    @property
    def told(self) -> str:
        return " ".join(self.text.split())

    def _read(self, seconds: float) -> bool:
        if not select.select([self.master], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self.master, 65536)
        except OSError:  # how Linux says that the other end is closed
            return False
        self.raw += data
        self.stream.feed(data)
        return bool(data)

    def until(self, *sentences: str, gone: str = "") -> str:
        """Wait until all of these stand on the screen, and `gone` does not."""
        return self.wait(lambda: all(s in self.told for s in sentences) and not (gone and gone in self.told), sentences)

    def wait(self, is_so: Callable[[], bool], what: object) -> str:
        """Wait until the screen is as it should be."""
        end = time.monotonic() + _PATIENCE_S
        while not is_so():
            assert time.monotonic() < end, f"{what} not on the screen:\n{self.text}"
            self._read(0.1)
        return self.text

    def end(self) -> int:
        """Wait for its end; returns the exit code."""
        end = time.monotonic() + _PATIENCE_S
        while self.process.poll() is None:
            assert time.monotonic() < end, f"it does not end:\n{self.text}"
            self._read(0.05)
        while self._read(0.05):
            pass
        return self.process.returncode

    def assert_clean(self) -> None:
        """The terminal is as it was before: its settings, the cursor, the first screen."""
        assert termios.tcgetattr(self.slave) == self.before
        if b"\x1b[?1049h" in self.raw:
            assert self.raw.rindex(b"\x1b[?1049l") > self.raw.rindex(b"\x1b[?1049h")
            assert self.raw.rindex(b"\x1b[?25h") > self.raw.rindex(b"\x1b[?25l")
            assert self.raw.rindex(b"\x1b[?7h") > self.raw.rindex(b"\x1b[?7l")
        assert b"Traceback" not in self.raw

    def close(self) -> None:
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        os.close(self.master)
        os.close(self.slave)


@pytest.fixture
def sit(tmp_path: Path) -> Iterator[Callable[..., Seat]]:
    """Starts checker on a terminal in the test's own folder."""
    seats: list[Seat] = []

    def start(*arguments: str, **options: object) -> Seat:
        seats.append(Seat(tmp_path, *arguments, **options))  # type: ignore[arg-type]
        return seats[-1]

    yield start
    for seat in seats:
        seat.close()
