"""What an earlier run has left as it should be: its outputs and, where nobody has changed anything since, all of it.

To take a class in once more costs several times what it costs to look at each of its folders and files and see that
they are what they were. Whatever is not certain is found out again.
"""

from __future__ import annotations

import hashlib
import os
import struct
import time
from collections.abc import Iterable, Iterator
from functools import cached_property

from checker.cohort.find import stamp_of
from checker.cohort.nouns import Found, Stamp, Unfit
from checker.cohort.store import Store

_AT_ONCE = 1000  # paths that are kept in one row
_PACKED = struct.Struct("<4Q").pack
# A change in the tick of the clock that the last one was in leaves the same stamp. File systems that keep
# whole hundredths of a second at best, such as that of a memory stick, may have ticks of two seconds.
_TICK_NS = 20_000_000
_COARSE_NS = 10_000_000
_COARSE_TICK_NS = 2_000_000_000


class Settled:
    """One run's view of what earlier ones have left in a store; `about` is all that a run depends on beside files."""

    def __init__(self, store: Store, about: str) -> None:
        self._store = store
        self._about = hashlib.sha256(about.encode("utf-8", "surrogateescape")).hexdigest()
        self._is_sure = store.path is not None
        self._paths: list[str] = []
        self._stamps = hashlib.sha256()

    def as_before(self) -> tuple[int, int] | None:
        """How many submissions there are and how many have passed, if a run as this one would find nothing changed."""
        with self._store.reading() as database:
            select = "SELECT stamps, digest, submissions, passed FROM settled WHERE about = ?"
            row = database.execute(select, (self._about,)).fetchone()
            if row is None:
                return None
            stamps, digest, submissions, passed = row
            now = hashlib.sha256()
            for (paths,) in database.execute("SELECT paths FROM looked ORDER BY id"):
                try:
                    now.update(b"".join([_PACKED(*stamp_of(os.lstat(path))) for path in paths.split(b"\0")]))
                except OSError:
                    return None
        if now.hexdigest() != stamps:
            return None
        self._digest = digest
        return submissions, passed

    def saw(self, folder: str) -> None:
        """A folder's names are about to be read."""
        if not self._is_sure:
            return
        stamp = _sure_stamp(folder)
        if stamp is None:
            self._is_sure = False
        else:
            self._note(folder, stamp)

    def watching(self, found: Iterable[Found | Unfit]) -> Iterator[Found | Unfit]:
        """The same, remembered. Goes on within one transaction of the store."""
        with self._store.reading() as database:
            database.execute("DELETE FROM settled")
            database.execute("DELETE FROM looked")
        for each in found:
            if isinstance(each, Unfit) or each.stamp is None:
                self._is_sure = False
            elif self._is_sure:
                self._note(each.path, each.stamp)
            yield each
        self._write_paths()

    def settle(self, submissions: int, passed: int) -> None:
        """All is done: remember it, if it can be known again."""
        if self._is_sure and submissions:
            row = (self._about, self._stamps.hexdigest(), self._digest, submissions, passed)
            with self._store.writing() as database:
                database.execute("INSERT INTO settled VALUES (?, ?, ?, ?, ?)", row)

    def is_told(self, path: str, how: str, stamp: str) -> bool:
        """Whether an output of an earlier run, known again by its stamp, tells all this in the same way."""
        if self._store.path is None or not stamp:
            return False
        with self._store.reading() as database:
            row = database.execute("SELECT told, stamp FROM output WHERE path = ?", (path,)).fetchone()
        return bool(row == (self._told(how), stamp))

    def note_told(self, path: str, how: str, stamp: str) -> None:
        """Remember an output for the next run."""
        if self._store.path is not None and stamp:
            with self._store.writing() as database:
                database.execute("REPLACE INTO output VALUES (?, ?, ?)", (path, self._told(how), stamp))

    def _told(self, how: str) -> str:
        return hashlib.sha256(f"{how}\n{self._digest}".encode()).hexdigest()

    @cached_property
    def _digest(self) -> str:
        return self._store.digest()  # asked for when all is graded

    def _note(self, path: str, stamp: Stamp) -> None:
        self._stamps.update(_PACKED(*stamp))
        self._paths.append(path)
        if len(self._paths) == _AT_ONCE:
            self._write_paths()

    def _write_paths(self) -> None:
        if self._paths and self._is_sure:
            with self._store.reading() as database:
                database.execute("INSERT INTO looked (paths) VALUES (?)", (os.fsencode("\0".join(self._paths)),))
        self._paths.clear()


def _sure_stamp(folder: str) -> Stamp | None:
    """A folder's stamp, when any change from now on will change it; None where that cannot be said."""
    try:
        stamp = stamp_of(os.lstat(folder))
    except OSError:
        return None
    changed = stamp[2]
    tick = _TICK_NS if changed % _COARSE_NS else _COARSE_TICK_NS
    age = time.time_ns() - changed
    if age < -tick:
        return None  # by another clock than ours
    if age < tick:
        time.sleep(min(tick - age, tick) / 1e9)
    return stamp
