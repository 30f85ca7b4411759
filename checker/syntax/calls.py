"""What stands between the brackets of a call, or of a `def`."""

from __future__ import annotations

from collections.abc import Sequence

from checker.scan import CLOSERS, Lexeme
from checker.syntax.broken import Broken


def arguments(broken: Broken, opener: Lexeme) -> list[list[Lexeme]]:
    """What the commas behind an opening bracket part, each as its lexemes; up to the closing bracket."""
    parts: list[list[Lexeme]] = [[]]
    depth, is_lambda = 0, False
    for lexeme in broken.lexemes[broken.lexemes.index(opener) + 1 :]:
        if lexeme.kind == "bracket":
            depth += 1 if lexeme.text in CLOSERS else -1
        if depth < 0:
            break
        if depth == 0 and lexeme.text in ("lambda", ":"):  # the commas in between are those of the `lambda`
            is_lambda = lexeme.text == "lambda"
        if lexeme.text == "," and depth == 0 and not is_lambda:
            parts.append([])
        else:
            parts[-1].append(lexeme)
    return [part for part in parts if part]


def name_of(argument: Sequence[Lexeme]) -> str | None:
    """The name in `name=value`; None for what is given by its place alone."""
    if argument[0].text == "**":
        return "**"
    return argument[0].text if len(argument) > 1 and argument[1].text == "=" else None
