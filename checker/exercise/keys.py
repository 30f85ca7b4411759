"""Every key of an exercise.toml, with what it may hold: docs/exercises.md in code.

The names are those of the fields in `checker.model`, and defaults stand only there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.exercise.fields import Key, Keys
from checker.exercise.python_texts import construct, error_name, expression, literal, module_name
from checker.exercise.readers import flag, list_of, number, one_of, table, tables, text, whole
from checker.model import Ask, Compare
from checker.words import N_

if TYPE_CHECKING:
    from checker.exercise.fields import Page
    from checker.exercise.places import Where

LEVELS = ("easy", "medium", "intermediate", "hard", "advanced", "expert")
_LARGE = 100_000  # far beyond anything sensible, but still a number that adds up


def _format(value: object, page: Page, where: Where) -> int | None:
    """Refuses what a later checker may write, rather than to misread it."""
    if isinstance(value, int) and not isinstance(value, bool) and value == 1:
        return value
    page.wrong(where, N_("{it} must be 1, the only format that this checker reads."))
    return None


_FILLED = text(filled=True)
_FILLED_TEXTS = list_of(_FILLED)
_COMPARE = {
    "compare": Key(one_of({mode.value: mode for mode in Compare})),
    "tolerance": Key(number(0, _LARGE)),
}
_LIMITS: Keys = {
    "cpu_s": Key(number(0, 60, above_least=True)),
    "wall_s": Key(number(0, 120, above_least=True)),
    "memory_mb": Key(whole(32, 4096)),
    "output_kb": Key(whole(1, 16384)),
}
_CASE: Keys = {
    "name": Key(text(filled=True, one_line=True), required=True),
    "stdin": Key(text()),
    "call": Key(expression),
    "argv": Key(list_of(text())),
    "stdout": Key(text()),
    "returns": Key(literal),
    "raises": Key(error_name),
    "hidden": Key(flag),
    "points": Key(number(0, _LARGE)),
    **_COMPARE,
}
_VARY: Keys = {
    "stdin": Key(text()),
    "call": Key(expression),
    **_COMPARE,
}


def _varied(value: object, page: Page, where: Where) -> tuple[dict[str, Any], ...] | None:
    from checker.exercise.varying import read_varied  # most exercises vary nothing

    return read_varied(value, _VARY, page, where)


_CONSTRAINT: Keys = {
    "construct": Key(construct, required=True),
    "says": Key(_FILLED, required=True),
}
_OPTION: Keys = {
    "key": Key(text(filled=True, one_line=True), required=True),
    "text": Key(_FILLED, required=True),
    "right": Key(flag),
    "why": Key(_FILLED),
}
EXERCISE: Keys = {
    "format": Key(_format, required=True),
    "title": Key(text(filled=True, one_line=True, longest=60), required=True),
    "prompt": Key(_FILLED, required=True),
    "ask": Key(one_of({ask.value: ask for ask in Ask})),
    "topic": Key(text(filled=True, one_line=True, longest=40)),
    "level": Key(one_of({level: level for level in LEVELS})),
    "concepts": Key(_FILLED_TEXTS),
    "minutes": Key(number(0, _LARGE)),
    "attempts": Key(whole(0)),
    "points": Key(number(0, _LARGE)),
    "hints": Key(_FILLED_TEXTS),
    "explanation": Key(_FILLED_TEXTS),
    "quick_check": Key(text()),
    "imports": Key(list_of(module_name)),
    "reorder": Key(flag),
    "edits": Key(flag),
    **_COMPARE,
    "limits": Key(table(_LIMITS)),
    "case": Key(tables(_CASE)),
    "vary": Key(_varied),
    "forbid": Key(tables(_CONSTRAINT)),
    "require": Key(tables(_CONSTRAINT)),
    "option": Key(tables(_OPTION)),
}
_PARTS: dict[str, Keys] = {
    "": EXERCISE,
    "[limits]": _LIMITS,
    "[[case]]": _CASE,
    "[[forbid]]": _CONSTRAINT,
    "[[require]]": _CONSTRAINT,
    "[[option]]": _OPTION,
}
# Where each key belongs, for one that stands in the wrong place.
HOMES = {
    name: tuple(part for part, keys in _PARTS.items() if name in keys)
    for name in dict.fromkeys(name for keys in _PARTS.values() for name in keys)
}
