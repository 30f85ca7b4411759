"""A whole cohort on real workers: poisonous submissions, and memory that stays as it is."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from pathlib import Path

import pytest

from checker.cohort import grade as grade_module
from checker.cohort.engine import Lost
from checker.cohort.find import find
from checker.cohort.grade import Cohort, Summary, exercise_hash
from checker.cohort.nouns import Batch, Found, Graded
from checker.cohort.store import Store
from checker.cohort.workers import AHEAD, LocalWorkers
from checker.exercise import load_exercise
from checker.model import Level

POISON = {
    "floods": "while True:\n    print('x' * 1000)\n",
    "prints 50 MB": "for _ in range(50):\n    print('x' * 1000000)\n",
    "fills memory": "kept = []\nwhile True:\n    kept.append('x' * 10_000_000)\n",
    "loops": "while True:\n    pass\n",
    "exits": "raise SystemExit(0)\n",
    "nests": "(" * 30_000,
    "is no text": b"\xff\xfe\x00" * 100,
    "is huge": b"#" * 10_000_000,
    "recurses": "def f():\n    f()\n\n\nf()\n",
    "swallows": "while True:\n    try:\n        f = g\n    except BaseException:\n        pass\n",
    "has a poor value": "class A:\n    def __repr__(self):\n        raise SystemExit\n\n\nprint(A())\n",
}


@contextmanager
def two_workers() -> Iterator[tuple[Executor, int]]:
    with LocalWorkers(2) as executor:
        yield executor, 2 * AHEAD


def run(course: Path, folder: Path, store: Store) -> tuple[dict[str, str], Summary]:
    exercises = {name: load_exercise(course / name) for name in ("six", "double")}
    cohort = Cohort(exercises, store)
    assert list(cohort.take_in(find([str(folder)], tuple(exercises)))) == []
    for _ in cohort.grade(two_workers, Level.NO_NAMESPACES):
        pass
    return {report.submission.learner: report.verdict for report in cohort.reports()}, cohort.summary()


def test_poisonous_submissions_cost_nobody_else_anything(course, handed_in):
    files = {f"{name}/six.py": source for name, source in POISON.items()}
    files |= {f"learner {number}/six.py": f"print(6)  # {number}\n" for number in range(40)}
    with Store() as store:
        verdicts, summary = run(course, handed_in(files), store)
    assert {verdicts[f"learner {number}"] for number in range(40)} == {"passed"}
    assert "passed" not in {verdicts[name] for name in POISON}
    assert "broken" not in verdicts.values()
    assert summary == Summary(51, 40, 0, 0, 51)
    assert summary.exit_code == 1


def test_what_ends_its_worker_is_nobody_elses_loss(course, handed_in, monkeypatch, tmp_path):
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    import cohort_work

    monkeypatch.setattr(grade_module, "grade_batch", cohort_work.deadly)
    files = {f"learner {number}/six.py": f"print(6)  # {number}\n" for number in range(40)}
    files |= {"alice/six.py": "print(6)  # poison\n", "bob/six.py": "print(7)  # poison\n"}
    folder = handed_in(files)
    with Store(str(tmp_path / "s.db")) as store:
        verdicts, summary = run(course, folder, store)
    assert (verdicts.pop("alice"), verdicts.pop("bob")) == ("broken", "broken")
    assert set(verdicts.values()) == {"passed"}
    assert (summary.broken, summary.passed, summary.exit_code) == (2, 40, 3)
    monkeypatch.undo()
    with Store(str(tmp_path / "s.db")) as store:
        verdicts, summary = run(course, folder, store)
    assert (verdicts["alice"], verdicts["bob"]) == ("passed", "wrong"), "it is tried again"
    assert summary.graded_now == 2


def test_hidden_cases_are_kept_whole_for_a_teacher(course, handed_in):
    with Store() as store:
        exercises = {"double": load_exercise(course / "double")}
        cohort = Cohort(exercises, store)
        folder = handed_in({"alice/double.py": "def double(n):\n    return n * n\n"})
        list(cohort.take_in(find([str(folder)], tuple(exercises))))
        list(cohort.grade(two_workers, Level.NO_NAMESPACES))
        (report,) = cohort.reports()
    assert [trial.case.call for trial in report.trials] == ["double(3)", "double(71)"]
    assert report.diagnoses[0].rule == "squares"


@pytest.mark.parametrize(
    "change", ["exercise.toml", "starter.py", "solution.py", "mistakes/squares.py", "mistakes/new.py"]
)
def test_an_exercise_is_another_one_when_any_of_its_files_is(course, change):
    folder = course / "double"
    before = exercise_hash(folder)
    (folder / "README.md").write_text("Notes.")
    (folder / "mistakes" / "__pycache__").mkdir()
    assert exercise_hash(folder) == before
    path = folder / change
    path.write_text((path.read_text() if path.exists() else '"""Says."""\n') + "\n")
    assert exercise_hash(folder) != before


class _Instant(Executor):
    """Answers at once, in this process, with a report of its own: what is measured is everything else."""

    def submit(self, fn, /, batch: Batch):
        future: Future[list[Graded | Lost]] = Future()
        report = '{"verdict":"passed","level":"full","diagnoses":[],"trials":[],"repaired":null}'
        future.set_result([Graded(task.source, "passed", "full", "[]", "[]", "", "", report) for task in batch.tasks])
        return future


@contextmanager
def instantly() -> Iterator[tuple[Executor, int]]:
    yield _Instant(), 4


def peak_of(course: Path, number: int, path: Path | None, open_engine=instantly) -> int:
    """The most memory that Python has at once for a class of that size, all of it different."""
    exercises = {"six": load_exercise(course / "six")}
    found = (
        Found(f"learner {n}", "six", f"class/{n}/six.py", f"print(6)  # {n} {'x' * 500}\n".encode)
        for n in range(number)
    )
    gc.collect()
    tracemalloc.start()
    with Store(path and str(path)) as store:
        cohort = Cohort(exercises, store)
        assert not list(cohort.take_in(found))
        for _ in cohort.grade(open_engine, None):
            pass
        assert sum(report.passed for report in cohort.reports()) == number
        assert cohort.summary() == Summary(number, number, 0, 0, number)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


@pytest.mark.parametrize("is_kept", [True, False])
def test_memory_is_the_same_for_one_thousand_and_for_five(course, tmp_path, is_kept):
    small, large = (peak_of(course, number, tmp_path / f"{number}.db" if is_kept else None) for number in (1000, 5000))
    assert large < 1.2 * small + 50_000
