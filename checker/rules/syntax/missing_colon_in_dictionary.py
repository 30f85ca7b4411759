"""A dictionary has nothing between a key and its value.

In a dictionary a colon joins a key and its value, and a comma separates one pair from the next.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.scan import Lexeme
from checker.syntax.broken import Broken, Guess, begins_value, ends_value, insert
from checker.syntax.parts import in_braces

taxonomy = "SYN46"
message = "In the dictionary on line {line} a colon is missing between `{key}` and `{value}`."
hints = (
    "In a dictionary a sign between key and value shows that they belong together.",
    "Look at what stands between `{key}` and `{value}` on line {line}.",
    "Write `:` between each key and its value, as in `{key}: {value}`.",
)
bad = """\
ages = {"Ada" 36, "Alan" 41}
print(ages["Ada"])
"""
line = 1
good = """\
ages = {"Ada": 36, "Alan": 41}
print(ages["Ada"])
"""
near_miss = (
    "ages = {'Ada' = 36, 'Alan' = 41}\nprint(ages)\n",
    "ages = {'Ada': 36 'Alan': 41}\nprint(ages)\n",
    "ages = {36 41, 3}\nprint(ages)\n",
    "ages = ['Ada' 36, 'Alan' 41]\nprint(ages)\n",
)


def missing_colon_in_dictionary(broken: Broken) -> Iterator[Guess]:
    found = in_braces(broken, _touch)
    for line in broken.near:
        for pairs in found.values():
            if pair := next((pair for pair in pairs if pair[0].line == line.number), None):
                changes = [insert(key.end, ":") for key, _ in pairs]
                words = {"key": pair[0].text, "value": pair[1].text}
                yield broken.guess(line, 0.15, *changes, at=pair[0], mark=pair[0], words=words)


def _touch(key: Lexeme, value: Lexeme) -> bool:
    return key.line == value.line and ends_value(key) and begins_value(value)
