"""A sentence stands between the lines of a program.

Python reads every line as an instruction. A note for people has to begin with `#`, which tells Python to skip the
rest of the line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.syntax.broken import KEYWORDS, Broken, Guess, Line, insert

message = "Is `{sentence}` on line {line} meant for people? Then make it a comment: start it with `#`."
hints = (
    "Python takes every line for an instruction, unless it starts with `#`.",
    "Look at line {line}: is it meant for Python, or for people?",
    "If it is for people, write `#` at its beginning.",
)
bad = """\
This program greets the user.
print("Hello")
"""
line = 1
good = """\
# This program greets the user.
print("Hello")
"""
near_miss = (
    "print Hello my friend\n",
    "first name = 'Ada'\nprint(first name)\n",
    "while age is not known\n    print('age')\n",
    "fro name in names:\n    print(name)\n",
)

_SENTENCE = re.compile(r"[^\W\d]\w*(?:'\w+)?(?:[,;:]? [\w'-]+)+[,;:]? [^\W\d][\w'-]*[.,;!?]*")
_NOT_FIRST = (KEYWORDS | {"print", "input"}) - {"and", "or", "in", "is", "as"}
_CODE = frozenset("def elif import lambda".split())
_MAX_WORDS = 5


def missing_comment_sign(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        if sentence := _sentence(broken, line):
            words = sentence.split()
            shown = " ".join(words[:_MAX_WORDS]) + (" …" if len(words) > _MAX_WORDS else "")
            changes = [insert(first, "# ") for first in _sentences(broken, line)]
            yield broken.guess(line, 0.45, *changes, words={"sentence": shown})


def _sentences(broken: Broken, line: Line) -> Iterator[int]:
    """Where a line and those below it begin that are sentences too."""
    below: Line | None = line
    while below and _sentence(broken, below):
        yield below.first.start
        below = broken.after(below.number)


def _sentence(broken: Broken, line: Line) -> str | None:
    """What a line says, if it looks like a sentence: words in a row, and none of the signs of a program."""
    text = broken.source[line.first.start :].split("\n", 1)[0].rstrip()
    is_code = line.first.text in _NOT_FIRST or not _CODE.isdisjoint(text.split())
    return text if _SENTENCE.fullmatch(text) and not is_code else None
