"""`checker doctor`: which walls of the sandbox stand on this machine, which do not, why, and what would help."""

from __future__ import annotations

import platform
from argparse import Namespace

from checker.cli import BROKEN, NOT_PASSED
from checker.cli.screen import here, say, wrapped
from checker.model import Case, Level, Limits, Outcome, Wall
from checker.program import parse
from checker.report.safe import safe
from checker.sandbox import open_sandbox

ABOUT = {
    "namespaces": "a world of its own, with a tiny tree of files and no network",
    "user": "a user of its own, without any privilege",
    "landlock": "no files but Python's, no TCP, no signals to others",
    "seccomp": "only those calls to the kernel that programs need",
    "limits": "bounded time, memory, output, files and threads",
}
_PROMISES = {
    Level.FULL: "Every wall stands. Programs of strangers may be run; see docs/security.md for what is promised.",
    Level.NO_NAMESPACES: "Enough to grade other people's programs, best in a container of its own: sizes and dates "
    "of files can be asked for, their contents cannot be read.",
    Level.LIMITS_ONLY: "For your own programs only. Commands that grade other people's programs refuse to run here.",
}

# Settings of Linux that forbid namespaces: where, the value that does, and what to set instead.
_SWITCHES = (
    ("kernel/apparmor_restrict_unprivileged_userns", "1", "kernel.apparmor_restrict_unprivileged_userns=0"),
    ("kernel/unprivileged_userns_clone", "0", "kernel.unprivileged_userns_clone=1"),
    ("user/max_user_namespaces", "0", "user.max_user_namespaces=10000"),
)


def doctor(options: Namespace) -> int:
    """Look at the walls by raising them; exit code 1 below the level that other people's programs need."""
    with open_sandbox() as sandbox:
        walls, level = sandbox.walls, sandbox.level
        (run,) = sandbox.run(parse("print('well')\n"), (Case("well"),), Limits())
    works = run.outcome is Outcome.FINISHED
    if options.json:
        say(_as_json(level, walls, works))
    else:
        _tell(level, walls, "" if works else run.stderr or str(run.outcome))
    if not works:
        return BROKEN
    return NOT_PASSED if level is Level.LIMITS_ONLY else 0


def _tell(level: Level, walls: tuple[Wall, ...], failure: str) -> None:
    screen = here()
    signs = screen.symbols
    say(f"Sandbox level: {screen.bold(level)}")
    say(screen.plain(wrapped(f"Python {platform.python_version()}, {platform.platform(terse=True)}", screen)) + "\n")
    for wall in walls:
        about = wrapped(ABOUT.get(wall.name, ""), screen, " " * 16).lstrip()
        if screen.spoken:
            say(f"{wall.name}, {'stands' if wall.stands else 'does not stand'}: {about}.")
        else:
            sign = screen.styled(signs["ok"], "ok") if wall.stands else screen.styled(signs["no"], "no")
            say(screen.plain(f"  {sign} {wall.name:<11} {about}"))
        if not wall.stands:
            say(screen.plain(wrapped(f"Not here: {safe(wall.reason)}. {remedy(wall)}", screen, indent=" " * 16)))
    say("\n" + screen.plain(wrapped(_PROMISES[level], screen)))
    if failure:
        say("\n" + screen.plain(wrapped(f"But no program can be run here: {safe(failure)}.", screen)))


def _as_json(level: Level, walls: tuple[Wall, ...], works: bool) -> str:
    import json

    data = {
        "format": 1,
        "level": level,
        "works": works,
        "python": platform.python_version(),
        "system": platform.platform(terse=True),
        "walls": [
            {"name": w.name, "stands": w.stands, "reason": w.reason, "remedy": "" if w.stands else remedy(w)}
            for w in walls
        ],
    }
    return json.dumps(data, indent=2)


def remedy(wall: Wall) -> str:
    """What the owner of the machine can do about a wall that does not stand; one or two sentences."""
    if platform.system() != "Linux":
        return "The walls of the kernel are Linux's: run checker there, in a virtual machine or a container."
    match wall.name:
        case "namespaces":
            return _remedy_for_namespaces()
        case "landlock":
            return "It needs Linux 5.13 or newer, with `landlock` among the modules in /sys/kernel/security/lsm."
        case "seccomp":
            return "It needs a kernel built with CONFIG_SECCOMP_FILTER, on x86-64 or aarch64."
        case "user":
            return "Run checker as an ordinary user, or as a root that may change its user (CAP_SETUID, CAP_SETGID)."
    return "Use Linux or another system with POSIX resource limits."


def _remedy_for_namespaces() -> str:
    for path, forbidding, setting in _SWITCHES:
        try:
            with open(f"/proc/sys/{path}", encoding="ascii") as file:
                if file.read().strip() == forbidding:
                    return f"This system keeps them from ordinary users: `sudo sysctl -w {setting}` allows them."
        except OSError:
            pass  # this kernel does not have that switch
    return (
        "Containers forbid them unless told otherwise: start Docker with `--security-opt seccomp=unconfined "
        "--security-opt apparmor=unconfined --security-opt systempaths=unconfined`, or run outside of it."
    )
