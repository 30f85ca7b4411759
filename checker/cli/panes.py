"""What the screen of an exercise is made of: file, answer, hints, solution, explanation, progress."""

from __future__ import annotations

import difflib
from pathlib import Path

from checker.answers import worked_answer
from checker.cli.answering import Answering
from checker.cli.look import learnt
from checker.cli.screen import fitted, wrapped
from checker.course.practice import Practice
from checker.exercise.course import Entry
from checker.model import Ask
from checker.report import terminal
from checker.report.safe import one_line, safe
from checker.report.screen import Screen

_BAR = 20
_SIGNS_IN_WORDS = {"- ": "only in your file: ", "+ ": "only in the solution: ", "  ": "in both: "}


def file_line(path: Path, screen: Screen) -> str:
    """The learner's file, as a link where terminals know links."""
    shown = one_line(path.name, screen.width - 8)
    if not screen.colour:
        return f"  File: {shown}"
    return f"  File: \x1b]8;;{path.absolute().as_uri()}\x1b\\{shown}\x1b]8;;\x1b\\"


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
        return "n: next exercise | s: beside the solution"
    if practice.exercise.ask is not Ask.CODE:
        return answering.help(spoken)
    if is_passed:
        return ""
    return f"Change {safe(practice.path.name)} in your editor and save it: the answer comes by itself"


def hint_lines(practice: Practice, screen: Screen) -> list[str]:
    """The hints read by now, each with its number; none once it is passed."""
    read, number = ((), 0) if practice.report and practice.report.passed else practice.hints()
    lines = []
    for at, text in enumerate(read, 1):
        lines += ["", *wrapped(f"Hint {at} of {number}: {safe(text)}", screen).split("\n")]
    return [screen.plain(line) for line in lines]


def solution_beside(practice: Practice, screen: Screen) -> list[str]:
    """The solution, what the learner's file has in its place, and what other learners get wrong here."""
    exercise = practice.exercise
    solution = worked_answer(exercise, practice.expected).rstrip("\n").split("\n")
    mine = safe(practice.text).rstrip("\n").split("\n")
    lines = [] if screen.spoken else ["  - your file   + the solution", ""]
    rows = [row for row in difflib.ndiff(mine, solution) if not row.startswith("?")]
    signs = _SIGNS_IN_WORDS if screen.spoken else {}
    lines += [screen.plain(f"    {signs.get(row[:2], row[:2])}{safe(row[2:])}".rstrip()) for row in rows]
    says = [mistake.says for mistake in exercise.mistakes]
    says += [option.why for option in exercise.options if option.why]
    if says:
        lines += ["", "  What other learners get wrong here:"]
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
    if screen.spoken:
        return screen.plain(f"{done} of {len(names)} passed" + (f", {one_line(topic, 60)}" if topic else ""))
    width = min(_BAR, max(4, screen.width - 30))
    filled = width * done // max(1, len(names))
    bar = f"  [{'#' * filled}{'-' * (width - filled)}] {done} of {len(names)} passed  "
    return screen.plain(fitted(bar + one_line(topic, max(1, screen.width - len(bar))), screen).rstrip())
