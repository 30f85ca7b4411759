"""Some lines start with tabs, others with spaces.

A tab looks like several spaces, but how many is up to the editor. Python does not guess: lines that belong together
must start with the same signs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.scan import Lexeme
from checker.syntax.broken import Broken, Change, Guess

taxonomy = "SYN41"
message = "Line {line} starts with a tab, other lines with spaces; they may look the same, but Python tells them apart."
hints = (
    "How far right a line starts must be written with the same signs everywhere.",
    "Mark the empty space at the beginning of line {line}, and of the lines around it.",
    "Use only spaces: put {width} of them for each tab.",
)
bad = """\
for number in [1, 2, 3]:
    print(number)
\tprint("next")
"""
line = 3
good = """\
for number in [1, 2, 3]:
    print(number)
    print("next")
"""
near_miss = (
    "for number in [1, 2]:\n\tprint(number)\n\tprint('next')\n",
    "for number in [1, 2]:\n    print(number)\n  print('next')\n",
    "for number in [1, 2]:\n    print('a\tb')\nprint(number\n",
    "for number in [1, 2]:\nprint(number)\n",
)

_BEGINNING = re.compile(r"[ \t]+(?=\S)")
_WIDTHS = (4, 8)  # what editors show for a tab, the commonest first


def tabs_and_spaces(broken: Broken) -> Iterator[Guess]:
    if "indent" not in broken.fault.message:
        return
    texts = {line for lexeme in broken.lexemes if lexeme.kind.endswith("string") for line in _inside(lexeme)}
    beginnings = [
        found
        for number in range(1, len(broken.starts))
        if number not in texts and (found := _BEGINNING.match(broken.source, broken.starts[number - 1]))
    ]
    with_tabs = [found for found in beginnings if "\t" in found[0]]
    firsts = {found.end() for found in with_tabs}
    marks = [lexeme for lexeme in broken.lexemes if lexeme.start in firsts]  # comments may start anywhere
    if not marks or all(set(found[0]) == {"\t"} for found in beginnings):
        return
    line = broken.near[0]
    mark = line.first if line.first in marks else marks[0]
    for turn, width in enumerate(_WIDTHS):  # nothing is likelier, if it is all that was missing
        changes = [Change(*found.span(), found[0].expandtabs(width)) for found in with_tabs]
        yield broken.guess(line, 0.04 * turn - 0.05, *changes, mark=mark, words={"width": width})


def _inside(text: Lexeme) -> range:
    """The lines that begin within a text of several lines."""
    return range(text.line + 1, text.line + text.text.count("\n") + 1)
