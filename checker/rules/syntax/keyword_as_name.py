"""A word of Python's own is used as a name.

About 35 words, such as `class`, `from` or `pass`, mean something to Python wherever they stand. Nothing else can
have one of them as its name.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.scan import Lexeme
from checker.syntax.broken import GIVES, KEYWORDS, VALUE_WORDS, Broken, Guess, ends_value, replace
from checker.syntax.renaming import in_f_texts

taxonomy = "SYN22"
misconception = "NoReservedWords"
message = "`{word}` on line {line} is a word of Python itself: choose another name, for instance `{word}_`."
hints = (
    "Some words have a meaning of their own in Python; they cannot be names.",
    "Look at `{word}` on line {line}.",
    "Write `{word}_`, or another name, wherever you use `{word}` as a name.",
)
bad = """\
class = "3b"
print("Class", class)
"""
line = 1
good = """\
class_ = "3b"
print("Class", class_)
"""
near_miss = (
    "age = 3\nif age = 3:\n    print(age)\n",
    "class Pet\n    pass\nprint('a')\n",
    "def double(x):\n    return = 2 * x\nprint(double(2))\n",
    "for in range(3):\n    print('a')\n",
)

_BEHIND_A_VALUE = frozenset(("==", "!=", "<", ">", "<=", ">=", "+", "*", "/", "//", "%", ",", ")", "]", "}", "."))
# What follows these may begin with any sign or bracket.
_BEFORE_VALUES = frozenset("not lambda await yield in and or is if else for".split())


def keyword_as_name(broken: Broken) -> Iterator[Guess]:
    uses = [(before, lexeme, after) for before, lexeme, after in _keywords(broken) if _is_name(before, lexeme, after)]
    for line in broken.near:
        tried = set()
        for before, lexeme, after in uses:
            if lexeme.line != line.number or lexeme.text in tried:
                continue
            tried.add(lexeme.text)
            new = f"{lexeme.text}_"
            changes = [replace(use, new) for _, use, _ in uses if use.text == lexeme.text]
            changes += in_f_texts(broken, {lexeme.text: new})
            is_named = after in GIVES or before in ("for", "def", "as", ".") or line.first.text == "def"
            cost = 0.15 if is_named else 0.4
            yield broken.guess(line, cost, *changes, at=lexeme, mark=lexeme, words={"word": lexeme.text})


def _keywords(broken: Broken) -> Iterator[tuple[str | None, Lexeme, str | None]]:
    """Each of Python's words, with what stands before and after it on its line; `None` at the line's ends.

    Behind a value there can be no second one: what stands there is the word as Python means it.
    """
    row = [None, *broken.lexemes, None]
    for before, lexeme, after in zip(row, broken.lexemes, row[2:], strict=False):
        if lexeme.text not in KEYWORDS - VALUE_WORDS:
            continue
        left = before if before and before.line == lexeme.line else None
        right = after if after and after.line == lexeme.line else None
        if left is None or not ends_value(left):
            yield left.text if left else None, lexeme, right.text if right else None


def _is_name(before: str | None, word: Lexeme, after: str | None) -> bool:
    """Whether a word stands where only a name can."""
    if before is None:
        # In `return = x` the `=` is too much; `from . import x` is right.
        return (after in GIVES and word.text != "return") or (after == "." and word.text != "from")
    if before in ("def", "for") and after is not None:
        return word.text not in ("in", "for") or after in ("in", "(")
    if after is None or after in _BEHIND_A_VALUE or after in GIVES:
        return True
    return word.text not in _BEFORE_VALUES and after in ("-", "[", "(", ":")
