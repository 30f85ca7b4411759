"""A bracket is closed that was never opened.

Brackets come in pairs. From the closing one alone Python cannot tell where the part inside them begins.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from checker.scan import OPENERS
from checker.syntax.broken import Broken, Change, Guess, Line, begins_value, between, ends_value, insert, is_name
from checker.syntax.names import BUILTINS, METHODS, halves
from checker.syntax.parts import begins_part, closes_at
from checker.syntax.texts import shown

message = "The `{closer}` on line {line} closes nothing: the `{opener}` before `{begin}` is missing."
hints = (
    "Every bracket that closes has to be opened before.",
    "Find out where what the `{closer}` on line {line} closes begins.",
    "Put `{opener}` before `{begin}` on line {line}.",
)
bad = """\
name = "Ada"
print"Hello, " + name)
"""
line = 2
good = """\
name = "Ada"
print("Hello, " + name)
"""
near_miss = (
    "print('a'))\n",
    "print 'a'\n",
    "print(('a', 'b']\n",
    "ages = [12, 15]]\nprint(ages)\n",
    "print(Hello World)\n",
)

_FIRST = frozenset(("*", "/", "//", "%", "**", ".", "["))  # what binds more tightly than what is in the brackets
_MAX_CLOSERS = 3  # on one line; each has many places where it may have been opened
_LOOSE = frozenset(("+", "-", "and", "or", "if"))


class _Place(NamedTuple):
    cost: float
    change: Change
    begin: str  # what stands behind the place


def missing_open_bracket(broken: Broken) -> Iterator[Guess]:
    closers = broken.unopened + [closer for _, closer in broken.mismatched if broken.unopened]
    for line in broken.near:
        for closer in [closer for closer in closers if closer.line == line.number][:_MAX_CLOSERS]:
            at, opener = line.lexemes.index(closer), OPENERS[closer.text]
            for cost, change, begin in (*_of_calls(broken, line, at, opener), *_of_parts(line, at, opener)):
                words = {"opener": opener, "closer": closer.text, "begin": shown(begin)}
                yield broken.guess(line, cost, change, words=words)


def _of_calls(broken: Broken, line: Line, at: int, opener: str) -> Iterator[_Place]:
    """Behind the name of a function or of a list: `print "a")`, `lennames)`, `names:3]`, `upper)`; or of `= ]`."""
    for index, (word, after) in enumerate(pairwise(line.lexemes[: at + 1])):
        if is_name(word):
            is_new = index > 0 and line.lexemes[index - 1].text == "def"
            cuts = list(halves(broken, word, is_new))
            if after.kind == "string" and word.text[:-1] in BUILTINS:  # `printf"a"`: the f is the text's
                cuts.append(word.end - 1)
            for cut in cuts:
                yield _Place(0.03, insert(cut, opener), broken.source[cut : word.end])
            if begins_value(after):
                yield _Place(0.05, between(word, after, opener), after.text)
            if after.text in (":", "-") and opener == "[" and closes_at(line, index + 1) == at:
                yield _Place(0.03, insert(after.start, opener), after.text)
        if after is line.lexemes[at] and (not ends_value(word) or word.text in BUILTINS | METHODS):
            yield _Place(0.03, insert(after.start, opener), after.text)


def _of_parts(line: Line, at: int, opener: str) -> Iterator[_Place]:
    """Where a part of a computation or of a list begins: `3 + 4) * 2`, `print(a + b) / 2)`, `1, 2]`."""
    for index, begin in enumerate(line.lexemes[:at]):
        partner = closes_at(line, index)
        if partner is None or partner < index + 2 or not begins_part(line, index):
            continue
        inside = {lexeme.text for lexeme in line.lexemes[index:partner]}
        after = {lexeme.text for lexeme in line.lexemes[partner + 1 : partner + 2]}
        is_meant = after & _FIRST and inside & _LOOSE if opener == "(" else "," in inside and opener not in inside
        if is_meant or partner == at:
            cost = 0.5 if not is_meant else 0.03 if partner == at else 0.26
            yield _Place(cost, insert(begin.start, opener), begin.text)
