"""Twenty thousand runs on two workers, attacks among them, while processes are killed: all is right and nothing is left.

It takes about 70 seconds where both processors are free, and longer beside other tests. The environment variable
CHECKER_SOAK_RUNS sets another number of runs.
"""

from __future__ import annotations

import json
import os
import runpy
import subprocess
import sys
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from checker.model import Level
from checker.sandbox import open_sandbox

if not os.path.isdir("/proc/self/fd"):
    pytest.skip("needs /proc", allow_module_level=True)

RUNS = int(os.environ.get("CHECKER_SOAK_RUNS", "20000"))
WORKERS = 2
HERE = Path(__file__).parent
PARENT, FIRST, CHILD = 0, 1, -1


@pytest.fixture(scope="module")
def level() -> Level:
    """That of this machine; where programs are not kept from others, attacks are not let loose."""
    with open_sandbox(backend="forked") as sandbox:
        if sandbox.level is Level.LIMITS_ONLY:
            pytest.skip("needs the walls of the kernel")
        return sandbox.level


def living(marker: str) -> list[str]:
    """The processes that have a marker on their command line."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if marker.encode() in path.read_bytes():
                found.append(path.parent.name)
        except OSError:
            pass  # ended while we looked
    return found


def work(folder: Path, task: dict[str, Any]) -> dict[str, Any]:
    """What a worker found, in a process of its own; it leaves no process and says nothing on standard error."""
    task = {"seed": 0, "runs": 0, "attacks": [], "sieges": [], "mode": "bulk", "without": [], **task}
    marker = f"marker_{uuid.uuid4().hex}"
    (folder / "tmp").mkdir(parents=True, exist_ok=True)
    ended = subprocess.run(
        [sys.executable, "-W", "error", str(HERE / "soak.py")],
        input=json.dumps({**task, "marker": marker}),
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "TMPDIR": str(folder / "tmp")},
        timeout=120 + task["runs"],
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    deadline = time.monotonic() + 20
    while living(marker):
        assert time.monotonic() < deadline, "a process is left"
        time.sleep(0.01)
    found: dict[str, Any] = json.loads(ended.stdout)
    return found


def quick_attacks(folder: Path, level: Level) -> list[dict[str, Any]]:
    """The attacks of tests/hostile that need no limits of their own, aimed at what is in a folder."""
    folder.mkdir()
    (folder / "canary").write_text("canary")
    (folder / "link").symlink_to("canary")
    places = {name: str(folder / path) for name, path in (("file", "canary"), ("link", "link"), ("socket", "socket"))}
    nothing = {"port": 9, "udp": 9, "abstract": "nobody", "pid": os.getpid(), "size": 6}
    aim = {"folder": str(folder), "checker": str(HERE.parents[1]), **places, **nothing}
    attacks = runpy.run_path(str(HERE.parent / "hostile" / "conftest.py"))["ATTACKS"]
    return [
        {
            "name": attack.path.stem,
            "source": attack.source,
            "outcomes": sorted(attack.outcomes),
            "stdin": f"{json.dumps(aim)}\n",
        }
        for attack in attacks
        if attack.runs_here and "limits" not in attack.headers
        # Namespaces alone stop these.
        if level is Level.FULL or attack.walls != {"namespaces"}
    ]


def test_thousands_of_runs_are_right_and_leave_nothing_behind(tmp_path, level):
    attacks = quick_attacks(tmp_path / "aim", level)
    runs = RUNS // WORKERS
    tasks = [{"seed": seed, "runs": runs, "attacks": attacks} for seed in range(WORKERS)]
    with ThreadPoolExecutor(WORKERS) as pool:
        findings = list(pool.map(work, (tmp_path / f"worker_{n}" for n in range(WORKERS)), tasks))
    for found in findings:
        assert found["faults"] == []
        assert (found["counts"]["attack"], found["counts"]["ordinary"]) == (runs // 20, runs - runs // 20)
        assert found["counts"]["kill"] >= min(24, runs // 40)
        assert found["after"] == found["before"]
        assert len(set(found["descriptors"])) == 1
        assert found["memory"][-1] - found["memory"][0] < 3 * 1024
        assert [age for age in found["ages"] if age[-1] - age[0] > 1024] == []
        assert max(map(len, found["ages"])) >= min(15, runs // 1000)
    assert (tmp_path / "aim" / "canary").read_text() == "canary"
    assert sorted(path.name for path in (tmp_path / "aim").iterdir()) == ["canary", "link"]


@pytest.mark.parametrize("mode", ["bulk", "latency"])
@pytest.mark.parametrize("victim", [PARENT, FIRST, CHILD], ids=["parent", "first", "child"])
@pytest.mark.parametrize("without", [[], ["namespaces"]], ids=["full", "no-namespaces"])
def test_who_is_killed_from_outside_again_and_again_is_never_blamed(tmp_path, level, mode, victim, without):
    """Killed while it waits or while it runs: the case is run again once, then reported as ours."""
    sieges = [(victim, pause) for pause in (0.002, 0.02, 0.3)]
    found = work(tmp_path, {"sieges": sieges, "mode": mode, "without": without})
    assert found["faults"] == []
    assert found["counts"] == {"besieged: broken": len(sieges), "ordinary": len(sieges)}
    assert found["after"] == found["before"]


@pytest.mark.parametrize("mode", ["bulk", "latency"])
@pytest.mark.parametrize("without", [[], ["namespaces"]], ids=["full", "no-namespaces"])
def test_who_is_killed_from_outside_once_does_not_notice(tmp_path, level, mode, without):
    found = work(tmp_path, {"runs": 600, "mode": mode, "without": without})
    assert found["faults"] == []
    assert found["counts"]["kill"] >= 10
