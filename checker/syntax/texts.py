"""The texts of a program that Python cannot read: their quotation marks and what they say."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.compare.values import cut
from checker.scan import Lexeme
from checker.syntax.broken import Line

OTHER = {"'": '"', '"': "'"}
_MAX_SHOWN = 40
_OPENING = re.compile(r"([rRbBuUfF]*)('''|\"\"\"|'|\")")


@dataclass(frozen=True, slots=True)
class Text:
    """A text with or without its end. Offsets are those of the whole program."""

    lexeme: Lexeme
    prefix: str
    mark: str  # one quotation mark, or three
    start: int  # of the opening mark, behind the prefix

    @property
    def inside(self) -> int:
        """Where what it says begins."""
        return self.start + len(self.mark)

    @property
    def is_open(self) -> bool:
        return self.lexeme.kind == "open_string"

    @property
    def end(self) -> int:
        return self.lexeme.end

    @property
    def body(self) -> str:
        """What it says, without its marks."""
        end = self.end if self.is_open else self.end - len(self.mark)
        return self.lexeme.text[self.inside - self.lexeme.start : end - self.lexeme.start]


def shown(words: str) -> str:
    """What was written, so short that a message that quotes it gets read."""
    return cut(words, _MAX_SHOWN)


def text_of(lexeme: Lexeme) -> Text | None:
    if lexeme.kind not in ("string", "open_string") or (found := _OPENING.match(lexeme.text)) is None:
        return None
    return Text(lexeme, found[1], found[2], lexeme.start + len(found[1]))


def texts(line: Line) -> list[Text]:
    """The texts that begin on a line."""
    return [text for lexeme in line.lexemes if (text := text_of(lexeme))]


def open_text(line: Line) -> Text | None:
    """The text on a line that does not end; it takes all that follows, so it is the last lexeme."""
    return text_of(line.last) if line.last.kind == "open_string" else None
