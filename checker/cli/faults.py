"""A command that cannot be carried out."""

from __future__ import annotations


class Refused(Exception):
    """One sentence for the person who typed the command, and the exit code."""

    def __init__(self, sentence: str, code: int = 2) -> None:
        super().__init__(sentence.replace("\n", "\\n"))  # a name in it may hold anything
        self.code = code
