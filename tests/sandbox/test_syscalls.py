"""The tables of system calls have the kernel's own numbers, and each call in one table only."""

from __future__ import annotations

import collections
import re
from pathlib import Path

import pytest

from checker.sandbox.inside import syscalls

MACHINES = ("x86_64", "aarch64")
TABLES = [syscalls.ALLOWED, syscalls.LIMITED, syscalls.PARENTAL, syscalls.MISSING, syscalls.ABSENT, syscalls.DEADLY]
HEADERS = {"x86_64": ("asm/unistd_64.h", "_NR_arch_prctl"), "aarch64": ("asm-generic/unistd.h", "_NR_clone")}


def kernels_numbers(machine: str) -> dict[str, int]:
    """What the kernel's own header says; skips where it is not installed."""
    name, sign = HEADERS[machine]
    found = [path.read_text() for path in Path("/usr/include").glob(f"**/{name}")]
    text = next((text for text in found if sign in text), None)
    if text is None:
        pytest.skip(f"{name} is not installed")
    defined: dict[str, str] = {}
    for macro, value in re.findall(r"^#define\s+(__NR\w+)\s+(\w+)", text, re.MULTILINE):
        defined.setdefault(macro, value)
    numbers = {}
    for macro, value in defined.items():
        value = defined.get(value, value)  # __NR_fcntl is __NR3264_fcntl
        if macro.startswith("__NR_") and value.isdecimal() and macro != "__NR_syscalls":  # how many there are
            numbers[macro.removeprefix("__NR_")] = int(value)
    return numbers


@pytest.mark.parametrize("machine", MACHINES)
def test_every_number_is_the_kernels(machine):
    kernels = kernels_numbers(machine)
    for table in TABLES:
        ours = syscalls.numbers(table, machine)
        known = {name: number for name, number in ours.items() if number <= max(kernels.values())}  # to older headers
        assert known == {name: kernels.get(name) for name in known}
        without = {entry.partition(":")[0] for entry in table.split()} - set(ours)
        assert without.isdisjoint(kernels)  # where we have no number, there is none


@pytest.mark.parametrize("machine", MACHINES)
def test_no_call_is_in_two_tables(machine):
    everything = [call for table in TABLES for call in syscalls.numbers(table, machine).items()]
    for part in zip(*everything, strict=True):
        assert [which for which, count in collections.Counter(part).items() if count > 1] == []
    names = [entry.partition(":")[0] for table in TABLES for entry in table.split()]
    assert len(names) == len(set(names))
    assert max(number for _, number in everything) <= syscalls.NEWEST
