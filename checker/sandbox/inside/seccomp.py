"""Seccomp (Linux): which system calls a process may make. Two filters, of which the stricter answer counts.

The warm parent installs `for_parent()` once, and every child inherits it; `for_child()` then takes from a
child what only its parent needs. See seccomp(2).
"""

from __future__ import annotations

import ctypes
import errno
import struct

from checker.sandbox.inside import kernel, syscalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

_ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_X32 = 0x40000000  # set in the numbers of x86-64's third way to make system calls
_ALLOW, _KILL, _ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
_REFUSE, _NO_SUCH_CALL, _NO_TERMINAL, _NOT_THERE = (
    _ERRNO | n for n in (errno.EPERM, errno.ENOSYS, errno.ENOTTY, errno.ENOENT)
)
_LOAD, _EQUAL, _AT_LEAST, _JUMP, _RETURN = 0x20, 0x15, 0x35, 0x05, 0x06
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16  # offsets in struct seccomp_data
_PIDS_PLACE = 0x5EED5EED  # stands for the child's process id until there is a child

_AF_UNIX = 1
_SENDING = (0, 0x40, 0x4000, 0x4040)  # MSG_DONTWAIT, MSG_NOSIGNAL; nothing out of band
_RECEIVING = (0, 0x02, 0x40, 0x42)  # MSG_PEEK, MSG_DONTWAIT
_SOCKET_OPTIONS = (3, 4, 38, 39)  # SO_TYPE, SO_ERROR, SO_PROTOCOL, SO_DOMAIN
_TERMINAL_SIZE_AND_KIND = (0x5401, 0x5413)  # TCGETS, TIOCGWINSZ: is it a terminal, how wide
_BLOCKING_AND_CLOSING = (0x5421, 0x541B, 0x5450, 0x5451)  # FIONBIO, FIONREAD, FIONCLEX, FIOCLEX
_DESCRIPTOR_COMMANDS = (0, 1, 2, 3, 4, 1030, 1032)  # F_DUPFD to F_SETFL, F_DUPFD_CLOEXEC, F_GETPIPE_SZ: no locks
_THREAD = (0x3D0F00, 0x7D0F00)  # exactly the flags with which glibc and musl start a thread
_SIGKILL = 9
_NAMES = (15, 16)  # PR_SET_NAME, PR_GET_NAME

Code = list[bytes]


class Filter:
    """A filter that is ready to be installed, for one child after the other."""

    def __init__(self, code: Code, machine: str) -> None:
        self.number = syscalls.numbers(syscalls.PARENTAL, machine)["seccomp"]
        self.pids = [8 * at + 4 for at, step in enumerate(code) if step.endswith(struct.pack("=I", _PIDS_PLACE))]
        self.code = ctypes.create_string_buffer(b"".join(code), 8 * len(code))
        program = struct.pack("HxxxxxxQ", len(code), ctypes.addressof(self.code))
        self.program = ctypes.create_string_buffer(program, len(program))
        self.address = ctypes.addressof(self.program)

    def install(self, pid: int = 0) -> None:
        """Bind this thread and all that it starts from now on, for good; raises `OSError`."""
        for at in self.pids:
            struct.pack_into("=I", self.code, at, pid)
        kernel.quick_syscall(self.number, 1, 0, self.address)

    def rehearse(self) -> None:
        """Ask the kernel for what it refuses: a filter that is nowhere."""
        address, self.address = self.address, 0
        try:
            self.install()
        except OSError:
            self.address = address


def for_parent(machine: str) -> Filter:
    """What the warm parent and its children may do together."""
    limited = syscalls.numbers(syscalls.LIMITED, machine)
    # The kernel hands files of its own making to a program only through the calls that are allowed here.
    checks = [
        *_only(limited.pop("socketpair"), 0, (_AF_UNIX,)),
        *_only_both(limited.pop("sendto"), (3, _SENDING), (4, (0,))),  # to whom it is connected, and nobody else
        *_only(limited.pop("recvfrom"), 3, _RECEIVING),
        *_only(limited.pop("recvmsg"), 2, _RECEIVING),
        *_only(limited.pop("getsockopt"), 2, _SOCKET_OPTIONS),
        *_only(limited.pop("ioctl"), 1, (*_TERMINAL_SIZE_AND_KIND, *_BLOCKING_AND_CLOSING), _NO_TERMINAL),
        *_only(limited.pop("fcntl"), 1, _DESCRIPTOR_COMMANDS),
        *_only(limited.pop("prlimit64"), 0, (0,)),
    ]
    actions = dict.fromkeys(limited.values(), _ALLOW)
    for table, action in (
        (syscalls.ALLOWED, _ALLOW),
        (syscalls.PARENTAL, _ALLOW),
        (syscalls.MISSING, _NO_SUCH_CALL),
        (syscalls.ABSENT, _NOT_THERE),
        (syscalls.DEADLY, _KILL),
    ):
        actions.update(dict.fromkeys(syscalls.numbers(table, machine).values(), action))
    return Filter([*_head(machine), *checks, *_choose(actions, _REFUSE, _NO_SUCH_CALL)], machine)


