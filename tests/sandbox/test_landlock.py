"""What a program may not touch, by both back ends; each of these does what it likes under plain Python."""

from __future__ import annotations

import ctypes
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.model import Outcome


def landlock_version() -> int:
    """The version of the kernel's interface; 0 or less without Landlock."""
    if sys.platform != "linux":
        return 0
    return int(ctypes.CDLL(None).syscall(444, None, 0, 1))


pytestmark = pytest.mark.skipif(landlock_version() < 1, reason="Landlock, Linux 5.13 or newer")

FORBIDDEN = {
    "read a file": "print(open({canary!r}).read())",
    "list a folder": "import os\nprint(os.listdir({folder!r}))",
    "write a file": "open({folder!r} + '/new', 'w').write('x')",
    "change a file": "open({canary!r}, 'a').write('x')",
    "truncate a file": "import os\nos.truncate({canary!r}, 1)",
    "delete a file": "import os\nos.unlink({canary!r})",
    "rename a file": "import os\nos.rename({canary!r}, {folder!r} + '/other')",
    "make a folder": "import os\nos.mkdir({folder!r} + '/new')",
    "make a link": "import os\nos.symlink('/', {folder!r} + '/link')",
    "read its own environment": "print(len(open('/proc/self/environ').read()))",
    "run a program": "import subprocess\nprint(subprocess.run(['/bin/true']).returncode)",
    "read the exercises": "import checker.exercise\nprint(checker.exercise.find_course().names)",
    "connect by TCP": "import socket\nprint(socket.create_connection(('127.0.0.1', {port})))",
    "listen by TCP": "import socket\nprint(socket.create_server(('127.0.0.1', 0)))",
    "signal its parent": "import os\nprint(os.kill(os.getppid(), 0))",
}
SINCE = {"connect by TCP": 4, "listen by TCP": 4, "signal its parent": 6, "truncate a file": 3}


@pytest.fixture
def places(tmp_path: Path) -> Iterator[dict[str, object]]:
    canary = tmp_path / "canary"
    canary.write_text("secret")
    tmp_path.chmod(0o777)
    canary.chmod(0o666)
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield {"canary": str(canary), "folder": str(tmp_path), "port": server.getsockname()[1]}


@pytest.mark.parametrize("deed", FORBIDDEN)
def test_what_lies_outside_is_out_of_reach(execute, places, deed):
    if landlock_version() < SINCE.get(deed, 1):
        pytest.skip(f"Landlock version {SINCE[deed]}")
    source = FORBIDDEN[deed].format(**places)
    before = sorted(os.listdir(str(places["folder"])))
    run = execute(source, wall_s=20, cpu_s=10)
    assert run.outcome is Outcome.RAISED, run
    assert run.error.type_name in ("PermissionError", "ModuleNotFoundError")
    assert run.stdout == ""
    assert Path(str(places["canary"])).read_text() == "secret"
    assert sorted(os.listdir(str(places["folder"]))) == before


@pytest.mark.parametrize("deed", FORBIDDEN)
def test_without_the_wall_each_of_them_works(places, deed):
    """The control: a wall that keeps out what never worked proves nothing."""
    source = FORBIDDEN[deed].format(**places)
    assert subprocess.run([sys.executable, "-c", source], capture_output=True).returncode == 0


def test_the_standard_library_stays_within_reach(execute):
    source = (
        "import asyncio, csv, ctypes, datetime, decimal, hashlib, json, locale, random, sqlite3, ssl, uuid, xml.dom\n"
        "import zoneinfo\nprint(datetime.datetime.strptime('2020', '%Y').year, hashlib.md5(b'x').hexdigest()[:4])\n"
        "async def three(): await asyncio.sleep(0); return 3\nprint(asyncio.run(three()), json.loads('[1]'))\n"
        "print(len(str(uuid.uuid4())), random.Random(1).randint(1, 1))\n"
    )
    run = execute(source, wall_s=20, cpu_s=10)
    assert (run.outcome, run.stdout) == (Outcome.FINISHED, "2020 9dd4\n3 [1]\n36 1\n"), run.stderr
