"""A line starts further right than the line above, but no block begins there.

Only after a line that ends with a colon may lines move to the right. Even one space too many at the beginning of a
line counts.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.alignment import moves, peer
from checker.syntax.blocks import levels
from checker.syntax.broken import Broken, Guess
from checker.words import _

taxonomy = "SYN39"
message = "Line {line} starts further right than {above}, but no block begins there."
hints = (
    "Lines move to the right only after a line that ends with a colon.",
    "Compare how far right line {line} starts with {above}.",
    "Move line {line} to the left until it lines up with {peer}.",
)
bad = """\
price = 3
    tax = 1
print(price + tax)
"""
line = 2
good = """\
price = 3
tax = 1
print(price + tax)
"""
near_miss = (
    "if 3 > 2\n    print('yes')\n",
    "for word in ['a']:\n        print(word)\n    print('next')\n",
    "for word in ['a']:\nprint(word)\n",
    "def add(a, b):\n    total = a + b\nprint(total)\n    return total\n",
)


def unexpected_indent(broken: Broken) -> Iterator[Guess]:
    if "unexpected indent" not in broken.fault.message:
        return
    for line in broken.near[:1]:
        above = broken.before(line.number)
        place = _("line {line}", line=above.number) if above else _("the left margin")
        for level in levels(broken, line):
            if level >= line.indent:
                continue
            words = {"above": place, "peer": peer(broken, line, level)}
            cost = 0.15 if above is None or level == above.indent else 0.2
            for more, changes in moves(broken, line, level):
                yield broken.guess(line, cost + more, *changes, mark=line.first, words=words)
