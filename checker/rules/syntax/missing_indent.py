"""A line that belongs to a block is not indented.

What belongs to a `for`, `if`, `while` or `def` is indented, usually by four spaces. A line that is not indented is
not part of the block.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.blocks import blanks, shifted
from checker.syntax.broken import Broken, Guess, Line

taxonomy = "SYN38"
message = "Line {line} belongs to the `{keyword}` on line {above}: indent it by {by}."
hints = (
    "Python sees what belongs together by how far lines stand to the right.",
    "Look at the line below the `{keyword}` on line {above}.",
    "Put {by} more at the beginning of line {line}.",
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
    "def greet():\nprint(greet())\n",
)


def missing_indent(broken: Broken) -> Iterator[Guess]:
    if not broken.is_about_indentation:
        return
    for line in broken.near:
        above = broken.before(line.number)
        if above is None or above.last.text != ":" or line.indent > above.indent:
            continue
        by = above.indent + len(broken.unit) - line.indent
        words = {"keyword": above.first.text, "above": above.number, "by": blanks(broken, by)}
        cost = 0.4 if _uses(line, above) else 0.07
        for turn, changes in enumerate(shifted(broken, line, by)):
            yield broken.guess(line, cost + 0.06 * turn, *changes, mark=line.first, words=words)


def _uses(line: Line, above: Line) -> bool:
    """Whether a line calls the function that the line above begins: then rather the function is over."""
    is_def = above.first.text == "def" and line.first.text != "return"
    return is_def and above.lexemes[1].text in {lexeme.text for lexeme in line.lexemes}
