"""An `else` has a condition.

`else` is for every case that is left, so it has no condition of its own. A branch with a condition begins with
`elif`.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Change, Guess, insert, replace

taxonomy = "SYN26"
message = "`else` on line {line} takes no condition: write `else:`, or `elif {condition}:`."
hints = (
    "`else` means: in all other cases. Which cases these are follows from the lines above it.",
    "Look at what stands between `else` and the colon on line {line}.",
    "Write `elif {condition}:` on line {line}, or leave the condition out: `else:`.",
)
bad = """\
age = 12
if age >= 18:
    print("You may vote.")
else age < 18:
    print("You are too young.")
"""
line = 4
good = """\
age = 12
if age >= 18:
    print("You may vote.")
elif age < 18:
    print("You are too young.")
"""
near_miss = (
    "x = 3\nif x > 4:\n    print(x)\nelse if x > 2:\n    print(1)\n",
    "x = 3\nif x > 4:\n    print(x)\nelse\n    print(1)\n",
    "x = 3\nif x > 4:\n    print(x)\nelse print(1)\n",
    "x = 3\ny = 2 if x > 4 else\nprint(y)\n",
)

_COMPARES = frozenset("== != < > <= >= => =< in not and or is".split())
_OTHERS = frozenset((":", "if", "then", "do", "{"))  # after `else` they are slips of their own


def else_with_condition(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        word, *after = line.lexemes
        if word.text != "else" or not after or after[0].text in _OTHERS:
            continue
        has_colon = after[-1].text == ":"
        if not has_colon and not any(lexeme.text in _COMPARES for lexeme in after):
            continue  # more like a line of the block, with the colon forgotten
        end = after[-2] if has_colon else after[-1]
        words = {"condition": broken.text(after[0], end)}
        # With `elif` the program does what its condition says; that is the likelier of the two.
        colon = () if has_colon else (insert(line.end, ":"),)
        yield broken.guess(line, 0.2, replace(word, "elif"), *colon, words=words)
        yield broken.guess(line, 0.26, Change(word.end, line.end, ":"), mark=word, words=words)
