"""The program's messages in the reader's language: the English text is the key, a gettext catalogue has the rest.

`_("{path} is new.", path=path)` gives a text with its words filled in; `ngettext` chooses by a number; `N_` marks a
text that is translated later, where it is shown. English needs no catalogue. Who starts a process says once which
language it speaks (`speak`); whoever uses checker as a library gets English unless they do so, too.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from gettext import GNUTranslations

ENGLISH = "en"
DOMAIN = "checker"
LOCALE = os.path.join(os.path.dirname(__file__), "locale")

_language = ENGLISH
_catalogue: GNUTranslations | None = None


def _(text: str, /, **words: object) -> str:
    """The text in the reader's language; with `words`, its places in braces are filled."""
    said = _catalogue.gettext(text) if _catalogue and text else text
    return said.format_map(words) if words else said


def ngettext(one: str, many: str, number: int, /, **words: object) -> str:
    """The text for that number of things, which `{number}` stands for in it."""
    said = _catalogue.ngettext(one, many, number) if _catalogue else one if number == 1 else many
    return said.format_map({"number": number, **words})


def N_(text: str) -> str:
    """The text as it is, marked for the catalogue: `_` is asked where it is shown."""
    return text


def of_system(error: OSError) -> str:
    """What the system says of an error, which is English; translated where it is one of the usual things."""
    return _(error.strerror or "")


_USUAL_OF_SYSTEMS = (
    N_("Operation not permitted"),
    N_("Permission denied"),
    N_("No such file or directory"),
    N_("Not a directory"),
    N_("Is a directory"),
    N_("File exists"),
    N_("File name too long"),
    N_("Too many levels of symbolic links"),
    N_("Too many open files"),
    N_("No space left on device"),
    N_("Disk quota exceeded"),
    N_("Read-only file system"),
    N_("Input/output error"),
    N_("Device or resource busy"),
    N_("Resource temporarily unavailable"),
    N_("Cannot allocate memory"),
    N_("Invalid argument"),
    N_("Function not implemented"),
    N_("Operation not supported"),
    N_("Connection refused"),
)


def language() -> str:
    """What is spoken: `en` or the name of a catalogue, such as `de`."""
    return _language


def languages() -> tuple[str, ...]:
    """Every language that there is."""
    named = (name for name in os.listdir(LOCALE) if os.path.isfile(_path(name)))
    return tuple(sorted((ENGLISH, *named)))


def speak(language: str) -> None:
    """Use that language from now on; raises LookupError for one that there is not."""
    global _language, _catalogue
    if language == ENGLISH:
        _language, _catalogue = ENGLISH, None
        return
    if not _is_there(language):
        raise LookupError(language)
    from gettext import GNUTranslations  # English does without it

    with open(_path(language), "rb") as file:
        _catalogue = GNUTranslations(file)
    _language = language
    _tell_argparse(language)


def preferred(environment: Mapping[str, str]) -> str:
    """The first language that the environment asks for and that there is, else English; as gettext looks for it."""
    asked = next(filter(None, map(environment.get, ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return next(filter(_is_there, _plain(asked.split(":"))), ENGLISH)


def _plain(names: Iterable[str]) -> Iterable[str]:
    """`de_AT.UTF-8` is `de`; the `C` of programs is English."""
    return (name.split(".")[0].split("_")[0].lower().replace("posix", ENGLISH) for name in names)


def _is_there(language: str) -> bool:
    return language == ENGLISH or (language.isalpha() and os.path.isfile(_path(language)))


def _path(language: str) -> str:
    return os.path.join(LOCALE, language, "LC_MESSAGES", f"{DOMAIN}.mo")


def _tell_argparse(language: str) -> None:
    """argparse asks gettext itself, in the way that the environment says; its texts stand in our catalogue, too."""
    import gettext

    os.environ["LANGUAGE"] = language  # our worker processes inherit it
    gettext.bindtextdomain(DOMAIN, LOCALE)
    gettext.textdomain(DOMAIN)
