"""What a program may not do, at each level; each of these deeds works under plain Python."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.model import Case, Level, Limits, Outcome, Run
from checker.program import parse
from checker.sandbox import KERNEL_WALLS, open_sandbox

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the walls are Linux's")

# Each with the deed that the learner is told of, and the walls that have to be gone before it works.
FORBIDDEN = {
    "read a file": ("files", "namespaces landlock", "print(open({canary!r}).read())"),
    "list a folder": ("files", "namespaces landlock", "import os\nprint(os.listdir({folder!r}))"),
    "write a file": ("files", "namespaces landlock", "open({folder!r} + '/new', 'w').write('x')"),
    "change a file": ("files", "namespaces landlock", "open({canary!r}, 'a').write('x')"),
    "truncate a file": ("files", "namespaces landlock seccomp", "import os\nos.truncate({canary!r}, 1)"),
    "delete a file": ("files", "namespaces landlock seccomp", "import os\nos.unlink({canary!r})"),
    "rename a file": ("files", "namespaces landlock seccomp", "import os\nos.rename({canary!r}, {folder!r} + '/o')"),
    "make a folder": ("files", "namespaces landlock seccomp", "import os\nos.mkdir({folder!r} + '/new')"),
    "make a link": ("files", "namespaces landlock seccomp", "import os\nos.symlink('/', {folder!r} + '/link')"),
    "change a file's mode": ("files", "namespaces seccomp", "import os\nos.chmod({canary!r}, 0o600)"),
    "run a program": ("programs", "namespaces landlock seccomp", "import subprocess\nsubprocess.check_call(['/bin/true'])"),
    "start a process": ("programs", "seccomp", "import os\nif os.fork() == 0: os._exit(0)\nos.wait()"),
    "connect by TCP": ("network", "namespaces landlock seccomp", "import socket\nsocket.create_connection(('127.0.0.1', {port}))"),
    "listen by TCP": ("network", "landlock seccomp", "import socket\nsocket.create_server(('127.0.0.1', 0))"),
    "send by UDP": ("network", "namespaces seccomp", "import socket\ns = socket.socket(type=socket.SOCK_DGRAM)\ns.sendto(b'x', ('127.0.0.1', 9))"),
    "signal its parent": ("programs", "landlock seccomp", "import os\nos.kill(os.getppid(), 0)"),
}  # fmt: skip


@pytest.fixture
def places(tmp_path: Path) -> Iterator[dict[str, object]]:
    canary = tmp_path / "canary"
    canary.write_text("secret")
    for folder in (tmp_path, *tmp_path.parents[:3]):
        if os.access(folder, os.W_OK):
            folder.chmod(0o777)
    canary.chmod(0o666)
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield {"canary": str(canary), "folder": str(tmp_path), "port": server.getsockname()[1]}


def run_in(source: str, **how) -> Run:
    with open_sandbox(backend="forked", **how) as sandbox:
        return sandbox.run(parse(source), (Case("deed"),), Limits(wall_s=20, cpu_s=10))[0]


@pytest.mark.parametrize("level", [Level.FULL, Level.NO_NAMESPACES])
@pytest.mark.parametrize("deed", FORBIDDEN)
def test_what_lies_outside_is_out_of_reach(places, deed, level):
    told, _, source = FORBIDDEN[deed]
    before = sorted(os.listdir(str(places["folder"])))
    run = run_in(source.format(**places), level=level)
    assert (run.outcome, run.stdout) == (Outcome.REFUSED, ""), run
    assert run.error.deed == told
    assert Path(str(places["canary"])).read_text() == "secret"
    assert sorted(os.listdir(str(places["folder"]))) == before


@pytest.mark.parametrize("deed", FORBIDDEN)
def test_under_plain_python_each_of_them_works(places, deed):
    """The control: a wall that keeps out what never worked proves nothing."""
    source = FORBIDDEN[deed][2].format(**places)
    assert subprocess.run([sys.executable, "-c", source], capture_output=True).returncode == 0


@pytest.mark.parametrize("deed", FORBIDDEN)
def test_each_wall_that_is_named_keeps_it_out_alone(places, deed):
    _, walls, source = FORBIDDEN[deed]
    for standing in walls.split():
        run = run_in(source.format(**places), without=set(KERNEL_WALLS) - {standing})
        assert run.outcome is Outcome.REFUSED, standing


@pytest.mark.parametrize("deed", FORBIDDEN)
def test_without_its_walls_each_of_them_works(places, deed):
    _, walls, source = FORBIDDEN[deed]
    run = run_in(source.format(**places), without=walls.split())
    if os.getuid() == 0 and deed in NEEDS_THE_OWNER:  # the user of its own is a wall as well
        assert run.outcome is Outcome.REFUSED
    else:
        assert run.outcome is Outcome.FINISHED, run


NEEDS_THE_OWNER = ("change a file's mode",)


def test_the_standard_library_stays_within_reach(execute):
    source = (
        "import asyncio, csv, ctypes, datetime, decimal, hashlib, json, locale, random, sqlite3, ssl, uuid, xml.dom\n"
        "import zoneinfo\nprint(datetime.datetime.strptime('2020', '%Y').year, hashlib.md5(b'x').hexdigest()[:4])\n"
        "async def three(): await asyncio.sleep(0); return 3\nprint(asyncio.run(three()), json.loads('[1]'))\n"
        "print(len(str(uuid.uuid4())), random.Random(1).randint(1, 1), zoneinfo.ZoneInfo('Europe/Berlin'))\n"
    )
    run = execute(source, wall_s=20, cpu_s=10)
    expected = "2020 9dd4\n3 [1]\n36 1 Europe/Berlin\n"
    assert (run.outcome, run.stdout) == (Outcome.FINISHED, expected), run.stderr
