"""A function's name is followed by what it works on, without brackets.

In mathematics one may write sin x. Python needs round brackets after a function's name to call it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker.scan import CLOSERS, Lexeme
from checker.syntax.broken import Broken, Guess, Line, begins_value, between, insert, is_name

taxonomy = "SYN16"
message = "`{function}` on line {line} is a function: put what it works on in brackets, `{call}`."
hints = (
    "A function takes what it works on in round brackets right after its name.",
    "Look at what follows `{function}` on line {line}.",
    "Write `{call}` on line {line}.",
)
bad = """\
word = "house"
letters = len word
print(letters)
"""
line = 2
good = """\
word = "house"
letters = len(word)
print(letters)
"""
near_miss = (
    "print 'a'\n",
    "sum = 3\nprint(sum 'is the sum')\n",
    "max score = 3\nprint(max score)\n",
    "def add a, b:\n    return a + b\nprint(add(1, 2))\n",
)

_OF_ONE = frozenset("len int float str input bool abs sum list set tuple sorted reversed type ord chr open".split())
_OF_SEVERAL = frozenset("range max min round isinstance zip map filter enumerate pow divmod".split())
_FURTHER = frozenset(("if", "else", "for", "in", "and", "or", ":", ";", "="))  # no part of what it works on

_Call = tuple[str, Lexeme, Lexeme, Lexeme]  # the function's whole name, its last word, the first and last of the value


def call_without_brackets(broken: Broken) -> Iterator[Guess]:
    pairs = list(pairwise(broken.lexemes))
    own, modules = ({b.text for a, b in pairs if a.text == word} for word in ("def", "import"))
    known = own | ((_OF_ONE | _OF_SEVERAL) - {a.text for a, b in pairs if b.text == "="})
    for line in broken.near:
        calls = list(_calls(line, known, modules))
        for some in [[call] for call in calls] + ([calls] if len(calls) > 1 else []):
            name, function, value, last = some[0]
            words = {"function": name, "call": f"{name}({broken.text(value, last)})"}
            opened = [between(function, value, "(") for _, function, value, _ in some]
            closed = [insert(last.end, ")") for *_, last in some]
            yield broken.guess(line, 0.08, *opened, *closed, mark=function, words=words)


def _calls(line: Line, known: set[str], modules: set[str]) -> Iterator[_Call]:
    """Each function on a line with a value right behind it."""
    for index, (function, value) in enumerate(line.pairs()):
        before = line.lexemes[index - 1].text if index else ""
        name, is_function = function.text, function.text in known and before != "def"
        if before == "." and index > 1:
            # `turtle.forward 100`; but `self.name name` lacks an equals sign.
            owner = line.lexemes[index - 2]
            is_function = owner.text in modules or (index == 2 and is_name(owner) and owner.text != "self")
            name = f"{owner.text}.{name}"
        if is_function and is_name(function) and begins_value(value):
            yield name, function, value, _last(line.lexemes[index + 1 :], name in _OF_ONE)


def _last(lexemes: tuple[Lexeme, ...], takes_one: bool) -> Lexeme:
    """The last of what a function works on: of its one value, or of all that follows."""
    depth, last = 0, lexemes[0]
    for lexeme, following in zip(lexemes, (*lexemes[1:], None), strict=True):
        if lexeme.kind == "bracket":
            depth += 1 if lexeme.text in CLOSERS else -1
        if depth < 0 or (depth == 0 and lexeme.text in _FURTHER):
            break
        last = lexeme
        goes_on = lexeme.text == "." or (following and (following.text in (".", "(", "[") or begins_value(following)))
        if takes_one and depth == 0 and not goes_on:
            break
    return last
