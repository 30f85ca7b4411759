"""Everything between `for` and its colon stands in brackets.

Other languages want these brackets. Python reads `(x in xs)` as a question, whether x is in xs, and then has
nothing to go through.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess, replace

message = "The `for` on line {line} takes no brackets around `{inside}`."
hints = (
    "Brackets around a loop's head belong to other languages.",
    "Look at the brackets after `for` on line {line}.",
    "Take away both brackets around `{inside}`.",
)
bad = """\
for (number in [1, 2, 3]):
    print(number)
"""
line = 1
good = """\
for number in [1, 2, 3]:
    print(number)
"""
near_miss = (
    "for (number, name) in [(1, 'a')]\n    print(number)\n",
    "for (number in [1, 2]:\n    print(number)\n",
    "for number in (1, 2:\n    print(number)\n",
)


def loop_in_brackets(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        if len(line.lexemes) < 5 or [x.text for x in line.lexemes[:2]] != ["for", "("]:
            continue
        closing = [lexeme for lexeme in line.lexemes if lexeme.text == ")"]
        if closing and any(lexeme.text == "in" for lexeme in line.lexemes):
            opener = line.lexemes[1]
            inside = broken.source[opener.end : closing[-1].start]
            changes = replace(opener, ""), replace(closing[-1], "")
            yield broken.guess(line, 0.2, *changes, mark=opener, words={"inside": inside})
