"""The bytes of a terminal -> the names of keys."""

from __future__ import annotations

import codecs
import re

from checker.words import N_, _

_NAMED = {
    "\r": "enter",
    "\n": "enter",
    "\x7f": "backspace",
    "\b": "backspace",
    "\x04": "ctrl-d",
    "\t": "tab",
    "\x1b[A": "up",
    "\x1b[B": "down",
    "\x1b[C": "right",
    "\x1b[D": "left",
    "\x1bOA": "up",
    "\x1bOB": "down",
    "\x1bOC": "right",
    "\x1bOD": "left",
    "\x1b[5~": "page up",
    "\x1b[6~": "page down",
    "\x1b": "escape",
}
LETTERS = {
    "h": N_("hint"),
    "l": N_("list"),
    "n": N_("next"),
    "r": N_("reset"),
    "s": N_("solution"),
    "e": N_("explain"),
    "q": N_("quit"),
}
_SEQUENCE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|O.|(?=\x1b))|[^\x1b]", re.DOTALL)
_ESCAPE_S = 0.05  # how long a lone Esc may be the beginning of another key


def told_keys() -> list[str]:
    """Each letter and what it is for."""
    return [f"{letter} {_(word)}" for letter, word in LETTERS.items()]


class Keys:
    """Puts keys together of what comes in pieces."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._rest = ""

    def feed(self, data: bytes) -> list[str]:
        """The keys that are complete by now: a name, or the character itself."""
        text = self._rest + self._decoder.decode(data)
        keys, at = [], 0
        while found := _SEQUENCE.match(text, at):
            at = found.end()
            if key := _NAMED.get(found[0], found[0] if found[0].isprintable() else ""):
                keys.append(key)
        self._rest = text[at:]
        return keys

    def patience(self, seconds: float | None) -> float | None:
        """How long to wait for more: only a moment where a key may be incomplete."""
        if not self._rest:
            return seconds
        return _ESCAPE_S if seconds is None else min(seconds, _ESCAPE_S)

    def flush(self) -> list[str]:
        """Nothing more came: what looked like the beginning of a key was the Esc key."""
        rest, self._rest = self._rest, ""
        return ["escape"] if rest else []
