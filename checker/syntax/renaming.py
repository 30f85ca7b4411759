"""Where a name is written differently, its uses in the braces of f-texts change too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from checker.syntax.broken import Broken, Change
from checker.syntax.texts import text_of

_BRACES = re.compile(r"\{[^{}]*\}")


def in_f_texts(broken: Broken, new: Mapping[str, str]) -> Iterator[Change]:
    """Every place in the braces of an f-text where a name is used that shall be written differently."""
    either = "|".join(re.escape(old) for old in new)
    name = re.compile(rf"(?<![\w.'\"-])({either})(?![\w'\"-])")
    for text in filter(None, map(text_of, broken.lexemes)):
        if "f" not in text.prefix.lower():
            continue
        for braces in _BRACES.finditer(text.body):
            for found in name.finditer(braces[0]):
                start = text.inside + braces.start() + found.start()
                yield Change(start, start + len(found[0]), new[found[0]])
