"""A function begins without the word `def`.

`greet(name)` alone calls a function that already exists. `def` begins a new one: Python keeps the lines below it
for later.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess, Line, insert, is_name
from checker.syntax.names import BUILTINS
from checker.syntax.parts import closes_at

message = "Line {line} looks like the beginning of a function: then `def` must stand before `{name}`."
hints = (
    "A new function is announced by a word of its own.",
    "Look at the beginning of line {line}.",
    "Write `def {name}(...):` on line {line}.",
)
bad = """\
double(number):
    return 2 * number

print(double(4))
"""
line = 1
good = """\
def double(number):
    return 2 * number

print(double(4))
"""
near_miss = (
    "age = 20\nif_(age):\n    print(age)\n",
    "running = True\nwhlie(running):\n    break\n",
    "def double(number)\n    return 2 * number\n",
    "print('a'):\nprint('b')\n",
    "If(3 > 2):\n    print('a')\n",
)

_MAX_LINES = 40


def missing_def(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        texts = [lexeme.text for lexeme in line.lexemes]
        if not is_name(line.first) or texts[0] in BUILTINS or texts[1:2] != ["("] or texts[-2:] != [")", ":"]:
            continue
        if closes_at(line, 2) == len(texts) - 2 and _is_function(broken, line):
            yield broken.guess(line, 0.1, insert(line.first.start, "def "), mark=line.first, words={"name": texts[0]})


def _is_function(broken: Broken, line: Line) -> bool:
    """Whether a block with a `return` follows, or the name is used elsewhere, or it is given `self`."""
    below = broken.after(line.number)
    if below is None or below.indent <= line.indent:
        return False
    uses = sum(lexeme.text == line.first.text for lexeme in broken.lexemes)
    if uses > 1 or line.lexemes[2].text == "self":
        return True
    for _ in range(_MAX_LINES):
        if below is None or below.indent <= line.indent:
            return False
        if below.first.text == "return":
            return True
        below = broken.after(below.number)
    return False
