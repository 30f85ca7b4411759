"""The tables of a store, and opening one so that nothing of somebody else's is ever changed."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing

from checker.words import _, reason

FORMAT = 1
PATIENCE_S = 5.0  # for another run to end
_APPLICATION = 0x43484B52  # "CHKR": says that a file is ours
_TABLES = """
CREATE TABLE source (id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, text BLOB NOT NULL);
CREATE TABLE exercise (id INTEGER PRIMARY KEY, name TEXT NOT NULL, hash TEXT NOT NULL, version TEXT NOT NULL,
                       UNIQUE (name, hash, version));
CREATE TABLE result (id INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES source,
                     exercise INTEGER NOT NULL REFERENCES exercise, verdict TEXT NOT NULL, level TEXT,
                     rules TEXT NOT NULL, cases TEXT NOT NULL, tree TEXT NOT NULL, behaviour TEXT NOT NULL,
                     report TEXT NOT NULL, runs INTEGER NOT NULL DEFAULT 1, UNIQUE (exercise, source));
CREATE TABLE file (path TEXT PRIMARY KEY, size INTEGER, mtime INTEGER, ctime INTEGER, inode INTEGER,
                   source INTEGER NOT NULL REFERENCES source) WITHOUT ROWID;
CREATE TABLE attempt (learner TEXT NOT NULL, exercise TEXT NOT NULL, source INTEGER NOT NULL REFERENCES source,
                      path TEXT NOT NULL, first_run INTEGER NOT NULL,
                      PRIMARY KEY (learner, exercise, source)) WITHOUT ROWID;
