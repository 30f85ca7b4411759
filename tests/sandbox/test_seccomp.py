"""The filters of system calls answer as a plain specification says, for every number and every argument."""

from __future__ import annotations

import errno
import functools
import signal
import socket
import struct
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

if sys.platform != "linux":
    pytest.skip("seccomp is Linux's", allow_module_level=True)

import fcntl
import termios

from checker.sandbox.inside import seccomp, syscalls

MACHINES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
OTHERS = (0, 0x40000003, 0x40000028, 0xC0000016, 0x80000016)  # 32-bit x86 and ARM among them
TABLES = {name: getattr(syscalls, name) for name in ("ALLOWED", "LIMITED", "PARENTAL", "MISSING", "ABSENT", "DEADLY")}
X32 = 0x40000000
PID = 4711

# ---------------------------------------------------------------- what they ought to answer

ALLOW, KILL = 0x7FFF0000, 0x80000000
EPERM, ENOSYS, ENOTTY, ENOENT = (0x00050000 | n for n in (errno.EPERM, errno.ENOSYS, errno.ENOTTY, errno.ENOENT))
ACTIONS = {"ALLOWED": ALLOW, "LIMITED": ALLOW, "PARENTAL": ALLOW, "MISSING": ENOSYS, "ABSENT": ENOENT, "DEADLY": KILL}
LOW = 0xFFFFFFFF

_RECEIVING = {0, socket.MSG_PEEK, socket.MSG_DONTWAIT, socket.MSG_PEEK | socket.MSG_DONTWAIT}
_SENDING = {0, socket.MSG_DONTWAIT, socket.MSG_NOSIGNAL, socket.MSG_DONTWAIT | socket.MSG_NOSIGNAL}
_TERMINALS = {termios.TCGETS, termios.TIOCGWINSZ}
_FCNTL = {fcntl.F_DUPFD, fcntl.F_GETFD, fcntl.F_SETFD, fcntl.F_GETFL, fcntl.F_SETFL, fcntl.F_DUPFD_CLOEXEC, 1032}
_GLIBC_THREAD = 0x100 | 0x200 | 0x400 | 0x800 | 0x10000 | 0x40000 | 0x80000 | 0x100000 | 0x200000
_THREAD = {_GLIBC_THREAD, _GLIBC_THREAD | 0x400000}

# Of which argument the low half must be among these.
ARGUMENTS = {
    "socketpair": (0, {socket.AF_UNIX}),
    "sendto": (3, _SENDING),
    "recvfrom": (3, _RECEIVING),
    "recvmsg": (2, _RECEIVING),
    "getsockopt": (2, {socket.SO_TYPE, socket.SO_ERROR, socket.SO_PROTOCOL, socket.SO_DOMAIN}),
    "ioctl": (1, {*_TERMINALS, termios.FIONBIO, termios.FIONREAD, termios.FIONCLEX, termios.FIOCLEX}),
    "fcntl": (1, _FCNTL),
    "prlimit64": (0, {0}),
}
Arguments = tuple[int, ...]


@functools.cache
def calls(machine: str) -> dict[int, tuple[str, str]]:
    """By its number, the name of a call and of its table."""
    return {
        number: (name, table)
        for table, text in TABLES.items()
        for name, number in syscalls.numbers(text, machine).items()
    }


def parent_ought(machine: str, architecture: int, number: int, arguments: Arguments) -> int:
    if architecture != MACHINES[machine] or (machine == "x86_64" and number >= X32):
        return KILL
    if number not in calls(machine):
        return EPERM if number <= syscalls.NEWEST else ENOSYS
    name, table = calls(machine)[number]
    if name in ARGUMENTS:
        which, values = ARGUMENTS[name]
        if arguments[which] & LOW not in values:
            return ENOTTY if name == "ioctl" else EPERM
    if name == "sendto" and arguments[4] != 0:  # all of an address counts
        return EPERM
    return ACTIONS[table]


def child_ought(machine: str, architecture: int, number: int, arguments: Arguments) -> int:
    name, table = calls(machine).get(number, ("", ""))
    if architecture == MACHINES[machine]:
        is_own = arguments[0] & LOW == PID
        is_fine = {
            "clone": arguments[0] in _THREAD,
            "prctl": arguments[0] in (15, 16),  # the name of a thread
            "kill": is_own and arguments[1] & LOW != signal.SIGKILL,
            "tgkill": is_own and arguments[2] & LOW != signal.SIGKILL,
        }.get(name, table != "PARENTAL")
        if not is_fine:
            return EPERM
    return parent_ought(machine, architecture, number, arguments)


# ---------------------------------------------------------------- what they answer


def answer(code: bytes, data: bytes) -> int:
    """What a filter returns for a call; see seccomp(2) and the kernel's description of BPF."""
    at, loaded = 0, 0
    while True:
        step, if_true, if_false, k = struct.unpack_from("=HBBI", code, 8 * at)
        at += 1
        match step:
            case 0x20:
                (loaded,) = struct.unpack_from("=I", data, k)
            case 0x15:
                at += if_true if loaded == k else if_false
            case 0x35:
                at += if_true if loaded >= k else if_false
            case 0x05:
                at += k
            case 0x06:
                return k
            case _:
                raise AssertionError(f"a step of an unknown kind: {step:#x}")


@functools.cache
def filters(machine: str) -> tuple[bytes, bytes]:
    """The code of both filters, the child's for the process PID."""
    child = seccomp.for_child(machine)
    for at in child.pids:
        struct.pack_into("=I", child.code, at, PID)
    return seccomp.for_parent(machine).code.raw, child.code.raw


