"""`True` stands where `False` should, or the other way round.

It is easy to answer the opposite question: "is it empty?" instead of "is there anything?".
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.search.slip import Code, Slip

cost = 0.3
message = "Is the answer `{value}` on line {line} the right way round?"
hints = (
    "Of a question with two answers it is easily the wrong one that is given.",
    "Say aloud when line {line} is reached, and what the answer is then.",
    "Write `{other}` in place of `{value}` on line {line}.",
)
belief = "You would be right if line {line} had `{other}` in place of `{value}`."
bad = """\
def has_negative(numbers):
    for number in numbers:
        if number < 0:
            return False
    return False

print(has_negative([1, -2]), has_negative([-1]), has_negative([3]))
print(has_negative([]), has_negative([0]))
print("checked")
"""
line = 4
good = """\
def has_negative(numbers):
    for number in numbers:
        if number < 0:
            return True
    return False

print(has_negative([1, -2]), has_negative([-1]), has_negative([3]))
print(has_negative([]), has_negative([0]))
print("checked")
"""
near_miss = (
    "def even(number):\n    return True\n\nfor number in range(4):\n    print(even(number))\n",
    'found = False\nfor word in ["a", "b"]:\n    print(word, found)\nprint("end")\n',
)


def true_and_false_swapped(code: Code) -> Iterator[Slip]:
    for node in code.nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, bool):
            words = {"value": str(node.value), "other": str(not node.value)}
            yield Slip(code.put(node, str(not node.value)), code.span(node), words)
