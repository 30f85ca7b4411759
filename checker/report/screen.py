"""What a terminal can show."""

from __future__ import annotations

from typing import NamedTuple

from checker.words import _

_UNICODE = {
    "ok": "✓",
    "near": "≈",
    "no": "✗",
    "bar": "│",
    "under": "^",
    "space": "·",
    "tab": "→",
    "end": "⏎",
    "more": "⋮",
    "cut": "…",
}
_ASCII = {
    "ok": "[ok]",
    "near": "[~]",
    "no": "[x]",
    "bar": "|",
    "under": "^",
    "space": "_",
    "tab": ">",
    "end": "$",
    "more": "...",
    "cut": "...",
}

_COLOURS = {"ok": "1;32", "near": "1;33", "no": "1;31", "dim": "2"}


class Screen(NamedTuple):
    """Width in columns; whether there are colours, and symbols beyond ASCII.

    A spoken one is read out loud: everything on it is said in words, one line after the other.
    """

    width: int = 80
    colour: bool = False
    unicode: bool = True
    spoken: bool = False

    @property
    def symbols(self) -> dict[str, str]:
        """The marks of reports, by meaning."""
        return _UNICODE if self.unicode else _ASCII

    def headed(self, kind: str, text: str) -> str:
        """Text behind the mark of what it means; alone where no mark would be heard."""
        return text if self.spoken else f"{self.symbols[kind]} {text}"

    def program(self, text: str, indent: str = "    ") -> list[str]:
        """The lines of a program that is only shown, each behind a bar, or with its number and indentation in words."""
        if self.spoken:
            from checker.report.in_words import code_lines

            return [f"{indent}{line}" for line in code_lines(text)]
        return [f"{indent}{self.symbols['bar']} {line}".rstrip() for line in text.strip("\n").split("\n")]

    def bold(self, text: str) -> str:
        """Text in bold where there are colours."""
        return f"\x1b[1m{text}\x1b[0m" if self.colour else text

    def styled(self, text: str, kind: str) -> str:
        """Text in the colour of what it means: ok, near, no, or dim for what need not be read."""
        return f"\x1b[{_COLOURS[kind]}m{text}\x1b[0m" if self.colour else text

    def plain(self, text: str) -> str:
        """Text that this screen can show."""
        text = _said(text) if self.spoken else text
        return text if self.unicode else text.translate(_TYPOGRAPHY).encode("ascii", "backslashreplace").decode()


_TYPOGRAPHY = str.maketrans({"…": "...", "–": "-", "—": "-", "’": "'", "“": '"', "”": '"', "·": "-"})


def _said(text: str) -> str:
    """Text without signs that stand for something: a screen reader would read out what they look like."""
    end, tab = _("(line end)"), _("(tab)")
    for sign, words in (("…", "..."), ("⏎", f" {end} "), ("→", f" {tab} ")):
        text = text.replace(sign, words)
    return text
