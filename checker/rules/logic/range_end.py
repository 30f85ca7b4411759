"""A range ends one number too early or too late.

`range(a, b)` begins with `a` and stops before `b`: `range(1, 5)` is 1, 2, 3, 4. So the last number is one less than
the one that is written.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.prints import MAX_TEXT, values_of
from checker.model import Evidence, Finding, Run
from checker.rules import Example
from checker.search.slip import Code, Slip
from checker.tree import loops_around, segment, span_of
from checker.words import _

taxonomy = "LOG03"
risk = "low"
cost = 0.1
message = "`{call}` on line {line} stops before {stop}{effect}"
hints = (
    "The last number of a range is where it stops, and that one is left out.",
    "Write down the numbers that `{call}` gives, and the ones you need.",
    "Make the last number of the range on line {line} one {change}.",
)
belief = (
    "You would be right if `{call}` ended one number {when}: it begins with its first number and stops before {stop}."
)
bad = """\
for number in range(1, 4):
    print(number, number * number)
"""
line = 1
good = """\
for number in range(1, 5):
    print(number, number * number)
"""
near_miss = (
    "for number in range(1, 3):\n    print(number, number * number)\n",
    "for number in range(2, 5):\n    print(number, number * number)\n",
    "for number in [1, 2, 3]:\n    print(number, number * number)\n",
    "for number in range(1, 5):\n    if number < 4:\n        print(number, number * number)\n",
)
searched = Example(
    bad="""\
numbers = [3, 5, 7]
for size in range(len(numbers)):
    print(sum(numbers[:size]))
print("Done")
""",
    good="""\
numbers = [3, 5, 7]
for size in range(len(numbers) + 1):
    print(sum(numbers[:size]))
print("Done")
""",
    near_miss=(
        'for size in range(4):\n    print(sum([3, 5, 7][:size]))\nprint("done")\n',
        'for size in range(3):\n    print(sum([3, 5, 7][:size]))\nprint("Done!")\n',
    ),
    line=2,
)


def range_end(evidence: Evidence) -> Iterator[Finding]:
    trial = evidence.failing
    if trial is None or trial.actual is None or trial.expected is None or not trial.actual.prints:
        return
    actual, expected = trial.actual, trial.expected
    if max(len(actual.stdout), len(expected.stdout)) > MAX_TEXT:
        return
    last = actual.prints[-1]
    missing = _missing_lines(expected.stdout, actual.stdout)
    for loop in reversed(loops_around(evidence.program.tree, last.line)):
        match loop:
            case ast.For(target=ast.Name(id=name), iter=ast.Call(func=ast.Name(id="range"), args=args) as call):
                number = values_of(last).get(name, "")
                stop = _next_number(number, args)
                if stop is not None and len(missing) == 1 and _continues(actual, name, number, stop, missing[0]):
                    words = {"call": segment(call, evidence.program), "line": call.lineno, "stop": stop}
                    words |= {"effect": _(", so the turn for {stop} is missing.", stop=stop), "change": _("bigger")}
                    yield Finding(span_of(call, evidence.program.source), words)
                return


def slips(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        match node:
            case ast.Call(func=ast.Name(id="range"), args=[end] | [_, end] | [_, end, _]):
                words = {"call": code.text(node), "stop": code.text(end), "effect": _(". Is that where it should?")}
                for sign, when, change in (("+", _("later"), _("bigger")), ("-", _("earlier"), _("smaller"))):
                    edits = code.put(end, code.by_one(end, sign))
                    yield Slip(edits, code.span(node), {**words, "when": when, "change": change})


def _missing_lines(expected: str, actual: str) -> list[str]:
    """The lines by which the expected output goes on after the actual one."""
    wanted, printed = expected.rstrip().split("\n"), actual.rstrip().split("\n")
    return wanted[len(printed) :] if wanted[: len(printed)] == printed else []


def _next_number(text: str, args: list[ast.expr]) -> int | None:
    """The number after the last turn's, where the range counts by ones and ends right there."""
    if len(args) > 2 or not text.lstrip("-").isdigit():
        return None
    following = int(text) + 1
    stop = args[-1] if args else None
    if isinstance(stop, ast.Constant) and stop.value != following:
        return None
    return following


def _continues(run: Run, name: str, number: str, stop: int, missing: str) -> bool:
    """Whether the missing line begins as the last one does, with the next number in place of this one."""
    last = run.stdout.rstrip().rsplit("\n", 1)[-1].split()
    words = missing.split()
    places = [i for i, word in enumerate(last) if word == number]
    if len(words) != len(last) or not places:
        return False
    turns = [values_of(entry).get(name) for entry in run.prints]
    # The number has to be seen counting, so that an equal number elsewhere in the text is no proof.
    return words[places[0]] == str(stop) and len(set(turns)) == len(turns) > 1
