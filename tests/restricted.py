"""Runs a command on a machine that lacks something: `python restricted.py LACK[,LACK…] COMMAND…`.

The restrictions are real: filters of system calls under no_new_privs, a setting of a user namespace, a set of
capabilities. Where one cannot be made, the exit code is 77 and standard error names what is missing.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
import sys
from collections.abc import Callable
from typing import NoReturn

CANNOT = 77
_NAMESPACES, _NEW_USER, _NEW_MOUNTS = 0x7E020000, 0x10000000, 0x20000
_RECURSIVE, _PRIVATE = 16384, 1 << 18
_SET_SECCOMP, _DROP_FROM_BOUNDS, _SET_NO_NEW_PRIVS, _BY_FILTER = 22, 24, 38, 2
_ALLOW, _ERRNO = 0x7FFF0000, 0x00050000
_LOAD, _EQUAL, _ANY_BIT, _RETURN = 0x20, 0x15, 0x45, 0x06
_NUMBER, _FIRST_ARGUMENT = 0, 16  # offsets in struct seccomp_data

# Each call with its numbers on x86-64 and aarch64.
_NUMBERS = {
    "clone": (56, 220), "clone3": (435, 435), "unshare": (272, 97), "setns": (308, 268), "mount": (165, 40),
    "umount2": (166, 39), "pivot_root": (155, 41), "move_mount": (429, 429), "mount_setattr": (442, 442),
    "landlock_create_ruleset": (444, 444), "landlock_add_rule": (445, 445), "landlock_restrict_self": (446, 446),
    "seccomp": (317, 277), "pidfd_open": (434, 434), "execve": (59, 221), "execveat": (322, 281),
}  # fmt: skip
_LANDLOCK = ("landlock_create_ruleset", "landlock_add_rule", "landlock_restrict_self")

# Which calls are answered with an error; `clone` only where it is to make namespaces.
REFUSALS: dict[str, dict[str, int]] = {
    "docker": {
        **dict.fromkeys(("clone", "unshare", "setns", "mount", "umount2", "pivot_root"), errno.EPERM),
        "clone3": errno.ENOSYS,
    },
    "mounting": dict.fromkeys(("mount", "move_mount", "mount_setattr"), errno.EACCES),  # as on Ubuntu 24.04
    "mount_setattr": {"mount_setattr": errno.ENOSYS},  # Linux before 5.12
    "landlock": dict.fromkeys(_LANDLOCK, errno.ENOSYS),  # Linux before 5.13
    "landlock at boot": dict.fromkeys(_LANDLOCK, errno.EOPNOTSUPP),
    "seccomp": {"seccomp": errno.ENOSYS},
    "seccomp filters": {"seccomp": errno.EINVAL},
    "pidfd_open": {"pidfd_open": errno.ENOSYS},  # Linux before 5.3
    "starting programs": dict.fromkeys(("execve", "execveat"), errno.EPERM),  # of use only without a COMMAND
}

_libc = ctypes.CDLL(None, use_errno=True)


def refuse(refusals: dict[str, int]) -> None:
    """Bind this process, and all that it runs, to a filter; raises `OSError`."""
    code = _filter(refusals)
    buffer = ctypes.create_string_buffer(code, len(code))
    program = struct.pack("HxxxxxxQ", len(code) // 8, ctypes.addressof(buffer))
    _checked(_libc.prctl(_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
    _checked(_libc.prctl(_SET_SECCOMP, _BY_FILTER, ctypes.c_char_p(program), 0, 0))


def _filter(refusals: dict[str, int]) -> bytes:
    machines = ("x86_64", "aarch64")
    if os.uname().machine not in machines:
        raise OSError(errno.ENOSYS, "no numbers of system calls for this kind of processor")
    column = machines.index(os.uname().machine)
    steps = [_step(_LOAD, _NUMBER)]
    for name, number in refusals.items():
        block = [_step(_RETURN, _ERRNO | number)]
        if name == "clone":
            block = [_step(_LOAD, _FIRST_ARGUMENT), _step(_ANY_BIT, _NAMESPACES, 0, 1), *block, _step(_LOAD, _NUMBER)]
        steps += [_step(_EQUAL, _NUMBERS[name][column], 0, len(block)), *block]
    return b"".join((*steps, _step(_RETURN, _ALLOW)))


def _step(code: int, k: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_true, if_false, k)


def _no_user_namespaces() -> None:
    """Go on in a user namespace, as the same user, in which no further one may be made."""
    target, (ours, theirs) = os.getpid(), os.pipe()
    helper = os.fork()
    if helper == 0:  # it stays outside, from where alone root can take all its users along
        os.close(theirs)
        os._exit(not os.read(ours, 1) or _map_users(target))
    _checked(_libc.unshare(_NEW_USER))
    os.write(theirs, b"x")
    if os.waitpid(helper, 0)[1] != 0:
        raise OSError(errno.EPERM, "nobody may map its users")
    _write("/proc/sys/user/max_user_namespaces", "0")


def _map_users(pid: int) -> int:
    uid, gid = os.getuid(), os.getgid()
    count = 65536 if uid == 0 else 1
    try:
        if uid != 0:
            _write(f"/proc/{pid}/setgroups", "deny")
        _write(f"/proc/{pid}/uid_map", f"{uid} {uid} {count}\n")
        _write(f"/proc/{pid}/gid_map", f"{gid} {gid} {count}\n")
    except OSError:
        return 1
    return 0


def _no_capabilities() -> None:
    """Go on, once a program is started, as a root that may do nothing special, as in `docker --cap-drop ALL`."""
    if os.getuid() != 0:
        raise OSError(errno.EPERM, "only root has any")
    for capability in range(64):
        if _libc.prctl(_DROP_FROM_BOUNDS, capability, 0, 0, 0) < 0:
            break  # there are no more


def _switched_off_by_apparmor() -> None:
    """Go on where /proc/sys/kernel says what it says on Ubuntu 24.04."""
    _checked(_libc.unshare(_NEW_MOUNTS))
    _checked(_libc.mount(b"none", b"/", None, ctypes.c_ulong(_RECURSIVE | _PRIVATE), None))
    _checked(_libc.mount(b"tmpfs", b"/proc/sys/kernel", b"tmpfs", ctypes.c_ulong(0), b"mode=755"))
    _write("/proc/sys/kernel/apparmor_restrict_unprivileged_userns", "1\n")


SETTINGS: dict[str, Callable[[], None]] = {
    "user namespaces": _no_user_namespaces,
    "capabilities": _no_capabilities,
    "apparmor's switch": _switched_off_by_apparmor,
}


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="ascii") as file:
        file.write(text)


def _checked(result: int) -> None:
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def main(lacks: str, *command: str) -> NoReturn:
    """Restrict this process and go on as the command."""
    for lack in lacks.split(","):
        try:
            SETTINGS[lack]() if lack in SETTINGS else refuse(REFUSALS[lack])
        except OSError as error:
            sys.exit(_cannot(lack, error))
    os.execvp(command[0], command)


def _cannot(lack: str, error: OSError) -> int:
    sys.stderr.write(f"cannot be made here: a machine without {lack} ({error})\n")
    return CANNOT


if __name__ == "__main__":
    main(*sys.argv[1:])
