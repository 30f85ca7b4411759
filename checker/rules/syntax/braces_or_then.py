"""A block is marked as in another language: by braces, `then` or `do`.

In Python a colon opens a block, and the lines that belong to it are indented. A line further left ends it.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.scan import CLOSERS, Lexeme
from checker.syntax.broken import BLOCK_WORDS, Broken, Change, Guess, ends_value

taxonomy = "SYN33"
message = "On line {line}, a colon and indentation make the block, not `{sign}`."
hints = (
    "How a block begins and ends is shown by a colon and by how far its lines stand to the right.",
    "Look at `{sign}` on line {line}.",
    "Write `:` instead of `{sign}`; where the block ends, nothing is written.",
)
bad = """\
age = 20
if age >= 18 {
    print("You may vote.")
}
"""
line = 2
good = """\
age = 20
if age >= 18:
    print("You may vote.")
"""
near_miss = (
    "for age in {1, 2}\n    print(age)\n",
    "age = 3\nif age in {1, 2:\n    print(age)\n",
    "ages = {'Ada' 36}\nprint(ages)\n",
    "age = 3\nif age >= 2;\n    print(age)\n",
)

_THEN = frozenset("then do than begin".split())
_BEFORE_A_BLOCK = frozenset(("else", "try", "finally", ":"))


def braces_or_then(broken: Broken) -> Iterator[Guess]:
    marks = list(_marks(broken))
    changes = [change for _, _, change in marks]
    for line in broken.near:
        for head, sign, _ in marks:
            if line.number in (head.line, sign.line):
                yield broken.guess(line, 0.1, *changes, mark=sign, words={"sign": sign.text})
                break


def _marks(broken: Broken) -> Iterator[tuple[Lexeme, Lexeme, Change]]:
    """What a block follows, the word or brace that opens or closes it, and how that goes."""
    heads: dict[int, str] = {}  # how each line begins
    opened: list[bool] = []  # whether each bracket that is open stands for a block
    before = None
    for index, sign in enumerate(broken.lexemes):
        may_open = before is not None and heads.get(before.line) in BLOCK_WORDS and _may_end(before)
        if before and may_open and sign.text in _THEN:
            yield before, sign, _colon(broken, index)
        elif sign.kind == "bracket" and sign.text in CLOSERS:
            opened.append(may_open and sign.text == "{" and (not opened or opened[-1]))
            if before and opened[-1]:
                yield before, sign, _colon(broken, index)
        elif sign.kind == "bracket" and opened and opened.pop() and sign.text == "}":
            yield sign, sign, _nothing(broken, index)
        if sign.text != "}":
            heads.setdefault(sign.line, sign.text)
        before = sign


def _may_end(lexeme: Lexeme) -> bool:
    return ends_value(lexeme) or lexeme.text in _BEFORE_A_BLOCK


def _colon(broken: Broken, index: int) -> Change:
    before, sign, *after = broken.lexemes[index - 1 : index + 2]
    has_colon = before.text == ":" or (bool(after) and after[0].text == ":")
    return Change(before.end, sign.end, "" if has_colon else ":")


def _nothing(broken: Broken, index: int) -> Change:
    """The brace goes, and the blanks up to an `else` behind it."""
    brace, *after = broken.lexemes[index : index + 2]
    return Change(brace.start, after[0].start if after and after[0].line == brace.line else brace.end, "")
