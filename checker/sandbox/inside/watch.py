"""Watches a program from beside it: what it printed from which line, where it crashed or hangs."""

from __future__ import annotations

import io
import sys
import types

from checker.sandbox.inside.plain import shorten, type_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

MAX_PRINTS = 2_000
MAX_NOTED = 2**19  # bytes of values in the log of prints, which has to fit into a report
MAX_FRAMES = 10
MAX_VARIABLES = 20

_SIMPLE = (type(None), bool, int, float, complex, str, bytes, list, tuple, set, frozenset, dict, range)


class Stdout(io.TextIOWrapper):
    """Standard output that counts the characters written to it, and says when they are too many."""

    position = 0
    room = sys.maxsize
    on_flood: Callable[[types.FrameType], None]

    def write(self, text: str, /) -> int:
        written = super().write(text)
        self.position += len(text)
        if self.position > self.room:
            self.on_flood(sys._getframe(1))
        return written

    def __repr__(self) -> str:
        return f"<_io.TextIOWrapper name={self.name!r} mode={self.mode!r} encoding={self.encoding!r}>"


Stdout.__name__ = Stdout.__qualname__ = "TextIOWrapper"  # as the program knows it
Stdout.__module__ = "_io"


class Prints:
    """The log of one run's calls of print: [line, turn, start, end, variables]."""

    filename = ""  # the learner's; no frame has none
    watched: Mapping[int, list[str]] = {}  # for each line, the names to note the values of

    def __init__(self, stdout: Stdout) -> None:
        self.stdout = stdout
        self.turns: dict[int, int] = {}
        self.log: list[list[Any]] = []
        self.room = MAX_NOTED

    def note(self, start: int, frame: types.FrameType | None) -> None:
        while frame is not None and frame.f_code.co_filename != self.filename:
            frame = frame.f_back
        if frame is None:
            return
        line = frame.f_lineno
        self.turns[line] = turn = self.turns.get(line, 0) + 1
        if len(self.log) < MAX_PRINTS:
            names = self.watched.get(line) if self.room > 0 else None
            values = [v for name in names if (v := self._look_up(name, frame))] if names else []
            self.room -= sum(len(part) if part.isascii() else 12 * len(part) for value in values for part in value)
            self.log.append([line, turn, start, self.stdout.position, values])

    def _look_up(self, name: str, frame: types.FrameType) -> list[str] | None:
        scope = frame.f_locals
        if name not in scope:
            scope = frame.f_globals
        if name not in scope or not issubclass(type(scope[name]), _SIMPLE):
            return None
        return describe(name, scope[name])


def describe(name: str, value: object) -> list[str]:
    """A variable as [name, type name, bounded repr]."""
    return [name[:80], type_name(value), shorten(value, 400)]


def crash_of(error: BaseException, filename: str) -> dict[str, Any]:
    """An exception as plain data, with the learner's own frames, outermost first."""
    frames = []
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == filename:
            frames.append((trace.tb_frame, trace.tb_lasti, trace.tb_lineno))
        trace = trace.tb_next
    if len(frames) > MAX_FRAMES:  # a runaway recursion: its beginning and its end
        frames = frames[: MAX_FRAMES // 2] + frames[-MAX_FRAMES // 2 :]
    try:
        message = str(error)[:2000]
    except BaseException:  # the learner's own __str__ may do anything
        message = ""
    return {
        "type": type_name(error),
        "message": message,
        "frames": [frame_of(frame, last, line) for frame, last, line in frames],
    }


def frame_of(frame: types.FrameType, last: int | None = None, line: int | None = None) -> dict[str, Any]:
    """A frame as plain data: position (columns in bytes, from 0), function and simple variables."""
    positions = list(frame.f_code.co_positions())
    at = (frame.f_lasti if last is None else last) // 2
    begin, end, column, end_column = positions[at] if 0 <= at < len(positions) else (None,) * 4
    line = line or frame.f_lineno or _line_before(positions[: at + 1]) or frame.f_code.co_firstlineno
    if begin != line:  # a line without columns, such as one that was compiled away
        begin, end, column, end_column = line, line, 0, 0
    variables: list[list[str]] = []
    for name, value in list(frame.f_locals.items()):
        if type(name) is not str or name.startswith("__"):
            continue  # globals() takes keys of any kind
        if issubclass(type(value), _SIMPLE) and len(variables) < MAX_VARIABLES:
            variables.append(describe(name, value))
    return {
        "at": [begin, column or 0, end or begin, end_column or 0],
        "function": frame.f_code.co_name[:80],
        "variables": variables,
    }


def _line_before(positions: list[Any]) -> int | None:
    """The line of the nearest instruction that has one: jumps that the compiler made up belong to none."""
    return next((begin for begin, *_ in reversed(positions) if begin), None)


def innermost(frame: types.FrameType | None, filename: str) -> types.FrameType | None:
    """The nearest frame of the learner's file, at or around `frame`."""
    while frame is not None and frame.f_code.co_filename != filename:
        frame = frame.f_back
    return frame
