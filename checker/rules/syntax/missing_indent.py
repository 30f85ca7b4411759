"""A line that belongs to a block is not indented.

What belongs to a `for`, `if`, `while` or `def` stands further right than it, by four spaces. A line that
does not is no part of the block, and a block cannot be empty.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.blocks import shifted
from checker.syntax.broken import Broken, Guess

taxonomy = "SYN38"
message = "Line {line} belongs to the `{keyword}` on line {above}: indent it by 4 spaces."
hints = (
    "Python sees what belongs together by how far lines stand to the right.",
    "Look at the line below the `{keyword}` on line {above}.",
    "Put 4 more spaces at the beginning of line {line}.",
)
bad = """\
for word in ["a", "b"]:
print(word)
"""
line = 2
good = """\
for word in ["a", "b"]:
    print(word)
"""
near_miss = (
    "x = 1\n    print(x)\n",
    "if 2 > 1\n    print('yes')\n",
    "if 2 > 1:\n    print('a')\n  print('b')\n",
    "for word in ['a']:\n",
)


def missing_indent(broken: Broken) -> Iterator[Guess]:
    if not broken.is_about_indentation:
        return
    for line in broken.near:
        above = broken.before(line.number)
        if above is None or above.last.text != ":" or line.indent > above.indent:
            continue
        words = {"keyword": above.first.text, "above": above.number}
        by = above.indent + len(broken.unit) - line.indent
        for turn, changes in enumerate(shifted(broken, line, by)):
            yield broken.guess(line, 0.07 + 0.06 * turn, *changes, mark=line.first, words=words)
