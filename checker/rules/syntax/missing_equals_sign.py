"""The equals sign that gives a name its value is missing.

An equals sign stands between a name and the value it gets. The same holds for the options of a call, such as `end`
and `sep` of `print`.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from itertools import islice

from checker.scan import Lexeme
from checker.syntax.broken import Broken, Guess, Line, begins_value, between, is_name

message = "On line {line} there is no `=` between `{name}` and its value."
hints = (
    "Which sign gives a name its value?",
    "Look between `{name}` and `{value}` on line {line}.",
    "Write `=` between `{name}` and `{value}` on line {line}.",
)
bad = """\
name "Ada"
print("Hello,", name)
"""
line = 1
good = """\
name = "Ada"
print("Hello,", name)
"""
near_miss = (
    "print 'Ada'\n",
    "first name = 'Ada'\nprint(first name)\n",
    "def five():\n    retrun 5\nprint(five())\n",
    "numbers = [\n    3 5,\n]\nprint(numbers)\n",
)

_OPTIONS = frozenset("end sep file flush key reverse default start".split())


def missing_equals_sign(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        for name, value in islice(line.touching(), 1):
            if _begins(broken, line, name) and not _is_prose(broken, name, value):
                words = {"name": name.text, "value": value.text}
                yield broken.guess(line, 0.3, between(name, value, " = "), at=name, mark=name, words=words)
        if options := list(_options(line)):
            words = {"name": options[0][0].text, "value": options[0][1].text}
            changes = [between(*option, "=") for option in options]
            yield broken.guess(line, 0.08, *changes, mark=options[0][0], words=words)


def _options(line: Line) -> Iterator[tuple[Lexeme, Lexeme]]:
    """Each option with its value, without `=` between them."""
    for before, name, value in zip(line.lexemes, line.lexemes[1:], line.lexemes[2:], strict=False):
        if name.text in _OPTIONS and before.text in (",", "(") and begins_value(value):
            yield name, value


def _is_prose(broken: Broken, *words: Lexeme) -> bool:
    """Whether two words stand nowhere else in the program: they are rather a sentence than a name and its value."""
    elsewhere = {lexeme.text for lexeme in broken.lexemes if lexeme not in words}
    return all(is_name(word) and not hasattr(builtins, word.text) and word.text not in elsewhere for word in words)


def _begins(broken: Broken, line: Line, name: Lexeme) -> bool:
    """Whether a name, with the dots before it, is the first thing on a line, and the line has no `=` yet."""
    if not is_name(name) or hasattr(builtins, name.text):
        return False
    so_far = [lexeme for lexeme in line.lexemes if lexeme.start < name.start]
    is_first = all(is_name(lexeme) or lexeme.text == "." for lexeme in so_far)
    has_sign = any(lexeme.text == "=" for lexeme in line.lexemes)
    return is_first and not has_sign and not broken.unclosed_at(line.start)
