"""`print` has no brackets.

`print` is a function: what it shows stands in round brackets after its name. `print "Hello"`, as in older books,
was right only in Python 2.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.scan import CLOSERS, Lexeme
from checker.syntax.broken import Broken, Change, Guess, Line, begins_value, between, insert, replace

taxonomy = "SYN15"
message = "On line {line}, what `print` shows has to stand in brackets: `print(...)`."
hints = (
    "A function such as `print` takes what it works on in round brackets.",
    "Look at what stands right after `print` on line {line}.",
    "Write `{call}` on line {line}.",
)
bad = """\
name = "Ada"
print "Hello", name
"""
line = 2
good = """\
name = "Ada"
print("Hello", name)
"""
near_miss = (
    "print('a' 'b'\n",
    "import sys\nprint >>sys.stderr, 'a'\n",
    "for word in ['a']\n    print(word)\n",
    "print('a', 'b' 3)\n",
)


def print_without_brackets(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        here = list(_bare(line))
        if not here:
            continue
        word, shown, last = here[0]
        words = {"call": f"print({broken.text(shown, last)})"}
        changes = [change for bare in here for change in _put_in_brackets(*bare)]
        # Who leaves them out once leaves them out everywhere.
        others = (other for other in broken.lines() if other.number != line.number)
        elsewhere = [change for other in others for bare in _bare(other) for change in _put_in_brackets(*bare)]
        if elsewhere:
            yield broken.guess(line, 0.08, *changes, *elsewhere, mark=word, words=words)
        yield broken.guess(line, 0.1, *changes, mark=word, words=words)


def _bare(line: Line) -> Iterator[tuple[Lexeme, Lexeme, Lexeme]]:
    """Each `print` of a line that shows something without brackets, with the first and the last of what it shows."""
    for index, (word, shown) in enumerate(line.pairs()):
        if word.text == "print" and begins_value(shown):
            yield word, shown, _last(line.lexemes[index + 1 :])


def _last(shown: tuple[Lexeme, ...]) -> Lexeme:
    """What is shown goes on to the end of the line, or of the brackets around it, or to a semicolon."""
    depth, last = 0, shown[0]
    for lexeme in shown:
        if lexeme.kind == "bracket":
            depth += 1 if lexeme.text in CLOSERS else -1
        if depth < 0 or (lexeme.text == ";" and depth == 0):
            break
        last = lexeme
    return last


def _put_in_brackets(word: Lexeme, shown: Lexeme, last: Lexeme) -> tuple[Change, Change]:
    """A comma at the end, which in Python 2 kept the line open, is left out."""
    return between(word, shown, "("), replace(last, ")") if last.text == "," else insert(last.end, ")")
