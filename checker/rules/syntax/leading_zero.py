"""A number begins with a zero.

In Python a whole number does not begin with zeros. Where they matter, as in a telephone number, write a text in
quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess, replace

message = "A whole number cannot begin with 0: on line {line} write `{plain}` instead of `{number}`."
hints = (
    "How does one usually write a number that is less than ten?",
    "Look at `{number}` on line {line}.",
    "Write `{plain}` on line {line}; if the zeros matter, make it a text, in quotation marks.",
)
bad = """\
month = 07
print("Month", month)
"""
line = 1
good = """\
month = 7
print("Month", month)
"""
near_miss = (
    "month = 7\nprint('Month' month)\n",
    "month = 0x7\nif month = 7:\n    print(month)\n",
    "print(07th)\n",
    "print(0.5 0)\n",
)

_ZEROS_FIRST = re.compile(r"0[0_]*([1-9][\d_]*)")


def leading_zero(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        found = [
            (number, zeros[1])
            for number in line.lexemes
            if number.kind == "number" and (zeros := _ZEROS_FIRST.fullmatch(number.text))
        ]
        if found:
            number, plain = found[0]
            words = {"number": number.text, "plain": plain}
            yield broken.guess(line, 0.1, *(replace(*pair) for pair in found), mark=number, words=words)
