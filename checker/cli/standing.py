"""How far a learner has come: the list of exercises, and the progress file in words or as JSON."""

from __future__ import annotations

from argparse import Namespace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli.find import course_of
from checker.cli.screen import fitted, here, say, wrapped
from checker.course.progress import STATES, Progress, load_progress
from checker.course.topics import shown_topic
from checker.words import N_, _, ngettext

if TYPE_CHECKING:
    from checker.exercise.course import Entry

_REST = N_("Other exercises")


def by_topic(entries: tuple[Entry, ...]) -> list[tuple[str, list[Entry]]]:
    """The exercises of each topic, the topics in the order of their first exercises."""
    order = list(dict.fromkeys(entry.topic for entry in entries))
    ranked = sorted(entries, key=lambda entry: order.index(entry.topic))
    return [(topic, list(group)) for topic, group in groupby(ranked, key=lambda entry: entry.topic)]


def list_exercises(options: Namespace) -> int:
    """All exercises by topic, with their titles, levels and whether they have been passed."""
    course = course_of(options)
    progress = load_progress(Path())
    entries = course.titles()
    width = max(len(entry.name) for entry in entries)
    topics = by_topic(entries)
    for number, (topic, group) in enumerate(topics):
        if topic or len(topics) > 1:
            say("\n" * (number > 0) + _heading(topic, group, progress))
        for entry in group:
            say(_row(entry, width, progress))
    done = sum(progress.has_passed(name) for name in course.names)
    say("\n" + _("{passed} of {number} passed", passed=done, number=len(course.names)))
    return 0


def _heading(topic: str, group: list[Entry], progress: Progress) -> str:
    from checker.report.safe import one_line

    screen = here()
    done = sum(progress.has_passed(entry.name) for entry in group)
    count = _("{passed} of {number} passed", passed=done, number=len(group))
    badge = _("badge earned") if topic in progress.badges else ""
    name = shown_topic(topic) if topic else _(_REST)
    if screen.spoken:
        return screen.plain(f"{one_line(name, 60)}: {', '.join(filter(None, (count, badge)))}")
    count, badge = f"  {count}", f"  {badge}" if badge and screen.width >= 60 else ""
    title = one_line(name, max(10, screen.width - len(count) - len(badge)))
    return screen.plain(screen.bold(title) + count + badge)


def _row(entry: Entry, width: int, progress: Progress) -> str:
    from checker.report.safe import one_line

    screen = here()
    state = progress.state_of(entry.name)
    if screen.spoken:
        about = ", ".join(filter(None, (_(state) or _("not begun"), _(entry.level))))
        return screen.plain(one_line(f"{entry.name}: {about}. {entry.title}", screen.width))
    row = f"{one_line(entry.name, 40):<{width}}  {_(state) or '-':<{state_width()}}  "
    if screen.width >= 60:
        row += f"{one_line(_(entry.level), 12):<12}  "
    return screen.plain(row + one_line(entry.title, max(10, screen.width - len(row)))).rstrip()


def state_width() -> int:
    """The width of a column of states."""
    return max(len(_(state)) for state in STATES)


def show_progress(options: Namespace) -> int:
    """What the progress file says, in words or, for other programs, as JSON."""
    progress = load_progress(Path())
    if options.json:
        import json

        from checker import __version__

        say(json.dumps({"checker": __version__, **progress.as_plain()}, indent=2))
        return 0
    entries = course_of(options).titles()
    screen = here()
    for topic, group in by_topic(entries):
        say(_heading(topic, group, progress))
        say(fitted(f"  {_tried(group, progress)}", screen))
    for topic, badge in progress.badges.items():
        words = {"badge": badge.get("badge"), "day": str(badge.get("earned"))[:10], "topic": shown_topic(topic)}
        say(wrapped(_("Badge: {badge}, earned {day} ({topic}).", **words), screen, ""))
    if not progress.records:
        say("\n" + _("Nothing yet. Begin: checker run"))
    return 0


def _tried(group: list[Entry], progress: Progress) -> str:
    """Attempts, hints and mistakes of some exercises, in words."""
    records = [progress.records[entry.name] for entry in group if entry.name in progress.records]
    met = len({rule for record in records for rule in record.met})
    counts = (
        ngettext("{number} attempt", "{number} attempts", sum(record.runs for record in records)),
        ngettext("{number} hint", "{number} hints", sum(record.hints for record in records)),
        ngettext("{number} kind of mistake", "{number} kinds of mistakes", met),
    )
    return ", ".join(counts)
