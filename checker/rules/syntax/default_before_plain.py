"""A parameter without a default value comes after one that has one.

A call gives values to parameters from the left. So those that may be left out have to come last.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess

message = "On line {line}, `{name}` has no default value, so it must stand before the parameters that have one."
hints = (
    "Values that may be left out of a call belong at the end.",
    "Look at line {line}: which parameters have a `=`, and which have none?",
    "Move `{name}` to the left of the first parameter with a `=`, or give it a default value too.",
)
bad = """\
def greet(greeting="Hello", name):
    print(greeting, name)

greet("Hi", "Ada")
"""
line = 1
good = """\
def greet(name, greeting="Hello"):
    print(greeting, name)

greet("Ada", "Hi")
"""
near_miss = (
    "print(sep='-', 'Hello')\n",
    "def greet(name, name):\n    print(name)\n",
    "def greet(name greeting='Hello'):\n    print(greeting, name)\n",
    "def greet(greeting='Hello', name='Ada')\n    print(greeting, name)\n",
)


def default_before_plain(broken: Broken) -> Iterator[Guess]:
    said = broken.fault.message
    if "non-default argument follows" in said or "parameter without a default follows" in said:
        for lexeme in broken.near[0].lexemes:
            if lexeme.start == broken.at:
                yield broken.guess(broken.near[0], 0, words={"name": lexeme.text})
