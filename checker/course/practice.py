"""An exercise on the learner's desk: its file, the last answer to it, the hints that were read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from checker.answers import current_answer
from checker.course.notes import hints_read, ladder, next_hint, note_report
from checker.course.progress import Progress, load_progress, save
from checker.course.work import back_up, put_answer, put_starter, read_submission
from checker.exercise import Course
from checker.model import Ask, Diagnosis, Exercise, Report, Run, Sandbox, Submission
from checker.pipeline import check
from checker.program import parse
from checker.references import References
from checker.words import _, reason


class Practice:
    """One exercise after the other, in a folder; what goes wrong with files is a sentence in `problem`."""

    def __init__(self, course: Course, folder: Path, sandbox: Sandbox, name: str) -> None:
        self.course = course
        self.folder = folder
        self.sandbox = sandbox
        self.exercise: Exercise
        self.report: Report | None = None
        self.problem = ""
        self.saves = 0  # how often the file was judged since it was opened
        self.open(name)

    def open(self, name: str) -> None:
        """Put an exercise on the desk, and judge what there is of it."""
        self.exercise = self.course.load(name)
        self._references = References(self.exercise, self.sandbox)
        self._seen: bytes | None = None
        self.report, self.problem, self.saves = None, "", 0
        self._try(lambda: put_starter(self.exercise, self.path))
        self.look(is_attempt=False)
        self.saves = 0

    @property
    def path(self) -> Path:
        return self.folder / self.exercise.filename

    @property
    def progress(self) -> Progress:
        return load_progress(self.folder)

    @property
    def diagnosis(self) -> Diagnosis | None:
        """What was told first about the file at hand."""
        return next(iter(self.report.diagnoses), None) if self.report else None

    @property
    def text(self) -> str:
        """The file as it was judged last."""
        return (self._seen or b"").decode("utf-8", "replace")

    @property
    def current_answer(self) -> str:
        """What the file holds as the answer to a question."""
        return "" if self.exercise.ask is Ask.CODE else current_answer(parse(self._seen or b""), self.exercise)

    @property
    def is_untouched(self) -> bool:
        """Whether a question was opened and not answered yet: there is nothing to say about it."""
        is_open = self.report is not None and not self.report.passed
        return is_open and self.saves == 0 and self.exercise.ask is not Ask.CODE

    @property
    def expected(self) -> tuple[Run, ...]:
        """What is expected in each case; for those who may see the solution."""
        return self._references.expected

    def look(self, is_attempt: bool = True) -> bool:
        """Judge the file if it is another than before; False if it is the same."""
        try:
            submission = read_submission(self.path)
        except OSError as error:
            problem = _(
                "{path} cannot be read: {reason}. Save it again, or press r to begin anew.",
                path=self.path.name, reason=reason(error),
            )  # fmt: skip
            is_news = problem != self.problem
            self.problem, self._seen = problem, None
            return is_news
        self.problem = ""
        if submission.source == self._seen:
            return False
        self._seen = submission.source
        self._judge(submission, is_attempt)
        return True

    def _judge(self, submission: Submission, is_attempt: bool) -> None:
        self.report = check(self.exercise, submission, self.sandbox, references=self._references, notes=True)
        self.saves += 1
        if is_attempt or self.report.passed:
            self.problem = note_report(self.report, self.folder) or ""

    def answer(self, text: str) -> None:
        """Write an answer into the file, and judge it even if it is the same as before."""
        self._seen = None
        self._try(lambda: put_answer(self.exercise, self.path, text))
        self.look()

    def hint(self) -> None:
        """One more hint about what is at hand."""
        self.problem = save(self.folder, lambda p: next_hint(p, self.exercise, self.diagnosis)) or ""

    def hints(self) -> tuple[tuple[str, ...], int]:
        """The hints read by now, and how many there are."""
        hints = ladder(self.exercise, self.diagnosis)
        return hints[: hints_read(self.progress, self.exercise, self.diagnosis)], len(hints)

    def reset(self) -> str:
        """The starter again; returns what became of the learner's file."""
        kept = ""
        try:
            if self.path.exists():
                kept = _("Your file is kept as {backup}.", backup=back_up(self.path).name)
        except OSError as error:
            self.problem = _("{path} cannot be moved aside: {reason}.", path=self.path.name, reason=reason(error))
            return ""
        self.open(self.exercise.name)
        return kept or _("{path} holds the starter again.", path=self.path.name)

    def following(self) -> str | None:
        """The next exercise that has not been passed, after this one or else from the beginning."""
        names, progress = self.course.names, self.progress
        at = names.index(self.exercise.name) + 1 if self.exercise.name in names else 0
        waiting = (name for name in (*names[at:], *names[:at]) if not progress.has_passed(name))
        return next((name for name in waiting if name != self.exercise.name), None)

    def _try(self, action: Callable[[], object]) -> None:
        try:
            action()
        except OSError as error:
            self.problem = _("{path} cannot be written: {reason}.", path=self.path.name, reason=reason(error))
