"""The learner's files are never harmed."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.course.work import put_starter
from checker.model import Exercise


def test_a_machine_out_of_descriptors_takes_no_file_away(tmp_path: Path) -> None:
    """Opening fails before the file is looked for, so the error does not say that it is there."""
    resource = pytest.importorskip("resource")
    mine = tmp_path / "six.py"
    mine.write_text("mine")
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, hard))
    try:
        with pytest.raises(OSError, match="Too many open files"):
            put_starter(Exercise("six", "Six", ""), mine)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    assert mine.read_text() == "mine"
