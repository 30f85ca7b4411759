"""The program's messages in the reader's language: the English text is the key, a gettext catalogue has the rest.

`_("{path} is new.", path=path)` gives a text with its words filled in; `ngettext` chooses by a number; `N_` marks a
text that is translated later, where it is shown. English needs no catalogue. Who starts a process says once which
language it speaks (`speak`); whoever uses checker as a library gets English unless they do so, too.
"""

from __future__ import annotations

import os
from functools import reduce
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


_ORDINALS = {1: N_("{number}st"), 2: N_("{number}nd"), 3: N_("{number}rd")}
_OTHER_ORDINAL = N_("{number}th")


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd …"""
    tail = number % 100
    return _(_OTHER_ORDINAL if 10 <= tail <= 20 else _ORDINALS.get(tail % 10, _OTHER_ORDINAL), number=number)


def listed(words: Iterable[str]) -> str:
    """All of some words, of which there is at least one: `a and b`."""
    return reduce(lambda some, more: _("{some} and {more}", some=some, more=more), words)


def either(words: Iterable[str]) -> str:
    """One of some words, of which there is at least one: `a, b or c`."""
    *some, last = words
    return _("{some} or {last}", some=", ".join(some), last=last) if some else last


def capital(text: str) -> str:
    """The words as they begin a sentence."""
    return text[:1].upper() + text[1:]


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


_OF_THE_SYSTEM = (  # what systems say of files; of the rest they speak English
    N_("Device or resource busy"),
    N_("Directory not empty"),
    N_("Disk quota exceeded"),
    N_("File exists"),
    N_("File name too long"),
    N_("File too large"),
    N_("Input/output error"),
    N_("Is a directory"),
    N_("No space left on device"),
    N_("No such file or directory"),
    N_("Not a directory"),
    N_("Operation not permitted"),
    N_("Permission denied"),
    N_("Read-only file system"),
    N_("Too many levels of symbolic links"),
    N_("Too many open files"),
)


def reason(error: OSError) -> str:
    """What the system says about a file, in the reader's language."""
    return _(error.strerror) if error.strerror else str(error)


def _tell_argparse(language: str) -> None:
    """argparse asks gettext itself, in the way that the environment says; its texts stand in our catalogue, too."""
    import gettext

    os.environ["LANGUAGE"] = language  # our worker processes inherit it
    gettext.bindtextdomain(DOMAIN, LOCALE)
    gettext.textdomain(DOMAIN)
