"""Text from a learner's program, made harmless for a terminal or a log."""

from __future__ import annotations

import re

# C0 and C1 controls but line break and tab, DEL, lone surrogates, line separators, and what turns
# the direction of text or hides in it.
_UNSAFE = "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"


def safe(text: str) -> str:
    """`text` with every control character spelt out, such as `\\x1b`."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return text  # as almost always; the pattern costs two milliseconds to compile
    return re.sub(_UNSAFE, lambda found: found[0].encode("unicode_escape").decode("ascii"), text)


def one_line(text: str, width: int) -> str:
    """`text` made safe, on one line, at most `width` characters wide; a cut ends in …"""
    line = safe(text[: width + 1]).replace("\n", "⏎").replace("\t", "→")
    return line if len(line) <= width else line[: max(0, width - 1)] + "…"
