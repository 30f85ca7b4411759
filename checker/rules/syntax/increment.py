"""`++` or `--` is used to count up or down.

Other languages count with `x++`. Python has no such sign: it adds one with `x += 1`, which is short for `x = x +
1`.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.scan import Lexeme
from checker.syntax.broken import Broken, Change, Guess, ends_value

taxonomy = "SYN32"
message = "Python has no `{sign}`: on line {line} write `{right}`."
hints = (
    "Counting up is giving a name a new value: the old one and one more.",
    "Look at `{sign}` on line {line}.",
    "Write `{right}` on line {line}.",
)
bad = """\
count = 0
for word in ["a", "b"]:
    count++
print(count)
"""
line = 3
good = """\
count = 0
for word in ["a", "b"]:
    count += 1
print(count)
"""
near_miss = (
    "count = 1\ncount + = 1\nprint(count)\n",
    "count = 1\ncount +=\nprint(count)\n",
    "count = 1\nprint(count ++ 1\n",
    "count = 1 +\nprint(count)\n",
)


def increment(broken: Broken) -> Iterator[Guess]:
    places = list(_places(broken))
    changes = [change for _, _, change in places]
    for line in broken.near:
        for target, sign, change in places:
            if sign.line == line.number:
                words = {"sign": sign.text, "right": target + change.text}
                yield broken.guess(line, 0.1, *changes, mark=sign, words=words)
                break


def _places(broken: Broken) -> Iterator[tuple[str, Lexeme, Change]]:
    """What is counted, the sign, and what belongs in its place."""
    for lexemes in (line.lexemes for line in broken.lines()):
        start = 0
        for index, sign in enumerate(lexemes):
            if sign.text in (":", ";"):
                start = index + 1
            rest = [lexeme.text for lexeme in lexemes[index + 1 : index + 3]]
            is_last = rest[:1] in ([], [";"]) or rest == [sign.text[0]]  # the last as in `x+++`
            if sign.text not in ("++", "--") or index == start or not ends_value(lexemes[index - 1]) or not is_last:
                continue
            target = lexemes[start:index]
            is_given = any(lexeme.text == "=" for lexeme in target)  # x = x++
            text = f" {sign.text[0]} 1" if is_given else f" {sign.text[0]}= 1"
            end = lexemes[-1].end if rest == [sign.text[0]] else sign.end
            yield broken.text(target[0], target[-1]), sign, Change(target[-1].end, end, text)
