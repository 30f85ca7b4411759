"""Runs in the sandbox, by itself: a learner's program with its steps counted, and what was seen of its loops.

Hooks in the program's tree call this module, rather than `sys.settrace`: they count the same on every version of
Python, a program cannot take them away, and when the steps are used up each of them raises, so that a program which
catches that is ended by the next. Reads a job and prints facts, as JSON.
"""

from __future__ import annotations

import ast
import builtins
import io
import json
import sys
import time
import types
from typing import Any

MAX_LOOPS = 100
MAX_TEXT = 120
MAX_PARTS = 40  # of one value
MAX_FRAMES = 10

_NUMBERS = (int, float)
_FLAT = (type(None), bool, int, float, str)
_GROUPS = (list, tuple, set, dict)
_SIZED = (*_GROUPS, str)
_MISSING = object()


class Stop(BaseException):
    """The steps are used up."""


class Loop:
    """What was seen of one loop; all but the sums is about the last time that it was come to."""

    def __init__(self, names: list[str]) -> None:
        self.names = names
        self.entries = self.total = 0
        self.enter()

    def enter(self) -> None:
        self.turns = 0
        self.size: int | None = None
        self.is_done = False
        self.condition: object = _MISSING
        self.seen: dict[str, list[Any]] = {}  # name: first, last, turn of the last change, trend, value

    def turn(self, frame: types.FrameType) -> None:
        self.turns += 1
        self.total += 1
        own, shared = frame.f_locals, frame.f_globals
        for name in self.names:
            value = own.get(name, _MISSING)
            if value is _MISSING:
                value = shared.get(name, _MISSING)
            if value is not _MISSING:
                self.note(name, value)

    def note(self, name: str, value: Any) -> None:
        text = whole(value)
        seen = self.seen.setdefault(name, [text, text, self.turns, None, value])
        if text is None or seen[0] is None:
            seen[0] = None  # once out of sight, nothing is known of it
            return
        if text != seen[1]:
            seen[1:3] = text, self.turns
        if self.turns > 1:
            step = _step(seen[4], value)
            seen[3] = step if seen[3] in (None, step) else 0
        seen[4] = value if type(value) in _NUMBERS else None

    def facts(self, line: int) -> list[Any]:
        names = [[name, *seen[:3], seen[3] or 0] for name, seen in self.seen.items() if seen[0] is not None]
        condition = None if self.condition is _MISSING else whole(self.condition)
        return [line, self.entries, self.turns, self.total, self.size, self.is_done, condition, names]


def _step(before: Any, after: Any) -> int:
    """Whether a number grew (1), shrank (-1) or neither."""
    if type(before) not in _NUMBERS or type(after) not in _NUMBERS:
        return 0
    return int(after > before) - int(after < before)


def whole(value: Any) -> str | None:
    """The repr of a value that is plain and small; None for others, of which no part is shown."""
    parts = [value]
    for part in parts:  # it grows while we go through it
        kind = type(part)
        if kind in _GROUPS:
            if len(part) + len(parts) > MAX_PARTS:
                return None
            parts += [*part, *part.values()] if kind is dict else part
        elif kind not in _FLAT or (kind is str and len(part) > MAX_TEXT) or (kind is int and part.bit_length() > 200):
            return None
    text = repr(value)
    return text if len(text) <= MAX_TEXT else None


