"""After `and` or `or`, what is compared is left out.

We say "if x is more than 1 and less than 5". Python needs a whole comparison on each side of `and` and `or`, so x
has to be named again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.scan import CLOSERS, OPENERS, Lexeme
from checker.syntax.broken import KEYWORDS, VALUE_WORDS, Broken, Guess, insert

taxonomy = "SYN45"
misconception = "CompareMultipleValuesWithOr"
message = "Line {line} must say again after `{joint}` what is compared: `{joint} {operand} {sign} ...`."
hints = (
    "On each side of `and` and `or` stands a whole question, as if the other were not there.",
    "Look at what follows `{joint}` on line {line}.",
    "Write `{operand}` once more, between `{joint}` and `{sign}`.",
)
bad = """\
age = 15
if age > 12 and < 20:
    print("A teenager.")
"""
line = 2
good = """\
age = 15
if age > 12 and age < 20:
    print("A teenager.")
"""
near_miss = (
    "age = 15\nif age > 12 and age <:\n    print(age)\n",
    "age = 15\nif age > 12 and age = 15:\n    print(age)\n",
    "age = 15\nif age > 12 && age < 20:\n    print(age)\n",
    "age = 15\nif age > 12 and or age < 20:\n    print(age)\n",
)

_Operand = tuple[Lexeme, Lexeme]  # from where to where it goes
_JOINTS = ("and", "or")
_COMPARES = frozenset("== != < > <= >= in is".split())
_ENDS = (KEYWORDS - VALUE_WORDS) | {"=", ",", ":", ";"}
_LONGEST = 60  # characters: what is longer would hardly be said twice


def left_operand_missing(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        missing = [(joint, sign, broken.text(*operand)) for joint, sign, operand in _missing(line.lexemes)]
        if missing and all(len(text) <= _LONGEST for _, _, text in missing):
            changes = [insert(joint.end, f" {text}") for joint, _, text in missing]
            joint, sign, text = missing[0]
            words = {"joint": joint.text, "operand": text, "sign": sign.text}
            yield broken.guess(line, 0.15, *changes, at=joint, mark=joint, words=words)


def _missing(lexemes: Sequence[Lexeme]) -> Iterator[tuple[Lexeme, Lexeme, _Operand]]:
    """Each `and` or `or` with the comparing sign right behind it, and what the comparison before it compares."""
    operand: _Operand | None = None
    starts = [0]  # where what is compared begins, for each bracket that is open
    for index, lexeme in enumerate(lexemes):
        if lexeme.text in CLOSERS:
            starts.append(index + 1)
        elif lexeme.text in OPENERS:
            starts = starts[:-1] or [0]
        elif _compares(lexemes, index) and index > starts[-1]:
            operand = lexemes[starts[-1]], lexemes[index - 1]
            starts[-1] = index + 1
        elif lexeme.text in _ENDS:
            is_between = operand and operand[0] is operand[1] and operand[0].kind == "number"  # 1 < age and < 5
            if is_between and lexeme.text in _JOINTS and index > starts[-1]:
                operand = lexemes[starts[-1]], lexemes[index - 1]
            if operand and lexeme.text in _JOINTS and _compares(lexemes, index + 1):
                yield lexeme, lexemes[index + 1], operand
            starts[-1] = index + 1


def _compares(lexemes: Sequence[Lexeme], index: int) -> bool:
    texts = [lexeme.text for lexeme in lexemes[index : index + 2]]
    return texts == ["not", "in"] or not _COMPARES.isdisjoint(texts[:1])
