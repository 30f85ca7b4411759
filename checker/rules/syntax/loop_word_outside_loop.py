"""A `break` or `continue` stands outside every loop.

`break` ends a loop, `continue` goes on with its next turn. An `if` is not a loop: it asks only once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess

taxonomy = "SYN43"
misconception = "IfIsLoop"
message = "`{word}` works only inside a `for` or `while` loop, but line {line} stands in none."
hints = (
    "`break` ends a loop and `continue` goes on with its next round; an `if` is no loop.",
    "Is line {line} meant to be part of a loop? Look for the `for` or `while` above it.",
    "Take `{word}` out, or write the lines around it as a loop.",
)
bad = """\
age = 20
if age > 18:
    print("Come in!")
    break
"""
line = 4
good = """\
age = 20
if age > 18:
    print("Come in!")
"""
near_miss = (
    "for word in ['a', 'b']:\n    print(word)\nbreak\n",
    "while True:\nbreak\n",
    "total = 3\nreturn total\n",
)

_COMPLAINT = re.compile(r"'(break|continue)' (?:outside|not properly in) loop")


def loop_word_outside_loop(broken: Broken) -> Iterator[Guess]:
    if found := _COMPLAINT.search(broken.fault.message):
        yield broken.guess(broken.near[0], 0, words={"word": found[1]})
