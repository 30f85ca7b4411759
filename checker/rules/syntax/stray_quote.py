"""There is one quotation mark too many.

One mark begins a text and one ends it. One more begins another text, which does not end.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker.syntax.broken import Broken, Change, Guess, Line
from checker.syntax.names import given_names
from checker.syntax.texts import Text, open_text, texts

message = "Line {line} has more quotation marks than its text needs: one at each end is enough."
hints = (
    "Each text has two quotation marks: one where it begins, and one where it ends.",
    "Count the quotation marks on line {line}.",
    "Remove the marked {quote} on line {line}.",
)
bad = """\
name = "Ada""
print(name)
"""
line = 1
good = """\
name = "Ada"
print(name)
"""
near_miss = (
    "print('Hello)\n",
    "print(Hello')\n",
    "print('It's late')\n",
    "print(\"Hello')\n",
    "print('Hello' 'Ada' if 2 > 1)\n",
)

_SAYS_NOTHING = ")]}:,; "


def stray_quote(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        found = [text for text in texts(line) if len(text.mark) == 1]
        empty = [text for text in found if not text.is_open and not text.body]
        last = open_text(line)
        if last is None:
            if len(empty) == 2:  # such as `""Hello""`
                yield _without(broken, line, 0.05, *empty)
            continue
        if not last.body.split("\n")[0].strip(_SAYS_NOTHING):
            yield _without(broken, line, _cost(broken, line, last), last)
        for text in empty:  # such as `""Hello"`
            yield _without(broken, line, 0.0, text)
        for left, right in pairwise(found):  # such as `"Hello"" + name + "!"`
            if left.end == right.start and left.mark == right.mark:
                yield _without(broken, line, 0.0, right)


def _cost(broken: Broken, line: Line, last: Text) -> float:
    """Of a last mark with nothing behind it: nothing explains it better if a text, a number or a call ends there."""
    if len(last.mark) == 3 and last.body[:1] in (")", "]", "}"):  # an empty text with three marks
        return 0.0
    if len(line.lexemes) < 2:
        return 0.6
    before = line.lexemes[-2]
    if before.kind in ("string", "number") or before.text in (")", "]", "}"):
        return 0.0
    return 0.1 if before.text in given_names(broken) else 0.6


def _without(broken: Broken, line: Line, cost: float, *texts: Text) -> Guess:
    changes = [Change(text.start, text.start + 1, "") for text in texts]
    return broken.guess(line, cost, *changes, words={"quote": texts[0].mark})
