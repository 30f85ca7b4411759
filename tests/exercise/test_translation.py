"""An exercise in another language: exercise.de.toml beside exercise.toml."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.author.translations import faults_of_translations
from checker.exercise import find_course, load_exercise
from checker.model import ExerciseError

ENGLISH = '''\
format = 1
title = "Adding up"
prompt = """
Add up the numbers with `sum`, so that it prints

    6
"""
concepts = ["sum"]
hints = ["Think of adding.", "Look at `sum`.", "Give `sum` the list."]
explanation = ["It adds them up, one after the other."]
quick_check = "What does an empty list add up to?"
[[require]]
construct = "call"
says = "Please do call something."
'''
GERMAN = '''\
title = "Zusammenzählen"
prompt = """
Zähle die Zahlen mit `sum` zusammen, damit es

    6

ausgibt.
"""
concepts = ["Summe"]
hints = ["Denk ans Zusammenzählen.", "Schau dir `sum` an.", "Gib `sum` die Liste."]
explanation = ["Eine nach der anderen wird dazugezählt."]
quick_check = "Was ergibt eine leere Liste?"
require = ["Rufe bitte etwas auf."]
[mistake.too_many]
says = "Hier wird eine Zahl zu viel gezählt."
hint = "Zähle nach."
'''
MISTAKE = '"""One number too many is counted.\n\nCount again.\n"""\nprint(7)\n'


@pytest.fixture
def folder(exercise) -> Path:
    return exercise(
        {
            "exercise.toml": ENGLISH,
            "exercise.de.toml": GERMAN,
            "mistakes/too_many.py": MISTAKE,
            "solution.py": "print(sum([6]))\n",
        }
    )


def test_every_text_is_translated(folder):
    german = load_exercise(folder, "de")

    assert (german.title, german.concepts, german.hints[0]) == (
        "Zusammenzählen",
        ("Summe",),
        "Denk ans Zusammenzählen.",
    )
    assert german.prompt.startswith("Zähle die Zahlen")
    assert german.constraints[0].says == "Rufe bitte etwas auf."
    assert (german.mistakes[0].says, german.mistakes[0].hint) == ("Hier wird eine Zahl zu viel gezählt.", "Zähle nach.")
    assert list(faults_of_translations(german)) == []


def test_english_and_what_has_no_translation_stay(folder):
    assert load_exercise(folder, "en") == load_exercise(folder) == load_exercise(folder, "fr")
    assert load_exercise(folder).title == "Adding up"


def test_options_are_translated_by_their_keys(exercise):
    folder = exercise(
        {
            "exercise.toml": 'format = 1\ntitle = "Which"\nprompt = "Which one?"\nask = "choice"\n'
            '[[option]]\nkey = "a"\ntext = "This"\nright = true\n'
            '[[option]]\nkey = "b"\ntext = "That"\nwhy = "No."\n',
            "exercise.de.toml": '[option.a]\ntext = "Dies"\n[option.b]\ntext = "Das"\nwhy = "Nein."\n',
            "solution.py": None,
        }
    )

    options = load_exercise(folder, "de").options

    assert [(option.text, option.right, option.why) for option in options] == [
        ("Dies", True, None),
        ("Das", False, "Nein."),
    ]


def test_a_list_of_exercises_has_the_titles_of_the_language(folder, monkeypatch):
    monkeypatch.setattr("checker.words._language", "de")

    assert find_course(folder.parent).titles()[0].title == "Zusammenzählen"


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (('title = "Zusammenzählen"', "title = 4"), "1: `title` must be a text"),
        (('"Denk ans Zusammenzählen.", ', ""), "10: `hints` has 3 in exercise.toml, and 2 here."),
        (("[mistake.too_many]", "[mistake.to_many]"), "did you mean `too_many`?"),
        (("[mistake.too_many]", "[mistake"), "This is not valid TOML"),
        (('require = ["R', 'forbid = ["'), "`forbid` has 0 in exercise.toml, and 1 here."),
        (("title", "topic"), "`topic` is not a key of exercise.de.toml"),
    ],
)
def test_what_does_not_fit_is_told_at_its_line(folder, change, fault):
    path = folder / "exercise.de.toml"
    path.write_text(path.read_text(encoding="utf-8").replace(*change), encoding="utf-8")

    with pytest.raises(ExerciseError, match=r"exercise\.de\.toml:") as caught:
        load_exercise(folder, "de")
    assert fault in str(caught.value)
    assert load_exercise(folder, "en").title == "Adding up"
    assert any(fault in found for found in faults_of_translations(load_exercise(folder, "en")))


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (('quick_check = "Was ergibt eine leere Liste?"\n', ""), "`quick_check` is not translated."),
        (("mit `sum`", "mit `summe`"), "`prompt` speaks of other code than the original: `sum`, `summe`."),
        (("    6\n", "    7\n"), "`prompt` speaks of other code than the original: 6, 7."),
        (
            ("Gib `sum` die Liste.", "Schreib `print(sum([6]))`, mit `sum`."),
            "`hints` speaks of other code than the original: `print(sum([6]))`.",
        ),
    ],
)
def test_what_is_left_out_or_spoils_is_found(folder, change, fault):
    path = folder / "exercise.de.toml"
    path.write_text(path.read_text(encoding="utf-8").replace(*change), encoding="utf-8")

    found = list(faults_of_translations(load_exercise(folder, "en")))
    assert any(fault in each for each in found), found


def test_what_is_no_sentence_may_stay_and_a_lists_further_lines_may_not(exercise):
    folder = exercise(
        {
            "exercise.toml": 'format = 1\ntitle = "Which"\nask = "choice"\n'
            'prompt = """\nWhich one?\n\n  1. It asks\n     for more.\n"""\n'
            '[[option]]\nkey = "a"\ntext = "if score > 90:"\nright = true\n'
            '[[option]]\nkey = "b"\ntext = "All of the three"\nwhy = "No."\n',
            "exercise.de.toml": 'title = "Welche"\nprompt = """\nWelche?\n\n  1. Sie fragt\n     nach mehr.\n"""\n'
            '[option.a]\ntext = "if score > 90:"\n[option.b]\ntext = "All of the three"\nwhy = "Nein."\n',
            "solution.py": None,
        }
    )

    (fault,) = faults_of_translations(load_exercise(folder))

    assert "`option.b` is not translated" in fault
