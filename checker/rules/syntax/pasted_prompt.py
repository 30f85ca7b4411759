"""A program was copied together with the marks before its lines.

`>>>` is what Python shows where it waits for input, and books number their lines. Neither is part of the
program.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.syntax.broken import Broken, Change, Guess

taxonomy = "SYN48"
message = "Line {line} begins with `{mark}`, which was copied along and is not part of the program."
hints = (
    "What a book or a page shows before a line of code is often not part of it.",
    "Look at the beginning of line {line}.",
    "Take `{mark}` away, and the same on every other line.",
)
bad = """\
>>> name = "Ada"
>>> print("Hello", name)
"""
line = 1
good = """\
name = "Ada"
print("Hello", name)
"""
near_miss = (
    "age = 20\nif age >>> 18:\n    print(age)\n",
    "1st = 3\n2nd = 4\n",
    "3 apples = 4\nprint(3)\n",
    "> print('Hello'\n",
)

_PROMPT = re.compile(r"^[ \t]*((?:>>>|In \[\d*\]:)[ \t]?)", re.MULTILINE)
_GOES_ON = re.compile(r"^[ \t]*(\.\.\.(?:[ \t]|$)|\.\.\.:[ \t]?)", re.MULTILINE)
_NUMBER = re.compile(r"^([ \t]*(\d+)[.:)|]?)([ \t]*)(.*)$")


def pasted_prompt(broken: Broken) -> Iterator[Guess]:
    changes = [Change(*found.span(1), "") for found in _PROMPT.finditer(broken.source)]
    if changes:
        changes += [Change(*found.span(1), "") for found in _GOES_ON.finditer(broken.source)]
    else:
        changes = _numbers(broken)
    if changes:
        first = changes[0]
        words = {"mark": broken.source[first.start : first.end].strip()}
        yield broken.guess(broken.near[0], 0.05, *changes, words=words)


def _numbers(broken: Broken) -> list[Change]:
    """The numbers before all lines, if they go up one by one, with the space that they all have behind them."""
    found: list[tuple[int, re.Match[str]]] = []
    offset = 0
    for text in broken.source.split("\n"):
        if text.strip():
            numbered = _NUMBER.match(text)
            if numbered is None or (found and int(numbered[2]) != int(found[-1][1][2]) + 1):
                return []
            found.append((offset, numbered))
        offset += len(text) + 1
    gaps = [len(numbered[3]) for _, numbered in found if numbered[4]]
    if len(gaps) < 2 or not min(gaps):
        return []
    return [
        Change(offset, offset + min(numbered.end(1) + min(gaps), numbered.end(3)), "") for offset, numbered in found
    ]
