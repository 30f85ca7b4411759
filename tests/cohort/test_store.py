"""The journal: what is kept, what is not done again, and files that are no store of ours."""

from __future__ import annotations

import os
import resource
import shutil
import sqlite3
import sys
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import pytest

from checker.cohort import store as store_module
from checker.cohort.nouns import Found, Graded, Unfit
from checker.cohort.schema import FORMAT, StoreError
from checker.cohort.store import Store
from checker.model import Level

EXERCISES = [("six", "hash of six"), ("double", "hash of double")]


def handed_in(
    learner: str, source: str, exercise: str = "six", stamp: tuple[int, int, int, int] | None = None
) -> Found:
    return Found(learner, exercise, f"class/{learner}/{exercise}.py", source.encode, stamp)


def graded(source: int, verdict: str = "passed", level: str | None = "full") -> Graded:
    return Graded(source, verdict, level, "[]", "[]", "tree", "behaviour", f'"{verdict}"')


def run(
    path: Path | None, found: Iterable[Found | Unfit], verdict: str = "passed", **options: object
) -> tuple[int, list[Unfit], list[tuple[str, str]]]:
    """A whole run: how much was to do, what is unfit, and each learner with the verdict."""
    at_least = options.pop("at_least", None)
    exercises = options.pop("exercises", EXERCISES)
    fast = options.pop("fast", False)
    with Store(str(path) if path else None) as store:
        store.begin(exercises, fast=fast)
        unfit = list(store.note(found))
        _, to_do = store.plan(at_least)
        for _, number, task in store.todo():
            store.keep(number, [graded(task.source, verdict, **options)])
        return to_do, unfit, [(kept.learner, kept.verdict) for kept in store.kept()]


def test_identical_sources_are_graded_once(tmp_path):
    found = [handed_in("alice", "1"), handed_in("bob", "1"), handed_in("carol", "2"), handed_in("alice", "1", "double")]
    assert run(None, found) == (
        3,
        [],
        [("alice", "passed"), ("alice", "passed"), ("bob", "passed"), ("carol", "passed")],
    )


def test_what_is_unchanged_is_not_graded_again(tmp_path):
    path = tmp_path / "s.db"
    assert run(path, [handed_in("alice", "1"), handed_in("bob", "2")])[0] == 2
    assert run(path, [handed_in("alice", "1"), handed_in("bob", "3")])[0] == 1
    assert run(path, [handed_in("alice", "2")]) == (0, [], [("alice", "passed")]), "who is no longer there is not told"
    assert run(path, [handed_in("alice", "1")], exercises=[("six", "another")])[0] == 1
    assert run(path, [handed_in("alice", "1")])[0] == 0


def test_another_version_of_checker_grades_again(tmp_path, monkeypatch):
    path = tmp_path / "s.db"
    run(path, [handed_in("alice", "1")])
    monkeypatch.setattr(store_module, "VERSION", "9.9")
    assert run(path, [handed_in("alice", "1")], "wrong") == (1, [], [("alice", "wrong")])


def test_results_with_and_without_searches_are_kept_side_by_side(tmp_path):
    path = tmp_path / "s.db"
    assert run(path, [handed_in("alice", "1")], "wrong")[0] == 1
    assert run(path, [handed_in("alice", "1")], "layout", fast=True) == (1, [], [("alice", "layout")])
    assert run(path, [handed_in("alice", "1")]) == (0, [], [("alice", "wrong")])
    assert run(path, [handed_in("alice", "1")], fast=True) == (0, [], [("alice", "layout")])


def test_a_broken_verdict_is_told_and_never_kept(tmp_path):
    path = tmp_path / "s.db"
    assert run(path, [handed_in("alice", "1")], "broken") == (1, [], [("alice", "broken")])
    assert run(path, [handed_in("alice", "1")], "passed") == (1, [], [("alice", "passed")])
    assert run(path, [handed_in("alice", "1")]) == (0, [], [("alice", "passed")])


def test_weaker_walls_than_are_asked_for_do_not_count(tmp_path):
    path = tmp_path / "s.db"
    run(path, [handed_in("alice", "1")], level="limits-only")
    assert run(path, [handed_in("alice", "1")], at_least=None)[0] == 0
    assert run(path, [handed_in("alice", "1")], at_least=Level.NO_NAMESPACES)[0] == 1
    assert run(path, [handed_in("alice", "1")], at_least=Level.NO_NAMESPACES)[0] == 0
    run(path, [handed_in("bob", "2")], level=None)
    assert run(path, [handed_in("bob", "2")], at_least=Level.FULL)[0] == 0, "where nothing ran no wall was needed"


def test_two_files_for_one_exercise(tmp_path):
    other = handed_in("alice", "2")._replace(path="class/alice/old/six.py")
    third = handed_in("alice", "3")._replace(path="class/alice/new/six.py")
    _, unfit, verdicts = run(None, [handed_in("alice", "1"), other, handed_in("bob", "1"), third])
    assert verdicts == [("bob", "passed")]
    assert [u.path for u in unfit] == [third.path, other.path]
    assert unfit[0].sentence == "alice has two files for six, the other is class/alice/six.py; keep one of them."


