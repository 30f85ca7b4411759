"""Something follows a backslash that should end the line.

A backslash at the very end of a line says that the line goes on below. With even one space after it, it is no
longer at the end.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Change, Guess

message = "On line {line} nothing may follow the sign `\\`, not even a space: it must be the line's last."
hints = (
    "The sign `\\` says that a line goes on on the next one; outside of texts it has no other use.",
    "Look to the right of the `\\` on line {line}: there may be spaces that you cannot see.",
    "Take away what follows the `\\`; or put it in quotation marks together with it, as in `'\\n'`.",
)
bad = """\
total = 1 + 2 + \\\x20
    3 + 4
print(total)
"""
line = 1
good = """\
total = 1 + 2 + \\
    3 + 4
print(total)
"""
near_miss = (
    "total = 1 + 2 \\\n    3 + 4\nprint(total)\n",
    "print('a\\\n",
    "total = 1 + 2 +\n    3 + 4\nprint(total)\n",
)


def backslash_at_line_end(broken: Broken) -> Iterator[Guess]:
    if "after line continuation character" not in broken.fault.message:
        return
    for line in broken.near[:1]:
        rest = Change(line.end, broken.starts[line.number] - 1, "")
        if line.last.text == "\\" and rest.start < rest.end:  # what follows are blanks, or a comment
            yield broken.guess(line, 0.05, rest, mark=line.last)
        yield broken.guess(line, 0)
