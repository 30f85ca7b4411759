"""`else if` is written as two words, or in another spelling.

For "otherwise, if" Python has one short word: `elif`. Other languages write `else if`, `elseif` or `elsif`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.scan import Lexeme
from checker.syntax.broken import Broken, Change, Guess, is_name

taxonomy = "SYN25"
message = "On line {line}, `{written}` is written `elif` in Python."
hints = (
    "Python has one short word for asking a further question when the first was answered with no.",
    "Look at `{written}` on line {line}.",
    "Write `elif` instead of `{written}`, wherever it stands.",
)
bad = """\
points = 45
if points > 80:
    print("Very good!")
else if points > 40:
    print("Good.")
else:
    print("Try again.")
"""
line = 4
good = """\
points = 45
if points > 80:
    print("Very good!")
elif points > 40:
    print("Good.")
else:
    print("Try again.")
"""
near_miss = (
    "x = 3\nif x > 4:\n    print(x)\nelif x > 2\n    print(1)\n",
    "x = 3\nif x > 4:\n    print(x)\nelse x > 2:\n    print(1)\n",
    "x = 3\nif x > 4:\n    print(x)\nelse\n    print(1)\n",
    "elf = 3\nif elf = 3:\n    print(elf)\n",
)

_SPELLING = re.compile(r"(?!elif$)(el|es|ei)\w{0,5}(f|fi)", re.IGNORECASE)


def else_if(broken: Broken) -> Iterator[Guess]:
    places = list(_places(broken))
    changes = [Change(first.start, last.end, "elif") for first, last in places]
    for line in broken.near:
        if place := next((place for place in places if place[0].line == line.number), None):
            yield broken.guess(line, 0.05, *changes, mark=place[0], words={"written": broken.text(*place)})


def _places(broken: Broken) -> Iterator[tuple[Lexeme, Lexeme]]:
    """From where to where `elif` is meant."""
    lexemes = broken.lexemes
    before = 0  # the line of the lexeme before
    for index, word in enumerate(lexemes):
        after = [lexeme for lexeme in lexemes[index + 1 : index + 3] if lexeme.line == word.line]
        texts = [lexeme.text for lexeme in after]
        if word.text == "else" and "if" in texts and texts[0] in ("if", ":"):
            yield word, after[texts.index("if")]
        elif word.line != before and is_name(word) and _SPELLING.fullmatch(word.text) and texts[:1] != ["="]:
            yield word, word
        before = word.line
