"""A quotation mark inside a text ends it too early.

A text ends at the next mark of the kind it began with, even inside a word such as `can't`. There are two kinds so
that one can stand inside the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.syntax.broken import Broken, Change, Guess, Line, insert
from checker.syntax.names import given_names
from checker.syntax.texts import OTHER, Text, shown, texts
from checker.words import _

taxonomy = "SYN08"
message = "The {quote} in `{word}` on line {line} ends your text too early: {cure}."
hints = (
    "A text ends at the first mark that is the same as the one it began with.",
    "Look at `{word}` on line {line}: to Python the text ends there.",
    "To have {quote} inside the text, {cure}.",
)
bad = """\
print('I can't swim')
"""
line = 1
good = """\
print("I can't swim")
"""
near_miss = (
    "name = 'Ada'\nprint('Hello, 'name'!')\n",
    "print('I am late)\n",
    "print('late\")\n",
    "print('It is late'')\n",
    "print('Ada' 'Grace)\n",
)

_MARK = re.compile(r"(?P<apostrophe>(?<=\w)'(?=\w)|(?<=s)'(?= \w))|'")
_WORD = re.compile(r"\w+'(\w*)")
_SHORT = frozenset("t s m d ll re ve".split())  # as in can't, it's, I'm
_PHRASE = re.compile(r"\w([^'\"+%*/()\[\]{}=<>\n]*[\w.!?,])?")


def apostrophe_in_text(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        found = [text for text in texts(line) if len(text.mark) == 1]
        single = next((text for text in found if text.mark == "'"), None)
        if single:
            yield from _apostrophes(broken, line, single)
        for index, text in enumerate(found):
            if not text.is_open:
                yield from _phrases(broken, line, found[index:])


def _apostrophes(broken: Broken, line: Line, first: Text) -> Iterator[Guess]:
    """As in 'I can't swim': a text ends at the next mark that is no apostrophe."""
    spoilt: list[list[int]] = []  # of each text that has apostrophes, where its marks stand
    marks = [first.start]
    for found in _MARK.finditer(broken.source, first.inside, broken.starts[line.number] - 1):
        marks.append(found.start())
        if len(marks) > 1 and not found["apostrophe"]:
            spoilt += [marks] if len(marks) > 2 else []
            marks = []
    word = _WORD.search(broken.source, spoilt[0][0] + 1) if spoilt else None
    if word:
        is_name = word[1] in given_names(broken) and word[1] not in _SHORT
        yield _guess(broken, line, 0.5 if is_name else 0.05, spoilt, word[0])


def _phrases(broken: Broken, line: Line, found: list[Text]) -> Iterator[Guess]:
    """As in "He said "hi" to me": what touches a text on either side, but for signs such as +, is a part of it."""
    first, names = found[0], given_names(broken)
    marks, word, is_code = [first.start], "", False
    for left, right in pairwise(found):
        phrase = broken.source[left.end : right.start]
        is_nested = "f" in first.prefix.lower() and left.body.count("{") > left.body.count("}")
        is_apostrophe = first.mark == "'" and left.body[-1:].isalpha()
        is_phrase = is_nested or (_PHRASE.fullmatch(phrase) and not is_apostrophe)
        if right.mark != first.mark or right.is_open or not is_phrase:
            break
        word = word or f"{first.mark}{phrase}{first.mark}"
        is_code = is_code or (phrase in names and not is_nested)  # then a `+` is missing on both of its sides
        marks += [left.end - 1, right.start]
        end = right.end - 1
    is_whole = len(marks) > 1 and broken.source[first.inside : end] == word  # as in `""hi""`: its marks are doubled
    if len(marks) > 1 and not is_code and not is_whole:
        yield _guess(broken, line, 0.1, [[*marks, end]], word)


def _guess(broken: Broken, line: Line, cost: float, spoilt: list[list[int]], word: str) -> Guess:
    """Other marks at both ends of a text; where it contains those too, a backslash before each mark within."""
    mark = broken.source[spoilt[0][0]]
    other, changes = OTHER[mark], []
    for start, *inner, end in spoilt:
        if other in broken.source[start:end]:
            changes += [insert(at, "\\") for at in inner]
        else:
            changes += [Change(at, at + 1, other) for at in (start, end)]
    is_outside = changes[0].text == other
    cure = _("use {mark} around the text", mark=other) if is_outside else _("write `\\{mark}` there", mark=mark)
    words = {"quote": mark, "word": shown(word), "cure": cure}
    return broken.guess(line, cost, *changes, words=words)
