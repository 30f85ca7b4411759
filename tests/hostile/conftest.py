"""What the hostile tests share: the attack programs with their headers, and something for them to aim at."""

from __future__ import annotations

import contextlib
import json
import os
import platform
import re
import secrets
import shutil
import socket
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from checker.model import Limits, Outcome

FOLDER = Path(__file__).parent
KERNEL_WALLS = frozenset({"landlock", "namespaces", "seccomp"})
# Generous, so that only what is under attack can end a run, however busy the machine is.
LIMITS = Limits(cpu_s=10, wall_s=20, memory_mb=64, output_kb=64, file_kb=64, processes=16)


def kernel() -> tuple[int, ...]:
    """The version of the kernel: its first two numbers."""
    return tuple(int(number) for number in re.findall(r"\d+", platform.release())[:2])


@dataclass(frozen=True)
class Attack:
    """A program and what its first comment lines say of it."""

    path: Path
    source: str
    headers: dict[str, str]

    @property
    def outcomes(self) -> set[Outcome]:
        return {Outcome(word) for word in self.headers["outcome"].split("|")}

    @property
    def limits(self) -> Limits:
        pairs = (entry.partition("=") for entry in self.headers.get("limits", "").split())
        return replace(LIMITS, **{key: float(value) for key, _, value in pairs})

    @property
    def walls(self) -> frozenset[str]:
        """The walls to remove; "none" stands with its reason in parentheses."""
        return frozenset(self.headers["walls"].partition(" (")[0].split())

    @property
    def effect(self) -> str:
        return self.headers.get("effect", "")

    @property
    def runs_here(self) -> bool:
        since = tuple(int(number) for number in self.headers.get("since", "0.0").split("."))
        return platform.machine() == self.headers.get("only", platform.machine()) and kernel() >= since


def read_attack(path: Path) -> Attack:
    source = path.read_text("utf-8")
    headers = {}
    for line in source.split("\n"):
        key, colon, value = line.removeprefix("# ").partition(": ")
        if not line.startswith("# ") or not colon:
            break
        headers[key] = value
    return Attack(path, source, headers)


ATTACKS = [
    read_attack(path)
    for path in sorted((FOLDER / "attacks").glob("*.py"))
    if not path.name.startswith("test_") and path.name != "conftest.py"
]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Tests ask for a kind of attack by the name of their argument."""
    here = [attack for attack in ATTACKS if attack.runs_here]
    kinds = {
        "attack": here,
        "kernel_attack": [attack for attack in here if attack.walls <= KERNEL_WALLS],
        "greedy_attack": [attack for attack in here if "limits" in attack.walls],
        "forgery": [attack for attack in here if "controller" in attack.walls],
    }
    for name, attacks in kinds.items():
        if name in metafunc.fixturenames:
            metafunc.parametrize(name, attacks, ids=[attack.path.stem for attack in attacks])


@pytest.fixture(scope="session")
def is_landlock_whole() -> bool:
    """Before Linux 6.12 it stops neither signals nor abstract sockets, before 6.7 no TCP."""
    return kernel() >= (6, 12)


@pytest.fixture(scope="session")
def attacks() -> list[Attack]:
    return ATTACKS


@pytest.fixture(scope="module")
def targets() -> Iterator[dict[str, object]]:
    """Everything outside that an attack could want, open to every user of this machine."""
    if sys.platform != "linux":
        pytest.skip("the walls of the kernel are those of Linux")
    name = f"hostile-{secrets.token_hex(8)}"
    with contextlib.ExitStack() as stack:
        folder = tempfile.mkdtemp(prefix="hostile-")
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        os.chmod(folder, 0o777)
        os.symlink(f"{folder}/canary", f"{folder}/link")
        kinds = (socket.AF_INET, socket.SOCK_STREAM), (socket.AF_INET, socket.SOCK_DGRAM)
        tcp, udp = (stack.enter_context(socket.socket(*kind)) for kind in kinds)
        path, abstract = (stack.enter_context(socket.socket(socket.AF_UNIX)) for _ in range(2))
        addresses = ("127.0.0.1", 0), ("127.0.0.1", 0), f"{folder}/socket", f"\0{name}"
        for opened, address in zip((tcp, udp, path, abstract), addresses, strict=True):
            opened.bind(address)
            if opened is not udp:
                opened.listen(100)
        os.chmod(f"{folder}/socket", 0o777)
        yield {
            "folder": folder,
            "file": f"{folder}/canary",
            "link": f"{folder}/link",
            "socket": f"{folder}/socket",
            "abstract": name,
            "port": tcp.getsockname()[1],
            "udp": udp.getsockname()[1],
            "pid": os.getpid(),
            "checker": str(FOLDER.parents[1]),
        }


@pytest.fixture
def aim(targets: dict[str, object]) -> str:
    """The first line of an attack's input; what lies in the folder is fresh for each."""
    folder, secret = Path(str(targets["folder"])), f"canary {secrets.token_hex(8)}\n"
    for path in set(folder.iterdir()) - {folder / name for name in ("canary", "link", "socket")}:
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    (folder / "canary").unlink(missing_ok=True)
    (folder / "canary").write_text(secret)
    (folder / "canary").chmod(0o666)
    return json.dumps({**targets, "size": len(secret)}) + "\n"
