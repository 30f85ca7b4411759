"""The walls that a warm parent raises around itself, once, before any program runs; its children inherit them.

Each is raised by trying. What could not be raised is said with its reason, and the level of the sandbox
follows from that; see docs/security.md.
"""

from __future__ import annotations

import os
import sys

from checker.sandbox.inside import limits

if sys.platform == "linux":  # at once: behind the walls there is no package to import from
    from checker.sandbox.inside import kernel, namespaces, seccomp
    from checker.sandbox.inside.landlock import Ruleset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

_CAP_DAC_READ_SEARCH = 2
_SIGKILL = 9
_FIRST_PRIVATE_USER = 61_000
_LIBRARIES = ("/lib64", "/usr/lib64", "/usr/lib", "/lib")
_SHARED = (
    *_LIBRARIES,
    *("/nix/store", "/gnu/store", "/etc/ld.so.cache", "/usr/share/zoneinfo", "/etc/localtime", "/dev/null"),
)
_SPARE_PROCESSES = 200  # for what else an ordinary user starts meanwhile, such as further sandboxes

STANDS = ""  # in place of the reason why a wall does not stand
LEFT_OUT = "left out on purpose"


class Walls:
    """What stands, and what a child has to do for its own part of it."""

    def __init__(self, without: Mapping[str, str]) -> None:
        """`without` names the walls that are not to be raised, with the reason."""
        self.without = without
        self.missing = dict.fromkeys(("namespaces", "user", "landlock", "seccomp", "limits"), "Linux only")
        self.crowd = 400  # processes that a limit on their number has to leave room for
        self.domain: Ruleset | None = None
        self.filter: seccomp.Filter | None = None
        self.is_first = False  # of all processes that it can see
        self.parent = 0  # whose children call `enter_as_child`; 0 where nobody is forked

    def isolate(self) -> None:
        """Go on in namespaces of our own, where the system lets us."""
        if sys.platform == "linux":
            private = _FIRST_PRIVATE_USER + os.getpid() % 4000
            user = private if _can_become(private) else None
            self._raise("namespaces", lambda: self._enter_namespaces(user))
            self._raise("user", lambda: self._leave_root(user))

    def close(self) -> None:
        """Raise the walls that the standard library need not be loaded through."""
        limits.set_fixed()
        self.missing["limits"] = STANDS if limits.HAS_LIMITS else "this system limits no process"
        if sys.platform == "linux":
            self._raise("landlock", self._enter_domain)
            self._raise("seccomp", self._install_filter)

    def enter_as_child(self) -> None:
        """A child's own part, while it waits for its job."""
        if sys.platform == "linux" and not self.is_first:  # where the first process of its namespaces ends, all end
            kernel.prctl(kernel.PR_SET_PDEATHSIG, _SIGKILL)
            if self.parent not in (0, os.getppid()):
                os._exit(0)  # it was gone before we could ask for that
        if self.domain:
            self.domain.enter()
        if self.filter:
            self.filter.install(os.getpid())

    def rehearse(self, turns: int) -> None:
        """Do what a child does when it enters, as far as nothing comes of it."""
        if self.filter:
            for _ in range(turns):
                self.filter.rehearse()

    def _raise(self, name: str, wall: Callable[[], str]) -> None:
        if name in self.without:
            self.missing[name] = self.without[name]
            return
        try:
            self.missing[name] = wall()
        except (OSError, ImportError, AttributeError) as error:  # no such call in this kernel or C library
            self.missing[name] = getattr(error, "strerror", None) or str(error)

    def _enter_namespaces(self, user: int | None) -> str:
        reason = namespaces.enter([*_existing(readable()), sys.executable], site_packages(), user)
        self.is_first = not reason
        return reason

    def _leave_root(self, user: int | None) -> str:
        if not self.is_first:
            kernel.prctl(kernel.PR_SET_CHILD_SUBREAPER, 1)
        kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
        if user is not None:  # the kernel does not limit root's processes
            user = namespaces.USER if self.is_first else user
            # A Python installed where only root may read keeps the one capability to read it.
            kept = 0 if self.is_first or _readable_by(user) else 1 << _CAP_DAC_READ_SEARCH
            kernel.prctl(kernel.PR_SET_KEEPCAPS, 1)
            os.setgroups([])
            os.setresgid(user, user, user)
            os.setresuid(user, user, user)
            kernel.keep_capabilities(kept)
            self.crowd = 2
        else:
            kernel.keep_capabilities(0)
            if _may_fork_within(1):
                return "root's processes are not limited, and another user cannot be had"
            is_counted_alone = self.is_first and _may_fork_within(2)  # since Linux 5.14
            self.crowd = 2 if is_counted_alone else _tasks_of(os.getuid()) + _SPARE_PROCESSES
        if self.is_first:
            kernel.prctl(kernel.PR_SET_PDEATHSIG, _SIGKILL)  # a change of user has taken it back
        return STANDS

    def _enter_domain(self) -> str:
        """One domain: of the first of its namespaces, or, so that it cannot signal its parent, of each child.

        The kernel copies all rules of a domain for who enters it, and again for a domain inside.
        """
        domain = Ruleset()
        hidden = [] if self.is_first else site_packages()
        for path in readable():
            _allow(domain, path, hidden)
        domain.allow([sys.executable])
        domain.allow_writing(["/dev/null"])
        if self.is_first:  # which no signal from within can end
            domain.enter()
        else:
            self.domain = domain
        return STANDS

    def _install_filter(self) -> str:
        if kernel.MACHINE is None:
            return "no table of system calls for this kind of processor"
        kernel.prctl(kernel.PR_SET_DUMPABLE, 0)
        seccomp.for_parent(kernel.MACHINE).install()
        self.filter = seccomp.for_child(kernel.MACHINE)
        return STANDS


