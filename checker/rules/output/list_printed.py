"""A whole list is printed instead of its items.

`print(words)` shows a list as Python writes it, with brackets, commas and quotes. To show only the items, print
them one by one, join them, or write `print(*words)`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import partial

from checker.facts.outputs import WrongOutput, quoted, texts_in, wrong_output_of
from checker.facts.prints import MAX_TEXT, reprinted
from checker.model import Evidence, Finding, Span
from checker.tree import span_of
from checker.words import N_, _

taxonomy = "OUT10"
risk = "low"
message = "Line {line} prints the {kind} {whole} as a whole, but its items are wanted {how}."
hints = (
    "A list that is printed as a whole shows its brackets, commas and quotes.",
    "Look at what line {line} prints, and count the brackets in the output.",
    "Print the items in a loop, or put a star before the list, and `sep` after it.",
)
bad = """\
steps = ["load", "clean"]
print(steps)
"""
line = 2
good = """\
steps = ["load", "clean"]
for step in steps:
    print(step)
"""
near_miss = (
    'steps = ["load", "save"]\nprint(steps)\n',
    "print(\"['load', 'clean']\")\n",
    'print(["load", ["clean"]])\n',
    'steps = ["load", "clean"]\nprint(steps[0], steps)\n',
)
_WAYS = {
    "\n": N_("on a line each"),
    " ": N_("with spaces between them"),
    ", ": N_("with commas between them"),
    ",": N_("with commas, no spaces"),
    "": N_("side by side"),
}
_KINDS = {list: N_("list"), tuple: N_("tuple"), set: N_("set")}


def list_printed(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_output_of(evidence, "stdout")
    entry = wrong.entry_at(wrong.offset) if wrong else None
    call = wrong.call_of(entry) if wrong else None
    if wrong is None or entry is None or call is None:
        return
    found = _collection(wrong.text_of(entry))
    if found is None or any(found[0] in text for _, text in texts_in(call)):
        return
    for between, how in _WAYS.items():
        mended = reprinted(wrong.run, entry.line, partial(_itemised, between))
        if mended is not None and wrong.is_right(mended):
            words = {"line": call.lineno, "kind": _(_KINDS[type(found[1])]), "whole": quoted(found[0])}
            yield Finding(_span(call, wrong), {**words, "how": _(how)})
            return


def _span(call: ast.Call, wrong: WrongOutput) -> Span | None:
    return span_of(call.args[0] if len(call.args) == 1 else call, wrong.program.source)


def _itemised(between: str, text: str, _: dict[str, str]) -> str | None:
    found = _collection(text)
    if found is None:
        return None
    written, value = found
    return text.replace(written, between.join(str(item) for item in value), 1)


def _collection(text: str) -> tuple[str, list[object] | tuple[object, ...] | set[object]] | None:
    """The first list, tuple or set in a text, as it is written there and as a value."""
    starts = [at for at in (text.find(bracket) for bracket in "[({") if at >= 0]
    if not starts or len(text) > MAX_TEXT // 8:
        return None
    start = min(starts)
    closer = {"[": "]", "(": ")", "{": "}"}[text[start]]
    written = text[start : text.rfind(closer) + 1]
    try:
        value = ast.literal_eval(written)
    except (ValueError, SyntaxError, TypeError, RecursionError, MemoryError):
        return None
    if not isinstance(value, list | tuple | set) or (repr(value) != written and not isinstance(value, set)):
        return None
    return written, value