class Tally:
    """Counts; its methods are the hooks."""

    def __init__(self, budget: int, filename: str, loops: dict[int, list[str]]) -> None:
        self.left = budget
        self.filename = filename
        self.lines: dict[int, int] = {}
        self.loops = {line: Loop(names) for line, names in loops.items()}
        self.at: list[int] = []
        self.inputs = 0

    def spend(self, frame: types.FrameType) -> None:
        if self.left <= 0:
            self.at = self.at or self.lines_of(frame)
            raise Stop
        self.left -= 1

    def step(self, line: int) -> None:
        self.spend(sys._getframe(1))
        self.lines[line] = self.lines.get(line, 0) + 1

    def enter(self, line: int) -> None:
        self.spend(sys._getframe(1))
        self.lines[line] = self.lines.get(line, 0) + 1
        loop = self.loops[line]
        loop.entries += 1
        loop.enter()

    def turn(self, line: int) -> None:
        frame = sys._getframe(1)
        self.spend(frame)
        self.loops[line].turn(frame)

    def condition(self, line: int, value: object) -> object:
        self.loops[line].condition = value
        return value

    def items(self, line: int, value: Any) -> object:
        self.loops[line].size = len(value) if type(value) in _SIZED else None
        return value

    def done(self, line: int) -> None:
        self.loops[line].is_done = True

    def lines_of(self, frame: types.FrameType | None) -> list[int]:
        """Where the program is, outermost first."""
        lines: list[int] = []
        while frame is not None and len(lines) < MAX_FRAMES:
            lines += [frame.f_lineno] if frame.f_code.co_filename == self.filename else []
            frame = frame.f_back
        return lines[::-1]

    def facts(self, end: str) -> dict[str, Any]:
        loops = sorted(self.loops.items(), key=lambda item: -item[1].total)
        return {
            "end": end,
            "at": self.at,
            "inputs": self.inputs,
            "lines": [[line, count] for line, count in self.lines.items()],
            "loops": [loop.facts(line) for line, loop in loops[:MAX_LOOPS] if loop.entries],
        }


class Nowhere(io.RawIOBase):
    """Takes what is printed and keeps nothing."""

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        return len(data)


def run(job: dict[str, Any]) -> dict[str, Any]:
    """The facts about one run of a job's program, however it ends."""
    tree = ast.parse(job["source"])
    hooks: dict[str, Any] = {}
    exec(job["hooks"], hooks)
    tally = Tally(job["budget"], job["name"], hooks["hooked"](tree))
    call = None if job["call"] is None else compile(job["call"], "<call>", "eval", dont_inherit=True)
    name = "__main__" if call is None else job["name"].removesuffix(".py")
    module = sys.modules[name] = types.ModuleType(name)
    _set_the_scene(job, tally)
    end = "finished"
    try:
        exec(compile(tree, job["name"], "exec", dont_inherit=True), module.__dict__)
        if call is not None:
            eval(call, module.__dict__)
    except BaseException as error:
        end = "exited" if isinstance(error, SystemExit) else "raised"
        if not tally.at:
            tally.at = _lines_in(error.__traceback__, job["name"])
    if tally.left <= 0:
        end = "stopped"
    tally.left = 0  # what runs after its end is ended too
    return tally.facts(end)


def _lines_in(trace: types.TracebackType | None, filename: str) -> list[int]:
    lines = []
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == filename:
            lines.append(trace.tb_lineno)
        trace = trace.tb_next
    return lines[-MAX_FRAMES:]


def _set_the_scene(job: dict[str, Any], tally: Tally) -> None:
    ask = builtins.input

    def counted(*prompt: object) -> str:
        tally.inputs += 1
        return ask(*prompt)

    hooks = {"input": counted}
    for name in ("step", "enter", "turn", "condition", "items", "done"):
        hooks[f"__{name}__"] = getattr(tally, name)
    vars(builtins).update(hooks)
    time.sleep = lambda seconds, /: None  # nobody waits for a trace
    sys.argv[:] = job["argv"] or [job["name"]]
    sys.stdin = io.StringIO(job["stdin"])
    sys.stdout, sys.stderr = (io.TextIOWrapper(io.BufferedWriter(Nowhere()), "utf-8") for _ in range(2))


def main() -> None:
    stdout = sys.stdout
    write = stdout.write
    facts = run(json.loads(sys.stdin.readline()))
    write(json.dumps(facts, ensure_ascii=False) + "\n")
    stdout.flush()


if __name__ == "__main__":
    main()
