"""What a store knows about a cohort: who passed what, what was told most often, and which programs are alike."""

from __future__ import annotations

import json
import os
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from typing import Any, NamedTuple

from checker.cohort.alike import Pair, pairs_of
from checker.cohort.schema import StoreError, open_database, told
from checker.words import _

MAX_CLUSTERS = 8  # of an exercise; a teacher comments on the largest
MAX_FORMS = 3  # of a cluster
_MAX_NAMES = 5
_MAX_SOURCE = 4000

# The best attempt of each learner at each exercise, else the newest; its newest result. Gone with the connection.
_STANDING = """
CREATE TEMP TABLE tried AS
    SELECT a.learner, a.exercise, a.source, a.first_run, max(r.exercise) AS newest
    FROM attempt a JOIN exercise e ON e.name = a.exercise JOIN result r ON r.exercise = e.id AND r.source = a.source
    GROUP BY a.learner, a.exercise, a.source;
CREATE TEMP TABLE standing AS
    SELECT learner, name, source, result, verdict, attempts FROM (
        SELECT t.learner, t.exercise AS name, t.source, r.id AS result, r.verdict,
            count(*) OVER (PARTITION BY t.learner, t.exercise) AS attempts,
            row_number() OVER (PARTITION BY t.learner, t.exercise
                               ORDER BY r.verdict = 'passed' DESC, t.first_run DESC, t.source DESC) AS place
        FROM tried t JOIN result r ON r.exercise = t.newest AND r.source = t.source)
    WHERE place = 1;
CREATE INDEX temp.standing_name ON standing (name, learner);
"""


class Form(NamedTuple):
    """One way in which a cluster's programs are written: how many learners wrote it so, and an example."""

    learners: int
    example: str
    source: str


class Cluster(NamedTuple):
    """Submissions that did not pass and behave alike; `says` is what their learners were told first."""

    learners: int
    names: tuple[str, ...]  # the first few
    verdict: str
    says: str
    forms: tuple[Form, ...]


class Told(NamedTuple):
    """A diagnosis: its rule, how many learners it was told first, and the words of one time."""

    rule: str
    learners: int
    says: str


class Standing(NamedTuple):
    """How one learner does at one exercise: the best attempt's verdict, and how many different ones there were."""

    learner: str
    exercise: str
    verdict: str
    attempts: int


class ExerciseView(NamedTuple):
    """One exercise, over all who tried it."""

    name: str
    learners: int
    passed: int
    attempts: int
    verdicts: dict[str, int]
    told: tuple[Told, ...]
    failing_cases: tuple[tuple[str, int], ...]  # by how many learners, most first
    clusters: tuple[Cluster, ...]
    pairs: tuple[Pair, ...]


class Overview:
    """A store opened for reading; to be closed. Errors are `StoreError`."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._database = _open(path)
        try:
            self._database.executescript(_STANDING)
        except sqlite3.Error as error:
            self._database.close()
            raise told(error, path) from None

    def exercises(self) -> list[str]:
        """The names of those that were tried."""
        return [name for (name,) in self._rows("SELECT DISTINCT name FROM standing ORDER BY name")]

    def standings(self) -> Iterator[Standing]:
        """Every learner's standing at every exercise, by learner and exercise."""
        for row in self._rows("SELECT learner, name, verdict, attempts FROM standing ORDER BY learner, name"):
            yield Standing(*row)

    def learners(self) -> int:
        return int(next(self._rows("SELECT count(DISTINCT learner) FROM standing"))[0])

    def view(self, name: str) -> ExerciseView:
        """Everything about one exercise."""
        verdicts = dict(
            self._rows("SELECT verdict, count(*) FROM standing WHERE name = ? GROUP BY 1 ORDER BY 2 DESC", name)
        )
        attempts = int(next(self._rows("SELECT coalesce(sum(attempts), 0) FROM standing WHERE name = ?", name))[0])
        return ExerciseView(
            name,
            sum(verdicts.values()),
            verdicts.get("passed", 0),
            attempts,
            verdicts,
            tuple(self._told(name)),
            tuple(self._failing_cases(name)),
            tuple(self._clusters(name)),
            pairs_of(self._sources(name)),
        )

    def _told(self, name: str) -> Iterator[Told]:
        rows = self._rows(
            "SELECT json_extract(r.rules, '$[0]') AS rule, count(*), max(r.id) FROM standing s "
            "JOIN result r ON r.id = s.result WHERE s.name = ? AND s.verdict <> 'passed' AND rule IS NOT NULL "
            "GROUP BY 1 ORDER BY 2 DESC, 1",
            name,
        )
        for rule, learners, result in rows:
            yield Told(rule, learners, self._says(result))

    def _failing_cases(self, name: str) -> list[tuple[str, int]]:
        failed: Counter[str] = Counter()
        for (cases,) in self._rows(
            "SELECT r.cases FROM standing s JOIN result r ON r.id = s.result WHERE s.name = ?", name
        ):
            failed.update(case for case, passed, *_ in json.loads(cases) if not passed)
        return failed.most_common()

    def _clusters(self, name: str) -> Iterator[Cluster]:
        """By what the runs did; programs that never ran, by what was told of them."""
        alike = "coalesce(nullif(r.behaviour, ''), r.rules)"
        rows = self._rows(
            f"SELECT {alike}, count(*), r.verdict, max(r.id) FROM standing s JOIN result r ON r.id = s.result "
            f"WHERE s.name = ? AND s.verdict <> 'passed' GROUP BY 1 ORDER BY 2 DESC, 4 LIMIT {MAX_CLUSTERS}",
            name,
        )
        for key, learners, verdict, result in rows:
            one = (
                "FROM standing s JOIN result r ON r.id = s.result "
                f"WHERE s.name = ? AND s.verdict <> 'passed' AND {alike} = ?"
            )
            names = self._rows(f"SELECT s.learner {one} ORDER BY 1 LIMIT {_MAX_NAMES}", name, key)
            forms = self._rows(
                f"SELECT count(*), min(s.learner), max(s.source) {one} GROUP BY r.tree "
                f"ORDER BY 1 DESC, 2 LIMIT {MAX_FORMS}",
                name,
                key,
            )
            yield Cluster(
                learners,
                tuple(each for (each,) in names),
                verdict,
                self._says(result),
                tuple(Form(count, learner, self._source(source)) for count, learner, source in forms),
            )

    def _says(self, result: int) -> str:
        """The first message of a result, which any version of checker may have written."""
        text = next(self._rows("SELECT json_extract(report, '$.diagnoses[0][3]') FROM result WHERE id = ?", result))[0]
        return text if isinstance(text, str) else ""

    def _source(self, number: int) -> str:
        text: bytes = next(self._rows("SELECT text FROM source WHERE id = ?", number))[0]
        return text[:_MAX_SOURCE].decode("utf-8", "replace")

    def _sources(self, name: str) -> Iterator[tuple[str, bytes]]:
        return self._rows(
            "SELECT s.learner, t.text FROM standing s JOIN source t ON t.id = s.source WHERE s.name = ?", name
        )

    def _rows(self, query: str, *values: object) -> Iterator[tuple[Any, ...]]:
        try:
            with closing(self._database.execute(query, values)) as rows:
                yield from rows
        except sqlite3.Error as error:
            raise told(error, self._path) from None

    def __enter__(self) -> Overview:
        return self

    def __exit__(self, *_: object) -> None:
        self._database.close()


def _open(path: str) -> sqlite3.Connection:
    if not os.path.exists(path):
        raise StoreError(_("There is no store {path}; `checker grade PATH --store {path}` makes one.", path=path))
    return open_database(path)
