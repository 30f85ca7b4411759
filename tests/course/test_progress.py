"""The progress file under two writers, under kill -9, and with whatever else it may hold."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.course.progress import load_progress, save

ROOT = Path(__file__).parents[2]
HAMMER = """\
import sys
from pathlib import Path
from checker.course.progress import save
for _ in range(int(sys.argv[2])):
    assert save(Path(sys.argv[1]), lambda progress: progress.of("six").note_run(False, ("typo", "names"))) is None
    print("saved", flush=True)
"""


def hammer(folder: Path, times: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", HAMMER, str(folder), str(times)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
    )


def test_two_processes_that_save_at_once_lose_nothing(tmp_path: Path) -> None:
    for process in [hammer(tmp_path, 150), hammer(tmp_path, 150)]:
        process.communicate()
        assert process.returncode == 0
    record = load_progress(tmp_path).of("six")
    assert (record.runs, record.met["typo"].times) == (300, 300)


def test_kill_9_loses_at_most_the_save_that_it_hits(tmp_path: Path) -> None:
    told = 0
    for moment in range(1, 9):
        with hammer(tmp_path, 10_000) as process:
            assert process.stdout is not None
            for _ in range(moment * 3):
                process.stdout.readline()
            os.kill(process.pid, signal.SIGKILL)
            told += moment * 3 + process.stdout.read().count(b"\n")
        progress = load_progress(tmp_path)
        assert not progress.is_foreign
        runs = progress.of("six").runs
        assert told <= runs <= told + 1
        told = runs  # saved, but not told any more
    assert save(tmp_path, lambda progress: None) is None
    assert sorted(path.name for path in (tmp_path / ".checker").iterdir()) == ["lock", "progress.json"]


def test_a_killed_process_between_two_writes_of_a_change_leaves_the_file_whole(tmp_path: Path) -> None:
    """Half a file beside the whole one, as a crash leaves it, is overwritten and never read."""
    save(tmp_path, lambda progress: progress.of("six").note_run(True, None))
    (tmp_path / ".checker" / "progress.tmp").write_text('{"format": 2, "exer')
    assert load_progress(tmp_path).has_passed("six")
    save(tmp_path, lambda progress: progress.of("six").note_run(False, None))
    assert (load_progress(tmp_path).of("six").runs, load_progress(tmp_path).has_passed("six")) == (2, True)


def test_what_is_saved_is_what_is_read(tmp_path: Path) -> None:
    def change(progress) -> None:
        record = progress.of("six")
        record.note_run(False, ("typo", "names"))
        record.note_run(True, None)
        record.climbed = {"": 2, "typo": 1}
        record.met["typo"].reviews = [("2026-01-01T00:00:00Z", True)]
        progress.challenges["Loops"] = {"questions": []}
        progress.badges["Loops"] = {"badge": "Loops Master"}

    save(tmp_path, change)
    first = (tmp_path / ".checker" / "progress.json").read_text()
    save(tmp_path, lambda progress: None)
    assert (tmp_path / ".checker" / "progress.json").read_text() == first
    record = load_progress(tmp_path).of("six")
    assert (record.runs, record.passed, record.hints, record.met["typo"].times) == (2, True, 3, 1)
    assert record.met["typo"].reviews == [("2026-01-01T00:00:00Z", True)]


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
KEYS = ("runs", "passed", "hints", "climbed", "met", "first", "last", "passed_at")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=80)
@given(
    record=st.dictionaries(st.sampled_from(KEYS), ANYTHING),
    rest=st.fixed_dictionaries({}, optional={"challenges": ANYTHING, "badges": ANYTHING}),
)
def test_nothing_that_stands_in_the_file_stops_anybody(tmp_path: Path, record, rest) -> None:
    (tmp_path / ".checker").mkdir(exist_ok=True)
    path = tmp_path / ".checker" / "progress.json"
    path.write_text(json.dumps({"format": 2, "exercises": {"six": record}, **rest}))
    before = load_progress(tmp_path).of("six").runs
    assert save(tmp_path, lambda progress: progress.of("six").note_run(False, ("typo", "names"))) is None
    assert load_progress(tmp_path).of("six").runs == before + 1


@pytest.mark.parametrize("folder", ["nowhere", "nowhere/deep"])
def test_a_folder_that_is_not_there_is_a_sentence(tmp_path: Path, folder: str) -> None:
    told = save(tmp_path / folder, lambda progress: None)
    assert told is not None and told.startswith("Your progress was not saved, because ")