def test_a_file_that_cannot_be_read_is_one_sentence():
    def refuse() -> bytes:
        raise PermissionError(13, "Permission denied")

    _, unfit, verdicts = run(None, [handed_in("alice", "1")._replace(read=refuse), handed_in("bob", "1")])
    assert unfit == [Unfit("class/alice/six.py", "This file cannot be read: Permission denied.")]
    assert verdicts == [("bob", "passed")]


def test_a_file_with_the_same_stamp_is_not_read_again(tmp_path):
    path = tmp_path / "s.db"
    run(path, [handed_in("alice", "1", stamp=(1, 2, 3, 4))])

    def never() -> bytes:
        raise AssertionError("it was read")

    same = handed_in("alice", "", stamp=(1, 2, 3, 4))._replace(read=never)
    assert run(path, [same]) == (0, [], [("alice", "passed")])
    for place in range(4):
        stamp = tuple(9 if n == place else n + 1 for n in range(4))
        with pytest.raises(AssertionError, match="it was read"):
            run(path, [same._replace(stamp=stamp)])


def test_every_attempt_is_remembered(tmp_path):
    path = tmp_path / "s.db"
    for source in ("1", "2", "2", "1", "3"):
        run(path, [handed_in("alice", source)])
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT learner, exercise, first_run FROM attempt ORDER BY 3").fetchall() == [
            ("alice", "six", 1),
            ("alice", "six", 2),
            ("alice", "six", 5),
        ]


def refused(path: Path) -> StoreError:
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StoreError) as told:
        Store(str(path))
    if before is not None:
        assert path.read_bytes() == before
        assert sorted(os.listdir(path.parent)) == [path.name], "nothing is left beside it"
    assert str(told.value).endswith(".")
    return told.value


def test_what_is_no_store_is_left_alone(tmp_path):
    (tmp_path / "a").mkdir()
    text = tmp_path / "a" / "notes.txt"
    text.write_text("alice: 5\n" * 100)
    assert "is not a store of checker" in str(refused(text))
    assert "folder" in str(refused(tmp_path / "a"))
    assert "There is no folder" in str(refused(tmp_path / "nowhere" / "s.db"))


def test_somebody_elses_database_is_left_alone(tmp_path):
    path = tmp_path / "gradebook.db"
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE mark (learner TEXT)")
        database.commit()
    assert "a database of something else" in str(refused(path))


def test_a_store_of_another_format_is_left_alone(tmp_path):
    path = tmp_path / "s.db"
    run(path, [handed_in("alice", "1")])
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = DELETE")
        database.execute(f"PRAGMA user_version = {FORMAT + 1}")
        database.commit()
    assert f"a store of format {FORMAT + 1}" in str(refused(path))


@pytest.mark.parametrize("place", [0.3, 0.6, 0.9])
def test_a_damaged_store(tmp_path, place):
    path = tmp_path / "s.db"
    run(path, [handed_in(f"learner {n}", f"{n}" * 500) for n in range(300)])
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = DELETE")
    data = bytearray(path.read_bytes())
    at = int(len(data) * place) // 4096 * 4096
    data[at : at + 4096] = b"\xff" * 4096
    path.write_bytes(data)
    assert "is damaged" in str(refused(path))


def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "s.db")
    with pytest.raises(StoreError, match="a device or a pipe"):
        Store(str(tmp_path / "s.db"))


def test_one_run_at_a_time(tmp_path, monkeypatch):
    path = tmp_path / "s.db"
    monkeypatch.setattr("checker.cohort.schema.PATIENCE_S", 0.0)
    with Store(str(path)) as first:
        first.begin(EXERCISES)
        with pytest.raises(StoreError, match="in use by another run"):
            Store(str(path))
    run(path, [handed_in("alice", "1")])


@pytest.mark.skipif(sys.platform != "linux", reason="a small disk is made by a limit on the size of files")
def test_a_full_disk_keeps_what_was_written(tmp_path):
    path = tmp_path / "s.db"
    run(path, [handed_in("alice", "1")])
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, hard))
    try:
        with pytest.raises(StoreError, match="full or fails") as told:
            run(path, [handed_in(f"learner {n}", f"{n} " * 5000) for n in range(200)])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert told.value.is_ours
    assert run(path, [handed_in("alice", "1")]) == (0, [], [("alice", "passed")])


def test_a_store_survives_being_copied_in_the_middle(tmp_path):
    """What kill -9 leaves behind: the file and its journal as they are at any moment."""
    path = tmp_path / "s.db"
    kept = 0
    with Store(str(path)) as store:
        store.begin(EXERCISES)
        list(store.note([handed_in(f"learner {n}", str(n)) for n in range(40)]))
        store.plan(None)
        for _, number, task in store.todo():
            store.keep(number, [graded(task.source)])
            kept += 1
            if kept in (1, 17, 39):
                copy = tmp_path / str(kept)
                copy.mkdir()
                for part in tmp_path.glob("s.db*"):
                    shutil.copy(part, copy)
    for kept in (1, 17, 39):
        again = [handed_in(f"learner {n}", str(n)) for n in range(40)]
        to_do, _, verdicts = run(tmp_path / str(kept) / "s.db", again)
        assert (to_do, len(verdicts)) == (40 - kept, 40)
