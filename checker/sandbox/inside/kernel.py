"""The kernel's own calls that Python has no function for, by ctypes (Linux)."""

from __future__ import annotations

import ctypes
import os

PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_KEEPCAPS, PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 1, 4, 8, 36, 38
_CAPABILITY_VERSION_3 = 0x20080522

# PyDLL keeps the interpreter's lock: after a clone nobody but the caller is there to give it back.
_libc = ctypes.PyDLL(None, use_errno=True)
_libc.syscall.restype = ctypes.c_long
_libc.prctl.argtypes = (ctypes.c_int, *(ctypes.c_ulong,) * 4)
# Once more, for numbers only: what a child calls costs it a page fault for every page of code on the way.
_quick_libc = ctypes.PyDLL(None, use_errno=True)
_quick_libc.syscall.argtypes = (ctypes.c_long,) * 4
_quick_libc.syscall.restype = ctypes.c_long

MACHINE = {"x86_64": "x86_64", "amd64": "x86_64", "aarch64": "aarch64", "arm64": "aarch64"}.get(os.uname().machine)
"""The name of the system calls' table for this machine; None for one that we have no table for."""


def syscall(number: int, *arguments: int | bytes | None) -> int:
    """Make a system call by its number; raises `OSError`."""
    values = [ctypes.c_long(a) if isinstance(a, int) else a for a in arguments]
    return _checked(_libc.syscall(ctypes.c_long(number), *values))


def quick_syscall(number: int, first: int, second: int, third: int) -> None:
    """Make a system call whose arguments are numbers and addresses, at the least cost; raises `OSError`."""
    _checked(_quick_libc.syscall(number, first, second, third))


def prctl(option: int, value: int) -> None:
    """Set an attribute of this process; raises `OSError`."""
    _checked(_libc.prctl(option, value, 0, 0, 0))


def mount(source: str, target: str, kind: str | None, flags: int, options: str = "") -> None:
    """See mount(2); raises `OSError`."""
    name = kind and kind.encode()
    _checked(_libc.mount(os.fsencode(source), os.fsencode(target), name, ctypes.c_ulong(flags), options.encode()))


def detach(target: str) -> None:
    """Unmount as soon as nobody uses it any more; raises `OSError`."""
    _checked(_libc.umount2(os.fsencode(target), 2))


def keep_capabilities(kept: int) -> None:
    """Give up all capabilities but these, a set of bits; raises `OSError`."""
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
    sets = (ctypes.c_uint32 * 6)(kept, kept, 0, 0, 0, 0)  # effective, permitted, inheritable; twice
    _checked(_libc.capset(header, sets))


def _checked(result: int) -> int:
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result
