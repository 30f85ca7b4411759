"""A tolerant scanner: finds strings, comments, brackets, words and signs in text that Python cannot read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LEXEME = re.compile(
    r"""
    (?P<comment>\#[^\n]*)
  | (?P<string>[rRbBuUfF]{0,2}(?:'''(?:\\.|[^\\])*?'''|\"\"\"(?:\\.|[^\\])*?\"\"\"
        |(?!'''|\"\"\")(?:'(?:\\.|[^\\'\n])*'|"(?:\\.|[^\\"\n])*")))
  | (?P<open_string>[rRbBuUfF]{0,2}(?:(?:'''|\"\"\").*|['"][^\n]*))
  | (?P<word>[^\W\d]\w*)
  | (?P<number>0[xXoObB]\w+|(?:\d[\d_]*\.?[\d_]*|\.\d+)(?:[eE][+-]?\d+)?)
  | (?P<bracket>[()\[\]{}])
  | (?P<newline>\n)
  | (?P<sign>\*\*=|//=|>>=|<<=|===|!==|\.\.\.|[-+*/%&|^@:=!<>]=|=[<>]|->|\+\+|--|&&|\|\||<>|\*\*|//|<<|>>
        |[-+*/%@&|^~<>,:.;=!?$`\\])
  | (?P<other>[^\S\n]+|.)
    """,
    re.VERBOSE | re.DOTALL,
)
CLOSERS = {"(": ")", "[": "]", "{": "}"}
OPENERS = {closer: opener for opener, closer in CLOSERS.items()}


@dataclass(frozen=True, slots=True)
class Lexeme:
    kind: str  # comment, string, open_string, word, number, bracket, sign, other
    text: str
    line: int
    column: int
    start: int  # offset in the whole text

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def scan(source: str) -> Iterator[Lexeme]:
    """The lexemes of a text, white space left out. Never fails: what is no lexeme is an `other`."""
    line, start = 1, 0
    for found in _LEXEME.finditer(source):
        kind, text = found.lastgroup or "other", found[0]
        if kind != "newline" and not text.isspace():
            yield Lexeme(kind, text, line, found.start() - start + 1, found.start())
        if "\n" in text:
            line += text.count("\n")
            start = found.start() + text.rindex("\n") + 1
