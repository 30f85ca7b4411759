"""An `else` stands among the cases of a `match`.

In a `match` every branch begins with `case`. The last one, for everything that is left, is `case _:`.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess, replace

message = "Line {line} stands among the cases of a `match`: write `case _:` there, not `else:`."
hints = (
    "In a `match` each branch is a case, also the one for all that is left.",
    "Look at the `else` on line {line}: which lines above it are its other branches?",
    "Write `case _:` instead of `else:` on line {line}.",
)
bad = """\
command = "stop"
match command:
    case "go":
        print("Going.")
    else:
        print("What?")
"""
line = 5
good = """\
command = "stop"
match command:
    case "go":
        print("Going.")
    case _:
        print("What?")
"""
near_miss = (
    "x = 3\nif x > 4:\n    print(x)\n    else:\n        print(1)\n",
    "x = 3\nmatch x:\n    case 1:\n        print(1)\nelse:\n    print(2)\n",
    "x = 3\nmatch x:\n    case 1:\n        if x > 2:\n            print(1)\n        else\n            print(2)\n",
)


def else_in_match(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        above = broken.before(line.number) if line.first.text == "else" else None
        while above and above.indent > line.indent:
            above = broken.before(above.number)
        if above and above.indent == line.indent and above.first.text == "case" and above.last.text == ":":
            yield broken.guess(line, 0.05, replace(line.first, "case _"))
