"""A challenge: the exercises of a topic one by one, each with its clock and two attempts; what is kept of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from checker.course.clock import now, stamp
from checker.course.notes import ladder, note_report
from checker.course.progress import load_progress, save
from checker.course.work import back_up, put_answer, put_starter, read_submission
from checker.model import Exercise, Report, Sandbox, Verdict
from checker.pipeline import check
from checker.words import N_, _, reason

ATTEMPTS = 2
POINTS, HINT_COSTS = 10, 2
_MINUTES = 2.0  # where the exercise says nothing
_OUTCOMES = ("", "right", "wrong", "late")
_ORDER = (N_("easy"), N_("medium"), N_("intermediate"), N_("hard"), N_("advanced"), N_("expert"))


@dataclass(slots=True)
class Question:
    """One exercise of a challenge, as it stands in the progress file."""

    name: str
    opened: float = 0.0  # seconds since 1970; 0: not yet
    attempts: int = 0
    hints: int = 0
    outcome: str = ""  # right, wrong or late, once it is closed
    source: str = ""  # what passed

    @property
    def points(self) -> int:
        """A right answer's points, less what hints cost."""
        return max(HINT_COSTS, POINTS - HINT_COSTS * self.hints) if self.outcome == "right" else 0


@dataclass(frozen=True, slots=True)
class Kind:
    """What is the same for every challenge, or for every test."""

    name: str
    has_hints: bool


CHALLENGE, TEST = Kind("challenge", has_hints=True), Kind("test", has_hints=False)


def in_order(exercises: Sequence[Exercise]) -> tuple[Exercise, ...]:
    """The easy ones first; among those of a level as in the course."""
    return tuple(sorted(exercises, key=lambda e: _ORDER.index(e.level) if e.level in _ORDER else len(_ORDER)))


class Challenge:
    """A challenge or a test on the way; every step is saved, so that leaving changes nothing."""

    def __init__(self, kind: Kind, topic: str, exercises: Sequence[Exercise], folder: Path, sandbox: Sandbox) -> None:
        self.kind, self.topic, self.folder, self.sandbox = kind, topic, folder, sandbox
        self.exercises = {exercise.name: exercise for exercise in in_order(exercises)}
        self.report: Report | None = None  # on what was handed in last
        self.problem = ""
        kept = load_progress(folder).challenges.get(self._key, {})
        self.questions = _questions(kept.get("questions"), tuple(self.exercises))
        if all(question.outcome for question in self.questions):  # none is on the way
            self.questions = [Question(name) for name in self.exercises]
        self.at = next((n for n, question in enumerate(self.questions) if not question.outcome), 0)
        self._open()

    @property
    def _key(self) -> str:
        return f"{self.kind.name} {self.topic}"

    @property
    def question(self) -> Question:
        return self.questions[self.at]

    @property
    def exercise(self) -> Exercise:
        return self.exercises[self.question.name]

    @property
    def path(self) -> Path:
        """The learner's file for this question: not that of their practice, which may be solved already."""
        return self.folder / self.kind.name / self.exercise.filename

    @property
    def seconds(self) -> float:
        """How much of this question's time there is."""
        return (self.exercise.minutes or _MINUTES) * 60

    @property
    def left(self) -> float:
        """How much of it is left; never more than there is, wherever the machine's clock was put."""
        return max(0.0, min(self.seconds, self.question.opened + self.seconds - now()))

    @property
    def is_over(self) -> bool:
        return self.at == len(self.questions) - 1 and bool(self.question.outcome)

    @property
    def is_won(self) -> bool:
        return all(question.outcome == "right" for question in self.questions)

    @property
    def points(self) -> int:
        return sum(question.points for question in self.questions)

    @property
    def hints(self) -> tuple[str, ...]:
        """Those that were bought for this question."""
        return self._ladder()[: self.question.hints]

    def tick(self) -> None:
        """Close the question if its time is over."""
        if not self.question.outcome and self.left <= 0:
            self._close("late")

    def hand_in(self, answer: str | None = None) -> None:
        """Judge the answer, else what the file holds; the last attempt closes the question."""
        self.tick()
        if self.question.outcome:
            return
        try:
            if answer is not None:
                put_answer(self.exercise, self.path, answer)
            submission = read_submission(self.path)
        except OSError as error:
            self.problem = _("{path} cannot be used: {reason}.", path=self.path, reason=reason(error))
            return
        if self.report is not None and submission.source == self.report.submission.source:
            self.problem = _("This is what you handed in before; change it first.")
            return
        self.problem = ""
        self._judged(check(self.exercise, submission, self.sandbox))

    def _judged(self, report: Report) -> None:
        if report.verdict is Verdict.BROKEN or any(diagnosis.rule == "no_answer" for diagnosis in report.diagnoses):
            self.problem = report.diagnoses[0].message if report.diagnoses else _("The sandbox could not run it.")
            return
        self.report = report
        note_report(report, self.folder)
        self.question.attempts += 1
        if report.passed:
            self.question.source = report.submission.source.decode("utf-8", "replace")
            self._close("right")
        elif self.question.attempts >= ATTEMPTS:
            self._close("wrong")
        else:
            self._save()

    def hint(self) -> None:
        """One more hint, which costs points."""
        if self.kind.has_hints and not self.question.outcome and self.question.hints < len(self._ladder()):
            self.question.hints += 1
            self._save()

    def go_on(self) -> None:
        """To the next question; its clock starts now."""
        if self.question.outcome and not self.is_over:
            self.at += 1
            self.report, self.problem = None, ""
            self._open()

    def _ladder(self) -> tuple[str, ...]:
        return ladder(self.exercise, None)

    def _open(self) -> None:
        if not self.question.opened:
            self._put_starter()
            self.question.opened = now()
            self._save()
        self.tick()

    def _put_starter(self) -> None:
        try:
            self.path.parent.mkdir(exist_ok=True)
            if self.path.exists():  # of an earlier challenge
                back_up(self.path)
            put_starter(self.exercise, self.path)
        except OSError as error:
            self.problem = _("{path} cannot be written: {reason}.", path=self.path, reason=reason(error))

    def _close(self, outcome: str) -> None:
        self.question.outcome = outcome
        self._save()

    def _save(self) -> None:
        kept: dict[str, Any] = {"at": stamp(), "questions": [asdict(question) for question in self.questions]}
        unsaved = save(self.folder, lambda progress: progress.challenges.update({self._key: kept}))
        self.problem = unsaved or self.problem


def by_concept(challenge: Challenge) -> dict[str, tuple[int, int]]:
    """For each concept, how many of its questions were answered right, and how many there are."""
    counts: dict[str, tuple[int, int]] = {}
    for question in challenge.questions:
        for concept in challenge.exercises[question.name].concepts:
            right, number = counts.get(concept, (0, 0))
            counts[concept] = right + (question.outcome == "right"), number + 1
    return counts


def _questions(kept: object, names: tuple[str, ...]) -> list[Question]:
    """What the progress file holds, if it is about these exercises; else none."""
    entries = kept if isinstance(kept, list) else []
    types = {each.name: float if each.name == "opened" else type(each.default) for each in fields(Question)}
    types["name"] = str
    for entry in entries:
        if not isinstance(entry, dict) or {key: type(value) for key, value in entry.items()} != types:
            return []
        if entry["outcome"] not in _OUTCOMES:
            return []
    questions = [Question(**entry) for entry in entries]
    return questions if tuple(question.name for question in questions) == names else []
