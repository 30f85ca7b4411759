"""Landlock (Linux 5.13 and newer): a process and all it starts may read these paths, and touch nothing else.

Later kernels add more: no TCP (6.7), no signals to and no abstract sockets of processes outside (6.12).
See landlock(7). The system calls have the same numbers on every architecture.
"""

from __future__ import annotations

import os
import stat
import struct

from checker.sandbox.inside import kernel

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION = 1
_PATH_BENEATH = 1
_WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 1, 1 << 2, 1 << 3
# What each version of the interface can forbid: all of the file system, then TCP, then reaching out of the domain.
_FILES = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 4: (1 << 15) - 1, 5: (1 << 16) - 1}
_TCP, _SCOPES = 0b11, 0b11


class Ruleset:
    """What is allowed; everything else of what this kernel can forbid is forbidden to who enters it."""

    def __init__(self) -> None:
        version = kernel.syscall(_CREATE_RULESET, None, 0, _VERSION)
        files = _FILES[min(version, 5)]
        attributes = struct.pack("QQQ", files, _TCP if version >= 4 else 0, _SCOPES if version >= 6 else 0)
        size = 24 if version >= 6 else 16 if version >= 4 else 8
        self.fd = kernel.syscall(_CREATE_RULESET, attributes, size, 0)

    def allow(self, paths: Iterable[str], rights: int = _READ_FILE | _READ_DIR) -> None:
        """Let files, and folders with all below them, be read; what is not there is left out."""
        for path in paths:
            try:
                fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
            except OSError:
                continue
            try:
                is_folder = stat.S_ISDIR(os.fstat(fd).st_mode)
                granted = rights if is_folder else rights & (_READ_FILE | _WRITE_FILE)
                if granted:
                    rule = struct.pack("=Qi", granted, fd)
                    kernel.syscall(_ADD_RULE, self.fd, _PATH_BENEATH, rule, 0)
            finally:
                os.close(fd)

    def allow_listing(self, paths: Iterable[str]) -> None:
        """Let the names in folders be read, but no file."""
        self.allow(paths, _READ_DIR)

    def allow_writing(self, paths: Iterable[str]) -> None:
        """Let files be read and written."""
        self.allow(paths, _READ_FILE | _WRITE_FILE)

    def enter(self) -> None:
        """Confine this thread, and all that it starts from now on, for good."""
        kernel.quick_syscall(_RESTRICT_SELF, self.fd, 0, 0)
