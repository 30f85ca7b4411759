"""The program's messages in other languages: which is spoken, and that its catalogue is whole."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from functools import reduce
from pathlib import Path

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po

from checker import check, words
from checker.author import catalogue
from checker.author.rule_proof import exercise_of
from checker.model import Submission
from checker.rules import NOTING, all_rules

PLACE = re.compile(r"\{(\w+)[^{}]*\}")
CODE = re.compile(r"`[^`]+`")


@pytest.fixture
def german() -> None:
    words.speak("de")


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


@pytest.mark.parametrize(
    ("call", "english", "in_german"),
    [
        (lambda: words.ordinal(22), "22nd", "22."),
        (lambda: words.ordinal(11), "11th", "11."),
        (lambda: words.listed(["x"]), "x", "x"),
        (lambda: words.listed("abc"), "a and b and c", "a und b und c"),
        (lambda: words.either("048"), "0, 4 or 8", "0, 4 oder 8"),
        (lambda: words.either("0"), "0", "0"),
    ],
)
def test_numbers_and_lists_are_said_as_the_language_does(call, english, in_german, german):
    assert call() == in_german
    words.speak("en")
    assert call() == english


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
    spared = {"number"} if len(texts) > 1 else set()  # "a line", as well as "1 line"
    for one in said:
        if not one:
            yield f"not translated: {texts[0]}"
        elif places(one) - spared != places(*texts) - spared:
            yield f"other places to fill: {one}"
        elif set(CODE.findall(one)) != {code for text in texts for code in CODE.findall(text)}:
            yield f"other code: {one}"
        elif (one[:1].isspace(), one[-1:].isspace()) != (texts[0][:1].isspace(), texts[0][-1:].isspace()):
            yield f"other blanks around it: {one!r}"


# ---------------------------------------------------------------- rules

# What Python says stays as it is; the learner's own words stand in quotes or backquotes.
QUOTED = re.compile(r"`[^`]*`|'[^']*'|\"[^\"]*\"|[“„][^“”]*[“”]")
ENGLISH = frozenset(
    "and are before below but by does each from gives has have how into is it its line lines missing needs no not "
    "nothing of on only or other same starts stays still than that the them then there they to too turn turns "
    "what when which with without you your".split()
)
RULES = {(rule.id, number): (rule, example) for rule in all_rules() for number, example in enumerate(rule.examples)}


@pytest.fixture(scope="module")
def single_words(gathered) -> frozenset[str]:
    """The words that rules put into their sentences one at a time, such as `bigger`."""
    return frozenset(text for text in (message.id for message in gathered) if isinstance(text, str) and text.isalpha())


@pytest.mark.parametrize(("rule", "example"), RULES.values(), ids=[f"{name}-{number}" for name, number in RULES])
def test_a_rule_speaks_german_throughout(rule, example, sandbox, german, single_words):
    spoken = rule.id if rule.is_trusted else "unreadable"  # of a stab in the dark only the place is shown
    exercise = exercise_of(rule, example)
    submission = Submission("german", exercise.filename, example.bad.encode())
    options = {"fast": rule.is_symptom or example is not rule.searched is not None, "notes": rule.group == NOTING}
    report = check(exercise, submission, sandbox, strict=True, **options)
    told = [each for each in (*report.diagnoses, report.note) if each and each.rule == spoken]
    python = [trial.actual.error.message for trial in report.trials if trial.actual and trial.actual.error]

    assert told
    for each in told:
        for text in (each.title, each.message, *each.hints):
            plain = QUOTED.sub("", reduce(lambda left, said: left.replace(said.rstrip("."), ""), python, text))
            assert not set(re.findall(r"\w+", plain)) & (ENGLISH | single_words), text
            assert not text.endswith("…") and "… " not in plain, f"cut: {text}"


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
