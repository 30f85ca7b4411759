"""A line that no other kind can put right.

Nobody can say what was meant by it. Passing over it shows whether the rest of the program can be read.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Change, Guess

is_trusted = False
message = "Python cannot read line {line}."
hints = (
    "Python reads a program line by line, and each has to follow its rules.",
    "Look at line {line}, sign by sign.",
    "Write line {line} anew, beginning with an example that works.",
)
bad = """\
total = 3
total 4 ) ] 2 } { total (
print(total)
"""
line = 2
good = """\
total = 3
total = total * 4
print(total)
"""
near_miss = (
    "for word in ['a', 'b']\n    print(word)\n",
    "print('a'\n",
    "total = 3\n    print(total)\n",
)

# Lines whose block needs its own kind of opening, so that the rest stays readable.
_INSTEAD = {
    "def": "def unknown():",
    "class": "class Unknown:",
    "for": "for unknown in []:",
    "while": "while True:",
    "try": "try:",
    "except": "except Exception:",
    "finally": "finally:",
}


def unknown_line(broken: Broken) -> Iterator[Guess]:
    for line in broken.near[:1]:
        start = broken.beginning(line)
        below = broken.after(line.number)
        opens = start.opens or (below is not None and below.indent > start.indent)
        text = _INSTEAD.get(start.first.text, "if True:") if opens else "pass"
        if broken.text(start.first, line.last) == text:  # it is its place that is wrong
            text = "if True:"
        yield broken.guess(line, 2.4, Change(start.first.start, line.end, text))
