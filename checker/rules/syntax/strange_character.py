"""The program has a character that Python does not know.

Some such characters look much like one that Python knows: a dash, for instance, like the minus sign. They often
come from a web page or a word processor.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator

from checker.scan import Lexeme, scan
from checker.syntax.broken import Broken, Guess, replace
from checker.words import _

message = "Python does not know the character {character} on line {line}: {instead}."
hints = (
    "Signs that look alike can be different characters.",
    "Look for {character} on line {line}.",
    "On line {line}, {instead}.",
)
bad = """\
width = 3
height = 4
print(width × height)
"""
line = 3
good = """\
width = 3
height = 4
print(width * height)
"""
near_miss = (
    "print(“Hello”)\n",
    "print('3 × 4'\n",
    "größe = 3\nprint(größe 4)\n",
    "x = 3\nif x => 3:\n    print(x)\n",
)

_MEANT = {
    **dict.fromkeys("×∗·⋅∙", "*"),
    **dict.fromkeys("÷∕⁄", "/"),
    **dict.fromkeys("–—−‐‑‒", "-"),
    **dict(zip("≤≥≠²³、。【】`", ("<=", ">=", "!=", "**2", "**3", ",", ".", "[", "]", "'"), strict=True)),
    **{chr(wide): chr(wide - 0xFEE0) for wide in range(0xFF01, 0xFF5F)},  # a keyboard for Chinese or Japanese
}
_QUOTES = frozenset("‘’‚‛“”„‟«»‹›´")  # the business of another kind
_CANDIDATE = re.compile(r"[^\t\n\f -~]|[?$`]")
_TEXTS = ("comment", "string", "open_string")


def strange_character(broken: Broken) -> Iterator[Guess]:
    strange = list(_strange(broken))
    known = [(found, text) for found in strange if (text := _meant(found.text)) is not None]
    for line in broken.near:
        if here := [pair for pair in known if pair[0].line == line.number]:
            found, text = here[0]
            words = {"character": _named(found.text), "instead": _instead(text)}
            # All at once: they come from one keyboard, or from one page.
            yield broken.guess(line, 0.05, *(replace(*pair) for pair in known), mark=found, words=words)
        for character, found in {found.text: found for found in strange if found.line == line.number}.items():
            changes = [replace(other, "") for other in strange if other.text == character]
            words = {"character": _named(character), "instead": _("take it out")}
            yield broken.guess(line, 0.3, *changes, mark=found, words=words)


def _strange(broken: Broken) -> Iterator[Lexeme]:
    """Each character outside texts and comments that can be no part of a program."""
    candidates = [(found[0], found.start()) for found in _CANDIDATE.finditer(broken.source)]
    texts = [lexeme for lexeme in scan(broken.source) if candidates and lexeme.kind in _TEXTS]
    hidden = {offset for lexeme in texts for offset in range(lexeme.start, lexeme.end)}
    for character, start in candidates:
        is_letter = f"a{character}".isidentifier() and character not in _MEANT
        if start not in hidden and character not in _QUOTES and not is_letter:
            line = bisect_right(broken.starts, start)
            yield Lexeme("other", character, line, start - broken.starts[line - 1] + 1, start)


def _meant(character: str) -> str | None:
    """The sign that a character looks like; a blank for those that are wider or narrower than it."""
    if character.isspace():
        return " "
    return "" if unicodedata.category(character) == "Cf" else _MEANT.get(character)


def _instead(text: str) -> str:
    if not text:
        return _("take it out")
    return _("write `{text}`", text=text) if text.strip() else _("write a plain space")


def _named(character: str) -> str:
    name = unicodedata.name(character, "unknown").lower()
    return (
        _("`{character}` ({name})", character=character, name=name)
        if character.isprintable()
        else _("“{name}”", name=name)
    )
