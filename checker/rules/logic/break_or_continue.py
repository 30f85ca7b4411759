"""`break` ends the loop, `continue` only the turn.

After `break` no further turn comes. `continue` leaves out the rest of this turn and goes on with the next.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip
from checker.words import N_, _

cost = 0.12
message = "`{word}` on line {line} {effect}. Is that what is meant?"
hints = (
    "`break` ends the whole loop, `continue` goes on with its next turn.",
    "Ask which turns of the loop should still come after line {line}.",
    "Write `{other}` in place of `{word}` on line {line}.",
)
belief = "You would be right if line {line} said `{other}`; but `{word}` {effect}."
bad = """\
for number in [4, -1, 6, 9]:
    if number < 0:
        break
    print(number)
print("Done")
"""
line = 3
good = """\
for number in [4, -1, 6, 9]:
    if number < 0:
        continue
    print(number)
print("Done")
"""
near_miss = (
    'for number in [4, -1, 6, 9]:\n    if number < 0:\n        break\n    print("number", number)\nprint("Done")\n',
    'for number in [4, -1, 6, 9]:\n    if number < 5:\n        continue\n    print(number)\nprint("Done")\n',
)
_EFFECTS = {"break": ("continue", N_("ends the whole loop")), "continue": ("break", N_("goes on with the next turn"))}


def break_or_continue(code: Code) -> Iterator[Slip]:
    for statement in code.statements:
        if isinstance(statement, ast.Break | ast.Continue):
            word = "break" if isinstance(statement, ast.Break) else "continue"
            other, effect = _EFFECTS[word]
            words = {"word": word, "other": other, "effect": _(effect)}
            yield Slip(code.put(statement, other), code.span(statement), words)
