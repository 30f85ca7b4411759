"""What the warm parent gives up before any program runs: root, and every file but Python's own (Linux)."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.sandbox.inside.landlock import Ruleset

_PR_SET_PDEATHSIG, _PR_SET_KEEPCAPS, _PR_SET_CHILD_SUBREAPER, _PR_SET_NO_NEW_PRIVS = 1, 8, 36, 38
_CAP_DAC_READ_SEARCH = 2
_CAPABILITY_VERSION_3 = 0x20080522
_SIGKILL = 9
_FIRST_PRIVATE_UID = 61_000
_SHARED = (
    *("/lib64", "/usr/lib64", "/usr/lib", "/lib", "/nix/store", "/gnu/store", "/etc/ld.so.cache"),
    *("/usr/share/zoneinfo", "/etc/localtime"),
)


def settle() -> int:
    """Become the reaper of orphans and stop being root.

    Returns how many processes our user has already, which a limit on processes must leave room for.
    """
    if sys.platform != "linux":
        return 400
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)
    if os.getuid() == 0:
        _leave_root()
        crowd = 2
    else:
        # Room for what else this user starts meanwhile, such as further sandboxes.
        crowd = _tasks_of(os.getuid()) + 200
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)
    return crowd


def build_domains(*extras: tuple[str, ...]) -> list[Ruleset]:
    """What may be read, once for each of `extras` and with those paths; [] without Landlock.

    That is Python's standard library, shared libraries and time zones. Site packages may not be read:
    exercises, with their expectations, can be installed there.
    """
    if sys.platform != "linux":
        return []
    from checker.sandbox.inside.landlock import Ruleset  # ctypes: not everywhere, and not at once

    folders, libraries = (
        [path for path in paths if os.path.isdir(path)] for paths in (sys.path, [os.path.join(sys.base_prefix, "lib")])
    )
    domains = []
    try:
        modules = [entry.path for f in folders for entry in os.scandir(f) if not entry.name.endswith("-packages")]
        shared = [entry.path for f in libraries for entry in os.scandir(f) if ".so" in entry.name]
        for more in extras:
            domains.append(domain := Ruleset())
            domain.allow([*modules, *shared, *_SHARED, *more])
            domain.allow_listing(folders)
            domain.allow_writing(["/dev/null"])
    except OSError:  # an older kernel, or one that has it switched off
        return []
    return domains


def die_with_parent() -> None:
    """Have the kernel kill this process when the process that forked it is gone."""
    if sys.platform == "linux":
        _prctl(_PR_SET_PDEATHSIG, _SIGKILL)


def _prctl(option: int, value: int) -> None:
    import ctypes

    ctypes.CDLL(None).prctl(option, ctypes.c_ulong(value), 0, 0, 0)


def _leave_root() -> None:
    """Take a user id of our own: the kernel does not limit root's processes.

    A Python installed where only root may read keeps the one capability to read it.
    """
    import ctypes

    uid = _FIRST_PRIVATE_UID + os.getpid() % 4000
    kept = 0 if _readable_by(uid) else 1 << _CAP_DAC_READ_SEARCH
    _prctl(_PR_SET_KEEPCAPS, 1)
    os.setgroups([])
    os.setresgid(uid, uid, uid)
    os.setresuid(uid, uid, uid)
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
    sets = (ctypes.c_uint32 * 6)(kept, kept, 0, 0, 0, 0)  # effective, permitted, inheritable; twice
    if ctypes.CDLL(None).capset(header, sets) != 0:
        raise OSError("the warm parent could not give up root's capabilities")


def _readable_by(uid: int) -> bool:
    os.seteuid(uid)
    try:
        with open(os.__file__, "rb"):
            return True
    except OSError:
        return False
    finally:
        os.seteuid(0)


def _tasks_of(uid: int) -> int:
    """The number of threads a user has; the kernel counts threads, too."""
    tasks = 0
    for entry in os.scandir("/proc"):
        if entry.name.isdigit():
            try:
                if entry.stat().st_uid == uid:
                    tasks += len(os.listdir(f"/proc/{entry.name}/task"))
            except OSError:
                pass  # ended while we looked
    return tasks
