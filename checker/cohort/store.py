"""The journal of a cohort in one SQLite file: what was handed in, what came of it, and what is left to do.

Every batch of results is written at once or not at all, so that a run may be ended at any moment, by whatever means.
A result is known by the source's hash, the exercise's hash, the version of checker, whether there were searches, and
the language: identical sources are graded once, unchanged ones not again. A verdict `broken` is nobody's result and
is never kept.
"""

from __future__ import annotations

import hashlib
import platform
import sqlite3
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType

from checker import __version__
from checker.cohort.nouns import Found, Graded, Kept, Task, Unfit
from checker.cohort.schema import claimed, open_database, told
from checker.model import Level, Verdict
from checker.words import ENGLISH, _, language, reason

# Results of another minor version of Python may differ: its errors have other words, its limits other places.
VERSION = f"{__version__} on Python {'.'.join(platform.python_version_tuple()[:2])}"
_LEVELS = [level.value for level in Level]
_AT_ONCE = 100  # files that are looked up together
_PAGE = 64  # rows at once: a single report may hold a megabyte of output


class Store:
    """One run's view of a store; without a path one that ends with the run. Its errors are `StoreError`."""

    def __init__(self, path: str | None = None) -> None:
        self.path = path
        self._database = open_database(path)
        self.exercises: dict[str, int] = {}

    def begin(self, exercises: Iterable[tuple[str, str]], *, fast: bool = False) -> None:
        """Begin a run over exercises, each by its name and its hash.

        Results `fast`, without searches, and in another language are others, and kept beside each other.
        """
        version = VERSION + ", without searches" * fast
        if language() != ENGLISH:
            version += f", in {language()}"
        with self.writing():
            self._run = self._database.execute("INSERT INTO run (version) VALUES (?)", (version,)).lastrowid
            for name, hashed in exercises:
                key = name, hashed, version
                self._database.execute("INSERT OR IGNORE INTO exercise (name, hash, version) VALUES (?, ?, ?)", key)
                select = "SELECT id FROM exercise WHERE name = ? AND hash = ? AND version = ?"
                self.exercises[name] = self._database.execute(select, key).fetchone()[0]

    def note(self, found: Iterable[Found | Unfit]) -> Generator[Unfit, None, None]:
        """Take in what was found, and give back what cannot be graded; goes through `found` once."""
        with self.reading():
            self._database.execute("BEGIN IMMEDIATE")
            try:
                waiting: list[Found] = []
                for number, each in enumerate(found, 1):
                    if isinstance(each, Unfit):
                        yield each
                        continue
                    waiting.append(each)
                    # What lies in an archive is read while it is open.
                    if each.stamp is None or len(waiting) == _AT_ONCE:
                        yield from self._note(waiting)
                        waiting = []
                    if number % 5000 == 0:
                        self._database.execute("COMMIT")
                        self._database.execute("BEGIN IMMEDIATE")
                yield from self._note(waiting)
                yield from self._settle_clashes()
                self._database.execute(
                    "INSERT OR IGNORE INTO attempt SELECT f.learner, e.name, f.source, f.path, ? "
                    "FROM found f JOIN exercise e ON e.id = f.exercise",
                    (self._run,),
                )
            finally:
                if self._database.in_transaction:
                    self._database.execute("COMMIT")

    def _note(self, found: list[Found]) -> Iterator[Unfit]:
        """Many at once: of a class that was graded before, this is most of the work."""
        known = self._known([each.path for each in found]) if self.path else {}
        rows: list[tuple[str, int, str, int]] = []
        for each in found:
            path = each.path
            seen = known.get(path)
            try:
                # A file is read only if it may have changed.
                source = seen[4] if seen and seen[:4] == each.stamp else self._source(each)
            except OSError as error:
                why = reason(error) if error.strerror else _("it cannot be read")
                yield Unfit(path, _("This file cannot be read: {reason}.", reason=why))
            else:
                rows.append((each.learner, self.exercises[each.exercise], path, source))
        added = self._database.executemany("INSERT OR IGNORE INTO found VALUES (?, ?, ?, ?)", rows)
        if added.rowcount < len(rows):  # the same file found by two paths of the command is one file
            same = "SELECT 1 FROM found WHERE learner = ?1 AND exercise = ?2 AND path = ?3"
            clashing = f"INSERT INTO clash SELECT ?1, ?2, ?3 WHERE NOT EXISTS ({same})"
            self._database.executemany(clashing, [row[:3] for row in rows])

    def _known(self, paths: list[str]) -> dict[str, tuple[int, ...]]:
        """The stamp and the source of each of these files, as far as they were read before."""
        marks = ", ".join("?" * len(paths))
        select = f"SELECT path, size, mtime, ctime, inode, source FROM file WHERE path IN ({marks})"
        return {path: tuple(known) for path, *known in self._database.execute(select, paths)}

    def _source(self, found: Found) -> int:
        """The number of a source in the store."""
        text = found.read()
        hashed = hashlib.sha256(text).digest()
        row = self._database.execute("SELECT id FROM source WHERE hash = ?", (hashed,)).fetchone()
        if row is None:
            added = self._database.execute("INSERT INTO source (hash, text) VALUES (?, ?)", (hashed, text))
            row = (added.lastrowid,)
        if found.stamp and self.path:
            self._database.execute("REPLACE INTO file VALUES (?, ?, ?, ?, ?, ?)", (found.path, *found.stamp, row[0]))
        return int(row[0])

    def _settle_clashes(self) -> Iterator[Unfit]:
        """Of two files for one exercise none is graded: nobody but their learner knows which one counts."""
        rows = self._database.execute(
            "SELECT c.path, f.path, e.name, f.learner FROM clash c JOIN found f USING (learner, exercise) "
            "JOIN exercise e ON e.id = f.exercise ORDER BY 4, 3, 1"
        )
        for path, other, name, learner in rows.fetchall():
            words = {"learner": learner, "exercise": name, "other": other}
            yield Unfit(
                path, _("{learner} has two files for {exercise}, the other is {other}; keep one of them.", **words)
            )
        self._database.execute(
            "DELETE FROM found WHERE EXISTS (SELECT 1 FROM clash c "
            "WHERE c.learner = found.learner AND c.exercise = found.exercise)"
        )

    def plan(self, at_least: Level | None) -> tuple[int, int]:
        """How many submissions there are, and how many sources have yet to be graded.

        A result made behind weaker walls than are asked for now does not count.
        """
        enough = _LEVELS[: _LEVELS.index(at_least) + 1] if at_least else _LEVELS
        with self.writing():
            self._database.execute(
                "INSERT INTO todo (exercise, source) SELECT DISTINCT f.exercise, f.source FROM found f "
                "LEFT JOIN result r ON r.exercise = f.exercise AND r.source = f.source "
                f"WHERE r.id IS NULL OR r.level NOT IN ({', '.join('?' * len(enough))}) ORDER BY 1, 2",
                enough,
            )
        return self._count("found"), self._count("todo")

    def _count(self, table: str) -> int:
        return int(self._database.execute(f"SELECT count(*) FROM {table}").fetchone()[0])

    def todo(self) -> Iterator[tuple[str, int, Task]]:
        """What has yet to be graded, exercise by exercise: its name, its number and the source."""
        names = {number: name for name, number in self.exercises.items()}
        last = 0
        while True:
            with self.reading():
                rows = self._database.execute(
                    "SELECT t.id, t.exercise, s.id, s.text FROM todo t JOIN source s ON s.id = t.source "
                    f"WHERE t.id > ? ORDER BY t.id LIMIT {_PAGE}",
                    (last,),
                ).fetchall()
            if not rows:
                return
            for _at, exercise, source, text in rows:
                yield names[exercise], exercise, Task(source, text)
            last = rows[-1][0]

    def keep(self, exercise: int, results: Sequence[Graded]) -> None:
        """Write a batch of results down, all of them or none."""
        rows = [(exercise, *each) for each in results if each.verdict != Verdict.BROKEN]
        broken = [(each.source, exercise, each.report) for each in results if each.verdict == Verdict.BROKEN]
        with self.writing():
            self._database.executemany(
                "INSERT INTO result (exercise, source, verdict, level, rules, cases, tree, behaviour, report) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (exercise, source) DO UPDATE SET "
                "verdict = excluded.verdict, level = excluded.level, rules = excluded.rules, cases = excluded.cases, "
                "tree = excluded.tree, behaviour = excluded.behaviour, report = excluded.report, runs = runs + 1",
                rows,
            )
            self._database.executemany("INSERT OR REPLACE INTO broken VALUES (?, ?, ?)", broken)

    def kept(self) -> Iterator[Kept]:
        """Every submission of this run with its result, by learner and exercise; those without one are left out."""
        last = ("", -1)
        while True:
            with self.reading():
                rows = self._database.execute(
                    "SELECT f.learner, f.exercise, e.name, f.path, s.text, coalesce(r.verdict, 'broken'), "
                    "coalesce(r.report, b.report) FROM found f JOIN exercise e ON e.id = f.exercise "
                    "JOIN source s ON s.id = f.source "
                    "LEFT JOIN broken b ON b.exercise = f.exercise AND b.source = f.source "
                    "LEFT JOIN result r ON b.report IS NULL AND r.exercise = f.exercise AND r.source = f.source "
                    "WHERE (f.learner, f.exercise) > (?, ?) AND coalesce(r.report, b.report) IS NOT NULL "
                    f"ORDER BY f.learner, f.exercise LIMIT {_PAGE}",
                    last,
                ).fetchall()
            if not rows:
                return
            for learner, _number, name, path, text, verdict, report in rows:
                yield Kept(learner, name, path, text, verdict, report)
            last = rows[-1][:2]

    def verdicts(self) -> dict[str, int]:
        """How often each verdict was given in this run."""
        with self.reading():
            rows = self._database.execute(
                "SELECT CASE WHEN b.source IS NULL THEN r.verdict ELSE 'broken' END, count(*) FROM found f "
                "LEFT JOIN broken b ON b.exercise = f.exercise AND b.source = f.source "
                "LEFT JOIN result r ON r.exercise = f.exercise AND r.source = f.source GROUP BY 1"
            )
            return {verdict: number for verdict, number in rows if verdict}

    def digest(self) -> str:
        """Of every submission of this run and what came of it; the same again where nothing has changed."""
        digest = hashlib.sha256()
        with self.reading():
            rows = self._database.execute(
                "SELECT f.learner, f.exercise, f.path, f.source, r.id, r.runs, b.report FROM found f "
                "LEFT JOIN broken b ON b.exercise = f.exercise AND b.source = f.source "
                "LEFT JOIN result r ON r.exercise = f.exercise AND r.source = f.source"
            )
            while some := rows.fetchmany(_PAGE):
                digest.update(repr(some).encode())
        return digest.hexdigest()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The database; what it says of an error is told as a `StoreError`."""
        try:
            yield self._database
        except sqlite3.Error as error:
            raise told(error, self.path) from None

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The same, for a change that is made whole or not at all."""
        with self.reading() as database, claimed(database):
            yield database

    def close(self) -> None:
        self._database.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()
