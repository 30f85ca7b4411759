"""`:=` or `=:` stands where a name gets a value.

Some languages give a name its value with `:=`. Python does it with `=` alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.scan import CLOSERS, OPENERS, Lexeme
from checker.syntax.broken import KEYWORDS, Broken, Change, Guess, ends_value

misconception = "ColonAssigns"
message = "To give `{name}` its value on line {line}, write `=` alone, without the colon."
hints = (
    "A name gets its value with a single sign.",
    "Look at `{sign}` after `{name}` on line {line}.",
    "Write `=` instead of `{sign}` on line {line}.",
)
bad = """\
price := 12
print(price * 3)
"""
line = 1
good = """\
price = 12
print(price * 3)
"""
near_miss = (
    "if price := 12\n    print(price)\n",
    "ages = {'Ada' := 36}\nprint(ages)\n",
    "price + = 12\nprint(price)\n",
    "price = 12:\nprint(price)\n",
)


def walrus_for_equals(broken: Broken) -> Iterator[Guess]:
    places = [place for line in broken.lines() if (place := _place(line.lexemes))]
    changes = [Change(target.end, end.end, " =") for target, _, end in places]
    for line in broken.near:
        for target, start, end in places:
            if start.line == line.number:
                words = {"name": broken.text(line.first, target), "sign": broken.text(start, end)}
                yield broken.guess(line, 0.15, *changes, mark=start, words=words)


def _place(lexemes: Sequence[Lexeme]) -> tuple[Lexeme, Lexeme, Lexeme] | None:
    """On one line: the end of what gets the value, and where the sign starts and ends."""
    depth = 0
    if lexemes[0].text in KEYWORDS:
        return None
    for before, sign, after in zip(lexemes, lexemes[1:], lexemes[2:], strict=False):
        depth += (before.text in CLOSERS) - (before.text in OPENERS)
        if depth == 0 and ends_value(before):
            if sign.text == ":=":
                return before, sign, sign
            if sign.text + after.text in (":=", "=:"):
                return before, sign, after
    return None
