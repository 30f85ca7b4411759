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
from checker.words import N_, _

ABOUT = {
    "namespaces": N_("a world of its own, with a tiny tree of files and no network"),
    "user": N_("a user of its own, without any privilege"),
    "landlock": N_("no files but Python's, no TCP, no signals to others"),
    "seccomp": N_("only those calls to the kernel that programs need"),
    "limits": N_("bounded time, memory, output, files and threads"),
}
_PROMISES = {
    Level.FULL: N_("Every wall stands. Programs of strangers may be run; see docs/security.md for what is promised."),
    Level.NO_NAMESPACES: N_(
        "Enough to grade other people's programs, best in a container of its own: sizes and dates "
        "of files can be asked for, their contents cannot be read."
    ),
    Level.LIMITS_ONLY: N_(
        "For your own programs only. Commands that grade other people's programs refuse to run here."
    ),
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
    say(_("Sandbox level: {level}", level=screen.bold(level)))
    say(screen.plain(wrapped(f"Python {platform.python_version()}, {platform.platform(terse=True)}", screen)) + "\n")
    for wall in walls:
        about = wrapped(_(ABOUT.get(wall.name, "")), screen, " " * 16).lstrip()
        if screen.spoken:
            said = N_("{wall}, stands: {about}.") if wall.stands else N_("{wall}, does not stand: {about}.")
            say(_(said, wall=wall.name, about=about))
        else:
            sign = screen.styled(signs["ok"], "ok") if wall.stands else screen.styled(signs["no"], "no")
            say(screen.plain(f"  {sign} {wall.name:<11} {about}"))
        if not wall.stands:
            why = _("Not here: {reason}. {remedy}", reason=safe(wall.reason), remedy=remedy(wall))
            say(screen.plain(wrapped(why, screen, indent=" " * 16)))
    say("\n" + screen.plain(wrapped(_(_PROMISES[level]), screen)))
    if failure:
        told = _("But no program can be run here: {reason}.", reason=safe(failure))
        say("\n" + screen.plain(wrapped(told, screen)))


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
        return _("The walls of the kernel are Linux's: run checker there, in a virtual machine or a container.")
    match wall.name:
        case "namespaces":
            return _remedy_for_namespaces()
        case "landlock":
            return _("It needs Linux 5.13 or newer, with `landlock` among the modules in /sys/kernel/security/lsm.")
        case "seccomp":
            return _("It needs a kernel built with CONFIG_SECCOMP_FILTER, on x86-64 or aarch64.")
        case "user":
            return _("Run checker as an ordinary user, or as a root that may change its user (CAP_SETUID, CAP_SETGID).")
    return _("Use Linux or another system with POSIX resource limits.")


def _remedy_for_namespaces() -> str:
    for path, forbidding, setting in _SWITCHES:
        try:
            with open(f"/proc/sys/{path}", encoding="ascii") as file:
                if file.read().strip() == forbidding:
                    return _(
                        "This system keeps them from ordinary users: `sudo sysctl -w {setting}` allows them.",
                        setting=setting,
                    )
        except OSError:
            pass  # this kernel does not have that switch
    return _(
        "Containers forbid them unless told otherwise: start Docker with `--security-opt seccomp=unconfined "
        "--security-opt apparmor=unconfined --security-opt systempaths=unconfined`, or run outside of it."
    )
