"""A line that opens a block has no colon.

A line that begins with a word such as `for`, `if`, `while`, `def` or `else` opens a block. The colon at its end
says that the indented lines below belong to it.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import BLOCK_WORDS, BODY_WORDS, Broken, Guess, insert

taxonomy = "SYN01"
message = "Line {line} starts a block with `{keyword}`, so it must end with a colon `:`."
hints = (
    "Look at how a line that announces an indented block has to end.",
    "Compare the end of line {line} with a `{keyword}` line that works.",
    "Put `:` at the marked place on line {line}.",
)
bad = """\
for word in ["a", "b"]
    print(word)
"""
line = 1
good = """\
for word in ["a", "b"]:
    print(word)
"""
near_miss = (
    "for word in [1, 2:\n    print(word)\n",
    "x = 3\nif x = 3:\n    print(x)\n",
    "x = 3\nif x > 4:\n    print(x)\nelse if x > 2:\n    print(1)\n",
    "x = 3\nif x > 2 then\n    print(x)\n",
)


def missing_colon(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        opening = broken.beginning(line)
        keyword = opening.first.text
        if keyword == "async" and len(opening.lexemes) > 1:
            keyword = opening.lexemes[1].text
        if keyword not in BLOCK_WORDS and keyword not in ("match", "case"):
            continue
        words = {"keyword": keyword}
        if line.last.text != ":":
            yield broken.guess(line, 0.1, insert(line.end, ":"), words=words)
        for left, right in line.pairs():  # before a body on the same line
            if right.text in BODY_WORDS or left.text == "else":
                yield broken.guess(line, 0.55, insert(left.end, ":"), words=words)
