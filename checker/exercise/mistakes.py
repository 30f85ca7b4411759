"""A wrong program with a sentence on top -> Mistake. The program need not parse."""

from __future__ import annotations

import ast
import io
import re
import tokenize
import warnings

from checker.model import Mistake

_MARK = "# <--"
_BEFORE_DOCSTRING = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT}


def parse_mistake(name: str, source: str) -> Mistake | None:
    """None where no docstring leads. Paragraphs after the second are notes among teachers."""
    docstring, end_line = _leading_docstring(source)
    says, hint, *_ = [*map(_folded, re.split(r"\n\s*\n", docstring.strip())), "", ""]
    if not says:
        return None
    marks = tuple(
        number
        for number, line in enumerate(source.split("\n"), start=1)
        if number > end_line and line.rstrip().endswith(_MARK)
    )
    return Mistake(name=name, says=says, hint=hint or None, source=source, marks=marks)


def without_sentence(source: str) -> str:
    """The wrong program alone: without the docstring on top and the marks at the ends of lines."""
    lines = source.split("\n")[_leading_docstring(source)[1] :]
    return "\n".join(line.rstrip().removesuffix(_MARK).rstrip() for line in lines).strip("\n") + "\n"


def _leading_docstring(source: str) -> tuple[str, int]:
    """The docstring and its last line; an empty one where there is none."""
    try:
        # Token by token, and no further than needed: what follows may be broken in any way.
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            if token.type in _BEFORE_DOCSTRING:
                continue
            if token.type != tokenize.STRING:
                break
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # `\d` in a sentence
                value = ast.literal_eval(token.string)
            return (value, token.end[0]) if isinstance(value, str) else ("", 0)
    except (tokenize.TokenError, SyntaxError, ValueError):
        pass
    return "", 0


def _folded(paragraph: str) -> str:
    return " ".join(paragraph.split())
