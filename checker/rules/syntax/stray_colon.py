"""A line that opens no block ends with a colon.

A colon at the end of a line says that an indented block follows. Only a line that begins with a word such as `for`,
`if` or `def` opens one.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess, replace

taxonomy = "SYN03"
message = "Line {line} starts no block, so there must be no `:` at its end."
hints = (
    "Only a line that announces an indented block, such as `if` or `for`, ends with a colon.",
    "Look at the last sign of line {line}.",
    "Remove the `:` at the end of line {line}.",
)
bad = """\
name = "Ada":
print("Hello,", name)
"""
line = 1
good = """\
name = "Ada"
print("Hello,", name)
"""
near_miss = (
    "for word in ['a' 'b':\n    print(word)\n",
    "whille True:\n    break\n",
    "fi 2 > 1:\n    print('yes')\n",
    "ages = {'Ada':\n    36\nprint(ages)\n",
    "function greet():\n    print('Hello')\n",
)

_MAY_END_WITH_ONE = frozenset("match case async lambda".split())


def stray_colon(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        colon = line.last
        if colon.text != ":" or len(line.lexemes) == 1 or broken.unclosed_at(colon.start):
            continue
        opening = broken.beginning(line)
        if opening.opens or any(lexeme.text in _MAY_END_WITH_ONE for lexeme in opening.lexemes):
            continue
        below = broken.after(line.number)
        announces = below is not None and below.indent > opening.indent  # then a word such as `def` is what is missing
        yield broken.guess(line, 0.7 if announces else 0.2, replace(colon, ""))
