"""How long a learner waits in `checker watch`: from a save to the answer on the screen of a pseudo-terminal.

    python benchmarks/watch.py [ROUNDS]

Needs the test dependencies. Prints p50, p95 and the longest in milliseconds, for saves in place and by rename.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "terminal"))
from conftest import Seat

from checker import load_exercise

ROOT = Path(__file__).parent.parent


def main(rounds: int) -> None:
    """Save a right and a wrong program in turn, and wait for each answer."""
    right = load_exercise(ROOT / "exercises" / "exercise_04").solution
    with tempfile.TemporaryDirectory() as folder:
        seat = Seat(Path(folder), "watch", "4")
        seat.until("q quit")
        time.sleep(2)  # the watcher's thread has started by then
        print("| saved | p50 | p95 | longest |\n|---|---|---|---|")
        for name, save in (("in place", seat.save), ("by rename", seat.save_by_rename)):
            waits = []
            for number in range(rounds):
                for source, answer in ((f"print({number})\n", b"Not yet"), (right, b"Passed")):
                    before = len(seat.raw)
                    began = time.perf_counter()
                    save("exercise_04.py", source)
                    while answer not in seat.raw[before:]:
                        seat._read(1.0)
                    waits.append((time.perf_counter() - began) * 1000)
                    time.sleep(0.05)
            waits.sort()
            p95 = waits[int(len(waits) * 0.95)]
            print(f"| {name} | {statistics.median(waits):.0f} | {p95:.0f} | {waits[-1]:.0f} |", flush=True)
        seat.press("q")
        seat.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50)
