"""Levels are found by trying: on machines that lack something, and for real."""

from __future__ import annotations

import errno
import functools
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from checker.model import Level
from checker.sandbox import KERNEL_WALLS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the walls are Linux's")

TESTS = Path(__file__).parents[1]
CANNOT = 77
FULL, NO_NAMESPACES, LIMITS_ONLY = Level
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}

# Says what one sandbox is like, how it runs some programs, and how many processes it takes and leaves.
PROBE = """
import json, os, sys, time, uuid
from pathlib import Path
from checker.model import Case, Limits
from checker.program import parse
from checker.sandbox import open_sandbox

marker = f"marker_{uuid.uuid4().hex}".encode()

def crew():
    count = 0
    for entry in os.scandir("/proc"):
        try:
            count += entry.name.isdigit() and marker in Path(entry.path, "cmdline").read_bytes()
        except OSError:
            pass  # ended while we looked
    return count

def settles(count):  # what has ended, and what is yet to be started, are there for a moment
    looks, deadline = 0, time.monotonic() + 5
    while looks < 5 and time.monotonic() < deadline:
        looks = looks + 1 if crew() == count else 0
        time.sleep(0.01)
    return count if looks == 5 else crew()

options, sources, limits = map(json.loads, sys.argv[1:])
with open_sandbox(preload=[marker.decode()], **options) as sandbox:
    runs = [sandbox.run(parse(source), (Case("case"),), Limits(**limits))[0] for source in sources]
    missing = {wall.name: wall.reason for wall in sandbox.walls if not wall.stands}
    lives = settles(2 if "namespaces" in missing else 3) if options.get("backend") != "fresh" else 0
told = {"level": sandbox.level, "missing": missing, "lives": lives, "left": settles(0)}
print(json.dumps({**told, "runs": [[run.outcome, run.stdout, run.stderr] for run in runs]}))
"""


def probe(
    lacks: str = "", user: str = "", sources: tuple[str, ...] = ("print(1)",), limits: dict | None = None, **how: str
) -> dict[str, Any]:
    """What PROBE finds on a machine that lacks something, as an ordinary user or as whoever runs the tests."""
    command = [sys.executable, "-P", "-c", PROBE, *map(json.dumps, (how, sources, limits or {"wall_s": 20}))]
    if lacks:
        command = [sys.executable, "-P", str(TESTS / "restricted.py"), lacks, *command]
    if user.endswith("alone"):  # root of a namespace that knows no other user, as in some containers
        command = ["unshare", "--map-root-user", *command]
    if user and user != "root alone" and os.getuid() == 0:
        command = [sys.executable, "-P", str(TESTS / "ordinary_user.py"), *command]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, timeout=120)
    if done.returncode == CANNOT:
        pytest.skip(done.stderr.strip())
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


@functools.cache
def usual(user: str = "") -> dict[str, Any]:
    """What this machine gives where nothing is taken from it."""
    return probe(user=user)


def weakest(*levels: str) -> str:
    return max(levels, key=list(Level).index)


# Each with the level that is left, the walls that are gone, and what the reason names.
LACKING = {
    "docker": (NO_NAMESPACES, {"namespaces"}, "new namespaces .*", errno.EPERM),
    "user namespaces": (NO_NAMESPACES, {"namespaces"}, "new namespaces .*", errno.ENOSPC),
    "mounting": (NO_NAMESPACES, {"namespaces"}, ".*tree of files.*", errno.EACCES),
    "mount_setattr": (NO_NAMESPACES, {"namespaces"}, ".*tree of files.*", errno.ENOSYS),
    "landlock": (LIMITS_ONLY, {"landlock"}, ".+", errno.ENOSYS),
    "landlock at boot": (LIMITS_ONLY, {"landlock"}, ".+", errno.EOPNOTSUPP),
    "seccomp": (LIMITS_ONLY, {"seccomp"}, ".+", errno.ENOSYS),
    "seccomp filters": (LIMITS_ONLY, {"seccomp"}, ".+", errno.EINVAL),
    "capabilities": (LIMITS_ONLY, {"namespaces", "user"}, ".+", errno.EPERM),
}
FOR_ROOT_ONLY = {"capabilities"}
BY_USER = [(lack, "") for lack in LACKING] + [(lack, "ordinary") for lack in LACKING if lack not in FOR_ROOT_ONLY]


