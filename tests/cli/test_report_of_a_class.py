"""`checker report`: what a graded class looks like, as a table, as data, and as a page in a real browser."""

from __future__ import annotations

import csv
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
LONG = """\
def mean(numbers):
    total = 0
    count = 0
    for number in numbers:
        total += number
        count += 1
    if count == 0:
        return 0
    return total / count

values = []
for step in range(3):
    values.append(step * {factor})
print(6 if mean(values) >= 0 else {other})
"""
CLASS = {
    "ada/six.py": "print(6)\n",
    "bob/six.py": "print(7)\n",
    "cem/six.py": "print( 7 )  # the same\n",
    "dan/six.py": "x = 7\nprint(x)\n",
    "eve/six.py": "print(6\n",
    "<b>fay/six.py": "print('</script><script>alert(1)</script>')\n",
    "=SUM(A1)/six.py": "print(6)\n",
}


@pytest.fixture
def graded(tmp_path: Path, write_exercise, checker) -> Callable[[dict[str, str]], Path]:
    """Grades what a class handed in; gives the store."""
    write_exercise(tmp_path / "course" / "six")

    def grade(files: dict[str, str]) -> Path:
        for name, text in files.items():
            # A slash inside of `</script>` would be a folder of its own.
            path = tmp_path / "class" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        answer = checker("grade", "class", "--exercises", "course", "--store", "class.db", "--format", "json")
        assert answer.code in (0, 1), answer.err
        return tmp_path / "class.db"

    return grade


def test_the_table_says_who_passed_and_what_they_are_stuck_at(graded, checker) -> None:
    graded(CLASS)
    answer = checker("report", "class.db")
    assert answer.code == 0
    row = next(line.split() for line in answer.out.splitlines() if line.split()[:1] == ["six"] and "%" in line)
    assert row[:4] == ["six", "7", "29%", "1.0"]
    assert "3 programs do the same: bob, cem, dan" in answer.told
    assert "\x1b" not in answer.out


def test_all_that_is_known_as_data(graded, checker) -> None:
    graded(CLASS)
    data = json.loads(checker("report", "class.db", "--format", "json").out)
    (six,) = data["exercises"]
    assert (data["learners"], six["learners"], six["passed"], six["attempts"]) == (7, 7, 2, 7)
    assert six["verdicts"] == {"wrong": 4, "passed": 2, "unreadable": 1}
    assert six["failing_cases"] == [{"case": "run", "learners": 4}]
    largest = six["clusters"][0]
    assert (largest["learners"], largest["names"]) == (3, ["bob", "cem", "dan"])
    assert [form["learners"] for form in largest["forms"]] == [2, 1], "two write it alike, one otherwise"
    assert {told["rule"] for told in six["told"]} >= {"unclosed_bracket"}
    standing = {each["learner"]: each["verdict"] for each in data["standings"]}
    assert (standing["ada"], standing["eve"]) == ("passed", "unreadable")


def test_who_passed_what_as_csv_with_no_formula_in_it(graded, checker) -> None:
    graded(CLASS)
    rows = list(csv.reader(checker("report", "class.db", "--format", "csv").out.splitlines()))
    assert rows[0] == ["learner", "exercise", "verdict", "attempts"]
    assert ["ada", "six", "passed", "1"] in rows
    assert not any(cell.startswith("=") for row in rows for cell in row)


def test_whoever_has_read_enough_of_a_large_class_may_go(graded, environment, tmp_path: Path) -> None:
    """Nothing is left half-read when the pipe closes: no words about a database that is not there any more."""
    store = graded({f"learner_{number:05}/six.py": "print(7)\n" for number in range(3000)})
    command = [sys.executable, "-P", "-m", "checker", "report", str(store), "--format", "csv"]
    with subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as it:
        it.stdout.readline()
        it.stdout.close()
        assert it.stderr.read() == b""


