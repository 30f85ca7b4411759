"""Text from a learner's program, made harmless for a terminal or a log."""

from __future__ import annotations

import re

from checker.words import ngettext

# C0 and C1 controls but line break and tab, DEL, lone surrogates, line separators, what turns the
# direction of text or hides in it, and what Unicode says is no character.
_NO_CHARACTERS = "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
_UNSAFE = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufdd0-\ufdef\ufeff"
    f"\ufff9-\ufffb{_NO_CHARACTERS}]"
)


def safe(text: str) -> str:
    """`text` with every control character spelt out, such as `\\x1b`."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return text  # as almost always; the pattern costs two milliseconds to compile
    return re.sub(_UNSAFE, lambda found: found[0].encode("unicode_escape").decode("ascii"), text)


def one_line(text: str, width: int) -> str:
    """`text` made safe, on one line, at most `width` characters wide; a cut ends in …"""
    line = safe(text[: width + 1]).replace("\n", "⏎").replace("\t", "→")
    return line if len(line) <= width else line[: max(0, width - 1)] + "…"


def no_command(line: str) -> str:
    """A line that a CI log does not take for one of its commands, such as `::error::`, wherever it was broken."""
    if line.lstrip().startswith("::"):
        line = line.replace("::", "\\x3a:", 1)
    return re.sub(r"##(?=\w*\[)", r"#\\x23", line) if "##" in line else line


def label(text: str, width: int = 200) -> str:
    """A name or a sentence on one line that harms neither a terminal nor a CI log."""
    return no_command(one_line(text, width))


def block(text: str, most: int) -> str:
    """Lines that harm neither a terminal nor a CI log; of too many characters the first, and how many are left."""
    lines = "\n".join(no_command(line) for line in safe(text[:most]).split("\n"))
    if len(text) <= most:
        return lines
    rest = ngettext("{number} more character", "{number} more characters", len(text) - most)
    return f"{lines}\n… ({rest})"
