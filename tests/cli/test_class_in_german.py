"""`--lang de` for teachers: what people read of a class, of a sandbox and of an exercise's faults is German throughout."""

from __future__ import annotations

import re
from html import unescape

import pytest

# Names and code, which stay as they are: in quotes or backquotes, as the name of a file, a table or a system.
CODE = re.compile(
    r"`[^`]*`|'[^'\n]*'|&#96;.*?&#96;|<(?:pre|code)>.*?</(?:pre|code)>|\S+\.(?:toml|py)\b|\[+\w+\]+|Linux-\S+",
    re.DOTALL,
)
ENGLISH = frozenset(
    "and are before by cannot case cases did does each exercise expected fault faults file for found from give gives "
    "graded has have hint is it its learner learners line lines made missing must no not nothing of on only or other "
    "passed place points proven stands stopped than that the then there they this to too told unreadable what when "
    "where which with without wrong you your yours".split()
)
CLASS = {
    "ada/sechs.py": "print(6)\n",
    "ben/sechs.py": "print(7)\n",
    "cem/sechs.py": "print(6\n",
    "dana/sechs.py": "print(1 / 0)\n",
    "eli/sechs.py": "while True:\n    pass\n",
    "fay/sechs.py": "import socket\n",
    "gus/sechs.py": "print(' 6')\n",
    "hana/sechs.py": "# noch nichts\n",
    "ivo/sechs.py": "prin(6)\n",
    "jan/sechs.py": "print(7)\n",
    "kim/sechs.py": "print(int(input()))\n",
    "lea/doppelt.py": "def doppelt(n):\n    return n * n\n",
    "max/doppelt.py": "def doppelt(n):\n    print(2 * n)\n",
    "Sechs.py": "print(6)\n",
}
SIX = {"exercise.toml": 'format = 1\ntitle = "Sechs"\nprompt = "Gib 6 aus."\n[[case]]\nname = "einmal"\n'}
DOUBLE = {
    "exercise.toml": 'format = 1\ntitle = "Doppelt"\nprompt = "Verdopple."\n'
    '[[case]]\nname = "drei"\ncall = "doppelt(3)"\n[[case]]\nname = "geheim"\ncall = "doppelt(71)"\nhidden = true\n',
    "starter.py": "def doppelt(n):\n    pass\n",
    "solution.py": "def doppelt(n):\n    return 2 * n\n",
}
# Each line of it has a fault of its own.
FAULTY = """\
titel = "Sechs"
title = ""
prompt = 3
level = "eesy"
hints = ["a", 2]
minutes = -1
attempts = 1.5
imports = ["1x"]
stdin = "a"
[limits]
cpu_s = 0
compare = "exact"
[[case]]
call = "f("
returns = "x"
raises = "ValueError"
[[case]]
name = "a"
returns = "3"
[[forbid]]
construct = "a b"
[[vary]]
m = "in"
call = "f({n}, {k})"
[[option]]
"""


def english(text: str) -> set[str]:
    """The common English words in what people read: without code, tags of HTML and properties of annotations."""
    text = CODE.sub("", text)
    text = re.sub(r"<(style|script)>.*?</\1>", "", text, flags=re.DOTALL)
    spoken = re.findall(r'aria-label="([^"]*)"', text)
    text = re.sub(r"^::\w+ .*?(title=.*)::", r"\1 ", text, flags=re.MULTILINE)
    plain = CODE.sub("", unescape(re.sub(r"<[^>]*>", " ", " ".join((text, *spoken)))))
    return {word.lower() for word in re.findall(r"[^\W\d_]+", plain)} & ENGLISH


@pytest.fixture
def klasse(write_exercise, tmp_path):
    """A class, and a course with nothing in it that is English."""
    write_exercise(tmp_path / "kurs" / "sechs", SIX)
    write_exercise(tmp_path / "kurs" / "doppelt", DOUBLE)
    for name, text in CLASS.items():
        path = tmp_path / "klasse" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def grade(checker, klasse):
    return lambda *options, **streams: checker(
        *("grade", "--lang", "de", "--exercises", "kurs", "klasse", "--store", "klasse.db"), *options, **streams
    )


def test_the_words_of_this_test_are_found():
    said = "::error file=a.py,title=What was checked::x\n<p>Zeile `for the`</p> <b aria-label='x'>1 of 2 passed</b>"
    assert english(said) == {"what", "of", "passed"}


def test_reports_of_a_class(grade, klasse):
    formats = [part for name in ("terminal", "html", "github") for part in ("--format", name)]
    summary = {"GITHUB_STEP_SUMMARY": str(klasse / "summary.md")}
    answer = grade(*formats, "--output", "-", "--output", "a.html", "--output", "github.txt", env=summary)
    page = (klasse / "a.html").read_text(encoding="utf-8")
    written = (
        answer.out,
        answer.err,
        page,
        *((klasse / name).read_text(encoding="utf-8") for name in ("github.txt", "summary.md")),
    )

    assert answer.code == 1
    assert '<html lang="de">' in page
    assert "1 von 13 bestanden" in answer.out
    assert [english(text) for text in written] == [set()] * 5


def test_reports_in_words_and_of_hidden_cases(grade):
    for_teachers = grade("--for", "teacher", "--plain")

    assert "Punkten" in for_teachers.out
    assert english(for_teachers.out) == set()


@pytest.mark.parametrize("options", [(), ("--plain",), ("--format", "html")])
def test_what_a_store_tells(checker, grade, options):
    grade()
    answer = checker("report", "klasse.db", "--lang", "de", *options)

    assert answer.code == 0
    assert "Lernende" in answer.out
    assert english(answer.out) == set()


def test_faults_of_an_exercise(checker, write_exercise, tmp_path):
    write_exercise(
        tmp_path / "kurs" / "acht", {"exercise.toml": FAULTY, "starter.py": None, "solution.py": "print(1\n"}
    )
    answer = checker("verify", "--lang", "de", "--exercises", "kurs", "acht")

    assert answer.code == 2
    assert "acht/exercise.toml:3: `prompt` muss ein Text sein" in answer.out
    assert answer.out.count("acht/") > len(FAULTY.splitlines()) - 5
    assert english(answer.out.replace("was never closed", "")) == set()  # which Python says


def test_what_a_proof_finds(checker, write_exercise, tmp_path):
    files = {
        **SIX,
        "exercise.toml": SIX["exercise.toml"] + 'stdout = "7"\n',
        "starter.py": "print(6)\n",
        "mistakes/neun.py": '"""Das ist neun."""\nprint(9)\n',
        "mistakes/drei.py": '"""Das ist drei mal drei."""\nprint(3 * 3)  # <--\n',
        "mistakes/gut.py": '"""Das ist falsch."""\nprint(7)\n',
    }
    write_exercise(tmp_path / "kurs" / "sechs", files)
    answer = checker("verify", "--lang", "de", "--exercises", "kurs", "sechs")

    assert answer.code == 2
    assert answer.out.count("sechs/") >= 4
    assert english(answer.out) == set()


@pytest.mark.parametrize("options", [(), ("--plain",)])
def test_the_walls(checker, options):
    answer = checker("doctor", "--lang", "de", *options)

    assert "Stufe der Sandbox" in answer.out
    assert english(answer.out) == set()
