"""A comment begins with the sign of another language.

In Python a comment, which only people read, begins with `#`. Other languages write `//`, `--` or `/* ... */`;
Python reads what follows these as code.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.scan import Lexeme
from checker.syntax.broken import Broken, Change, Guess, Line, replace

message = "What follows `{sign}` on line {line} looks like a comment; in Python a comment starts with `#`."
hints = (
    "Python skips a comment only if it can see where it starts.",
    "Look at what stands after `{sign}` on line {line}: is it meant for Python, or for people?",
    "Write `#` instead of `{sign}`.",
)
bad = """\
// greet the user
print("Hello")
"""
line = 1
good = """\
# greet the user
print("Hello")
"""
near_miss = (
    "print(7 // )\n",
    "half = 7 // 2 print(half)\n",
    "Greet the user\nprint('Hello')\n",
    "print('http://example.org)\n",
)

_SIGNS = ("//", "--")


def comment_sign(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        yield from _to_the_end(broken, line)
        yield from _starred(broken, line)


def _to_the_end(broken: Broken, line: Line) -> Iterator[Guess]:
    """`// so`, at the beginning of this line and others, or behind code."""
    sign = line.first.text[:2]
    if sign in _SIGNS:
        alike = [lexeme for lexeme in broken.lexemes if lexeme.text[:2] == sign and _is_first(broken, lexeme)]
        changes = [Change(lexeme.start, lexeme.start + 2, "#") for lexeme in alike]
        yield broken.guess(line, 0.1, *changes, mark=line.first, words={"sign": sign})
    prose = {left.start for left, right in line.touching() if left.kind == right.kind == "word"}
    for lexeme, after in line.pairs():
        is_likely = after.start in prose or lexeme.start == broken.at
        if lexeme.text in _SIGNS and lexeme is not line.first and is_likely:
            yield broken.guess(line, 0.2, replace(lexeme, "#"), words={"sign": lexeme.text})


def _is_first(broken: Broken, lexeme: Lexeme) -> bool:
    line = broken.line(lexeme.line)
    return line is not None and line.first.start == lexeme.start


def _starred(broken: Broken, line: Line) -> Iterator[Guess]:
    """`/* so */`, perhaps over several lines."""
    for left, right in line.pairs():
        end = broken.source.find("*/", right.start)
        if left.text != "/" or right.text[0] != "*" or left.end != right.start or end < 0:
            continue
        indent = " " * (left.start - line.start)
        texts = [text.strip(" \t*") for text in broken.source[right.end : end].split("\n")]
        comment = f"\n{indent}".join(f"# {text}".rstrip() for text in texts)
        yield broken.guess(line, 0.1, Change(left.start, end + 2, comment), words={"sign": "/*"})
