"""An `elif` has no condition.

`elif` asks a further question, so it needs a condition. What happens in all other cases comes after `else`, which
asks nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess, insert, replace

message = "`elif` on line {line} needs a condition; for all other cases write `else:`."
hints = (
    "One of the two words asks a question, the other one takes whatever is left.",
    "Look at what follows `elif` on line {line}.",
    "Write `else:` on line {line}, or put a condition after `elif`.",
)
bad = """\
number = 7
if number % 2 == 0:
    print("even")
elif:
    print("odd")
"""
line = 4
good = """\
number = 7
if number % 2 == 0:
    print("even")
else:
    print("odd")
"""
near_miss = (
    "x = 3\nif x > 4:\n    print(x)\nelif x > 2\n    print(1)\n",
    "x = 3\nif x > 4:\n    print(x)\nelif x = 2:\n    print(1)\n",
    "x = 3\nif x > 4:\n    print(x)\nelse\n    print(1)\n",
)


def elif_without_condition(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        word, *after = line.lexemes
        if word.text != "elif":
            continue
        if not after:
            yield broken.guess(line, 0.3, replace(word, "else"), insert(word.end, ":"))
        elif after[0].text == ":":
            yield broken.guess(line, 0.2, replace(word, "else"))