def test_a_pass_counts_whatever_was_handed_in_before_or_after(graded, checker) -> None:
    graded({"ada/six.py": "print(7)\n"})
    graded({"ada/six.py": "print(6)\n"})
    graded({"ada/six.py": "print(8)\n"})
    (standing,) = json.loads(checker("report", "class.db", "--format", "json").out)["standings"]
    assert standing == {"learner": "ada", "exercise": "six", "verdict": "passed", "attempts": 3}


def test_only_programs_with_room_to_differ_are_worth_a_look(graded, checker) -> None:
    others = {f"l{n}/six.py": f"total = {n}\nprint(6)\n" for n in range(6)}
    copied = {
        "una/six.py": LONG.format(factor=3, other=1),
        "vic/six.py": LONG.format(factor=4, other=1).replace("number", "each"),
    }
    graded({**others, **copied})
    (six,) = json.loads(checker("report", "class.db", "--format", "json").out)["exercises"]
    assert [(pair["one"], pair["other"]) for pair in six["worth_a_look"]] == [("una", "vic")]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["nowhere.db"], 2, "There is no store nowhere.db"),
        (["class.db", "--format", "word"], 2, "There is no format `word`"),
        (["class.db", "--output", "nowhere/page.html"], 2, "There is no folder"),
        (["course"], 2, "is a folder"),
        (["text.db"], 2, "is not a store of checker"),
    ],
)
def test_what_cannot_be_reported_is_one_sentence(graded, checker, tmp_path: Path, arguments, code, said) -> None:
    graded({"ada/six.py": "print(6)\n"})
    (tmp_path / "text.db").write_text("no database at all, but some text")
    answer = checker("report", *arguments)
    assert (answer.code, answer.out) == (code, "")
    assert said in answer.err and answer.err.count("\n") == 1


def test_a_store_in_which_nothing_was_graded(graded, checker) -> None:
    graded({"ada/six.py": "print(6)\n"})
    checker("grade", "course", "--exercises", "course", "--store", "empty.db")
    answer = checker("report", "empty.db")
    assert answer.code in (0, 2)
    assert "Traceback" not in answer.err


@pytest.mark.skipif(CHROMIUM is None, reason="needs a browser: Chromium")
def test_the_page_works_in_a_browser_from_a_file(graded, checker, tmp_path: Path) -> None:
    graded(CLASS)
    assert checker("report", "class.db", "--format", "html", "--output", "class.html").code == 0
    page = (tmp_path / "class.html").read_text()
    assert "http" not in re.sub(r'http-equiv|"http://www.w3.org/2000/svg"', "", page), "nothing is fetched"
    shown = _dom(tmp_path / "class.html")
    assert "alert(1)" not in re.sub(r"&lt;/script&gt;.*", "", shown).replace("&lt;script&gt;alert(1)", "")
    assert "&lt;b&gt;fay" in shown
    assert 'aria-label="Share passed: six 29%"' in shown

    # The page's own policy refuses any further script, so a copy without it is clicked.
    clicks = "<script>document.querySelectorAll('#learners ~ thead button, table:last-of-type thead button')[0].click();</script>"
    copy = re.sub(r"<meta http-equiv[^>]*>", "", page)
    (tmp_path / "clicked.html").write_text(copy.replace("</body>", f"{clicks}</body>"))
    clicked = _dom(tmp_path / "clicked.html")
    assert 'aria-sort="ascending"' in clicked and 'aria-sort="ascending"' not in shown
    (tmp_path / "refused.html").write_text(page.replace("</body>", f"{clicks}</body>"))
    assert 'aria-sort="ascending"' not in _dom(tmp_path / "refused.html")


def _dom(page: Path) -> str:
    """The page as the browser has it once its scripts have run."""
    assert CHROMIUM
    command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=2000"]
    command += [f"--user-data-dir={page.parent / 'browser'}", "--dump-dom", page.as_uri()]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    return done.stdout
