"""Makes a bare interpreter look to a program like the one it knows."""

from __future__ import annotations

import sys


def complete_builtins() -> None:
    """The names that Python's site module adds and programs use; we start without site."""
    import _sitebuiltins
    import builtins

    for name in ("exit", "quit"):
        setattr(builtins, name, _sitebuiltins.Quitter(name, "Ctrl-D (i.e. EOF)"))
    builtins.help = _sitebuiltins._Helper()


def forget_checker() -> None:
    """The program must not find this package by importing it."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "checker"]:
        del sys.modules[name]
