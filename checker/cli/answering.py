"""An answer in the making on the screen: the option under the mark, or the text that is being typed."""

from __future__ import annotations

from checker.cli.look import task
from checker.model import Ask, Exercise
from checker.report.safe import safe
from checker.report.screen import Screen
from checker.words import N_, _

_SPOKEN_HELP = {
    (Ask.CHOICE, False): N_("Type the letter of an answer, and Enter"),
    (Ask.OUTPUT, False): N_("Enter: type your prediction"),
    (Ask.OUTPUT, True): N_("Type what is printed, line by line; Ctrl-D at the beginning of a line hands it in"),
}


class Answering:
    """What the keys make of an answer; `current` is what the file holds."""

    def __init__(self, exercise: Exercise, current: str = "") -> None:
        self.exercise = exercise
        self.keys = [option.key for option in exercise.options]
        self.chosen = current.strip().upper() if current.strip().upper() in self.keys else None
        self.text = current
        self.is_typing = False

    def press(self, key: str) -> str | None:
        """The answer, once it is handed in; None for every other key."""
        if self.exercise.ask is Ask.CHOICE:
            return self._choose(key)
        if self.exercise.ask is Ask.OUTPUT:
            return self._type(key)
        return None

    def takes(self, key: str) -> bool:
        """Whether this key means something for the answer, and so nothing else."""
        if self.exercise.ask is Ask.CHOICE:
            return key in ("up", "down") or (key == "enter" and self.chosen is not None) or key in self.keys
        return self.exercise.ask is Ask.OUTPUT and (self.is_typing or key == "enter")

    def _choose(self, key: str) -> str | None:
        if key == "enter":
            return self.chosen
        if key in self.keys:
            self.chosen = key
        elif self.chosen is None:
            self.chosen = self.keys[0 if key == "down" else -1]
        elif key in ("up", "down"):
            at = self.keys.index(self.chosen) + (1 if key == "down" else -1)
            self.chosen = self.keys[at % len(self.keys)]
        return None

    def _type(self, key: str) -> str | None:
        if not self.is_typing:
            self.is_typing = True
        elif key == "escape":
            self.is_typing = False
        elif key == "ctrl-d":
            self.is_typing = False
            return self.text
        elif key == "backspace":
            self.text = self.text[:-1]
        elif key in ("enter", "tab") or len(key) == 1:
            self.text += {"enter": "\n", "tab": "\t"}.get(key, key)
        return None

    def lines(self, screen: Screen) -> list[str]:
        """The task with the answer as it is by now."""
        lines = task(self.exercise, screen, self.chosen).rstrip("\n").split("\n")
        if self.exercise.ask is Ask.OUTPUT:
            if screen.spoken:  # who types it has heard it
                return lines
            cursor = "_" if self.is_typing else ""
            typed = safe(self.text + cursor).split("\n")
            lines += ["", "  " + _("Your prediction:"), *(f"    > {line}".rstrip() for line in typed)]
        return lines

    def help(self, spoken: bool = False) -> str:
        """What to press, in words; or, where all is spoken, what to type on a line of its own."""
        if spoken:
            return _(_SPOKEN_HELP.get((self.exercise.ask, self.is_typing), ""))
        if self.exercise.ask is Ask.CHOICE:
            return _("up, down: choose | Enter: answer")
        if self.exercise.ask is Ask.OUTPUT:
            if self.is_typing:
                return _("Type what is printed | Ctrl-D: hand it in | Esc: stop typing")
            return _("Enter: type your prediction")
        return ""
