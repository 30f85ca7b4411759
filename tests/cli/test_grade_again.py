"""A class that was graded before: where nothing has changed nothing is taken in again, and every change is seen."""

from __future__ import annotations

import os
import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

CLASS = {
    "alice/six.py": "print(6)\n",
    "bob/six.py": "print(7)\n",
    "carol/six.py": "print(3 + 3)\n",
    "env_of_dan/pyvenv.cfg": "",
    "env_of_dan/six.py": "print(6)\n",
}


@pytest.fixture
def run(grade, tmp_path):
    """Grades the class with a store; gives back what was said, and the table that was written."""

    def once(store: str, *arguments: str, **options) -> tuple[str, str]:
        output = tmp_path / f"{store}.csv"
        places = arguments or ("class",)
        said = grade(*places, "--store", f"{store}.db", "--format", "csv", "--output", output.name, **options).err
        return said, output.read_text()

    return once


@pytest.fixture
def settled(tmp_path):
    """What a store remembers of a run that was whole: submissions, passed."""

    def ask(store: str, change: str = "") -> list[tuple[int, int]]:
        with closing(sqlite3.connect(tmp_path / f"{store}.db")) as database, database:
            if change:
                database.execute(change)
            return database.execute("SELECT submissions, passed FROM settled").fetchall()

    return ask


def rewritten_in_place(folder: Path) -> None:
    """As long as it was, and with the date that it had."""
    file = folder / "bob" / "six.py"
    before = file.stat()
    file.write_text("print(6)\n")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert (file.stat().st_size, file.stat().st_mtime_ns) == (before.st_size, before.st_mtime_ns)


def linked(folder: Path) -> None:
    (folder / "bob" / "six.py").unlink()
    (folder / "bob" / "six.py").symlink_to("../alice/six.py")


def moved(folder: Path) -> None:
    """The class is another folder, of the same name."""
    folder.rename(folder.with_name("old"))
    shutil.copytree(folder.with_name("old") / "alice", folder / "zoe")


def packed(folder: Path) -> None:
    """An archive of the folder's name where the folder was: nothing there that has a date of its own."""
    folder.rename(folder.with_name("old"))
    (folder / "eve").mkdir(parents=True)
    with zipfile.ZipFile(folder / "eve" / "six.py", "w") as archive:
        archive.writestr("six.py", "print(6)\n")


CHANGES: dict[str, Callable[[Path], object]] = {
    "a new learner": lambda folder: shutil.copytree(folder / "alice", folder / "eve"),
    "a file deep down": lambda folder: shutil.copytree(folder / "alice", folder / "bob" / "more" / "and" / "more"),
    "a second file": lambda folder: shutil.copy(folder / "alice" / "six.py", folder / "alice" / "Six.py"),
    "a file less": lambda folder: (folder / "carol" / "six.py").unlink(),
    "a learner less": lambda folder: shutil.rmtree(folder / "carol"),
    "another name": lambda folder: (folder / "carol").rename(folder / "cora"),
    "a link": linked,
    "another folder": moved,
    "an archive for a file": packed,
    "rewritten in place": rewritten_in_place,
    "no environment any more": lambda folder: (folder / "env_of_dan" / "pyvenv.cfg").unlink(),
    "the exercise": lambda folder: (folder.parent / "course" / "six" / "solution.py").write_text("print(7)\n"),
    "the table": lambda folder: (folder.parent / "first.csv").write_text("mine"),
    "no table": lambda folder: (folder.parent / "first.csv").unlink(),
    "nothing": lambda folder: None,
    "nothing of interest": lambda folder: (folder / "alice" / "notes.txt").write_text("six"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_every_change_is_seen(hand_in, run, settled, change):
    """With a store that remembers the class as it was, all is told as with one that has never seen it."""
    folder = hand_in(CLASS)
    run("first")
    assert settled("first") == [(3, 2)]
    change(folder)
    again, new = run("first"), run("second")
    assert again[1] == new[1]
    assert again[0].split(",")[0] == new[0].split(",")[0], "so many of so many passed"
    assert [line for line in again[0].splitlines()[:-1] if "graded," not in line] == new[0].splitlines()[:-1]
    assert run("first") == run("second"), "and once more, when both have seen it"


def test_where_nothing_has_changed_nothing_is_taken_in(hand_in, run, settled):
    """What is remembered is what is said."""
    hand_in(CLASS)
    first = run("first")
    assert first[0].endswith("2 of 3 passed, 3 graded now.\n")
    assert run("first") == (first[0].replace("3 graded", "0 graded"), first[1])
    settled("first", "UPDATE settled SET passed = 99")
    assert run("first")[0] == "99 of 3 passed, 0 graded now.\n"


@pytest.mark.parametrize(
    "options", [["--for", "teacher"], ["--fast"], ["--lang", "de"], ["--layout", "{learner}/{exercise}.py"]]
)
def test_another_command_is_another_run(hand_in, run, options):
    hand_in(CLASS)
    run("first")
    assert run("first", "class", *options)[1] == run("second", "class", *options)[1]


def test_other_paths_are_another_run(hand_in, run):
    hand_in(CLASS)
    run("first")
    again = run("first", "class/alice", "class/bob")
    assert again[0] == "1 of 2 passed, 0 graded now.\n"
    assert again[1] == run("second", "class/alice", "class/bob")[1]


def test_the_same_name_from_another_place_is_another_run(hand_in, run_checker, tmp_path):
    """The paths of a command are taken from where it is given."""
    folder = hand_in(CLASS)
    here = tmp_path / "elsewhere"
    shutil.copytree(folder / "alice", here / "class" / "alice")
    of_the_run = {"--store": "s.db", "--exercises": "course", "--output": "t.csv"}
    arguments = [part for option, name in of_the_run.items() for part in (option, str(tmp_path / name))]
    for place, said in ((tmp_path, "2 of 3 passed, 3"), (here, "1 of 1 passed, 0"), (tmp_path, "2 of 3 passed, 0")):
        answer = run_checker(place, "grade", "class", "--format", "csv", *arguments)
        assert answer.err == f"{said} graded now.\n"


def test_what_is_not_graded_is_said_each_time(hand_in, run, settled):
    folder = hand_in(CLASS)
    (folder / "eve").symlink_to("alice")
    first, again = run("first"), run("first")
    assert "This is a link to a folder" in first[0] and "This is a link to a folder" in again[0]
    assert settled("first") == []


def test_a_list_is_read_each_time(hand_in, run, settled, tmp_path):
    hand_in(CLASS)
    for learners in (["alice"], ["alice", "bob"], ["bob"]):
        paths = tmp_path / "paths"
        paths.write_text("".join(f"class/{learner}/six.py\n" for learner in learners))
        with paths.open("rb") as listed:
            said = run("first", "-", stdin=listed)[0]
        assert said.split(",")[0] == f"{'alice' in learners:d} of {len(learners)} passed"
        assert settled("first") == []


def test_a_platform_is_told_each_time(hand_in, grade, environment, tmp_path):
    hand_in(CLASS)
    env = {**environment, "GITHUB_STEP_SUMMARY": str(tmp_path / "summary")}
    for time in (1, 2, 3):
        grade("class", "--store", "s.db", "--format", "github", "--output", "g.txt", env=env)
        assert (tmp_path / "summary").read_text().count("bob") == time
