"""The catalogues of messages, kept in step with the code: `python -m checker.author.catalogue`.

Gathers every text that `checker.words` is asked for, and all that rules say, into `locale/*/LC_MESSAGES/checker.po`,
and compiles it. What is new there is empty until somebody translates it; a test says what is left.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po, write_po

from checker.rules import Rule, all_rules
from checker.words import DOMAIN, LOCALE

_PACKAGE = Path(__file__).parent.parent
_KEYWORDS = {"_": None, "N_": None, "ngettext": (1, 2)}


def template() -> Catalog:
    """Every text, with the files that it stands in."""
    catalog = Catalog(project="checker", charset="utf-8")
    found = extract_from_dir(
        _PACKAGE, method_map=[("**.py", "python")], keywords=_KEYWORDS, comment_tags=("Translators:",)
    )
    for file, _line, text, comments, _context in sorted(found, key=lambda each: each[:2]):
        catalog.add(text, locations=[(f"checker/{file}", 0)], auto_comments=comments)
    for rule in all_rules():
        for text in texts(rule):
            catalog.add(text, locations=[(f"checker/rules/{rule.group}/{rule.id}.py", 0)])
    return catalog


def texts(rule: Rule) -> Iterator[str]:
    """All that a rule says, in the order of its file."""
    yield from filter(None, (rule.title, rule.about, rule.message, *rule.hints, rule.belief))


def catalogues() -> Iterator[Path]:
    """The text of every catalogue that there is."""
    yield from sorted(Path(LOCALE).glob(f"*/LC_MESSAGES/{DOMAIN}.po"))


def updated(path: Path, gathered: Catalog) -> Catalog:
    """A catalogue with what is new, and without what nobody says any more."""
    with open(path, "rb") as file:
        old = read_po(file, locale=path.parent.parent.name)
    new = Catalog(locale=old.locale, project="checker", charset="utf-8", header_comment=old.header_comment)
    for message in gathered:
        if message.id:
            new.add(message.id, _said(old.get(message.id)), message.locations)
    return new


def _said(message: Message | None) -> str | tuple[str, ...]:
    return message.string or "" if message else ""  # type: ignore[return-value]  # a list is for writing only


def as_text(catalog: Catalog) -> bytes:
    """As it stands in the .po file: without dates, so that only changes change it."""
    file = io.BytesIO()
    write_po(file, catalog, width=120, omit_header=True, include_lineno=False)
    return _header(catalog) + file.getvalue()


def compiled(path: Path) -> dict[object, object]:
    """What a .mo file translates; its header tells dates and versions, which mean nothing here."""
    with open(path, "rb") as file:
        return translations(read_mo(file))


def translations(catalog: Catalog) -> dict[object, object]:
    """Each text with its translation, where it has one."""
    said = {_one(message.id): _one(message.string) for message in catalog if message.id}
    return {text: string for text, string in said.items() if string and any(string)}


def _one(text: str | Iterable[str] | None) -> str | tuple[str, ...]:
    """A text, or its forms for one and for many, which a .mo file gives as a list."""
    return text if isinstance(text, str) else tuple(text or ())


def _header(catalog: Catalog) -> bytes:
    forms = catalog.plural_forms
    lines = (f"Language: {catalog.locale}", "Content-Type: text/plain; charset=utf-8", f"Plural-Forms: {forms}")
    return b'msgid ""\nmsgstr ""\n' + b"".join(f'"{line}\\n"\n'.encode() for line in lines) + b"\n"


def main() -> int:
    gathered = template()
    for path in catalogues():
        catalog = updated(path, gathered)
        path.write_bytes(as_text(catalog))
        with open(path.with_suffix(".mo"), "wb") as file:
            write_mo(file, catalog)
        done = len(translations(catalog))
        sys.stdout.write(f"{path.parent.parent.name}: {done} of {len(catalog)} texts are translated\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
