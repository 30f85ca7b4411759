"""The program's messages in other languages: which is spoken, and that its catalogue is whole."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po

from checker import words
from checker.author import catalogue

PLACE = re.compile(r"\{(\w+)[^{}]*\}")
CODE = re.compile(r"`[^`]+`")


@pytest.fixture
def german(monkeypatch) -> Iterator[None]:
    monkeypatch.setenv("LANGUAGE", "en")  # which speaking German changes for good
    words.speak("de")
    yield
    words.speak("en")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de"}, "de"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "xx_YY"}, "en"),
        ({"LANG": "de_AT", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_GB", "LC_ALL": "de_CH.UTF-8"}, "de"),
        ({"LANG": "en_GB", "LANGUAGE": "xx:de:en"}, "de"),
        ({"LANG": "de_DE", "LC_ALL": ""}, "de"),
        ({"LANG": "../../de"}, "en"),
        ({"LANG": "\0/ü"}, "en"),
    ],
)
def test_the_environment_says_which_language_is_spoken(environment, language):
    assert words.preferred(environment) == language


def test_there_are_english_and_german():
    assert words.languages() == ("de", "en")


def test_a_language_that_there_is_not_is_refused():
    with pytest.raises(LookupError):
        words.speak("tlh")
    assert words.language() == "en"


def test_a_text_without_a_translation_stays(german):
    assert words._("Nobody translates {this}.", this="{it}") == "Nobody translates {it}."
    assert words._("") == ""  # gettext would give the catalogue's header
    assert words.ngettext("{number} egg", "{number} eggs", 2) == "2 eggs"


# ---------------------------------------------------------------- catalogues


@pytest.fixture(scope="module")
def gathered():
    return catalogue.template()


@pytest.fixture(params=list(catalogue.catalogues()), ids=lambda path: path.parent.parent.name)
def path(request) -> Path:
    return request.param


def test_a_catalogue_is_up_to_date(path, gathered):
    """If not: python -m checker.author.catalogue."""
    catalog = catalogue.updated(path, gathered)

    assert path.read_bytes() == catalogue.as_text(catalog)
    assert catalogue.compiled(path.with_suffix(".mo")) == catalogue.translations(catalog)


def test_every_text_is_translated_and_speaks_of_the_same_things(path):
    with open(path, "rb") as file:
        catalog = read_po(file)

    assert [fault for message in catalog if message.id for fault in faults(message)] == []


def faults(message: Message) -> Iterator[str]:
    texts = message.id if isinstance(message.id, tuple) else (message.id,)
    said = message.string if isinstance(message.string, tuple) else (message.string,)
    for one in said:
        if not one:
            yield f"not translated: {texts[0]}"
        elif places(one) != places(*texts):
            yield f"other places to fill: {one}"
        elif set(CODE.findall(one)) != {code for text in texts for code in CODE.findall(text)}:
            yield f"other code: {one}"
        elif (one[:1].isspace(), one[-1:].isspace()) != (texts[0][:1].isspace(), texts[0][-1:].isspace()):
            yield f"other blanks around it: {one!r}"


def places(*texts: str) -> set[str]:
    return {name for text in texts for name in PLACE.findall(text)}


# ---------------------------------------------------------------- the command


def told(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "checker", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, env=environment, check=False)


def test_a_missing_colon_is_told_in_german(tmp_path):
    by_option = told(tmp_path, "run", "4", "--lang", "de")
    by_environment = told(tmp_path, "--lang=de", "run", "4")

    assert by_option.returncode == by_environment.returncode == 1
    assert "Doppelpunkt" in by_option.stdout
    assert "The `for` line" not in by_option.stdout


def test_the_language_of_the_system_is_spoken_and_an_option_wins(tmp_path):
    assert "Doppelpunkt" in told(tmp_path, "run", "4", LANG="de_DE.UTF-8").stdout
    assert "Doppelpunkt" not in told(tmp_path, "run", "4", "--lang", "en", LANG="de_DE.UTF-8").stdout


def test_an_unknown_language_is_one_sentence(tmp_path):
    done = told(tmp_path, "list", "--lang", "tlh")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "checker: There is no language `tlh`; there are: de, en.\n"
