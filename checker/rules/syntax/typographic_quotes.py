"""The quotation marks are curved, as in a document.

Word processors turn plain quotation marks into curved ones. Python knows only the plain ones, `"` and `'`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.syntax.broken import Broken, Change, Guess, Line
from checker.syntax.texts import open_text, text_of

taxonomy = "SYN10"
message = (
    "The quotation mark `{mark}` on line {line} is a curved one, as in documents: Python needs the plain `{plain}`."
)
hints = (
    "Python knows only plain quotation marks, as they are on the keyboard.",
    "Look closely at the quotation marks on line {line}: are they straight?",
    "Write `{plain}` wherever there is a curved mark.",
)
bad = """\
print(“Hello, world!”)
"""
line = 1
good = """\
print("Hello, world!")
"""
near_miss = (
    'print("Hello" if 2 > 1 else 3\n',
    "print('“Hello”' 3)\n",
    '# “Hello”\nprint(Hello")\n',
    "print(5 – 3)\n",
)

_SINGLE, _DOUBLE = "‘’‚‛‹›´", "“”„‟«»″"
_CURVED = re.compile(rf"[{_DOUBLE}]|(?<!\w)[{_SINGLE}]|[{_SINGLE}](?!\w)")  # one within a word is an apostrophe


def typographic_quotes(broken: Broken) -> Iterator[Guess]:
    if not _CURVED.search(broken.source):
        return
    plain = {at: mark for line in broken.lines() for at, mark in _plain(broken, line)}
    if plain:
        first = min(plain)
        line = broken.line(broken.source.count("\n", 0, first) + 1)
        assert line is not None
        changes = [Change(at, at + 1, mark) for at, mark in plain.items()]
        words = {"mark": broken.source[first], "plain": plain[first]}
        yield broken.guess(line, 0.0, *changes, words=words)  # whatever else is wrong, they cannot stay


def _plain(broken: Broken, line: Line) -> list[tuple[int, str]]:
    """Where curved marks stand on a line, and the plain ones for them. A pair of them within a text may stay."""
    places: list[int] = []
    for lexeme in line.lexemes:
        text = text_of(lexeme)
        if lexeme.kind != "other" and not text:
            continue
        found = [at for at in range(lexeme.start, lexeme.end) if _CURVED.match(broken.source, at)]
        if lexeme.kind == "other" or (text and len(text.mark) == 1 and (text.is_open or len(found) % 2)):
            places += found
    last = open_text(line)
    if last and len(places) % 2:  # one mark of the pair is plain already
        return [(at, last.mark) for at in places]
    return [(at, "'" if broken.source[at] in _SINGLE else '"') for at in places]
