"""`checker challenge` and `checker test`: a topic under time pressure, on a whole screen; `checker badge`."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from checker.cli import NOT_PASSED
from checker.cli.answering import Answering
from checker.cli.faults import Refused
from checker.cli.find import course_of
from checker.cli.look import learnt
from checker.cli.panes import file_line
from checker.cli.play import Block, fitted_frame, need_a_terminal, play_on_terminal
from checker.cli.screen import fitted, here, say, wrapped
from checker.course.badge import badge_of
from checker.course.challenge import ATTEMPTS, CHALLENGE, HINT_COSTS, POINTS, TEST, Challenge, Kind, by_concept
from checker.course.progress import save
from checker.course.topics import shown_topic
from checker.exercise import Course
from checker.model import Ask
from checker.report import terminal
from checker.report.safe import safe
from checker.report.screen import Screen
from checker.words import N_, _, ngettext

_STRONG = 0.8  # of the questions right
_SAYS = {
    "right": N_("Right."),
    "wrong": N_("Both attempts are used, so this counts as wrong."),
    "late": N_("The time is over."),
}
_TITLES = {CHALLENGE: N_("Challenge: {topic}"), TEST: N_("Test: {topic}")}


def challenge(options: Namespace) -> int:
    """All questions of a topic against the clock; all right earns its badge."""
    return _play(options, CHALLENGE)


def test(options: Namespace) -> int:
    """The same without hints; says what is strong and what to practise."""
    return _play(options, TEST)


def _play(options: Namespace, kind: Kind) -> int:
    need_a_terminal(kind.name, _("Practise instead: checker run"))
    from checker.sandbox import open_sandbox

    with open_sandbox() as sandbox:
        course = course_of(options)
        topic, names = topic_of(course, options.topic)
        contest = Challenge(kind, topic, [course.load(name) for name in names], Path(), sandbox)
        Path(kind.name).mkdir(exist_ok=True)
        play_on_terminal(Contest(contest), Path(kind.name))
    screen = here()
    if not contest.is_over:
        again = f"checker {kind.name} {options.topic or ''}".rstrip()
        say(_("You left; the clock of this question goes on. Come back: {command}", command=again))
    elif not screen.spoken:  # it stood on the screen that is gone; what was spoken has been heard
        say("\n".join(result(contest, screen)))
    return 0 if contest.is_over and contest.is_won else NOT_PASSED


def topic_of(course: Course, wanted: str | None) -> tuple[str, list[str]]:
    """The topic that is meant, by its name or a beginning of it in any spelling, and its exercises."""
    topics: dict[str, list[str]] = {}
    for entry in course.titles():
        if entry.topic:
            topics.setdefault(entry.topic, []).append(entry.name)
    plain = {_plain(name): topic for topic in topics for name in (shown_topic(topic), topic)}
    given = _plain(wanted or "")
    found = {plain[given]} if given in plain else {topic for name, topic in plain.items() if name.startswith(given)}
    if len(found) == 1:
        (topic,) = found
        return topic, topics[topic]
    listed = ", ".join(map(shown_topic, topics)) or _("none")
    raise Refused(_("Name one of the topics of this course: {topics}.", topics=listed))


def _plain(topic: str) -> str:
    return "".join(c for c in topic.lower() if c.isalnum())


class Contest:
    """The question on the screen, with its clock."""

    tick_s = 0.25

    def __init__(self, challenge: Challenge) -> None:
        self.challenge = challenge
        self.scroll = 0
        self._begin()

    def _begin(self) -> None:
        self.answering = Answering(self.challenge.exercise)
        self.scroll = 0

    def look(self) -> None:
        """Time has gone by."""
        self.challenge.tick()

    def press(self, key: str) -> bool:
        """Answer, hand in, go on, or leave."""
        challenge = self.challenge
        if challenge.question.outcome:
            if key == "q" or (key == "enter" and challenge.is_over):
                return False
            if key == "enter":
                challenge.go_on()
                self._begin()
        elif self.answering.takes(key):
            answer = self.answering.press(key)
            if answer is not None:
                challenge.hand_in(answer)
        elif key == "q":
            return False
        elif key == "enter" and challenge.exercise.ask is Ask.CODE:
            challenge.hand_in()
        elif key == "h":
            challenge.hint()
        self.scroll = max(0, self.scroll + {"page down": 10, "page up": -10, "up": -1, "down": 1}.get(key, 0))
        return True

    def lines(self, screen: Screen, rows: int) -> list[str]:
        """The clock above, the question, and the keys below."""
        challenge, left = self.challenge, int(self.challenge.left)
        parts = [_title(challenge), _at(challenge)]
        if not challenge.question.outcome:
            parts.append(_("{time} left", time=f"{left // 60}:{left % 60:02}"))
        parts.append(_("{points} points", points=challenge.points))
        head = [screen.bold(fitted("  ".join(parts), screen).split("\n")[0]), ""]
        body = self._closed(screen) if challenge.question.outcome else self._open(screen)
        foot = wrapped(self._help(screen), screen).split("\n")
        return fitted_frame(head, body, ["", *foot], rows, self.scroll)

    def _open(self, screen: Screen) -> list[str]:
        challenge = self.challenge
        lines = [*self._judged(screen)]
        for hint in _hints(challenge):
            lines += [*wrapped(hint, screen).split("\n"), ""]
        if challenge.exercise.ask is Ask.CODE:
            lines += [file_line(challenge.path, screen), ""]
        return [*lines, *self.answering.lines(screen)]

    def _judged(self, screen: Screen) -> list[str]:
        challenge = self.challenge
        lines = wrapped(challenge.problem, screen).split("\n") if challenge.problem else []
        if challenge.report is not None:
            text = terminal.render(challenge.report, screen).rstrip("\n").split("\n")
            lines += [*text[text.index("") + 1 :], ""]
        return lines

    def _closed(self, screen: Screen) -> list[str]:
        """How the question ended, why, and after the last one the result of all."""
        challenge = self.challenge
        lines = [f"  {_(_SAYS[challenge.question.outcome])}", ""]
        if challenge.question.outcome != "right":
            lines += self._judged(screen)
        lines += learnt(challenge.exercise, screen).split("\n")
        return [*result(challenge, screen), "", *lines] if challenge.is_over else lines

    def blocks(self, screen: Screen) -> list[Block]:
        """The question, what became of each attempt, and how much time is left, each minute."""
        challenge, at = self.challenge, self.challenge.at
        question = challenge.question
        parts = [Block(("place", at), [f"{_title(challenge)}, {_at(challenge)}"])]
        if question.outcome:
            parts.append(Block(("closed", at), self._closed(screen)))
        else:
            file = [file_line(challenge.path, screen)] if challenge.exercise.ask is Ask.CODE else []
            minutes = -int(-challenge.left // 60)
            left = ngettext("{number} minute left, at most.", "{number} minutes left, at most.", minutes)
            parts += [
                Block(("task", at), [*self.answering.lines(screen), *file]),
                Block(("judged", at, question.attempts, challenge.problem), self._judged(screen)),
                *(Block(("hint", at, hint), [screen.plain(hint)]) for hint in _hints(challenge)),
                Block(("clock", at, minutes), [left]),
            ]
        points = _("{points} points.", points=challenge.points)
        return [*parts, Block(("points", points), [points]), Block(("keys", at, keys := self._help(screen)), [keys])]

    def _help(self, screen: Screen) -> str:
        challenge = self.challenge
        if challenge.question.outcome:
            return _("Enter: end") if challenge.is_over else _("Enter: next question | q: leave")
        tries = ATTEMPTS - challenge.question.attempts
        parts = [
            self.answering.help(screen.spoken) or _("Enter: hand in your file"),
            ngettext("{number} try left", "{number} tries left", tries),
        ]
        if challenge.kind.has_hints and challenge.exercise.hints:
            parts.append(_("h: hint (costs {cost} of {points} points)", cost=HINT_COSTS, points=POINTS))
        return " | ".join([*parts, _("q: leave (the clock goes on)")])


def _title(challenge: Challenge) -> str:
    return _(_TITLES[challenge.kind], topic=shown_topic(challenge.topic))


def _at(challenge: Challenge) -> str:
    return _("{at} of {number}", at=challenge.at + 1, number=len(challenge.questions))


def _hints(challenge: Challenge) -> list[str]:
    number = len(challenge.exercise.hints)
    said = enumerate(map(safe, challenge.hints), 1)
    return [_("Hint {at} of {number}: {hint}", at=at, number=number, hint=hint) for at, hint in said]


def result(contest: Challenge, screen: Screen) -> list[str]:
    """What a challenge earned, or what a test showed; the badge is kept the first time this is asked for."""
    right = sum(question.outcome == "right" for question in contest.questions)
    number = len(contest.questions)
    told = _(
        "{right} of {number} right, {points} of {most} points.",
        right=right, number=number, points=contest.points, most=POINTS * number,
    )  # fmt: skip
    lines = [f"  {told}"]
    if contest.kind is TEST:
        return lines + [line for part in strengths(contest) for line in wrapped(part, screen).split("\n")]
    if contest.is_won:
        badge = badge_of(contest)
        save(contest.folder, lambda progress: progress.badges.setdefault(contest.topic, badge))
        lines.append("  " + _("You are {badge}! Show it: checker badge --svg", badge=badge["badge"]))
    else:
        lines.append("  " + _("The badge is for all of them right. Try again whenever you like."))
    return [screen.plain(line) for part in lines for line in fitted(part, screen).split("\n")]


def strengths(contest: Challenge) -> list[str]:
    """Whether the topic is strong, by concept, and what to practise."""
    right = sum(question.outcome == "right" for question in contest.questions)
    is_strong = right >= _STRONG * len(contest.questions)
    counts = by_concept(contest)
    strong = [concept for concept, (good, number) in counts.items() if good >= _STRONG * number]
    weak = [
        _("{concept} ({at} of {number})", concept=concept, at=good, number=number)
        for concept, (good, number) in counts.items()
        if good < _STRONG * number
    ]
    missed = [question.name for question in contest.questions if question.outcome != "right"]
    topic = shown_topic(contest.topic)
    parts = [_("{topic} is strong.", topic=topic) if is_strong else _("{topic} is not strong yet.", topic=topic)]
    parts += [_("Strong: {concepts}.", concepts=", ".join(strong))] if strong else []
    parts += [_("To practise: {concepts}.", concepts=", ".join(weak))] if weak else []
    return parts + ([_("Begin with: checker watch {exercise}", exercise=missed[0])] if missed else [])
