"""The name that gets a value stands on the right of the equals sign.

In mathematics the two sides of an equation can be swapped. In Python `=` is an order: work out the right side, then
give the result to the name on the left.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.scan import CLOSERS, Lexeme
from checker.syntax.broken import GIVES, KEYWORDS, Broken, Change, Guess, is_name

taxonomy = "SYN36"
message = "On line {line} the name that gets the value must stand on the left: `{right}`."
hints = (
    "What stands on the right of `=` is worked out first, then the name on the left gets it.",
    "Look at both sides of the equals sign on line {line}.",
    "Swap the two sides on line {line}: `{right}`.",
)
bad = """\
price = 12
price * 3 = total
print(total)
"""
line = 2
good = """\
price = 12
total = price * 3
print(total)
"""
near_miss = (
    "first-name = 'Ada'\nprint(first-name)\n",
    "3 = 4\n",
    "int(age) = '3'\nprint(age)\n",
    "x = 3\nif 3 = x:\n    print(x)\n",
)


def reversed_assignment(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        signs = [index for index, sign in enumerate(line.lexemes) if sign.text in GIVES]
        if len(signs) != 1 or line.first.text in KEYWORDS:
            continue
        left, sign, right = line.lexemes[: signs[0]], line.lexemes[signs[0]], line.lexemes[signs[0] + 1 :]
        if not left or not _can_get_a_value(right) or _can_get_a_value(left):
            continue
        swapped = f"{broken.text(right[0], right[-1])} {sign.text} {broken.text(left[0], left[-1])}"
        change = Change(left[0].start, line.end, swapped)
        yield broken.guess(line, 0.2, change, words={"right": swapped})


def _can_get_a_value(lexemes: Sequence[Lexeme]) -> bool:
    """Whether it is a name, or a part of one such as `pet.age` or `ages[0]`."""
    if not lexemes or not is_name(lexemes[0]):
        return False
    if lexemes[-1].text == "]":
        return all(lexeme.text not in CLOSERS or lexeme.text == "[" for lexeme in lexemes)
    return all(is_name(lexeme) if index % 2 == 0 else lexeme.text == "." for index, lexeme in enumerate(lexemes))