def strength(action: int) -> int:
    return {ALLOW: 0, KILL: 2}.get(action, 1)


def answers(machine: str, architecture: int, number: int, arguments: Arguments) -> tuple[int, int]:
    """The parent's answer, and the child's: of two filters the stricter counts, of two errors the later filter's."""
    data = struct.pack("=IIQ6Q", number, architecture, 0, *arguments)
    parents, childs = (answer(code, data) for code in filters(machine))
    return parents, max(childs, parents, key=strength)


def compare(machine: str, architecture: int, number: int, arguments: Arguments) -> None:
    parent, child = answers(machine, architecture, number, arguments)
    told = f"{machine} {architecture:#x} {calls(machine).get(number, number)} {[*map(hex, arguments)]}"
    assert parent == parent_ought(machine, architecture, number, arguments), told
    assert child == child_ought(machine, architecture, number, arguments), told
    assert strength(child) >= strength(parent), told


NUMBERS = (*range(601), *range(X32, X32 + 601), 2**31, LOW)
SAMPLES = ((0,) * 6, (1,) * 6, (PID,) * 6, (LOW,) * 6, (2**64 - 1,) * 6, (1 << 32,) * 6)


@pytest.mark.parametrize("machine", MACHINES)
def test_every_number_is_answered_as_specified(machine):
    for number in NUMBERS:
        for architecture in (MACHINES[machine], *(MACHINES.values() if number < 10 else ()), OTHERS[number % 5]):
            for arguments in SAMPLES:
                compare(machine, architecture, number, arguments)


# Every value that some argument is looked at for, and its neighbours; each with and without bits in the upper half.
VALUES = {PID, 9, 15, 16, 0x10000000, 0x7E020000, *_THREAD, *(v for _, values in ARGUMENTS.values() for v in values)}
HALVES = st.sampled_from(sorted(VALUES | {v + 1 for v in VALUES} | {abs(v - 1) for v in VALUES}))
WORDS = st.one_of(
    st.just(0),
    HALVES,
    st.builds(lambda low, high: low | high << 32, HALVES, st.integers(1, LOW)),
    st.integers(0, 2**64 - 1),
)
LIMITED = sorted({number for machine in MACHINES for number in syscalls.numbers(syscalls.LIMITED, machine).values()})


@settings(max_examples=1500, deadline=None)
@given(
    machine=st.sampled_from(list(MACHINES)),
    number=st.one_of(st.sampled_from(LIMITED), st.integers(0, syscalls.NEWEST + 10), st.integers(0, LOW)),
    arguments=st.tuples(*[WORDS] * 6),
)
def test_any_arguments_are_answered_as_specified(machine, number, arguments):
    compare(machine, MACHINES[machine], number, arguments)


@pytest.mark.parametrize("machine", MACHINES)
def test_each_value_of_each_argument_is_told_from_its_neighbours(machine):
    numbers = syscalls.numbers(syscalls.LIMITED, machine)
    assert set(numbers) == {*ARGUMENTS, "clone", "kill", "tgkill", "prctl"}
    for number in numbers.values():
        for which in range(5):
            for value in VALUES:
                for changed in (value, value + 1, value ^ 0x80000000, value | 1 << 32, value | 1 << 63):
                    for others in (0, PID):
                        arguments = [others] * 6
                        arguments[which] = changed
                        compare(machine, MACHINES[machine], number, tuple(arguments))


@pytest.mark.parametrize("machine", MACHINES)
def test_what_only_upper_halves_tell_is_refused(machine):
    here, numbers = MACHINES[machine], syscalls.numbers(syscalls.LIMITED, machine)
    for bit in range(32, 64):
        high = 1 << bit
        assert answers(machine, here, numbers["sendto"], (0, 0, 0, 0, high, 0)) == (EPERM, EPERM)
        assert answers(machine, here, numbers["clone"], (_GLIBC_THREAD | high, 0, 0, 0, 0, 0)) == (ALLOW, EPERM)
        assert answers(machine, here, numbers["prctl"], (15 | high, 0, 0, 0, 0, 0)) == (ALLOW, EPERM)
    assert answers(machine, here, numbers["sendto"], (0,) * 6) == (ALLOW, ALLOW)
    assert answers(machine, here, numbers["clone"], (_GLIBC_THREAD, 0, 0, 0, 0, 0)) == (ALLOW, ALLOW)


def test_a_search_with_more_steps_than_a_jump_can_pass_finds_every_number():
    starts = [(2 * at, at) for at in range(900)]
    code = struct.pack("=HBBI", 0x20, 0, 0, 0) + b"".join(seccomp._halve(starts))
    assert [answer(code, struct.pack("=I60x", number)) for number in range(1800)] == [n // 2 for n in range(1800)]


@pytest.mark.parametrize("which", [0, 1], ids=["parent", "child"])
@pytest.mark.parametrize("machine", MACHINES)
def test_no_jump_leaves_a_filter(machine, which):
    steps = list(struct.iter_unpack("=HBBI", filters(machine)[which]))
    assert len(steps) <= 4096  # the kernel takes no more
    for at, (step, if_true, if_false, k) in enumerate(steps):
        if step == 0x06:
            assert k in (ALLOW, KILL, EPERM, ENOSYS, ENOTTY, ENOENT)
            continue
        assert at + 1 + (k if step == 0x05 else max(if_true, if_false)) < len(steps)
        if step == 0x20:
            assert k % 4 == 0 and k < 64
