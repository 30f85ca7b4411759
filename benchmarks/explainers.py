"""What CPython and friendly-traceback say about crashes. As a script: JSON lines of programs in, of answers out.

The programs come from the benchmark, which has seen each of them end with an exception in the sandbox.
"""

from __future__ import annotations

import contextlib
import io
import json
import re
import subprocess
import sys
import time
from typing import Any, NamedTuple

NAME = "<program>"


class Told(NamedTuple):
    """What an explainer said: its words, the line it named, and how long it took."""

    said: str
    line: int
    ms: float


def explained(programs: list[dict[str, Any]]) -> list[tuple[Told, Told]]:
    """For programs (source, stdin, call, argv) that crash: what CPython says, and what friendly-traceback says."""
    given = "".join(json.dumps(program) + "\n" for program in programs)
    command = [sys.executable, "-W", "ignore", __file__]
    done = subprocess.run(command, input=given, capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    return [(Told(*plain), Told(*friendly)) for plain, friendly in answers]


def names_cause(told: Told, words: str) -> bool:
    """Whether a text has the words that name a cause, outside what it quotes of the program."""
    return bool(words) and bool(re.search(words, told.said, re.IGNORECASE))


def _crash(program: dict[str, Any]) -> Exception | None:
    """The exception with which a program ends."""
    space: dict[str, object] = {"__name__": "__main__"}
    sys.stdin, sys.argv = io.StringIO(program["stdin"]), program["argv"] or [NAME]
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            exec(compile(program["source"], NAME, "exec", dont_inherit=True), space)
            if program["call"]:
                eval(program["call"], space)
        except Exception as error:
            return error
        except SystemExit:
            return None
    return None


def _line(error: Exception) -> int:
    """The line of the program where it ended."""
    line, trace = 0, error.__traceback__
    while trace:
        if trace.tb_frame.f_code.co_filename == NAME:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _by_cpython(error: Exception) -> Told:
    started = time.perf_counter()
    shown = io.StringIO()
    with contextlib.redirect_stderr(shown):  # the hook adds suggestions, `traceback` of 3.11 does not
        sys.__excepthook__(type(error), error, error.__traceback__)
    said = shown.getvalue().strip().rsplit("\n", 1)[-1]
    return Told(said, _line(error), (time.perf_counter() - started) * 1e3)


def _by_friendly(error: Exception, source: str) -> Told:
    from friendly_traceback import source_cache
    from friendly_traceback.core import FriendlyTraceback

    source_cache.cache.add(NAME, source)
    started = time.perf_counter()
    trace = error.__traceback__
    try:
        told = FriendlyTraceback(type(error), error, trace.tb_next if trace else None)
        told.assign_generic()
        told.assign_cause()
        said = " ".join(str(told.info.get(part, "")) for part in ("message", "cause", "suggest"))
    except Exception as failed:
        said = f"it failed: {failed}"
    return Told(said, _line(error), (time.perf_counter() - started) * 1e3)


def main() -> None:
    """Answer each line of the input."""
    import friendly_traceback.core  # noqa: F401  # it takes a moment, and not that of the first program

    screen = sys.stdout
    for line in sys.stdin.read().splitlines():
        program = json.loads(line)
        error = _crash(program)
        nothing = Told("", 0, 0.0)
        answers = (_by_cpython(error), _by_friendly(error, program["source"])) if error else (nothing, nothing)
        print(json.dumps(answers), file=screen)


if __name__ == "__main__":
    main()
