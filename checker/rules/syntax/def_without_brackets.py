"""The name of a new function has no round brackets after it.

Round brackets hold what a function is given when it is called. If it is given nothing they are empty, but they are
always there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.scan import CLOSERS, Lexeme
from checker.syntax.broken import Broken, Change, Guess, is_name

taxonomy = "SYN34"
misconception = "ParenthesesOnlyIfArgument"
message = "On line {line}, round brackets must follow the function's name: `{right}`."
hints = (
    "What a function is given stands in round brackets, even where it is given nothing.",
    "Look at what follows `{name}` on line {line}.",
    "Write `{right}` on line {line}.",
)
bad = """\
def greet:
    print("Hello!")

greet()
"""
line = 1
good = """\
def greet():
    print("Hello!")

greet()
"""
near_miss = (
    "def greet()\n    print('Hello!')\n\ngreet()\n",
    "def greet(name:\n    print(name)\n\ngreet('Ada')\n",
    "def greet all():\n    print('Hello!')\n\ngreet all()\n",
    "class Pet\n    name = 'Rex'\n",
)


def def_without_brackets(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        lexemes = line.lexemes[1:] if line.first.text == "async" else line.lexemes
        if lexemes[0].text != "def" or len(lexemes) < 2 or not is_name(lexemes[1]):
            continue
        name, rest = lexemes[1], lexemes[2:]
        has_colon = bool(rest) and rest[-1].text == ":"
        given = _given(broken, rest[:-1] if has_colon else rest)
        if given is None:
            continue
        right = f"def {name.text}({given}):"
        cost = (0.05 if not rest or rest[0].text == ":" else 0.2) + (0 if has_colon else 0.05)
        change = Change(name.end, line.end, f"({given}):")
        yield broken.guess(line, cost, change, mark=name, words={"name": name.text, "right": right})


def _given(broken: Broken, lexemes: Sequence[Lexeme]) -> str | None:
    """What belongs inside the brackets; None where something else is wrong."""
    if not lexemes:
        return ""
    first, last = lexemes[0], lexemes[-1]
    if first.text in ("[", "{") and last.text == CLOSERS[first.text]:
        return broken.source[first.end : last.start]
    if not all(is_name(lexeme) or lexeme.text == "," for lexeme in lexemes):
        return None
    return ", ".join(lexeme.text for lexeme in lexemes if lexeme.text != ",")
