"""Texts stand side by side where they should be joined.

Side by side, a text and a name are not yet joined: the plus sign makes one longer text of them.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterator

from checker.scan import Lexeme
from checker.syntax.broken import Broken, Guess, Line, between, is_name
from checker.syntax.parts import value_to
from checker.syntax.texts import shown

taxonomy = "SYN18"
message = "To join `{left}` and `{right}` on line {line}, write `+` between them."
hints = (
    "Texts are joined by a sign that stands between them.",
    "Look at what stands between `{left}` and `{right}` on line {line}.",
    "Write `{left} + {right}` on line {line}.",
)
bad = """\
name = "Ada"
greeting = "Hello, " name "!"
print(greeting)
"""
line = 2
good = """\
name = "Ada"
greeting = "Hello, " + name + "!"
print(greeting)
"""
near_miss = (
    "name = 'Ada'\nprint('Hello' name)\n",
    "words = ['a' 3, 'b']\nprint(words)\n",
    "name 'Ada'\nprint('Hello')\n",
    "print 'Hello'\n",
)


def missing_plus(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        gaps = [(left, right) for left, right in line.touching() if _is_joint(line, left, right)]
        if not gaps:
            continue
        if _joins(broken, line, gaps[0][0]):
            left, right = gaps[0]
            words = {"left": shown(broken.text(value_to(line, left), left)), "right": right.text}
            yield broken.guess(line, 0.08, *(between(*gap, " + ") for gap in gaps), at=left, words=words)
        else:  # a comma is likelier
            for left, right in gaps:
                words = {"left": shown(broken.text(value_to(line, left), left)), "right": right.text}
                yield broken.guess(line, 0.42, between(left, right, " + "), at=left, words=words)


def _is_joint(line: Line, left: Lexeme, right: Lexeme) -> bool:
    """Whether a text meets something else that may be a text. Two texts are joined without a sign."""
    if left.kind == "string":
        return is_name(right)
    is_value = left.text in (")", "]") or (is_name(left) and not hasattr(builtins, left.text))
    return right.kind == "string" and is_value and left is not line.first


def _joins(broken: Broken, line: Line, left: Lexeme) -> bool:
    """Whether the line is about one text: it joins others, gives a name its value, or asks a question."""
    for one, other in line.pairs():
        if "+" in (one.text, other.text) and "string" in (one.kind, other.kind):
            return True
    opened = broken.unclosed_at(left.start)
    if not opened:
        return line.first.text == "return" or any(lexeme.text in ("=", "+=") for lexeme in line.lexemes)
    return any(word.text == "input" and bracket == opened[-1] for word, bracket in line.pairs())
