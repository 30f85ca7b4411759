"""A text with three quotation marks is never closed.

Three marks begin a text that may go on over many lines, until the same three end it. Without them Python takes the
whole rest of the program for text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess, insert
from checker.syntax.texts import Text, open_text

taxonomy = "SYN11"
message = "The text that starts with {quote} on line {line} never ends: it needs {quote} at its end too."
hints = (
    "A text that begins with three quotation marks ends with three, on the same line or further down.",
    "Find where the text that begins on line {line} should end.",
    "Add {quote} right after the last word of the text.",
)
bad = '''\
poem = """Roses are red,
violets are blue.
print(poem)
'''
line = 1
good = '''\
poem = """Roses are red,
violets are blue."""
print(poem)
'''
near_miss = (
    "print('late)\n",
    "print(\"late')\n",
    'print(""")\n',
    "print('''late''', 'x)\n",
    "print(late''')\n",
)

_LINES_DOWN = 12
_ALMOST = re.compile(r"(['\"]{1,2})[)\]}:,\s]*$", re.MULTILINE)
_CLOSERS = re.compile(r"[)\]}]*$", re.MULTILINE)


def unterminated_triple(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        text = open_text(line)
        if text and len(text.mark) == 3 and _says_something(text):
            for cost, at, added in _ends(text):
                words = {"quote": text.mark}
                yield broken.guess(line, cost, insert(text.inside + at, added), mark=text.lexeme, words=words)


def _says_something(text: Text) -> bool:
    """Whether it is a text at all: where only brackets follow on its line, one mark is too many."""
    first = text.body.split("\n")[0]
    return bool(text.body.strip()) and (not first.strip() or bool(first.strip(")]}:,; ")))


def _ends(text: Text) -> Iterator[tuple[float, int, str]]:
    """Where the text may end, the nearest first; the whole program is text only if nothing else can be."""
    almost = _ALMOST.search(text.body)
    if almost and set(almost[1]) == set(text.mark):
        yield 0.05, almost.end(1), text.mark[len(almost[1]) :]
    at = 0
    for turn, written in enumerate(text.body.split("\n")[:_LINES_DOWN]):
        if written.strip():
            end = len(written.rstrip())
            closers = _CLOSERS.search(written[:end])
            for inner in {end, closers.start() if closers else end}:
                yield 0.15 + 0.04 * turn, at + inner, text.mark
        at += len(written) + 1
    yield 0.7, len(text.body.rstrip()), text.mark
