"""An output is written whole or not at all, and says in one sentence why not."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from checker.report.output import Unwritable, write


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_has_all_pieces_and_the_usual_mode(tmp_path):
    write(tmp_path / "a.txt", iter(["één\n", "two\r\n", "\ud800"]))
    assert (tmp_path / "a.txt").read_bytes() == "één\ntwo\r\n\\ud800".encode()
    (tmp_path / "usual").touch()
    assert stat.S_IMODE((tmp_path / "a.txt").stat().st_mode) == stat.S_IMODE((tmp_path / "usual").stat().st_mode)


def test_what_was_there_is_replaced_and_keeps_its_mode(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("old and longer")
    path.chmod(0o640)
    write(path, ["new"])
    assert (path.read_text(), stat.S_IMODE(path.stat().st_mode)) == ("new", 0o640)
    assert names_in(tmp_path) == ["a.txt"]


def test_a_link_keeps_pointing_to_its_file(tmp_path):
    (tmp_path / "real.txt").write_text("old")
    (tmp_path / "link.txt").symlink_to("real.txt")
    write(tmp_path / "link.txt", ["new"])
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text() == "new"


@pytest.mark.parametrize("error", [KeyboardInterrupt(), ValueError("ours"), OSError(errno.ENOENT, "a store is gone")])
def test_a_failure_while_pieces_are_made_leaves_everything_as_it_was(tmp_path, error):
    path = tmp_path / "a.txt"
    path.write_text("old")

    def pieces():
        yield "new" * 100_000
        assert len(names_in(tmp_path)) == 2, "the test is about a failure in the middle"
        raise error

    with pytest.raises(type(error)) as caught:
        write(path, pieces())
    assert caught.value is error
    assert (names_in(tmp_path), path.read_text()) == (["a.txt"], "old")


def test_a_pipe_is_written_to(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    try:
        write(tmp_path / "pipe", ["through"])
        assert os.read(reader, 100) == b"through"
    finally:
        os.close(reader)
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


def sentence_for(path: Path) -> Unwritable:
    with pytest.raises(Unwritable) as caught:
        write(path, ["text"])
    assert str(caught.value).endswith(".") and "\n" not in str(caught.value)
    return caught.value


def test_a_path_that_cannot_be_is_told(tmp_path):
    (tmp_path / "file").touch()
    assert "is a folder" in str(sentence_for(tmp_path))
    assert "no folder" in str(sentence_for(tmp_path / "missing" / "a.txt"))
    assert "cannot be written" in str(sentence_for(tmp_path / "file" / "a.txt"))
    assert "cannot be written" in str(sentence_for(tmp_path / ("n" * 300)))
    assert not sentence_for(tmp_path / "new\nline" / "a").is_of_the_machine
    assert names_in(tmp_path) == ["file"]


@pytest.mark.parametrize(
    ("number", "words", "is_of_the_machine"),
    [
        (errno.ENOSPC, "no room left", True),
        (errno.EDQUOT, "no room left", True),
        (errno.EIO, "the machine failed", True),
        (errno.EROFS, "read-only", False),
        (errno.EACCES, "read-only", False),
    ],
)
def test_a_disk_that_fails_is_told_and_nothing_stays_behind(tmp_path, monkeypatch, number, words, is_of_the_machine):
    def fail(file: int) -> None:
        raise OSError(number, os.strerror(number))

    (tmp_path / "a.txt").write_text("old")
    monkeypatch.setattr(os, "fsync", fail)
    error = sentence_for(tmp_path / "a.txt")
    assert words in str(error)
    assert error.is_of_the_machine is is_of_the_machine
    assert (names_in(tmp_path), (tmp_path / "a.txt").read_text()) == (["a.txt"], "old")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_is_told():
    error = sentence_for(Path("/dev/full"))
    assert "no room left" in str(error) and error.is_of_the_machine
