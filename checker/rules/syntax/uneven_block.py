"""The first line of a block does not start as far right as the others.

All lines of a block start equally far right. Python goes by the first; if that is a little off, it complains about
the next, which is quite right.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.syntax.blocks import blanks, indentation, moved
from checker.syntax.broken import Broken, Guess, Line

taxonomy = "SYN40"
message = "Line {line} starts with {spaces}; as the first line below line {opener} it should start with {level}."
hints = (
    "All lines of a block start equally far right, 4 spaces further than the line that opens it.",
    "Compare how far right line {line} starts with the lines of code below it.",
    "Let line {line} start with {exact}.",
)
bad = """\
def double(number):
      result = number * 2
    print("Done")
    return result

print(double(4))
"""
line = 2
good = """\
def double(number):
    result = number * 2
    print("Done")
    return result

print(double(4))
"""
near_miss = (
    "def double(number):\n    result = number * 2\n      print('Done')\n    return result\n",
    "def double(number):\n    result = number * 2\n   return result\n",
    "def double(number):\n        result = number * 2\n        print(result)\n    return result\n",
    "def double(number):\nprint('Done')\n",
)


def uneven_block(broken: Broken) -> Iterator[Guess]:
    for line in broken.near[:1]:
        for lines in _suspects(broken, line):
            first = lines[0]
            opener = broken.before(first.number)
            if opener is None or opener.last.text != ":" or first.indent == opener.indent + len(broken.unit):
                continue
            level = opener.indent + len(broken.unit)
            if level != line.indent and not (level < line.indent == first.indent and first.last.text == ":"):
                continue  # moving these would not put this line right
            if any(odd.indent == level + len(broken.unit) for odd in lines):  # blocks within that are right already
                lines = [odd for odd in lines if odd.indent == first.indent]
            spaces, exact = indentation(broken, first), blanks(broken, level)
            words = {"spaces": spaces, "level": level, "exact": exact, "opener": opener.number}
            changes = [moved(broken, odd, level - first.indent) for odd in lines]
            yield broken.guess(line, -0.05, *changes, mark=first.first, words=words)


def _suspects(broken: Broken, line: Line) -> Iterator[list[Line]]:
    """Lines above that may be off: those that stand further right, and the first that does not."""
    said, above = broken.fault.message, broken.before(line.number)
    if "expected an indented block" in said and above:
        yield [above]
    elif "unindent" in said or "unexpected indent" in said:
        further: list[Line] = []
        while above and above.indent > line.indent:
            further.insert(0, above)
            above = broken.before(above.number)
        if above and further and _is_off(broken, line, above, further):
            yield further
        if above and above.indent < line.indent:
            yield [above]


def _is_off(broken: Broken, line: Line, opener: Line, body: list[Line]) -> bool:
    """Whether rather a block is off than the line below it, or the line that opens the block."""
    before = broken.before(opener.number)
    if before and before.indent >= line.indent and body[0].indent == opener.indent + 2 * len(broken.unit):
        return len(body) == 1
    return _count(body, body[0].indent) <= _count(_below(broken, line), line.indent)


def _below(broken: Broken, line: Line) -> Iterator[Line]:
    """A line and those below it that belong to the same block."""
    below: Line | None = line
    while below and below.indent >= line.indent:
        yield below
        below = broken.after(below.number)


def _count(lines: Iterable[Line], level: int) -> int:
    return sum(line.indent == level for line in lines)
