"""Checks bombs in a process with little memory: a name a line on standard input, what became of it as JSON on output.

Each bomb is checked and shown by every reporter. One that takes longer than the watchdog's patience ends the process,
with the place where it hung on standard error.
"""

from __future__ import annotations

import faulthandler
import json
import re
import resource
import sys
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import jsonschema
from bomb_runs import ALMOST, ERRORS, HARM, HELPERS, IN_EVERY_MODE, OUTPUTS, PRINTED, VALUES
from bomb_sources import SOURCES, full

from checker import Report, Submission, check, open_sandbox
from checker.model import Ask, Case, Compare, Exercise, Limits, Option, Sandbox
from checker.report import json as json_report
from checker.report import terminal
from checker.report.screen import Screen

PATIENCE_S = 30
MEMORY_BYTES = 3 * 2**29
SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "report.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
BIDIRECTIONAL = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
SCREENS = [
    (Screen(width, colour), show_all)
    for width, colour, show_all in ((20, False, False), (80, True, False), (20, True, True), (80, False, True))
]


@dataclass(frozen=True)
class Bomb:
    """What is handed in for an exercise, or what makes it when it is needed."""

    exercise: Exercise
    text: str | Callable[[], str | bytes]

    def source(self) -> bytes:
        made = self.text if isinstance(self.text, str) else self.text()
        return made if isinstance(made, bytes) else made.encode("utf-8", "surrogatepass")


def asked(solution: str, case: Case | None = None, **changes: Any) -> Exercise:
    """A small exercise with generous limits."""
    limits = Limits(cpu_s=10, wall_s=20, output_kb=8192)
    exercise = Exercise("exercise", "A bomb", "Do.", cases=(case or Case("run"),), solution=solution, limits=limits)
    return replace(exercise, **changes)


def answer(value: str) -> str:
    """A function that gives back a value."""
    return f"{HELPERS}def answer():\n    return {value}\n"


def bombs() -> Iterator[tuple[str, Bomb]]:
    """All of them, by name."""
    hello = asked("print('Hello')\n")
    swift = replace(hello, limits=Limits(cpu_s=0.3, wall_s=0.6))
    call = Case("call", call="answer()")
    for name, make in SOURCES.items():
        yield f"source: {name}", Bomb(swift if "condition" in name else replace(hello, limits=Limits()), make)
    for name, (expected, printed) in OUTPUTS.items():
        for mode in Compare if name in IN_EVERY_MODE else (Compare.DEFAULT,):
            yield f"output: {name}, {mode}", Bomb(asked(expected, Case("run", compare=mode)), printed)
    for name, source in PRINTED.items():
        yield f"printed: {name}", Bomb(hello, source)
    for name, value in VALUES.items():
        yield f"value: {name}", Bomb(asked(answer("[1, 2]"), call), answer(value))
    for name, value in ALMOST.items():
        yield f"value: {name}", Bomb(asked(answer(f"[{value}, 1]"), call), answer(f"[{value}, 2]"))
    yield "value: as expected", Bomb(asked(answer(ALMOST["sets of sets"]), call), answer(ALMOST["sets of sets"]))
    for name, source in ERRORS.items():
        yield f"error: {name}", Bomb(hello if "raise" in source or "1 / 0" in source else swift, source)
    yield from answers_of_other_kinds()


def answers_of_other_kinds() -> Iterator[tuple[str, Bomb]]:
    """Files that are read and never run."""
    predicted = asked("print('x\\n' * 10**6)", ask=Ask.OUTPUT)
    chosen = asked("", ask=Ask.CHOICE, options=(Option("A", "Yes", True), Option("B", "No", why="No.")), cases=())
    ordered = asked("a\nb\n", reorder=True, starter="a\nb\n")
    yield "prediction: lines", Bomb(predicted, lambda: full("x\n", 'PREDICTION = """', '"""\n'))
    yield "prediction: pieces", Bomb(predicted, lambda: full(" + 'x'", "PREDICTION = 'x'"))
    yield "prediction: many", Bomb(predicted, lambda: full("PREDICTION = 'x'\n"))
    yield "prediction: harm", Bomb(predicted, f"PREDICTION = {HARM!r}\n")
    yield "choice: long", Bomb(chosen, lambda: full("\x1b", 'ANSWER = """', '"""\n'))
    yield "choice: harm", Bomb(chosen, "ANSWER = '\\x1b[31m\\u202e::error::'\n")
    yield "order: lines", Bomb(ordered, lambda: full("a; b\n"))


BOMBS = dict(bombs())


def harm_in(text: str) -> list[str]:
    """What a terminal or a log would not show but obey; colours of ours are taken out before."""
    kinds = ("Cc", "Cs", "Zl", "Zp")
    found = [c for c in set(text) if unicodedata.category(c) in kinds or unicodedata.bidirectional(c) in BIDIRECTIONAL]
    commands = [line[:80] for line in text.split("\n") if line.lstrip().startswith("::") or "##[" in line]
    return sorted(set(map(ascii, found)) - {ascii("\n")}) + commands[:3]


def shown(report: Report) -> dict[str, Any]:
    """How big each form of a report is, and what harm there is in it."""
    texts = [(screen, terminal.render(report, screen, show_all)) for screen, show_all in SCREENS]
    plain = [re.sub(r"\x1b\[[0-9;]*m", "", text) if screen.colour else text for screen, text in texts]
    data = json_report.render(report)
    VALIDATOR.validate(json.loads(data))
    return {
        "terminal": max(len(text.encode("utf-8", "surrogatepass")) for _, text in texts),
        "json": len(data),
        "harm": sorted({harm for text in (*plain, data) for harm in harm_in(text)}),
        "verdict": report.verdict,
    }


def peak_kb() -> int:
    """The most memory that this process has ever held."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0])


def explode(bomb: Bomb, sandbox: Sandbox) -> dict[str, Any]:
    """Check one bomb."""
    faulthandler.dump_traceback_later(PATIENCE_S, exit=True)
    submission = Submission("ada\x1b[31m\u202e", f"{HARM}.py", bomb.source())
    found = shown(check(bomb.exercise, submission, sandbox, strict=True))
    faulthandler.cancel_dump_traceback_later()
    return found


def main() -> None:
    """Answer until standard input ends."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    with open_sandbox() as sandbox:
        explode(BOMBS["printed: harm"], sandbox)
        explode(BOMBS["source: commands"], sandbox)
        at_rest = peak_kb()
        for line in sys.stdin:
            found = explode(BOMBS[line.rstrip("\n")], sandbox)
            print(json.dumps({**found, "growth_kb": peak_kb() - at_rest}), flush=True)


if __name__ == "__main__":
    main()
