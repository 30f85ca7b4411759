"""What one run may use, held by clocks of this process and limits of the kernel."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import signal
    import types
    from collections.abc import Callable

try:
    import _signal as signal  # type: ignore[no-redef,import-not-found]  # `signal` brings `enum`
    import resource
except ImportError:  # no POSIX: the controller's clock and byte counts are all there is
    HAS_LIMITS = False
else:
    HAS_LIMITS = hasattr(signal, "setitimer")

_MEMORY_FOR_THE_REPORT = 64 * 2**20  # of a program that has used all of its own
_DESCRIPTORS = 64


def set_alarms(tick: Callable[[int, types.FrameType | None], None]) -> None:
    """Have `tick` called when a clock strikes, which `set_limits` starts."""
    if HAS_LIMITS:
        for number in (signal.SIGPROF, signal.SIGALRM):
            signal.signal(number, tick)


def set_limits(limits: dict[str, float]) -> Callable[[], None]:
    """Limit this process and start its clocks; gives back how to get a little more memory."""
    if not HAS_LIMITS:
        return lambda: None
    spare = lower_limits(limits)
    ballast = [bytes(2**21)]  # so that there is memory for asking for more; never touched, so it costs nothing

    def free_memory() -> None:
        ballast.clear()
        _lower(resource.RLIMIT_AS, spare, spare)

    return free_memory


def lower_limits(limits: dict[str, float]) -> int:
    """Set the clocks and the kernel's limits; gives back how many bytes of memory there can still be."""
    cpu, wall = limits["cpu_s"], limits["wall_s"]
    for timer, at in ((signal.ITIMER_PROF, cpu), (signal.ITIMER_REAL, wall)):
        signal.setitimer(timer, at * 0.6, at * 0.2)
    memory = int(limits["taken"]) + int(limits["memory_mb"]) * 2**20
    spare = memory + _MEMORY_FOR_THE_REPORT
    size, processes = int(limits["file_kb"]) * 1024, int(limits["processes"])
    _lower(resource.RLIMIT_AS, memory, spare)
    # Whole seconds, for what no Python signal handler interrupts; at the hard limit the signal is SIGKILL.
    _lower(resource.RLIMIT_CPU, int(cpu) + 1, int(cpu) + 2)
    _lower(resource.RLIMIT_FSIZE, size, size)
    _lower(resource.RLIMIT_NPROC, processes, processes)
    return spare


def set_fixed() -> None:
    """The limits that are the same for every case."""
    for kind, most in (("CORE", 0), ("MEMLOCK", 0), ("MSGQUEUE", 0), ("NOFILE", _DESCRIPTORS)):
        if HAS_LIMITS and hasattr(resource, f"RLIMIT_{kind}"):
            _lower(getattr(resource, f"RLIMIT_{kind}"), most, most)


def stop_clocks() -> None:
    """The program has ended; what is left is the report."""
    if HAS_LIMITS:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)


def _lower(kind: int, soft: int, hard: int) -> None:
    try:
        resource.setrlimit(kind, (soft, hard))
    except (OSError, ValueError):
        pass  # not on this system, or already lower


def address_space() -> int:
    """Bytes this process has mapped before the program starts."""
    try:
        with open("/proc/self/statm", "rb") as statm:
            return int(statm.read().split()[0]) * 4096
    except OSError:
        return 128 * 2**20
