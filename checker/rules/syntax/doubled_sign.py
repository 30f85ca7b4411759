"""A sign or a word of Python's own was typed twice.

Between two commas, two dots or two colons Python expects something.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import KEYWORDS, Broken, Change, Guess

message = "`{sign}` stands twice in a row on line {line}; once is enough."
hints = (
    "A sign that was typed twice means something else, or nothing at all.",
    "Look for `{sign}` on line {line}.",
    "Take out the second `{sign}` on line {line}.",
)
bad = """\
numbers = [3, 5,, 8]
print(numbers)
"""
line = 1
good = """\
numbers = [3, 5, 8]
print(numbers)
"""
near_miss = (
    "numbers = [3; 5; 8]\nprint(numbers)\n",
    "x = 3\nx++\nprint(x)\n",
    "x = 3\nif x = = 3:\n    print(x)\n",
    "print(('a')\n",
)

_SIGNS = frozenset((",", ".", ";", ":", "%"))


def doubled_sign(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        for index, (first, second) in enumerate(line.pairs()):
            if first.text != second.text or (first.text not in _SIGNS and first.text not in KEYWORDS):
                continue
            if index and line.lexemes[index - 1].text == first.text:
                continue  # the third or fourth: goes with the first
            last = second
            for lexeme in line.lexemes[index + 2 :]:
                if lexeme.text != first.text:
                    break
                last = lexeme
            words = {"sign": first.text}
            yield broken.guess(line, 0.1, Change(first.end, last.end, ""), at=second, mark=second, words=words)
