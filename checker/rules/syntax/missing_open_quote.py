"""A text has no opening quotation mark.

Without the first mark, Python takes the words for names, and the mark that should end the text begins one.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess, Line, insert
from checker.syntax.names import given_names
from checker.syntax.parts import begins_part
from checker.syntax.texts import OTHER, Text, open_text, texts

taxonomy = "SYN14"
message = "The text that ends with {quote} on line {line} has no {quote} at its beginning."
hints = (
    "A text needs a quotation mark at both of its ends.",
    "Find where the text that ends with {quote} on line {line} begins.",
    "Put {quote} before `{begin}` on line {line}.",
)
bad = """\
print(Good morning!")
"""
line = 1
good = """\
print("Good morning!")
"""
near_miss = (
    'x = 3\ny = x"\nprint(y)\n',
    'print("Hello)\n',
    "print(Hello World)\n",
    "print('It's late')\n",
    'print(“Hello")\n',
)

_IN_TEXT = frozenset(["!", "?", ".", "...", ",", ":", "-", "--", "/", "{", "}"])


def missing_open_quote(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        if open_text(line) is None:  # as long as all texts have both marks, none is missing
            continue
        for text in texts(line):
            yield from _beginnings(broken, line, text)


def _beginnings(broken: Broken, line: Line, text: Text) -> Iterator[Guess]:
    """Where the text may begin that ends with another one's opening mark: the nearest place is the likeliest."""
    given = given_names(broken)
    mark = _mark(broken, text)
    cost, has_words = 0.1, False
    for index in range(line.lexemes.index(text.lexeme) - 1, -1, -1):
        begin = line.lexemes[index]
        if begin.kind not in ("word", "number", "other") and begin.text not in _IN_TEXT:
            return
        has_words = has_words or (begin.kind == "word" and begin.text not in given)
        if begins_part(line, index) and begin.text not in (",", ":"):
            # A name or a number alone may be what it is: then the mark is one too many.
            words = {"quote": mark, "begin": begin.text}
            yield broken.guess(line, cost if has_words else 0.4, insert(begin.start, mark), words=words)
            cost += 0.04


def _mark(broken: Broken, text: Text) -> str:
    """The mark that ends the text; behind an apostrophe, as in `I can't swim"`, it is the other one."""
    is_apostrophe = broken.source[text.start - 1].isalpha() and text.body[:1].isalpha()
    other = OTHER.get(text.mark, "")
    return other if is_apostrophe and other and other in text.body else text.mark
