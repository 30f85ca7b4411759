"""Text whose head is only known at its end, in little memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from tempfile import SpooledTemporaryFile

_IN_MEMORY = 4_000_000
_PIECE = 65_536


def behind(head: Callable[[], str], pieces: Iterable[str]) -> Iterator[str]:
    """What `head` says once all pieces have been made, and then the pieces."""
    with SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", errors="backslashreplace", newline="") as held:
        for piece in pieces:  # writelines would look at the size only once all are in memory
            held.write(piece)
        yield head()
        held.seek(0)
        while text := held.read(_PIECE):
            yield text
