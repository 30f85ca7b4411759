"""One equals sign stands where two values are compared.

One `=` gives a name a value; two, `==`, ask whether two values are equal. A condition asks, so it
needs two.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.scan import CLOSERS
from checker.syntax.broken import Broken, Guess, insert, replace

taxonomy = "SYN28"
misconception = "AssignCompares"
message = "Line {line} compares with `=`, but `=` gives a value; to compare write `==`."
hints = (
    "Giving a name a value and asking whether two values are equal are two different signs.",
    "Look at the equals sign on line {line}.",
    "Write `==` instead of `=` on line {line}.",
)
bad = """\
age = 18
if age = 18:
    print("Just grown up.")
"""
line = 2
good = """\
age = 18
if age == 18:
    print("Just grown up.")
"""
near_miss = (
    "age = 18\nif age => 18:\n    print(age)\n",
    "class = 3\nprint(class)\n",
    "ages = {'Ada' = 36}\nprint(ages)\n",
    "age = 18\nif age == 18\n    print(age)\n",
)

_ASKS = frozenset("if elif while return assert not and or".split())


def assignment_for_comparison(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        signs = [lexeme for lexeme in line.lexemes if lexeme.text == "="]
        for sign in signs:
            asks = any(other.text in _ASKS for other in line.lexemes if other.start < sign.start)
            yield broken.guess(line, 0.12 if asks else 0.5, replace(sign, "=="), at=sign)
        if not signs or line.first.text not in ("if", "elif", "while"):
            continue
        every = [replace(sign, "==") for sign in signs]
        if line.last.text != ":":
            yield broken.guess(line, 0.16, *every, insert(line.end, ":"), mark=signs[0])
        elif len(signs) > 1:
            yield broken.guess(line, 0.14, *every, mark=signs[0])
        if line.last.text == ":" and broken.unclosed:
            closer = CLOSERS[broken.unclosed[-1].text]
            yield broken.guess(line, 0.3, *every, insert(line.last.start, closer), mark=signs[0])
