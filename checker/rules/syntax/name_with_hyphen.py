"""A name is written with a hyphen.

To Python a hyphen is always a minus sign: first-name means first minus name, and a difference cannot be
given a value.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.scan import Lexeme
from checker.syntax.broken import GIVES, Broken, Change, Guess, Line, is_name
from checker.syntax.renaming import in_f_texts

taxonomy = "SYN21"
message = "A name cannot contain `-`, which means minus: on line {line} write `{new}`."
hints = (
    "In a name, words are joined by an underscore.",
    "Look at `{old}` on line {line}.",
    "Write `{new}` wherever `{old}` is used.",
)
bad = """\
first-name = "Ada"
print("Hello,", first-name)
"""
line = 1
good = """\
first_name = "Ada"
print("Hello,", first_name)
"""
near_miss = (
    "first name = 'Ada'\nprint(first name)\n",
    "a = 5\nb = 3\na - b = c\nprint(c)\n",
    "a = 5\nb = 3\nprint(a-b\n",
    "a = 5\nb = 3\nif a-b = 2:\n    print(a)\n",
)


def name_with_hyphen(broken: Broken) -> Iterator[Guess]:
    everywhere = [(broken.text(parts[0], parts[-1]), parts) for parts in _hyphenated(broken.lexemes)]
    for line in broken.near:
        at = {lexeme: index for index, lexeme in enumerate(line.lexemes)}
        here = [(old, at[parts[0]]) for old, parts in everywhere if parts[0] in at]
        new = {old: old.replace("-", "_") for old, index in here if _gets_a_value(line, index, len(old))}
        if new:
            old = next(iter(new))
            changes = [Change(parts[0].start, parts[-1].end, new[name]) for name, parts in everywhere if name in new]
            words = {"old": old, "new": new[old]}
            yield broken.guess(line, 0.1, *changes, *in_f_texts(broken, new), words=words)


def _hyphenated(lexemes: list[Lexeme]) -> Iterator[list[Lexeme]]:
    """Each run of words with hyphens between them and no blanks, as its lexemes."""
    run: list[Lexeme] = []
    for lexeme in lexemes:
        goes_on = bool(run) and lexeme.start == run[-1].end and (lexeme.text == "-") != (run[-1].text == "-")
        if goes_on and (lexeme.kind in ("word", "number") or lexeme.text == "-"):
            run.append(lexeme)
            continue
        if len(run) > 2 and run[-1].text != "-":
            yield run
        run = [lexeme] if is_name(lexeme) else []
    if len(run) > 2 and run[-1].text != "-":
        yield run


def _gets_a_value(line: Line, index: int, length: int) -> bool:
    """Whether a run of so many characters stands where only a name can: before `=`, or behind `for` or `def`."""
    end = line.lexemes[index].start + length
    before = line.lexemes[index - 1].text if index else ""
    after = next((lexeme.text for lexeme in line.lexemes[index:] if lexeme.start >= end), "")
    if line.first.text == "def":
        return before in ("def", "(", ",")
    return before in ("for", "as", "global", "import") or (not before and after in GIVES)
