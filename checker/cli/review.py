"""`checker review`: mistakes met earlier come back as short questions."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from checker.answers import file_with
from checker.cli.answering import Answering
from checker.cli.find import course_of
from checker.cli.look import learnt
from checker.cli.play import Block, fitted_frame, need_a_terminal, play_on_terminal
from checker.cli.screen import fitted, say, wrapped
from checker.course.clock import now, stamp
from checker.course.progress import Progress, load_progress, save
from checker.course.review import Item, question_of, schedule
from checker.exercise import Course
from checker.model import Exercise, Report, Sandbox, Submission
from checker.pipeline import check
from checker.report import terminal
from checker.report.screen import Screen
from checker.words import _

_AT_ONCE = 10
_KEPT = 50  # reviews of one mistake


def review(options: Namespace) -> int:
    """What is due now, at most ten questions."""
    course = course_of(options)
    planned = schedule(load_progress(Path()), course.names)
    questions = _questions(course, [item for item in planned if item.due <= now()])
    if not questions:
        waiting = [item.due for item in planned if item.due > now()]
        told = _("There is nothing to review now.")
        if waiting:
            told += " " + _("The next mistake comes back on {day}.", day=stamp(waiting[0])[:10])
        say(told)
        return 0
    need_a_terminal("review", _("Practise instead: checker run"))
    from checker.sandbox import open_sandbox

    with open_sandbox() as sandbox:
        play = Review(questions, sandbox)
        play_on_terminal(play, Path())
    say(_("{right} of {number} right. What was not comes back sooner.", right=play.right, number=play.answered))
    return 0


def _questions(course: Course, due: list[Item]) -> list[tuple[Item, Exercise]]:
    found = []
    for item in due:
        question = question_of(course.load(item.exercise), item)
        if question is not None:
            found.append((item, question))
        if len(found) == _AT_ONCE:
            break
    return found


class Review:
    """One question after the other; each answer is kept at once."""

    tick_s = 60.0

    def __init__(self, items: list[tuple[Item, Exercise]], sandbox: Sandbox) -> None:
        self.items = items
        self.sandbox = sandbox
        self.at = self.right = self.answered = self.scroll = 0
        self._begin()

    def _begin(self) -> None:
        self.report: Report | None = None
        self.scroll = 0
        if self.items:
            self.answering = Answering(self.items[self.at][1])

    def look(self) -> None:
        """Nothing that is saved changes a review."""

    def press(self, key: str) -> bool:
        """Answer, go on, or leave."""
        if self.report is None and self.answering.takes(key):
            answer = self.answering.press(key)
            if answer is not None:
                self._judge(answer)
            return True
        if key == "enter" and self.report is not None:
            self.at += 1
            if self.at == len(self.items):
                return False
            self._begin()
        self.scroll = max(0, self.scroll + {"page down": 10, "page up": -10, "up": -1, "down": 1}.get(key, 0))
        return key != "q"

    def _judge(self, answer: str) -> None:
        item, question = self.items[self.at]
        submission = Submission("", question.filename, file_with(question, answer).encode())
        self.report = check(question, submission, self.sandbox)
        passed = self.report.passed
        self.answered += 1
        self.right += passed

        def note(progress: Progress) -> None:
            meeting = progress.of(item.exercise).met.get(item.rule)
            if meeting is not None:
                meeting.reviews = [*meeting.reviews, (stamp(), passed)][-_KEPT:]

        save(Path(), note)

    def lines(self, screen: Screen, rows: int) -> list[str]:
        """The question, or how it was answered."""
        question = self.items[self.at][1]
        place = _("Review  {at} of {number}  from {exercise}", **self._place()) + f"  {question.title}"
        head = [screen.bold(fitted(place, screen).split("\n")[0]), ""]
        if self.report is None:
            body = self.answering.lines(screen)[2:]
            foot = ["", *self._foot(" | ".join((self.answering.help(), _("q: leave"))), screen)]
            return fitted_frame(head, body, foot, rows, self.scroll)
        text = terminal.render(self.report, screen).rstrip("\n").split("\n")
        body = [
            *text[text.index("") + 1 :],
            *learnt(question, screen).split("\n"),
            "",
            *self.answering.lines(screen)[2:],
        ]
        foot = ["", *self._foot(" | ".join((_("Enter: go on"), _("q: leave"))), screen)]
        return fitted_frame(head, body, foot, rows, self.scroll)

    def blocks(self, screen: Screen) -> list[Block]:
        """The question, then how it was answered."""
        question = self.items[self.at][1]
        place = _("Review {at} of {number}, from {exercise}", **self._place()) + f": {question.title}"
        parts = [
            Block(("place", self.at), [screen.plain(place)]),
            Block(("task", self.at), self.answering.lines(screen)[2:]),
        ]
        if self.report is not None:
            text = terminal.render(self.report, screen).rstrip("\n").split("\n")
            answer = [*text[text.index("") + 1 :], *learnt(question, screen).split("\n")]
            parts.append(Block(("answer", self.at), answer))
        key = self.answering.help(spoken=True) if self.report is None else _("Enter: go on")
        keys = "; ".join((key, _("q: leave")))
        return [*parts, Block(("keys", keys), [keys])]

    def _place(self) -> dict[str, object]:
        return {"at": self.at + 1, "number": len(self.items), "exercise": self.items[self.at][1].name}

    def _foot(self, text: str, screen: Screen) -> list[str]:
        return wrapped(text, screen).split("\n")
