"""The same is printed several times, but wanted once.

A print inside a loop, or inside a function that is called twice, prints each time Python gets there.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from functools import partial

from checker.facts.outputs import quoted, wrong_output_of
from checker.facts.prints import calls_that_printed, prints_on, reprinted
from checker.model import Evidence, Finding
from checker.tree import span_of

taxonomy = "OUT13"
is_symptom = True
risk = "low"
message = "Line {line} prints {text} {turns} times, but it is wanted once."
hints = (
    "A print happens each time that Python gets to it.",
    "Ask what makes Python come to line {line} more than once: a loop, or several calls?",
    "Move line {line} to where Python comes only once.",
)
bad = """\
for step in ["load", "clean"]:
    print("The steps:")
    print(step)
"""
line = 2
good = """\
print("The steps:")
for step in ["load", "clean"]:
    print(step)
"""
near_miss = (
    'for step in ["load", "save"]:\n    print("The steps:")\n    print(step)\n',
    'print("The steps:")\nfor step in ["load", "clean"]:\n    print(step)\n    print(step)\n',
    'print("The steps:")\nprint("The steps:")\nprint("load")\nprint("clean")\n',
)


def lines_repeated(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_output_of(evidence, "stdout")
    if wrong is None:
        return
    for call, _ in calls_that_printed(wrong.program.tree, wrong.run):
        turns = len(prints_on(wrong.run, call.lineno))
        texts = set(wrong.texts_on(call.lineno)) if turns > 1 else set()
        if len(texts) != 1 or not (text := texts.pop()).strip():
            continue
        for kept in (1, turns):
            left = reprinted(wrong.run, call.lineno, partial(_only_once, itertools.count(1), kept))
            if left is not None and wrong.is_right(left):
                words = {"line": call.lineno, "text": quoted(text.strip()), "turns": turns}
                yield Finding(span_of(call, wrong.program.source), words)
                return


def _only_once(counting: Iterator[int], kept: int, text: str, _: dict[str, str]) -> str:
    return text if next(counting) == kept else ""
