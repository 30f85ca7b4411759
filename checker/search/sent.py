"""What this package sends into the sandbox as text, since it cannot be imported there."""

from __future__ import annotations

import pkgutil
from functools import cache

from checker.model import Program
from checker.program import parse


@cache
def source_of(name: str) -> str:
    """A file of this package."""
    source = pkgutil.get_data(__package__, name)
    assert source is not None
    return source.decode()


@cache
def driver(name: str) -> Program:
    """A file of this package as the program that the sandbox runs."""
    return parse(source_of(name))
