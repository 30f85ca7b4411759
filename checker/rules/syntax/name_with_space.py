"""A name is written as two words.

A name is one word. If it should be made of two, put an underscore between them.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from itertools import pairwise

from checker.scan import Lexeme
from checker.syntax.broken import Broken, Change, Guess, is_name
from checker.syntax.renaming import in_f_texts

taxonomy = "SYN20"
message = "A name cannot contain a space: on line {line} write `{joined}`."
hints = (
    "To Python a name is one word.",
    "Look at `{apart}` on line {line}.",
    "Write `{joined}` wherever the name is used.",
)
bad = """\
first name = "Ada"
print(first name)
"""
line = 1
good = """\
first_name = "Ada"
print(first_name)
"""
near_miss = (
    "print hello\n",
    "whille True:\n    break\n",
    "ages = [age1 age2]\n",
    "def add a:\n    return a\n",
)


def name_with_space(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        for left, right in line.touching():
            if not (is_name(left) and is_name(right)):
                continue
            whole = left.text + right.text
            joined = whole if whole in broken.names or hasattr(builtins, whole) else f"{left.text}_{right.text}"
            changes = [Change(one.start, two.end, joined) for one, two in _same(broken, left, right)]
            apart = broken.text(left, right)
            changes += in_f_texts(broken, {apart: joined})
            is_likely = left is line.first or len(changes) > 1
            words = {"joined": joined, "apart": apart}
            yield broken.guess(line, 0.22 if is_likely else 0.45, *changes, at=left, mark=left, words=words)


def _same(broken: Broken, left: Lexeme, right: Lexeme) -> Iterator[tuple[Lexeme, Lexeme]]:
    """Every place where these two words stand side by side."""
    for pair in pairwise(broken.lexemes):
        if [lexeme.text for lexeme in pair] == [left.text, right.text] and pair[0].line == pair[1].line:
            yield pair
