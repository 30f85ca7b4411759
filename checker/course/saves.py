"""Says when something in a folder was saved: a thread waits for it and writes a byte into a pipe."""

from __future__ import annotations

import os
import threading
from pathlib import Path

# What a remote machine writes there is not told by this one's kernel.
_REMOTE = ("nfs", "cifs", "smb", "9p", "sshfs", "drvfs", "vboxsf", "vmhgfs", "virtiofs", "fuse.", "afs")
_STEP_MS = 10  # how long it has to be quiet before a save counts as complete
_MOST_MS = 100
_POLL_MS = 100


class Saves:
    """Changes in a folder; `fd` is readable once there was one. Use it in a `with` statement."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.fd, self._told = os.pipe()
        self._end = threading.Event()
        os.set_blocking(self._told, False)
        threading.Thread(target=self._wait, daemon=True).start()

    def clear(self) -> None:
        """Forget the changes up to now."""
        os.read(self.fd, 65536)

    def __enter__(self) -> Saves:
        return self

    def __exit__(self, *_: object) -> None:
        self._end.set()  # the pipe is left to the process's end: the thread may still write

    def _tell(self) -> None:
        try:
            os.write(self._told, b".")
        except BlockingIOError:
            pass  # there is enough in it to be noticed

    def _wait(self) -> None:
        try:
            from watchfiles import watch  # takes as long to import as ten checks

            for _ in watch(
                self.folder,
                watch_filter=None,
                recursive=False,
                step=_STEP_MS,
                debounce=_MOST_MS,
                poll_delay_ms=_POLL_MS,
                force_polling=is_remote(self.folder) or None,
                stop_event=self._end,
                raise_interrupt=False,
            ):
                self._tell()
        except Exception:  # whatever is missing: looking now and then works everywhere
            while not self._end.wait(_POLL_MS / 1000):
                self._tell()


def is_remote(folder: Path, mounts: str | None = None) -> bool:
    """Whether the folder lies on a file system that others write to unseen; `mounts` is the text of /proc/mounts."""
    if mounts is None:
        try:
            mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return False
    path = os.path.realpath(folder)
    longest, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ")
        is_above = path == point or path.startswith(point.rstrip("/") + "/")
        if is_above and len(point) >= len(longest):
            longest, kind = point, fields[2]
    return kind.startswith(_REMOTE)
