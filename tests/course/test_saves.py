"""Saves are noticed, wherever the folder lies."""

from __future__ import annotations

import os
import select
import sys
from pathlib import Path

import pytest

from checker.course.saves import Saves, is_remote

MOUNTS = """\
overlay / overlay rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sda1 /home/ada/own ext4 rw 0 0
drvfs /mnt/c 9p rw 0 0
host /mnt/my\\040share fuse.sshfs rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("/srv", False),
        ("/home/ada", True),
        ("/homework", False),
        ("/home/ada/own/x", False),
        ("/mnt/c/x", True),
        ("/mnt/my share", True),
    ],
)
def test_a_folder_that_others_write_to_unseen_is_polled(folder: str, expected: bool) -> None:
    assert is_remote(Path(folder), MOUNTS) is expected


@pytest.mark.parametrize("way", ["told", "polled", "without the library"])
def test_a_save_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    if way == "polled":
        monkeypatch.setenv("WATCHFILES_FORCE_POLLING", "true")
    if way == "without the library":
        monkeypatch.setitem(sys.modules, "watchfiles", None)
    with Saves(tmp_path) as saves:
        for _ in range(2):
            number = 0
            while not select.select([saves.fd], [], [], 0.2)[0]:  # the thread has to start; some poll by whole seconds
                number += 1
                assert number < 150
                (tmp_path / "renamed.py").write_text(str(number))
                os.replace(tmp_path / "renamed.py", tmp_path / "new.py")
            saves.clear()
