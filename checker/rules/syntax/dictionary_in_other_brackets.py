"""A dictionary stands in brackets that are not its own.

Pairs of a key and a value, with a colon between them, make a dictionary. It stands in curly brackets; square ones
are for lists.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker.scan import CLOSERS, Lexeme
from checker.syntax.broken import Broken, Guess, ends_value, replace
from checker.syntax.calls import arguments

message = "Line {line} has pairs such as `{key}: ...` in `{opener}`: a dictionary stands in curly brackets, `{{ }}`."
hints = (
    "There is a kind of brackets for lists, and another one for pairs of keys and values.",
    "Look at the brackets around `{key}: ...` on line {line}.",
    "Write `{{` and `}}` around the pairs instead of `{opener}`.",
)
bad = """\
ages = ["Ada": 36, "Alan": 41]
print(ages["Ada"])
"""
line = 1
good = """\
ages = {"Ada": 36, "Alan": 41}
print(ages["Ada"])
"""
near_miss = (
    "numbers = [1: 2, 3]\nprint(numbers)\n",
    "word = 'house'\nprint(word[1:3)\n",
    "ages = {'Ada': 36, 'Alan': 41\nprint(ages)\n",
    "ages = ['Ada'; 36; 'Alan'; 41]\nprint(ages)\n",
)


def dictionary_in_other_brackets(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        for before, opener in pairwise((None, *line.lexemes)):
            if opener is None or opener.kind != "bracket" or opener.text not in ("[", "("):
                continue
            pairs = [] if before and ends_value(before) else arguments(broken, opener)
            end = _end(broken, opener)
            if pairs and end and all(len(pair) > 2 and pair[1].text == ":" for pair in pairs):
                words = {"opener": f"{opener.text} {end.text}", "key": pairs[0][0].text}
                yield broken.guess(line, 0.1, replace(opener, "{"), replace(end, "}"), mark=opener, words=words)


def _end(broken: Broken, opener: Lexeme) -> Lexeme | None:
    """The bracket of the same kind that closes one."""
    depth = 0
    for lexeme in broken.lexemes[broken.lexemes.index(opener) :]:
        if lexeme.kind == "bracket":
            depth += 1 if lexeme.text in CLOSERS else -1
        if depth == 0:
            return lexeme if lexeme.text == CLOSERS[opener.text] else None
    return None
