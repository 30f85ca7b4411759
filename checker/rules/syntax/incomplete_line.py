"""A line stops where something has to follow.

After a sign such as `=` or `+`, or a word such as `and` or `import`, Python expects a value or a name. Only the
author knows which.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.scan import OPENERS
from checker.syntax.broken import Broken, Guess

taxonomy = "SYN47"
message = "On line {line} something is missing after `{sign}`."
hints = (
    "Some signs and words stand between two things, or in front of one.",
    "Read line {line} aloud up to `{sign}`: what should come next?",
    "Write what belongs after `{sign}` on line {line}, or take `{sign}` out.",
)
bad = """\
price = 12
total =
print(price)
"""
line = 2
good = """\
price = 12
total = price * 3
print(total)
"""
near_miss = (
    "count = 1\ncount++\nprint(count)\n",
    "number = 7\nif number > 3:\n    print('big')\nelif:\n    print('small')\n",
    "print('one' +\nprint('two')\n",
    "age = 3\nif age = 3:\n    print(age)\n",
)

_SIGNS = "= += -= *= /= //= %= **= == != < > <= >= + - * / // % ** . -> @"
_WORDS = "and or not in is import from as if elif while for def class with del assert global nonlocal lambda await"
_WAITS = frozenset((*_SIGNS.split(), *_WORDS.split()))


def incomplete_line(broken: Broken) -> Iterator[Guess]:
    line = broken.line(broken.fault.span.line)
    if line is None or broken.is_about_indentation:
        return
    for sign, after in zip(line.lexemes, (*line.lexemes[1:], None), strict=True):
        is_last = after is None or after.text in OPENERS or (after is line.last and after.text == ":")
        is_here = sign.end <= broken.at and (after is None or broken.at <= after.start)
        is_list = sign.text == "," and after is None and line.first.text in ("import", "from")
        is_unnamed = sign.text == "def" and after is not None and after.text == "("
        is_choice = sign.text == "else" and sign is not line.first and after is None  # `x if y else`
        if is_here and (is_choice or is_unnamed or is_list or (sign.text in _WAITS and is_last)):
            yield broken.guess(line, 0, mark=sign, words={"sign": sign.text})
