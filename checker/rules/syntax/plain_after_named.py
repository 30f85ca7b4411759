"""In a call, a value without a name comes after one with a name.

A function knows a value by its place, or by a name as in `end=""`. Places are counted from the left, so values
without a name come first.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Change, Guess
from checker.syntax.calls import arguments, name_of

taxonomy = "SYN49"
message = "On line {line}, `{plain}` has no name, so it must stand before `{named}`."
hints = (
    "In a call, first comes what goes by its place, then what goes by a name.",
    "Look at the order of what stands in the brackets on line {line}.",
    "Move `{plain}` to the left of `{named}`.",
)
bad = """\
name = "Ada"
print(sep="-", "Hello", name)
"""
line = 2
good = """\
name = "Ada"
print("Hello", name, sep="-")
"""
near_miss = (
    "print('a', end='', end='')\n",
    "print('a' end='')\n",
    "def greet(greeting='Hi', name):\n    print(greeting, name)\n",
    "print('a', end='' 'b'\n",
)


def plain_after_named(broken: Broken) -> Iterator[Guess]:
    opened = broken.unclosed_at(broken.at)
    if "positional argument follows" not in broken.fault.message or not opened:
        return
    given = arguments(broken, opened[-1])
    named = [part for part in given if name_of(part)]
    plain = [part for part in given if not name_of(part)]
    late = [part for part in plain if named and part[0].start > named[0][0].start]
    if not late:
        return
    texts = [broken.text(part[0], part[-1]) for part in (*plain, *named)]
    changes = [  # each to the place of another, so that commas and ends of lines stay
        Change(part[0].start, part[-1].end, text)
        for part, text in zip(given, texts, strict=True)
        if broken.text(part[0], part[-1]) != text
    ]
    words = {"plain": broken.text(late[0][0], late[0][-1]), "named": broken.text(named[0][0], named[0][-1])}
    yield broken.guess(broken.near[0], 0.1, *changes, mark=late[0][0], words=words)
