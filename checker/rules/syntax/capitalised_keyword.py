"""A word of Python's own is written with capital letters.

To Python `For` and `for` are two different words, and it knows only the one in small letters.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker.scan import Lexeme
from checker.syntax.broken import KEYWORDS, Broken, Guess, is_name, replace

taxonomy = "SYN24"
message = "Python's own words are in small letters: on line {line} write `{keyword}`, not `{word}`."
hints = (
    "Capital and small letters are different letters to Python.",
    "Look at `{word}` on line {line}.",
    "Write `{keyword}` on line {line}; all of Python's words there are in small letters.",
)
bad = """\
For number in [1, 2, 3]:
    print(number)
"""
line = 1
good = """\
for number in [1, 2, 3]:
    print(number)
"""
near_miss = (
    "fro number in [1, 2]:\n    print(number)\n",
    "If = 3\nprint(If 4)\n",
    "Name = 'Ada'\nprint('Hello' Name)\n",
    "for number in [1, 2]\n    print(number)\n",
)


def capitalised_keyword(broken: Broken) -> Iterator[Guess]:
    everywhere = list(_capitalised(broken))
    for line in broken.near:
        here = [word for word in everywhere if word.line == line.number]
        if not here:
            continue
        words = {"word": here[0].text, "keyword": here[0].text.lower()}
        # Who writes `If` writes `Else` further down.
        for cost, changed in ((0.06, everywhere), (0.08, here)):
            changes = [replace(word, word.text.lower()) for word in changed]
            yield broken.guess(line, cost, *changes, mark=here[0], words=words)


def _capitalised(broken: Broken) -> Iterator[Lexeme]:
    """Every word that would be one of Python's in small letters, where it is not a name of the learner's."""
    pairs = list(pairwise(broken.lexemes))
    own = {word.text for word, after in pairs if after.text == "="}
    own |= {word.text for before, word in pairs if before.text == "."}
    for word in broken.lexemes:
        if is_name(word) and word.text.lower() in KEYWORDS and word.text not in own:
            yield word