def for_child(machine: str) -> Filter:
    """What is left to a child: threads but no processes, signals to itself only."""
    limited = syscalls.numbers(syscalls.LIMITED, machine)
    checks = [
        *_never(limited["kill"], 1, _SIGKILL),  # so that one who dies of it was killed from outside
        *_never(limited["tgkill"], 2, _SIGKILL),
        *_only(limited["clone"], 0, _THREAD, is_wide=True),
        *_only(limited["kill"], 0, (_PIDS_PLACE,)),
        *_only(limited["tgkill"], 0, (_PIDS_PLACE,)),
        *_only(limited["prctl"], 0, _NAMES, is_wide=True),
    ]
    refused = dict.fromkeys(syscalls.numbers(syscalls.PARENTAL, machine).values(), _REFUSE)
    return Filter([*_head(machine), *checks, *_choose(refused, _ALLOW, _ALLOW)], machine)


def _head(machine: str) -> Code:
    """Calls by another architecture's numbers, such as those of 32-bit programs, end the process."""
    x32 = [_step(_AT_LEAST, 0, 1, _X32), _step(_RETURN, k=_KILL)]
    return [
        _step(_LOAD, k=_ARCHITECTURE),
        _step(_EQUAL, 1, 0, _ARCHITECTURES[machine]),
        _step(_RETURN, k=_KILL),
        _step(_LOAD, k=_NUMBER),
        *(x32 if machine == "x86_64" else ()),
    ]


def _only(number: int, argument: int, values: tuple[int, ...], otherwise: int = _REFUSE, is_wide: bool = False) -> Code:
    """Allow a call only with these values of an argument; of a wide one both halves are looked at.

    The kernel looks at 32 bits of the other arguments only, and so do we.
    """
    block = [*_among(argument, values, is_wide), _step(_RETURN, k=otherwise), _step(_RETURN, k=_ALLOW)]
    return [_step(_EQUAL, 0, len(block), number), *block]


def _never(number: int, argument: int, value: int) -> Code:
    """Refuse a call with this value of an argument, and look on."""
    low = _ARGUMENTS + 8 * argument
    test = [_step(_LOAD, k=low), _step(_EQUAL, 0, 1, value), _step(_RETURN, k=_REFUSE), _step(_LOAD, k=_NUMBER)]
    return [_step(_EQUAL, 0, len(test), number), *test]


def _only_both(number: int, first: tuple[int, tuple[int, ...]], second: tuple[int, tuple[int, ...]]) -> Code:
    """Allow a call only with these values of two arguments, the second of which is an address."""
    both = [*_among(*second, True), _step(_RETURN, k=_REFUSE), _step(_RETURN, k=_ALLOW)]
    block = [*_among(*first, False), _step(_RETURN, k=_REFUSE), *both]
    return [_step(_EQUAL, 0, len(block), number), *block]


def _among(argument: int, values: tuple[int, ...], is_wide: bool) -> Code:
    """Steps that go on at the next one, or, with one of the values, behind it."""
    low = _ARGUMENTS + 8 * argument
    tests = [_step(_EQUAL, len(values) - at, 0, value) for at, value in enumerate(values)]
    steps = [_step(_LOAD, k=low), *tests]
    if is_wide:
        steps = [_step(_LOAD, k=low + 4), _step(_EQUAL, 0, len(steps), 0), *steps]
    return steps


def _choose(actions: Mapping[int, int], default: int, newer: int) -> Code:
    """Look a number up by halving: the kernel tries every number when a filter is installed."""
    starts = [(0, actions.get(0, default))]
    for number in range(1, syscalls.NEWEST + 1):
        action = actions.get(number, default)
        if action != starts[-1][1]:
            starts.append((number, action))
    if newer != starts[-1][1]:
        starts.append((syscalls.NEWEST + 1, newer))
    return _halve(starts)


def _halve(starts: list[tuple[int, int]]) -> Code:
    if len(starts) == 1:
        return [_step(_RETURN, k=starts[0][1])]
    middle = len(starts) // 2
    below, above = _halve(starts[:middle]), _halve(starts[middle:])
    first = starts[middle][0]
    if len(below) > 255:  # as far as a conditional jump reaches
        return [_step(_AT_LEAST, 0, 1, first), _step(_JUMP, k=len(below)), *below, *above]
    return [_step(_AT_LEAST, len(below), 0, first), *below, *above]


def _step(code: int, if_true: int = 0, if_false: int = 0, k: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_true, if_false, k)
