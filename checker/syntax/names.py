"""The names of a program that Python cannot read: which get a value, and which are two words in one."""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from functools import lru_cache

from checker.scan import Lexeme
from checker.syntax.broken import Broken, is_name

BUILTINS = frozenset(dir(builtins))
METHODS = frozenset(name for kind in (str, list, dict, set) for name in dir(kind) if not name.startswith("_"))
_GIVE_VALUES = frozenset("for def class import from with except".split())
_MAX_LENGTH = 60  # of a word in which two are looked for


@lru_cache(maxsize=1)  # several kinds ask, and several times, about the same program
def given_names(broken: Broken) -> frozenset[str]:
    """The names that get a value somewhere in the program."""
    given: set[str] = set()
    first: dict[int, str] = {}
    for lexeme, after in zip(broken.lexemes, [*broken.lexemes[1:], None], strict=True):
        beginning = first.setdefault(lexeme.line, lexeme.text)
        if lexeme.text == "in":  # behind it stand the values of a `for`
            first[lexeme.line] = "in"
        is_assigned = after is not None and after.text == "=" and after.line == lexeme.line
        if is_name(lexeme) and (is_assigned or beginning in _GIVE_VALUES):
            given.add(lexeme.text)
    return frozenset(given)


def halves(broken: Broken, word: Lexeme, is_new: bool = False) -> Iterator[int]:
    """Where two known words may meet in one, as in `lenages`; where it `is_new`, the first one may be unknown."""
    if not is_new and any(word.text in known for known in (given_names(broken), BUILTINS, METHODS)):
        return
    for length in range(min(len(word.text), _MAX_LENGTH) - 1, 0, -1):
        first, second = word.text[:length], word.text[length:]
        if (is_new or _is_known(broken, first)) and (_is_known(broken, second) or second.isdigit()):
            yield word.start + length


def _is_known(broken: Broken, name: str) -> bool:
    return name in broken.names or name in BUILTINS or name in METHODS
