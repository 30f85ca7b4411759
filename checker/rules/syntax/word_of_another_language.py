"""A word comes from another programming language.

Each language has its own words. In Python `def` begins a function, and a name needs no word or type before its
first value.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.scan import Lexeme
from checker.syntax.broken import Broken, Change, Guess, Line, is_name, replace
from checker.words import _

message = "`{word}` on line {line} belongs to another language: {instead}."
hints = (
    "Every programming language has its own words.",
    "Look at `{word}` on line {line}.",
    "Correct line {line}: {instead}.",
)
bad = """\
function double(number):
    return 2 * number

print(double(4))
"""
line = 1
good = """\
def double(number):
    return 2 * number

print(double(4))
"""
near_miss = (
    "function = 3\nprint(function 4)\n",
    "dfe double(number):\n    return 2 * number\n",
    "int = 3\nprint(int\n",
    "switch = 3\nprint(switch\n",
    "first name = 'Ada'\nprint(first name)\n",
)

_INSTEAD = {
    **dict.fromkeys(("function", "func", "fun", "fn", "define", "sub", "void"), "def"),
    **dict.fromkeys(("include", "using", "require"), "import"),
    "foreach": "for",
    "catch": "except",
    "throw": "raise",
    "switch": "match",
    "default": "case _",
}
_TYPES = frozenset("int float double string str bool boolean char list".split())
_BEFORE_A_NAME = _TYPES | frozenset("let var const dim".split())


def word_of_another_language(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        first = line.first
        following = line.lexemes[1] if len(line.lexemes) > 1 else None
        meant = _INSTEAD.get(first.text.lower())
        if meant and following and _is_followed(first.text.lower(), following):
            words = {"word": first.text, "instead": _("Python says `{word}`", word=meant)}
            yield broken.guess(line, 0.1, replace(first, meant), words=words)
        if first.text == "for" and sum(lexeme.text == ";" for lexeme in line.lexemes) == 2:
            words = {"word": "for (...; ...; ...)", "instead": _("Python counts with `for i in range(...):`")}
            yield broken.guess(line, 0, mark=first, words=words)
        if needless := list(_needless(line)):
            changes = [Change(word.start, after.start, "") for word, after in needless]
            words = {"word": needless[0][0].text, "instead": _("Python does without it")}
            yield broken.guess(line, 0.08, *changes, mark=needless[0][0], words=words)


def _is_followed(word: str, following: Lexeme) -> bool:
    """Whether behind a word stands what may: a name of the learner's could stand before other things."""
    if word == "default":
        return following.text == ":"
    return is_name(following) or following.text == ("(" if word == "switch" else ":")


def _needless(line: Line) -> Iterator[tuple[Lexeme, Lexeme]]:
    """Words before a name that is being made: `let x = 3`, `for each x in`, `def f(int x)`; or before `Pet()`."""
    row = (None, *line.lexemes)
    for before, word, after, behind in zip(row, line.lexemes, line.lexemes[1:], line.lexemes[2:], strict=False):
        if not is_name(after):
            continue
        text = word.text.lower()
        if line.first.text == "def":
            is_type = text in _TYPES or _INSTEAD.get(text) == "def"
            is_needless = is_type and before is not None and before.text in ("def", "(", ",")
        elif before is None:
            is_needless = text in _BEFORE_A_NAME and behind.text == "="
        else:
            is_needless = (text in _BEFORE_A_NAME or text == "each") and before.text == "for"
        if is_needless or (text == "new" and behind.text == "(" and before is not None):
            yield word, after
