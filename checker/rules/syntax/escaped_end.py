"""A backslash stands before the mark that should end a text.

In a text, a backslash changes the meaning of the sign after it: a quotation mark no longer ends the text. For one
backslash, write two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess, insert
from checker.syntax.texts import open_text, shown

taxonomy = "SYN07"
message = "On line {line}, the `\\` before {quote} takes its meaning away, so that the text does not end there."
hints = (
    "In a text a backslash changes what the next sign means.",
    "Look at the last `\\` of the text on line {line}.",
    "Write two backslashes, `{right}`, if the text is to end with one; else take it out.",
)
bad = """\
folder = "C:\\"
print(folder)
"""
line = 1
good = """\
folder = "C:\\\\"
print(folder)
"""
near_miss = (
    'print("It is late)\n',
    "print('It\\'s late)\n",
    "print('It\\'s late'\n",
    "text = 'a\\nb\nprint(text)\n",
)

_ESCAPED = re.compile(r"(?<!\\)(?:\\\\)*(\\)['\"][)\]}:,\s]*$")


def escaped_end(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        text = open_text(line)
        if text is None or len(text.mark) > 1 or not (found := _ESCAPED.search(text.body)):
            continue
        at = found.start(1)
        if text.body[at + 1] == text.mark:
            right = shown(text.body[:at].split(" ")[-1] + 2 * "\\" + text.mark)
            words = {"quote": text.mark, "right": right}
            yield broken.guess(line, 0.0, insert(text.inside + at, "\\"), mark=text.lexeme, words=words)
