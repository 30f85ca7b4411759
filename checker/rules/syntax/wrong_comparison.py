"""A comparison has its signs in the wrong order, or those of another language.

Python compares with `==`, `!=`, `<`, `>`, `<=` and `>=`. In the last two the equals sign comes second, as in "less
than or equal".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker.scan import Lexeme
from checker.syntax.broken import Broken, Change, Guess

taxonomy = "SYN29"
message = "`{written}` on line {line} is written `{right}` in Python."
hints = (
    'Say the comparison aloud, as in "less than or equal": the signs come in the same order.',
    "Look at the sign `{written}` on line {line}.",
    "Write `{right}` instead of `{written}`.",
)
bad = """\
age = 18
if age => 18:
    print("You may vote.")
"""
line = 2
good = """\
age = 18
if age >= 18:
    print("You may vote.")
"""
near_miss = (
    "age = 18\nif age > = 18:\n    print(age)\n",
    "age = 18\nif age = 18:\n    print(age)\n",
    "ages = {'Ada' => 36}\nprint(ages)\n",
    "done = False\ndone = !done\nprint(done)\n",
)

_RIGHT = {"=>": ">=", "=<": "<=", "=!": "!=", "<>": "!=", "===": "==", "!==": "!="}
_ASKS = frozenset("if elif while return assert not and or print".split())


def wrong_comparison(broken: Broken) -> Iterator[Guess]:
    places = list(_places(broken))
    changes = [change for _, _, change in places]
    for line in broken.near:
        sign, written = next(((sign, written) for sign, written, _ in places if sign.line == line.number), (None, ""))
        if sign is None:
            continue
        asks = any(lexeme.text in _ASKS for lexeme in line.lexemes if lexeme.start < sign.start)
        cost = 0.4 if written == "=!" and not asks else 0.05  # `done =!other` may mean `not`
        yield broken.guess(line, cost, *changes, mark=sign, words={"written": written, "right": _RIGHT[written]})


def _places(broken: Broken) -> Iterator[tuple[Lexeme, str, Change]]:
    """Where such a sign starts, which it is, and what it should be."""
    for sign, after in pairwise(broken.lexemes):
        written, end = sign.text, sign.end
        if written == "=" and after.text in ("<", ">", "!") and sign.line == after.line:
            touches = sign.end == after.start
            if touches or after.text != "!":  # `= !` with a blank is more like `= not`
                written, end = written + after.text, after.end
        if written in _RIGHT:
            yield sign, written, Change(sign.start, end, _RIGHT[written])
