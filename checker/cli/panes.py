"""What the screen of an exercise is made of: file, answer, hints, solution, explanation, progress."""

from __future__ import annotations

import difflib
from pathlib import Path

from checker.answers import worked_answer
from checker.cli.answering import Answering
from checker.cli.look import learnt
from checker.cli.screen import fitted, wrapped
from checker.course.practice import Practice
from checker.course.topics import shown_topic
from checker.exercise.course import Entry
from checker.model import Ask
from checker.report import terminal
from checker.report.safe import one_line, safe
from checker.report.screen import Screen
from checker.words import N_, _

_BAR = 20
_SIGNS_IN_WORDS = {"- ": N_("only in your file: "), "+ ": N_("only in the solution: "), "  ": N_("in both: ")}


def file_line(path: Path, screen: Screen) -> str:
    """The learner's file, as a link where terminals know links."""
    file = one_line(path.name, screen.width - 2 - len(_("File: {file}", file="")))
    if screen.colour:
        file = f"\x1b]8;;{path.absolute().as_uri()}\x1b\\{file}\x1b]8;;\x1b\\"
    return "  " + _("File: {file}", file=file)


def told(practice: Practice, screen: Screen) -> list[str]:
    """The answer to what the file holds; after a pass also what was learnt."""
    report = practice.report
    if report is None:
        return []
    lines = terminal.render(report, screen).rstrip("\n").split("\n")
    lines = lines[lines.index("") + 1 :]  # the title stands above already
    if not report.passed:
        return lines
    return lines + learnt(report.exercise, screen).split("\n")


def next_step(practice: Practice, answering: Answering, spoken: bool = False) -> str:
    """What to do now, in words: it stands where it cannot be scrolled away."""
    is_passed = practice.report is not None and practice.report.passed
    if is_passed and not spoken and not answering.is_typing:
        return _("n: next exercise | s: beside the solution")
    if practice.exercise.ask is not Ask.CODE:
        return answering.help(spoken)
    if is_passed:
        return ""
    return _("Change {path} in your editor and save it: the answer comes by itself", path=safe(practice.path.name))


def hint_lines(practice: Practice, screen: Screen) -> list[str]:
    """The hints read by now, each with its number; none once it is passed."""
    read, number = ((), 0) if practice.report and practice.report.passed else practice.hints()
    lines = []
    for at, text in enumerate(read, 1):
        said = _("Hint {at} of {number}: {hint}", at=at, number=number, hint=safe(text))
        lines += ["", *wrapped(said, screen).split("\n")]
    return [screen.plain(line) for line in lines]


def solution_beside(practice: Practice, screen: Screen) -> list[str]:
    """The solution, what the learner's file has in its place, and what other learners get wrong here."""
    exercise = practice.exercise
    solution = worked_answer(exercise, practice.expected).rstrip("\n").split("\n")
    mine = safe(practice.text).rstrip("\n").split("\n")
    lines = [] if screen.spoken else ["  " + _("- your file   + the solution"), ""]
    rows = [row for row in difflib.ndiff(mine, solution) if not row.startswith("?")]
    signs = _SIGNS_IN_WORDS if screen.spoken else {}
    lines += [screen.plain(f"    {_(signs[row[:2]]) if signs else row[:2]}{safe(row[2:])}".rstrip()) for row in rows]
    says = [mistake.says for mistake in exercise.mistakes]
    says += [option.why for option in exercise.options if option.why]
    if says:
        lines += ["", "  " + _("What other learners get wrong here:")]
    for sentence in says:
        lines += ["", *wrapped(sentence, screen, indent="    ", first="  - ").split("\n")]
    return [*lines, *learnt(exercise, screen).split("\n")]


def explanation(practice: Practice, screen: Screen) -> list[str]:
    """The page about the message or the note at hand; for a message of the exercise's own, that message."""
    diagnosis = practice.diagnosis or (practice.report.note if practice.report else None)
    if diagnosis is None:
        return learnt(practice.exercise, screen).split("\n")
    from checker.cli.teach import page
    from checker.rules import all_rules

    rule = next((rule for rule in all_rules() if rule.id == diagnosis.rule), None)
    if rule and diagnosis.kind == rule.group:
        return page(rule, screen).split("\n")
    return [*wrapped(safe(diagnosis.message), screen).split("\n"), *hint_lines(practice, screen)]


def progress_line(practice: Practice, entries: tuple[Entry, ...], screen: Screen) -> str:
    """How much of the topic at hand, else of the course, has been passed."""
    topic = practice.exercise.topic
    names = [entry.name for entry in entries if entry.topic == topic] if topic else [entry.name for entry in entries]
    progress = practice.progress
    done = sum(progress.has_passed(name) for name in names)
    told = _("{passed} of {number} passed", passed=done, number=len(names))
    topic = shown_topic(topic)
    if screen.spoken:
        return screen.plain(told + (f", {one_line(topic, 60)}" if topic else ""))
    width = min(_BAR, max(4, screen.width - 30))
    filled = width * done // max(1, len(names))
    bar = f"  [{'#' * filled}{'-' * (width - filled)}] {told}  "
    return screen.plain(fitted(bar + one_line(topic, max(1, screen.width - len(bar))), screen).rstrip())
