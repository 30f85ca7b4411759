"""A text over several lines has only one quotation mark at each end.

Such a text has to end on the line where it began. With three marks at each end it may go on over several.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Change, Guess
from checker.syntax.texts import Text, open_text

taxonomy = "SYN07"
message = "The text that starts on line {line} goes on to line {last}: it needs {triple} at both ends."
hints = (
    "Between single quotation marks a text must end on the line on which it begins.",
    "Find both ends of the text: on line {line} and on line {last}.",
    "Write {triple} at both ends of the text, or make a text of its own of each line.",
)
bad = """\
poem = "Roses are red,
violets are blue."
print(poem)
"""
line = 1
good = """\
poem = '''Roses are red,
violets are blue.'''
print(poem)
"""
near_miss = (
    "print('one)\nprint('two')\n",
    "print('one)\nprint('two)\n",
    "name = 'Ada\nprint(name)\n",
    "names = ['Ada, 'Bob']\nprint('done')\n",
    "print(one')\nprint('two')\n",
)

_LINES_DOWN = 12


def text_over_lines(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        text = open_text(line)
        if text is None or len(text.mark) > 1 or (end := _end(broken, text)) < 0:
            continue
        triple = 3 * text.mark
        changes = [Change(at, at + 1, triple) for at in (text.start, end)]
        words = {"triple": triple, "last": broken.source.count("\n", 0, end) + 1}
        yield broken.guess(line, 0.14, *changes, mark=text.lexeme, words=words)


def _end(broken: Broken, text: Text) -> int:
    """Where on the lines below the next mark of the same kind stands; -1 if there is none."""
    below = text.lexeme.line + _LINES_DOWN
    limit = broken.starts[min(below, len(broken.starts) - 1)]
    return broken.source.find(text.mark, text.end, limit)
