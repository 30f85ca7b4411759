"""The right answer, which no program can have been written for, and how to listen to one."""

from __future__ import annotations

import os
import select
import time

PASSED = 42  # a status
EXPECTED = [os.urandom(4).hex(), 3]
DEADLINE_S = 1.5


def read_all(fd: int, until: bytes = b"") -> bytes:
    """Until the end, or a text, or the deadline, or more than anyone reads."""
    deadline, said = time.monotonic() + DEADLINE_S, b""
    while (left := deadline - time.monotonic()) > 0 and len(said) < 10**7:
        if not select.select([fd], [], [], left)[0]:
            break
        try:
            chunk = os.read(fd, 65536)
        except OSError:
            break
        said += chunk
        if not chunk or (until and until in said):
            break
    return said
