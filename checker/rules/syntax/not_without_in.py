"""The word `in` is missing from `not in`.

Two words, `not in`, ask whether something is missing from a list. `not` alone turns a single value round and cannot
stand between two.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess, ends_value, insert

message = "Between `{left}` and `{right}` on line {line}, `not` needs its second word: `not in`."
hints = (
    "Whether a value is missing from others is asked with two words.",
    "Look at the word `not` on line {line}.",
    "Write `not in` between `{left}` and `{right}`.",
)
bad = """\
words = ["tea", "milk"]
if "sugar" not words:
    print("No sugar.")
"""
line = 2
good = """\
words = ["tea", "milk"]
if "sugar" not in words:
    print("No sugar.")
"""
near_miss = (
    "words = ['tea']\nif not 'tea' in words\n    print('none')\n",
    "for word not ['tea']:\n    print(word)\n",
    "x = 1\nif x > 0 and not x = 3:\n    print(x)\n",
)


def not_without_in(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        for at, word in enumerate(line.lexemes[1:-1], 1):
            left, right = line.lexemes[at - 1], line.lexemes[at + 1]
            starts = right.kind in ("word", "string") or right.text in "[({"
            if word.text == "not" and ends_value(left) and starts and right.text != "in":
                words = {"left": left.text, "right": right.text}
                yield broken.guess(line, 0.12, insert(word.end, " in"), at=word, mark=word, words=words)
