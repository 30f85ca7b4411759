"""Checker on real submissions of novices: how many wrong ones get a cause, how many right ones none."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

from feedback_items import SEED, Bench, ids_of
from right_programs import RightProgram, assignments, rows
from semantic_slips import SEEN

from checker.model import Report, Verdict


class Answer(NamedTuple):
    """What checker made of one submission."""

    row: dict[str, Any]
    report: Report
    ms: float

    @property
    def rule(self) -> str:
        return self.report.diagnoses[0].rule if self.report.diagnoses else ""

    @property
    def worth(self) -> str:
        """Whether the first message names a "cause", only what is to be "seen" in the output, or "nothing"."""
        if not self.report.diagnoses or self.report.diagnoses[0].kind in ("plain", "nearest", "policy"):
            return "nothing"
        is_seen = self.report.verdict is Verdict.LAYOUT or ids_of(self.report.diagnoses[0]) & SEEN
        return "seen" if is_seen else "cause"


def answers(bench: Bench, folder: Path, wanted: int) -> list[Answer]:
    """Checker's answers to the submissions; of each half at most so many as are wanted, by chance."""
    found = rows(folder)
    chance = random.Random(SEED)
    halves = [[row for row in found if row["verified"] == word] for word in ("pass", "fail")]
    picked = [row for half in halves for row in chance.sample(half, min(wanted, len(half)))]
    return [Answer(row, *bench.check(_asked(row, folder), row["code"])) for row in picked]


def _asked(row: dict[str, Any], folder: Path) -> RightProgram:
    """The assignment; the few right programs whose answers are only equal are compared as their authors did."""
    is_lenient = row["verified"] == "pass" and not row["passes_strict_repr"]
    exercise, prelude = assignments(folder, lenient=is_lenient)[str(row["assignment"])]
    return RightProgram(row["id"], row["code"], exercise, prelude)


def report(found: list[Answer]) -> None:
    """Print what came of them."""
    wrong = [answer for answer in found if answer.row["verified"] == "fail"]
    right = [answer for answer in found if answer.row["verified"] == "pass"]
    if not wrong or not right:
        print("\nNo submissions were found.")
        return
    worth = Counter(answer.worth for answer in wrong)
    times = sorted(answer.ms for answer in wrong)
    p50, p95 = times[len(times) // 2], times[int(len(times) * 0.95)]
    print(
        f"\n{len(wrong)} wrong submissions: {worth['cause']} get a cause ({100 * worth['cause'] / len(wrong):.1f} %),",
        end=" ",
    )
    print(f"{worth['seen']} only what is to be seen in the output;", end=" ")
    print(f"{p50:.0f} ms median, {p95:.0f} ms p95")
    alarms = [answer for answer in right if not answer.report.passed or answer.report.diagnoses]
    print(f"{len(right)} right ones: {len(alarms)} false alarms")
    passed = [answer.row["id"] for answer in wrong if answer.report.passed]
    print(
        *(f"  false alarm: {a.row['id']} {a.report.verdict} {a.rule}" for a in alarms),
        sep="\n",
        end="\n" if alarms else "",
    )
    print(*(f"  wrong, and passed: {name}" for name in passed), sep="\n", end="\n" if passed else "")
    told = Counter(answer.rule for answer in wrong)
    print("told first:", ", ".join(f"{rule} {count}" for rule, count in told.most_common()))
