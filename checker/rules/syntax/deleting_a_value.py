"""`del` stands before a value, not before a name or a place.

`del` takes away a name, or one place of a list or a dictionary. A value by itself, such as a number or the result
of a function, is neither.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess

message = "Line {line} cannot delete `{value}`: `del` takes a name, or a place such as `scores[0]`."
hints = (
    "`del` takes away a name or a place, not a value.",
    "Look at what stands after `del` on line {line}.",
    "Name the place in square brackets, as in `del scores[0]`, or use `scores.remove(...)` for a value.",
)
bad = """\
scores = [3, 1, 2]
del scores(0)
print(scores)
"""
line = 2
good = """\
scores = [3, 1, 2]
del scores[0]
print(scores)
"""
near_miss = (
    "scores = [3, 1, 2]\ndel scores[0\nprint(scores)\n",
    "scores = [3, 1, 2]\ndel scores[0) \nprint(scores)\n",
    "3 = 4\n",
)


def deleting_a_value(broken: Broken) -> Iterator[Guess]:
    if "cannot delete" not in broken.fault.message:
        return
    for line in broken.near[:1]:
        for left, right in line.pairs():
            if left.text == "del":
                yield broken.guess(line, 0, words={"value": broken.text(right, line.last)})
