"""A TOML text -> its values and the page on which to tell faults of them."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any

from checker.exercise.fields import Page
from checker.exercise.places import Places
from checker.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from checker.exercise.faults import Faults

_POSITION = re.compile(r" \((?:at line (\d+), column \d+|at end of document)\)$")
# What tomllib says, in words for someone who has not read the TOML specification.
_PLAINER = {
    "Cannot overwrite a value": N_("this key stands here for the second time"),
    "Invalid value": N_("there is no value here that TOML knows; a text needs quotes around it"),
    "Illegal character '\\n'": N_("a text has no closing quotes on its line"),
    "Unclosed array": N_("a list has no closing bracket, or a comma is missing in it"),
    "Invalid statement": N_("a line must be `key = value`, `[table]`, `[[table]]` or a `# comment`"),
    "Expected newline or end of document after a statement": N_("there is more on this line than one value"),
}
_PLAINER_AT_END = {
    "Unterminated string": N_("a text has no closing quotes"),
    "Unclosed array": N_("a list has no closing bracket"),
}
# What else it says that holds nothing of the file, in its own words.
_ITS_OWN = (
    N_("expected '=' after a key in a key/value pair"),
    N_("expected ']' at the end of a table declaration"),
    N_("expected ']]' at the end of an array declaration"),
    N_("invalid initial character for a key part"),
    N_("unclosed inline table"),
    N_("unescaped '\\' in a string"),
    N_("invalid hex value"),
    N_("invalid date or datetime"),
)


def open_page(
    path: Path, text: str, faults: Faults, homes: Mapping[str, tuple[str, ...]]
) -> tuple[dict[str, Any], Page] | None:
    try:
        values = tomllib.loads(text)
        places = Places(text)
    except RecursionError:
        faults.add(path, 1, _("This is not valid TOML: it is nested too deeply."))
    except tomllib.TOMLDecodeError as error:
        reason, line = _explained(str(error), text)
        faults.add(path, line, _("This is not valid TOML: {reason}.", reason=reason))
    except ValueError:  # tomllib leaves it to `int`, which has no position
        faults.add(path, 1, _("This is not valid TOML: a number in it has too many digits."))
    else:
        return values, Page(path, places, faults, homes)
    return None


def _explained(message: str, text: str) -> tuple[str, int]:
    """The reason in plain words, and its line."""
    position = _POSITION.search(message)
    reason = _POSITION.sub("", message)
    if position and not position[1]:
        last = text.rstrip().count("\n") + 1
        return _(_PLAINER_AT_END.get(reason, N_("the file ends before this is complete"))), last
    return _(_PLAINER.get(reason, reason[:1].lower() + reason[1:])), int(position[1]) if position else 1
