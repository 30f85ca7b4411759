"""A program tries to change a letter of a text.

A text stays as it is. For another text, make a new one; it may have the old one's name.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.crashes import failure_of
from checker.model import Evidence, Finding

taxonomy = "TYP10"
misconception = "StringMethodsModifyTheString"
risk = "low"
message = "`{name}` is text, and the letters of a text cannot be changed; line {line} tries to change one."
hints = (
    "A text never changes; only a new text can be made.",
    "Look at `{part}` on line {line}: it tries to put a new letter into the old text.",
    "Put a new text together from pieces such as `{name}[:1]`, or use `replace`, and store it.",
)
bad = """\
word = "cat"
word[0] = "b"
print(word)
"""
line = 2
good = """\
word = "cat"
word = "b" + word[1:]
print(word)
"""
near_miss = (
    "word = ('c', 'a', 't')\nword[0] = 'b'\nprint(word)\n",
    "word = None\nword[0] = 'b'\nprint(word)\n",
    "word = ['cat']\nword['0'] = 'b'\nprint(word)\n",
    "word = 'cat'\nprint(word['0'])\n",
)


def string_immutable(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "TypeError")
    if failure is None:
        return
    for node in failure.nodes:
        match node:
            case ast.Subscript(value=whole, ctx=ast.Store() | ast.Del()):
                if failure.kind(whole) == "str" and "item" in failure.error.message:
                    words = {"name": failure.text(whole), "part": failure.text(node), "line": failure.line}
                    yield Finding(failure.span, words)
