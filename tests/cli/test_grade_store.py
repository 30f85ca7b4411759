"""A store where its user may not write: one sentence, and nothing is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

TESTS = Path(__file__).parents[1]
Ordinary = Callable[..., tuple[int, str]]


@pytest.fixture
def place(write_exercise) -> Iterator[Path]:
    """A class and a course in a folder that everybody may enter, with a folder for the store."""
    with TemporaryDirectory() as folder:
        place = Path(folder)
        write_exercise(place / "course" / "six")
        hand_in(place, "print(6)\n")
        (place / "kept").mkdir()
        for each in (place, place / "kept"):
            each.chmod(0o777)
        yield place
        (place / "kept").chmod(0o777)


def hand_in(place: Path, source: str) -> None:
    (place / "class" / "alice").mkdir(parents=True, exist_ok=True)
    (place / "class" / "alice" / "six.py").write_text(source)


@pytest.fixture
def ordinary(place, environment) -> Ordinary:
    """Runs `checker` as somebody who is not root, for whom nothing is read-only."""

    def run(*arguments: str) -> tuple[int, str]:
        command = [sys.executable, "-P", str(TESTS / "ordinary_user.py"), sys.executable, "-P", "-m", "checker"]
        ended = subprocess.run(
            [*command, *arguments], cwd=place, env=environment, capture_output=True, text=True, timeout=60
        )
        if ended.returncode == 77:
            pytest.skip(ended.stderr)
        return ended.returncode, ended.stderr

    return run


GRADE = ("grade", "class", "--exercises", "course", "--store", "kept/s.db")
REFUSED = (
    "checker: The store kept/s.db cannot be written; name a file that you may write, in a folder where you may make "
    "files. Nothing in it was changed.\n"
)


@pytest.mark.parametrize(("file", "folder"), [(0o444, 0o777), (0o644, 0o555), (0o444, 0o555)])
def test_a_store_that_is_read_only(ordinary, place, file, folder):
    store = place / "kept" / "s.db"
    assert ordinary(*GRADE)[0] == 0
    before = store.read_bytes()
    hand_in(place, "print(7)\n")
    store.chmod(file)
    (place / "kept").chmod(folder)
    assert ordinary(*GRADE) == (2, REFUSED)
    assert ordinary("report", "kept/s.db") == (2, REFUSED)
    assert store.read_bytes() == before
    assert os.listdir(place / "kept") == ["s.db"]
    hand_in(place, "print(6)\n")
    store.chmod(0o644)
    (place / "kept").chmod(0o777)
    assert ordinary(*GRADE) == (0, "1 of 1 passed, 0 graded now.\n"), "what was kept counts"


@pytest.mark.parametrize("folder", [0o555, 0o000])
def test_a_new_store_in_a_folder_that_is_read_only(ordinary, place, folder):
    (place / "kept").chmod(folder)
    assert ordinary(*GRADE) == (2, REFUSED)
    (place / "kept").chmod(0o777)
    assert os.listdir(place / "kept") == []


def test_a_store_that_may_not_be_read(ordinary, place):
    assert ordinary(*GRADE)[0] == 0
    (place / "kept" / "s.db").chmod(0o000)
    assert ordinary(*GRADE) == (
        2,
        "checker: The store kept/s.db cannot be read: Permission denied; name another file.\n",
    )