def readable() -> list[str]:
    """What a program may read: Python's standard library, shared libraries and time zones."""
    base = os.path.join(sys.base_prefix, "lib")
    own = [os.path.join(base, name) for name in _listed(base) if ".so" in name]
    return [*(path for path in sys.path if path), *own, *_SHARED]


def site_packages() -> list[str]:
    """What it may not: exercises, with their expectations, can be installed there."""
    others = [f"{path}/{name}" for path in _LIBRARIES for name in _listed(path) if name.startswith("python3")]
    folders = {*sys.path, *others}
    return [os.path.join(path, name) for path in folders for name in _listed(path) if name.endswith("-packages")]


def _allow(domain: Ruleset, path: str, hidden: Collection[str]) -> None:
    """Let a path be read with all below it, but for what is hidden there."""
    path = path.rstrip("/")
    if path in hidden:
        return
    if not any(other.startswith(f"{path}/") for other in hidden):
        domain.allow([path])
        return
    domain.allow_listing([path])
    for name in _listed(path):
        _allow(domain, f"{path}/{name}", hidden)


def _existing(paths: Collection[str]) -> list[str]:
    return [path.rstrip("/") for path in paths if os.path.exists(path)]


def _listed(folder: str) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:
        return []


def _can_become(user: int) -> bool:
    """Whether we may be another user: as root, but not as the root of a namespace that knows no other (unshare -r)."""
    try:
        os.seteuid(user)
    except OSError:
        return False
    os.seteuid(0)
    return True


def _readable_by(uid: int) -> bool:
    os.seteuid(uid)
    try:
        with open(os.__file__, "rb"):
            return True
    except OSError:
        return False
    finally:
        os.seteuid(0)


def _may_fork_within(limit: int) -> bool:
    """Whether we may start a process under this limit on their number: try it."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NPROC)
    resource.setrlimit(resource.RLIMIT_NPROC, (limit, hard))
    try:
        pid = os.fork()
        if pid == 0:
            os._exit(0)
        os.waitpid(pid, 0)
        return True
    except OSError:
        return False
    finally:
        resource.setrlimit(resource.RLIMIT_NPROC, (soft, hard))


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