CREATE TABLE run (id INTEGER PRIMARY KEY, version TEXT NOT NULL);
"""
# Younger than the first stores: made where they are missing. Of `settled` there is one row, of the last whole run,
# and `looked` has the paths of all that it looked at, with null bytes between them.
_YOUNGER = """
CREATE TABLE IF NOT EXISTS output (path TEXT PRIMARY KEY, told TEXT NOT NULL, stamp TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS looked (id INTEGER PRIMARY KEY, paths BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS settled (about TEXT PRIMARY KEY, stamps TEXT NOT NULL, digest TEXT NOT NULL,
                                    submissions INTEGER NOT NULL, passed INTEGER NOT NULL);
"""
# Of this run only, and gone with it: what was found, what is to do, what could not be judged.
_PASSING_TABLES = """
PRAGMA temp_store = FILE;
CREATE TEMP TABLE found (learner TEXT NOT NULL, exercise INTEGER NOT NULL, path TEXT NOT NULL, source INTEGER NOT NULL,
                         PRIMARY KEY (learner, exercise)) WITHOUT ROWID;
CREATE TEMP TABLE clash (learner TEXT NOT NULL, exercise INTEGER NOT NULL, path TEXT NOT NULL);
CREATE TEMP TABLE todo (id INTEGER PRIMARY KEY, exercise INTEGER NOT NULL, source INTEGER NOT NULL);
CREATE TEMP TABLE broken (source INTEGER NOT NULL, exercise INTEGER NOT NULL, report TEXT NOT NULL,
                          PRIMARY KEY (exercise, source)) WITHOUT ROWID;
"""


class StoreError(Exception):
    """Says in one sentence why a store cannot be used. `is_ours`: the machine is at fault, not who named the file."""

    def __init__(self, sentence: str, is_ours: bool = False) -> None:
        super().__init__(sentence)
        self.is_ours = is_ours


def open_database(path: str | None) -> sqlite3.Connection:
    """The store at `path`, made if it is missing; for None one that ends with the connection. Raises `StoreError`."""
    if path is not None:
        _look_before(path)
    database: sqlite3.Connection | None = None
    try:
        database = sqlite3.connect("" if path is None else path, isolation_level=None, timeout=PATIENCE_S)
        _prepare(database, path)
    except sqlite3.Error as error:
        if database is not None:
            database.close()
        raise told(error, path) from None
    except StoreError:
        if database is not None:
            database.close()
        raise
    return database


def _look_before(path: str) -> None:
    """Before SQLite opens it, which would wait for a pipe and write into what is empty."""
    if os.path.isdir(path):
        raise StoreError(_("{path} is a folder; a store is one file, which is made if it is missing.", path=path))
    if os.path.exists(path) and not os.path.isfile(path):
        raise StoreError(_("{path} is a device or a pipe; a store is an ordinary file.", path=path))
    if not os.path.isdir(os.path.dirname(os.path.abspath(path))):
        folder = os.path.dirname(path)
        raise StoreError(_("There is no folder {folder} for the store; make it, or name another place.", folder=folder))
    if os.path.isfile(path) and os.path.getsize(path):
        try:
            with open(path, "rb") as file:
                head = file.read(16)
        except OSError as error:
            said = _("The store {path} cannot be read: {reason}; name another file.", path=path, reason=reason(error))
            raise StoreError(said) from None
        if head != b"SQLite format 3\0":
            raise StoreError(
                _("{path} is not a store of checker; name another file. Nothing in it was changed.", path=path)
            )
        if not os.access(path, os.W_OK):  # SQLite would open it all the same, and call it a fault of the disk
            raise StoreError(_unwritable(path))


def _prepare(database: sqlite3.Connection, path: str | None) -> None:
    database.execute("PRAGMA locking_mode = EXCLUSIVE")  # one run at a time; the lock dies with its process
    application, version = (
        database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")
    )
    is_new = not database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if not is_new and application != _APPLICATION:
        raise StoreError(
            _("{path} is a database of something else; name another file. Nothing in it was changed.", path=path)
        )
    if not is_new and version != FORMAT:
        raise StoreError(
            _(
                "{path} is a store of format {theirs}, and this checker has {ours}; name another file, or use the "
                "checker that made it. Nothing in it was changed.",
                path=path,
                theirs=version,
                ours=FORMAT,
            )
        )
    if not is_new:
        _prove_sound(database, path)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = NORMAL")
    database.executescript(_PASSING_TABLES)
    with claimed(database):
        if is_new:
            _execute_each(database, _TABLES)
            database.execute(f"PRAGMA application_id = {_APPLICATION}")
            database.execute(f"PRAGMA user_version = {FORMAT}")
        _execute_each(database, _YOUNGER)


def _execute_each(database: sqlite3.Connection, statements: str) -> None:
    """Unlike `executescript`, within the transaction that is open."""
    for statement in statements.split(";")[:-1]:
        database.execute(statement)


def _prove_sound(database: sqlite3.Connection, path: str | None) -> None:
    with closing(database.execute("PRAGMA quick_check(1)")) as answer:
        said = answer.fetchone()[0]
    if said != "ok":
        raise StoreError(
            _(
                "The store {path} is damaged ({reason}); keep a copy, name another file and grade again.",
                path=path,
                reason=said,
            )
        )


class claimed:  # noqa: N801  # read as a word: with claimed(database)
    """A transaction that holds the store from its beginning: done whole, or not at all."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def __enter__(self) -> None:
        self._database.execute("BEGIN IMMEDIATE")

    def __exit__(self, kind: object, *_: object) -> None:
        if self._database.in_transaction:  # a full disk may have ended it already
            self._database.execute("ROLLBACK" if kind else "COMMIT")


def _unwritable(where: str) -> str:
    return _(
        "The store {path} cannot be written; name a file that you may write, in a folder where you may make files. "
        "Nothing in it was changed.",
        path=where,
    )


def told(error: sqlite3.Error, path: str | None) -> StoreError:
    """What SQLite says, for a person."""
    code = getattr(error, "sqlite_errorname", None) or ""
    where = path or _("in the folder for temporary files")
    if code.startswith(("SQLITE_FULL", "SQLITE_IOERR")):
        return StoreError(
            _(
                "The disk that holds the store ({path}) is full or fails. What was graded before is kept; make room "
                "and run the same command again.",
                path=where,
            ),
            is_ours=True,
        )
    if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return StoreError(_("The store {path} is in use by another run of checker; wait for its end.", path=where))
    if code.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return StoreError(_unwritable(where))
    if code.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return StoreError(_("The store {path} is damaged; keep a copy, name another file and grade again.", path=where))
    return StoreError(_("The store {path} cannot be used: {reason}.", path=where, reason=error), is_ours=True)