@pytest.mark.parametrize(("lack", "user"), BY_USER)
def test_what_a_machine_lacks_is_found_and_named(lack, user):
    if user and os.getuid() != 0:
        pytest.skip("the tests are run by an ordinary user already")
    level, walls, reason, number = LACKING[lack]
    before, found = usual(user), probe(lack, user, backend="forked")
    assert found["runs"] == [["finished", "1\n", ""]]
    assert found["level"] == weakest(level, before["level"])
    assert set(found["missing"]) == walls | set(before["missing"])
    for wall in walls - set(before["missing"]):
        told = found["missing"][wall]
        assert re.fullmatch(reason, told)
        assert os.strerror(number) in told or told.startswith("root's processes are not limited")
    assert (found["lives"], found["left"]) == (2 if "namespaces" in found["missing"] else 3, 0)


@pytest.mark.parametrize("lack", LACKING)
def test_a_fresh_interpreter_finds_the_same(lack):
    level, walls, _, _ = LACKING[lack]
    before, found = usual(), probe(lack, backend="fresh")
    assert found["runs"] == [["finished", "1\n", ""]]
    assert found["level"] == weakest(level, before["level"], NO_NAMESPACES)
    assert set(found["missing"]) == {"namespaces"} | walls | set(before["missing"])


def test_several_that_lack_are_all_named():
    found = probe("mounting,landlock,seccomp")
    assert (found["level"], set(found["missing"])) == (LIMITS_ONLY, set(KERNEL_WALLS) | set(usual()["missing"]))
    assert found["runs"] == [["finished", "1\n", ""]]


@pytest.mark.parametrize("backend", ["forked", "fresh"])
@pytest.mark.parametrize("asked", ["level", "at_least"])
@pytest.mark.parametrize(
    ("lack", "least"), [("docker", "full"), ("landlock", "no-namespaces"), ("seccomp", "no-namespaces")]
)
def test_a_machine_too_weak_runs_nothing(lack, least, asked, backend):
    found = probe(lack, backend=backend, **{asked: least})
    ((outcome, stdout, reason),) = found["runs"]
    assert (outcome, stdout) == ("broken", "")
    assert f"the level {least}" in reason
    for wall, why in found["missing"].items():
        assert f"no {wall} ({why})" in reason


def test_the_root_of_a_namespace_is_whom_it_stands_for():
    if usual("ordinary")["level"] != FULL:
        pytest.skip(f"not every wall stands here: {usual('ordinary')['missing']}")
    assert probe(user="alone") == usual("ordinary")  # an ordinary user
    if os.getuid() == 0:
        found = probe(user="root alone")  # whom the kernel does not limit
        assert (found["level"], set(found["missing"])) == (LIMITS_ONLY, {"user"})


ENDLESS_IN_C = "sum(range(10 ** 15))"


@pytest.mark.parametrize("lacks", ["pidfd_open", "pidfd_open,docker"])
def test_without_a_descriptor_for_processes_they_end_all_the_same(lacks):
    """Linux 5.3 has it; before, the warm parent looks every few milliseconds."""
    sources = (
        "print(1)",
        "while True: pass",
        "import time\ntime.sleep(60)",
        ENDLESS_IN_C,
        "import os\nos._exit(3)",
        "print(2)",
    )
    found = probe(lacks, sources=sources, limits={"cpu_s": 0.3, "wall_s": 0.5}, backend="forked")
    outcomes = [outcome for outcome, _, _ in found["runs"]]
    assert outcomes == ["finished", "timed_out", "timed_out", "timed_out", "killed", "finished"]
    assert found["level"] == weakest(NO_NAMESPACES if "docker" in lacks else FULL, usual()["level"])
    assert found["left"] == 0


@pytest.mark.parametrize("file", ["test_walls.py", "test_lifecycle.py", "../hostile/test_attacks.py"])
def test_the_walls_stand_for_an_ordinary_user(file):
    if os.getuid() != 0:
        pytest.skip("the tests are run by an ordinary user already")
    if usual("ordinary")["level"] != FULL:
        pytest.skip(f"not every wall stands here: {usual('ordinary')['missing']}")
    options = ["-p", "no:cacheprovider", "-n", "0", str(Path(__file__).parent / file)]
    command = [sys.executable, "-P", str(TESTS / "ordinary_user.py"), sys.executable, "-P", "-m", "pytest", *options]
    done = subprocess.run(command, env=ENVIRONMENT, cwd=TESTS.parent, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    assert re.fullmatch(r"[0-9]+ passed in .*", done.stdout.splitlines()[-1])  # and none skipped
