"""Two values stand side by side with nothing between them.

Python needs a sign between two values: a comma in a list or a call, an operator such as + in a computation. A space
alone does not say how they belong together.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess, insert
from checker.syntax.parts import value_to
from checker.syntax.texts import shown

taxonomy = "SYN17"
message = "Something is missing between `{left}` and `{right}` on line {line}: a comma?"
hints = (
    "Between two values there must be a sign that says how they belong together.",
    "Look at what stands between `{left}` and `{right}` on line {line}.",
    "If both belong to one list or to one call, write a comma after `{left}`.",
)
bad = """\
ages = [12, 15 18]
print(ages)
"""
line = 1
good = """\
ages = [12, 15, 18]
print(ages)
"""
near_miss = (
    "name = 'Ada'\nprint('Hello, ' name + '!')\n",
    "print(3x)\n",
    "first name = 'Ada'\nprint(first name)\n",
    "if 3 > 2 print('yes')\n",
)


def missing_comma(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        for left, right in line.touching():
            words = {"left": shown(broken.text(value_to(line, left), left)), "right": right.text}
            yield broken.guess(line, 0.2, insert(left.end, ","), at=left, words=words)
        last, below = line.last, broken.after(line.number)
        if below and broken.unclosed_at(line.end) and last.text != ",":  # at the end of a line within brackets
            words = {"left": shown(broken.text(value_to(line, last), last)), "right": below.first.text}
            yield broken.guess(line, 0.25, insert(line.end, ","), words=words)
