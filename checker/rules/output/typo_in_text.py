"""One letter or sign in a text of the program is wrong.

A text is printed just as it stands inside its quotes, and outputs are compared letter by letter.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from checker.facts.outputs import WrongOutput, quoted, texts_in, wrong_output_of
from checker.facts.prints import replaced, reprinted
from checker.model import Evidence, Finding
from checker.tree import span_of
from checker.words import N_, _

taxonomy = "OUT08"
risk = "low"
message = "One {kind} differs: in {text} on line {line} you wrote {actual}, and {expected} is wanted."
hints = (
    "Outputs are compared letter by letter.",
    "Compare {actual} in the text on line {line} with what the task asks for.",
    "Write {expected} in its place.",
)
bad = """\
name = "Ada"
print("Helo,", name)
"""
line = 2
good = """\
name = "Ada"
print("Hello,", name)
"""
near_miss = (
    'name = "Ade"\nprint("Hello,", name)\nprint("Helo, Ada")\n',
    'words = ["Hell,", "Hello,"]\nprint(words[0], "Ada")\n',
    'name = "Ada"\nprint("hello,", name)\n',
    'name = "Ada"\nprint("Heo,", name)\n',
    'name = "Bda"\nprint("Hello,", name)\nprint("Bda")\n',
    'name = "Ada"\nprint("Hello", name)\n',
)


class Slip(NamedTuple):
    """A word with a slip, the one that is wanted, and what differs: a letter or a sign."""

    actual: str
    expected: str
    kind: str


def typo_in_text(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_output_of(evidence, "stdout")
    slip = _slip(wrong.mismatch.expected, wrong.mismatch.actual) if wrong else None
    if wrong is None or slip is None or len(slip.actual) < 2:
        return
    texts = list(texts_in(wrong.program.tree))
    if any(slip.expected in text for _, text in texts):
        return  # then the right text is there, and the question is why the other one was printed
    holders = [(node, text) for node, text in texts if slip.actual in text]
    if len(holders) != 1 or _is_edge(slip, holders[0][1]) or not _explains(wrong, slip):
        return
    holder, text = holders[0]
    words = {
        "kind": _(slip.kind),
        "text": quoted(text) if text != slip.actual else _("the text"),
        "line": holder.lineno,
        "actual": quoted(slip.actual),
        "expected": quoted(slip.expected),
    }
    yield Finding(span_of(holder, wrong.program.source), words)


def _is_edge(slip: Slip, text: str) -> bool:
    """Whether a sign is missing beside a text that is whole without it, such as a name's."""
    return slip.kind == "sign" and text.strip() == slip.actual and slip.actual in slip.expected


def _explains(wrong: WrongOutput, slip: Slip) -> bool:
    """Whether the right word in place of the slip, on one line that prints or everywhere, gives what is expected."""
    everywhere = replaced(wrong.actual, slip.actual, slip.expected)
    if everywhere is not None and wrong.is_right(everywhere):
        return True
    entry = wrong.entry_at(wrong.offset)
    mended = reprinted(wrong.run, entry.line, partial(_mended, slip)) if entry else None
    return mended is not None and wrong.is_right(mended)


def _mended(slip: Slip, text: str, _: dict[str, str]) -> str | None:
    return replaced(text, slip.actual, slip.expected)


def _slip(expected: str, actual: str) -> Slip | None:
    """The one letter or sign by which two lines differ, with the word around it; a wrong number is no slip."""
    start = next((i for i, (a, b) in enumerate(zip(expected, actual, strict=False)) if a != b), None)
    start = min(len(expected), len(actual)) if start is None else start
    for lengths in ((1, 1), (0, 1), (1, 0), (2, 2)):
        wanted, got = expected[start : start + lengths[0]], actual[start : start + lengths[1]]
        if expected[start + lengths[0] :] != actual[start + lengths[1] :]:
            continue
        changed = wanted + got
        swapped = lengths != (2, 2) or wanted == got[::-1]
        if not swapped or any(c.isspace() or c.isdigit() for c in changed) or wanted.lower() == got.lower():
            return None
        begin = len(actual[:start]) - len(actual[:start].split(" ")[-1])
        after = actual[start + lengths[1] :].split(" ")[0]
        word, right = actual[begin:start] + got + after, actual[begin:start] + wanted + after
        return Slip(word, right, N_("letter") if any(c.isalpha() for c in changed) else N_("sign"))
    return None
