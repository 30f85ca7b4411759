"""A value stands where only a name can stand.

`=` gives a value to the name on its left. A number, a text or the result of a function is itself a value and cannot
be given another.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.syntax.broken import KEYWORDS, Broken, Change, Guess, Line, is_name, replace

taxonomy = "SYN37"
message = "Only a name can get a value, and `{value}` on line {line} is not a name."
hints = (
    "On the left of `=` stands the name that gets the value of what is on the right.",
    "Look at `{value}` on line {line}.",
    "Write a name, without quotation marks or brackets, instead of `{value}` on line {line}.",
)
bad = """\
int(width) = "12"
print(width * 2)
"""
line = 1
good = """\
width = int("12")
print(width * 2)
"""
near_miss = (
    "5 = number\nprint(number)\n",
    "first-name = 'Ada'\nprint(first-name)\n",
    "ages = {'Ada' = 36}\nprint(ages)\n",
    "age = 3\nif age + 1 = 4:\n    print(age)\n",
    "class = 3\nprint(class)\n",
)

_CONVERSIONS = frozenset("int float str list".split())
_COMPLAINTS = ("cannot assign to", "illegal expression for augmented assignment")


def assignment_to_value(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        yield from _in_quotes(broken, line)
        yield from _converted(broken, line)
    span = broken.fault.span
    line_of_fault = broken.line(span.line)
    if line_of_fault and any(said in broken.fault.message for said in _COMPLAINTS):
        value = broken.source[broken.at : line_of_fault.start + span.end_column - 1].strip()
        yield broken.guess(line_of_fault, 0, words={"value": value})


def _in_quotes(broken: Broken, line: Line) -> Iterator[Guess]:
    """`"age" = 3`: the name without its quotation marks."""
    first, *rest = line.lexemes
    name = first.text[1:-1]
    if first.kind == "string" and name.isidentifier() and name not in KEYWORDS and rest and rest[0].text == "=":
        yield broken.guess(line, 0.2, replace(first, name), words={"value": first.text})


def _converted(broken: Broken, line: Line) -> Iterator[Guess]:
    """`int(age) = input()`: the value on the right is what should be turned into a number."""
    texts = [lexeme.text for lexeme in line.lexemes[:5]]
    if texts[0] not in _CONVERSIONS or texts[1:2] != ["("] or texts[3:] != [")", "="]:
        return
    first, _, name, end, _, *right = line.lexemes
    if not right or not is_name(name) or (len(right) == 1 and is_name(right[0])):  # the last is more like `b = int(a)`
        return
    text = f"{name.text} = {first.text}({broken.text(right[0], right[-1])})"
    value = broken.text(first, end)
    yield broken.guess(line, 0.15, Change(first.start, line.end, text), mark=first, words={"value": value})
