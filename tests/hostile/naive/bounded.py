"""Runs a program without any sandbox, but within bounds that save the machine, until its harm is seen.

    python bounded.py EFFECT program.py < input

prints "seen" or what happened instead. Nothing that the program starts is left.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import resource
import select
import signal
import subprocess
import sys
import tempfile
import termios
import time
import types

FORKS, MANY = 40, 16
ROOM = 64 * 2**10  # what a run may print, or write to a file
MEMORY = 64 * 2**20
BOUNDS = {
    resource.RLIMIT_AS: 1500 * 2**20,
    resource.RLIMIT_FSIZE: 8 * 2**20,
    resource.RLIMIT_CPU: 4,
    resource.RLIMIT_CORE: 0,
    resource.RLIMIT_NOFILE: 4096,
}


def main(effect: str, program: str) -> str:
    ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # orphans come to us
    tokens, given = os.pipe()
    os.write(given, b"." * (FORKS + 1))  # one for the program itself: then it has begun
    os.set_blocking(tokens, False)
    program = os.path.abspath(program)
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen(
            [sys.executable, "-IS", __file__, "inside", program, str(tokens)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0,
            cwd=folder, env={"TMPDIR": folder}, pass_fds=[tokens], start_new_session=True,
        )  # fmt: skip
        process.stdin.write(sys.stdin.buffer.readline())  # it stays open: who waits for more, waits
        try:
            return watch(process, effect, tokens)
        finally:
            end_all()


def watch(process: subprocess.Popen[bytes], effect: str, tokens: int) -> str:
    """Look every few milliseconds whether the effect is there; at most three seconds."""
    started, begun = time.monotonic(), None
    said = {process.stdout: b"", process.stderr: b""}
    while (now := time.monotonic()) < started + 3:
        has_ended = os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None
        for pipe in select.select([p for p in said if not p.closed], [], [], 0.005)[0]:
            chunk = os.read(pipe.fileno(), 65536)
            said[pipe] += chunk
            if not chunk:
                pipe.close()
        forks = FORKS - count_bytes(tokens)
        if begun is None and forks >= 0:
            begun = now
        ran_s = now - (begun or now)
        if has_effect(effect, process.pid, has_ended, ran_s, b"".join(said.values()), forks):
            return "seen"
        if has_ended and effect != "multiplies":
            break
    errors = said[process.stderr].decode(errors="replace")[-300:]
    return f"ended: {has_ended}, said {[len(text) for text in said.values()]} bytes: {errors!r}"


def has_effect(effect: str, pid: int, has_ended: bool, ran_s: float, said: bytes, forks: int) -> bool:
    family = descendants()
    match effect:
        case "runs on":
            return ran_s > 0.25 and not has_ended
        case "prints on":
            return len(said) > ROOM
        case "grows":
            return peak(pid) > MEMORY or b"MemoryError" in said
        case "fills":
            return any(size > ROOM for size in file_sizes(pid)) or b"File too large" in said
        case "multiplies":
            return forks > MANY or sum(len(listed(f"/proc/{p}/task")) for p in family) > MANY
        case "leaves":
            return has_ended and (len(family) > 1 or b"still there" in said)
        case "hoards":
            return len(listed(f"/proc/{pid}/fd")) > 1000
        case "dies":
            return has_ended and os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT).si_code != os.CLD_EXITED
        case "says":
            return b"got through" in said
    raise ValueError(effect)


def listed(folder: str) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:
        return []


def descendants() -> list[int]:
    found = [os.getpid()]
    for pid in found:
        for task in listed(f"/proc/{pid}/task"):
            try:
                with open(f"/proc/{pid}/task/{task}/children") as file:
                    found += [int(word) for word in file.read().split()]
            except OSError:
                pass
    return found[1:]


def peak(pid: int) -> int:
    try:
        with open(f"/proc/{pid}/status") as file:
            return next((int(line.split()[1]) * 1024 for line in file if line.startswith("VmHWM")), 0)
    except OSError:
        return 0


def file_sizes(pid: int) -> list[int]:
    """Of the files that it has open in its temporary folder."""
    sizes = []
    for name in listed(f"/proc/{pid}/fd"):
        try:
            if os.readlink(f"/proc/{pid}/fd/{name}").startswith(os.readlink(f"/proc/{pid}/cwd")):
                sizes.append(os.stat(f"/proc/{pid}/fd/{name}").st_size)
        except OSError:
            pass
    return sizes


def count_bytes(fd: int) -> int:
    """How many bytes wait in a pipe."""
    return int.from_bytes(fcntl.ioctl(fd, termios.FIONREAD, bytes(4)), sys.byteorder)


def end_all() -> None:
    """Nobody can leave this family: kill until no child is left."""
    while True:
        for pid in descendants():
            try:
                os.kill(pid, signal.SIGKILL)
            except OSError:
                pass
        try:
            os.waitpid(-1, 0)
        except ChildProcessError:
            return


def inside(program: str, tokens: int) -> None:
    """The process that the program runs in: each fork costs it a token."""
    for kind, most in BOUNDS.items():
        resource.setrlimit(kind, (most, most))
    fork = os.fork

    def bounded_fork() -> int:
        try:
            os.read(tokens, 1)
        except BlockingIOError:
            time.sleep(3)
            os._exit(1)
        return fork()

    os.fork = bounded_fork
    with open(program, encoding="utf-8") as file:
        source = file.read()
    sys.argv[:] = ["exercise.py"]
    code = compile(source, "exercise.py", "exec", dont_inherit=True)
    module = sys.modules["__main__"] = types.ModuleType("__main__")
    module.__file__ = "exercise.py"
    os.read(tokens, 1)
    exec(code, module.__dict__)
    if len(sys._current_frames()) > 1:
        os.write(2, b"a thread is still there\n")


if __name__ == "__main__":
    if sys.argv[1] == "inside":
        inside(sys.argv[2], int(sys.argv[3]))
    else:
        print(main(sys.argv[1], sys.argv[2]))
