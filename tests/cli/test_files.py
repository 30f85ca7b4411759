"""A learner's file is never overwritten, whatever is typed."""

from __future__ import annotations

import pytest

THREE = ("exercise_04.backup-1.py", "exercise_04.backup-2.py", "exercise_04.backup-3.py")


@pytest.fixture
def starter(our_exercises) -> str:
    return (our_exercises / "exercise_04" / "starter.py").read_text()


@pytest.mark.parametrize("content", [b"print(1)\r\n", b"", b"\xff\xfe\x00", b"x = ("], ids=repr)
def test_run_leaves_the_file_as_it_is(checker, six, content):
    six.write_bytes(content)
    answer = checker("run", "six")
    assert answer.code == 1
    assert six.read_bytes() == content
    assert "is new" not in answer.out
    assert sorted(path.name for path in six.parent.iterdir()) == [".checker", "exercises", "six.py"]


def test_a_link_that_leads_nowhere_is_not_written_through(checker, tmp_path):
    (tmp_path / "exercise_04.py").symlink_to(tmp_path / "nowhere.py")
    assert checker("run", "4").out == ""
    assert [path.name for path in tmp_path.iterdir()] == ["exercise_04.py"]


def test_file_checks_a_file_of_any_name(checker, tmp_path, mended):
    (tmp_path / "my try.txt").write_text(mended)
    answer = checker("run", "4", "--file", "my try.txt", "--json")
    assert answer.code == 0
    assert answer.report["submission"]["path"] == "my try.txt"
    assert not (tmp_path / "exercise_04.py").exists()


def test_file_goes_before_a_path_as_the_name(checker, tmp_path, mended):
    (tmp_path / "exercise_04.py").write_text("print(1)\n")
    (tmp_path / "other.py").write_text(mended)
    assert checker("run", "exercise_04.py", "--file", "other.py").code == 0


def test_a_file_that_is_not_there_gets_the_starter_too(checker, tmp_path, starter):
    answer = checker("run", "4", "--file", "new.py")
    assert answer.code == 1
    assert answer.out.startswith("new.py is new. It is the file that you work in.\n")
    assert "Next: change new.py, save it, and run the same command again." in answer.out
    assert (tmp_path / "new.py").read_text() == starter


def test_every_reset_keeps_a_backup_of_its_own(checker, tmp_path, starter):
    file = tmp_path / "exercise_04.py"
    for number, backup in enumerate(THREE, 1):
        file.write_text(f"# try {number}\n")
        answer = checker("reset", "4")
        assert (answer.code, answer.err) == (0, "")
        assert answer.out == f"Your file is kept as {backup}.\nexercise_04.py holds the starter again.\n"
        assert file.read_text() == starter
    assert [(tmp_path / backup).read_text() for backup in THREE] == ["# try 1\n", "# try 2\n", "# try 3\n"]


def test_a_reset_fills_gaps_and_overwrites_no_backup(checker, tmp_path):
    for name, content in (("exercise_04.py", "mine"), (THREE[0], "first"), (THREE[2], "third")):
        (tmp_path / name).write_text(content)
    checker("reset", "4")
    assert [(tmp_path / backup).read_text() for backup in THREE] == ["first", "mine", "third"]


def test_a_reset_without_a_file_puts_the_starter_in_place(checker, tmp_path, starter):
    answer = checker("reset", "4")
    assert (answer.code, answer.out) == (0, "exercise_04.py holds the starter again.\n")
    assert [path.name for path in tmp_path.iterdir()] == ["exercise_04.py"]
    assert (tmp_path / "exercise_04.py").read_text() == starter


def test_a_reset_by_path_works_where_the_file_is(checker, tmp_path, starter):
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "exercise_04.py").write_text("mine")
    answer = checker("reset", "work/exercise_04.py")
    assert answer.out.startswith("Your file is kept as work/exercise_04.backup-1.py.\n")
    assert (tmp_path / "work" / "exercise_04.backup-1.py").read_text() == "mine"
    assert (tmp_path / "work" / "exercise_04.py").read_text() == starter


def test_a_reset_keeps_what_was_passed(checker, tmp_path, mended):
    (tmp_path / "exercise_04.py").write_text(mended)
    checker("run", "4")
    checker("reset", "4")
    assert checker("list").out.endswith("1 of 40 passed\n")


@pytest.mark.parametrize("verb", ["run", "reset"])
def test_a_full_disk_leaves_no_half_written_starter(checker, tmp_path, starter, verb):
    resource = pytest.importorskip("resource")

    def no_room() -> None:  # a limit on a file's size stands in for a disk that is full
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))

    if verb == "reset":
        (tmp_path / "exercise_04.py").write_text("mine")
    answer = checker(verb, "4", preexec_fn=no_room)
    assert (answer.code, answer.err.count("\n")) == (3, 1)
    assert checker("run", "4").code == 1
    assert (tmp_path / "exercise_04.py").read_text() == (starter if verb == "run" else "mine")
