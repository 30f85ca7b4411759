"""Where a submission lies -> whose it is and for which exercise."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from checker.words import _

# The parts of a path below a root -> learner (or None: the root's own name) and exercise; None: no submission.
Place = Callable[[Sequence[str]], "tuple[str | None, str] | None"]

_FIELD = re.compile(r"\{(.*?)\}|(\*)")


class LayoutError(ValueError):
    """Says in one sentence what is wrong with a pattern."""


def usual_place(names: Sequence[str], is_one_learners: bool) -> Place:
    """`alice/exercise_04.py` or `exercise_04/alice.py`; in a repository of one learner `exercise_04.py` anywhere."""
    known = frozenset(names)

    def place(parts: Sequence[str]) -> tuple[str | None, str] | None:
        stem = parts[-1].removesuffix(".py")
        if is_one_learners or len(parts) == 1:
            return (None, stem) if stem in known else None
        if parts[0] in known:
            return (stem, parts[0]) if len(parts) == 2 else None
        return (parts[0], stem) if stem in known else None

    return place


def meant_by(name: str, names: Sequence[str]) -> str | None:
    """The exercise whose file is almost called so: `Exercise-4.py` and `exercise04 .py` for `exercise_04`."""
    if not name.endswith(".py"):
        return None
    return _spellings(tuple(names)).get(_bare(name.removesuffix(".py")))


@lru_cache(maxsize=4)
def _spellings(names: tuple[str, ...]) -> dict[str, str]:
    return {_bare(name): name for name in names}


def _bare(name: str) -> str:
    letters = re.sub(r"[\W_]+", "", name.casefold())
    return re.sub(r"[0-9]+", lambda digits: digits[0].lstrip("0"), letters)


def place_by(pattern: str, names: Sequence[str]) -> Place:
    """Places as a pattern such as `{learner}/{exercise}.py` says; `*` is any part of a name. Raises `LayoutError`."""
    if os.path.isabs(pattern) or ".." in pattern.split("/"):
        raise LayoutError(_("The layout `{pattern}` must stay below the folder that is graded.", pattern=pattern))
    wanted = re.compile(_as_expression(pattern, names))

    def place(parts: Sequence[str]) -> tuple[str | None, str] | None:
        found = wanted.fullmatch("/".join(parts))
        return (found.groupdict().get("learner"), found["exercise"]) if found else None

    return place


def _as_expression(pattern: str, names: Sequence[str]) -> str:
    fields = {
        "learner": "(?P<learner>[^/]+?)",
        "exercise": f"(?P<exercise>{'|'.join(re.escape(name) for name in sorted(names, key=len, reverse=True))})",
    }
    expression, end = "", 0
    for field in _FIELD.finditer(pattern):
        expression += re.escape(pattern[end : field.start()])
        end = field.end()
        if field[2]:
            expression += "[^/]*"
        elif field[1] in fields:
            expression += fields.pop(field[1])
        else:
            told = _("The layout has `{field}`; it may have {{learner}} and {{exercise}}, each once.", field=field[0])
            raise LayoutError(told)
    if "exercise" in fields:
        raise LayoutError(_("The layout must say where {exercise} stands, as in `{learner}/{exercise}.py`."))
    return expression + re.escape(pattern[end:])
