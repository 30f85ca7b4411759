"""Namespaces (Linux): a world with no other users, processes, networks or files than a tiny read-only tree.

See namespaces(7), user_namespaces(7) and pivot_root(2). An ordinary user may make them where the system
does not forbid it.
"""

from __future__ import annotations

import os
from _socket import SHUT_RDWR, socket, socketpair

from checker.sandbox.inside import kernel

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import NoReturn

_SIGKILL, _SIGCHLD = 9, 17
_NEW = {"mount": 0x20000, "cgroup": 0x2000000, "uts": 0x4000000, "ipc": 0x8000000}
_NEW |= {"user": 0x10000000, "pid": 0x20000000, "net": 0x40000000}
_CLONE = {"x86_64": 56, "aarch64": 220}
_PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}
_MOUNT_SETATTR = 442  # since Linux 5.12
_HERE, _AND_ALL_BELOW = -100, 0x8000
_READ_ONLY, _NO_SETUID = 1, 2
_NOSUID, _NODEV, _BIND, _RECURSIVE, _PRIVATE = 2, 4, 4096, 16384, 1 << 18
# Where the tree is put up: a folder that every Linux has, and from which nothing is needed later.
_SITE = "/proc"
USER = 1000  # what the program sees as its user and group


def enter(shown: Sequence[str], hidden: Iterable[str], outer_user: int | None) -> str:
    """Go on in new namespaces, where only `shown` paths exist, without what is `hidden` in them.

    Returns "" in the new process; the old one stays behind and ends with it. Where it cannot be done,
    returns the reason in the old one. `outer_user` is who we are to be on the outside; None: who we are.
    """
    if kernel.MACHINE is None:
        return "no table of system calls for this kind of processor"
    ours, theirs = socketpair()
    try:
        pid = kernel.syscall(_CLONE[kernel.MACHINE], sum(_NEW.values()) | _SIGCHLD, 0, 0, 0, 0)
    except OSError as error:
        ours.close()
        theirs.close()
        return f"new namespaces are refused: {error.strerror}"
    if pid == 0:
        ours.close()
        _settle_in(theirs, shown, hidden)
        return ""
    theirs.close()
    said = _see_off(pid, ours, outer_user)
    if said == b"in":
        _wait_for(pid, outer_user)
    ours.close()
    os.waitpid(pid, 0)
    return said.decode("utf-8", "replace") or "the first process in the namespaces died"


def _settle_in(outside: socket, shown: Sequence[str], hidden: Iterable[str]) -> None:
    try:
        if outside.recv(1) != b"m":
            os._exit(1)
        kernel.prctl(kernel.PR_SET_PDEATHSIG, _SIGKILL)
        _build_tree(shown, hidden)
    except OSError as error:
        outside.send(f"{error.strerror} ({error.filename or 'the tree of files'})".encode())
        os._exit(1)
    outside.send(b"in")
    outside.close()


def _see_off(pid: int, inside: socket, outer_user: int | None) -> bytes:
    """Say who the new process is, let it build its tree; returns what it says."""
    try:
        if outer_user is not None:  # two users: root's, to reach a Python that only root may read, and the program's
            users = groups = f"0 0 1\n{USER} {outer_user} 1\n"
        else:
            _write(f"/proc/{pid}/setgroups", "deny")
            users, groups = f"{USER} {os.geteuid()} 1\n", f"{USER} {os.getegid()} 1\n"
        _write(f"/proc/{pid}/uid_map", users)
        _write(f"/proc/{pid}/gid_map", groups)
        inside.send(b"m")
        return inside.recv(400)
    except OSError as error:
        inside.shutdown(SHUT_RDWR)
        return f"its users cannot be mapped: {error.strerror}".encode()


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="ascii") as file:
        file.write(text)


def _wait_for(pid: int, outer_user: int | None) -> NoReturn:
    """Be the one whom the controller knows: hold nothing, and end when the namespaces end."""
    os.closerange(0, 1024)
    if outer_user is not None:
        os.setgroups([])
        os.setresgid(outer_user, outer_user, outer_user)
        os.setresuid(outer_user, outer_user, outer_user)
    while True:
        try:
            _, status = os.waitpid(pid, 0)
            os._exit(os.waitstatus_to_exitcode(status) & 0xFF)
        except InterruptedError:
            pass


def _build_tree(shown: Sequence[str], hidden: Iterable[str]) -> None:
    os.umask(0o022)
    kernel.mount("none", "/", None, _RECURSIVE | _PRIVATE)
    kernel.mount("tmpfs", _SITE, "tmpfs", _NOSUID | _NODEV, "size=256k,nr_inodes=1k,mode=755")
    nothing = f"{_SITE}/.nothing"
    os.mkdir(nothing)
    for path in sorted(shown):  # a folder comes before what is in it
        if not os.path.lexists(_SITE + path):
            _make_place(path)
            kernel.mount(path, _SITE + path, None, _BIND | _RECURSIVE)
    for path in hidden:
        if os.path.isdir(_SITE + path):
            kernel.mount(nothing, _SITE + path, None, _BIND)
    os.chdir(_SITE)
    kernel.syscall(_PIVOT_ROOT[str(kernel.MACHINE)], b".", b".")
    kernel.detach(".")
    os.chdir("/")
    attributes = _READ_ONLY | _NO_SETUID
    kernel.syscall(_MOUNT_SETATTR, _HERE, b"/", _AND_ALL_BELOW, attributes.to_bytes(8, "little") + bytes(24), 32)


def _make_place(path: str) -> None:
    """An empty folder or file in the tree, to put what is shown upon."""
    place = _SITE + path
    if os.path.isdir(path):
        os.makedirs(place)
    else:
        os.makedirs(os.path.dirname(place), exist_ok=True)
        os.close(os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644))
