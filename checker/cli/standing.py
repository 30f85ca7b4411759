"""How far a learner has come: the list of exercises, and the progress file in words or as JSON."""

from __future__ import annotations

from argparse import Namespace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli.find import course_of
from checker.cli.screen import fitted, here, say, wrapped
from checker.course.progress import Progress, load_progress

if TYPE_CHECKING:
    from checker.exercise.course import Entry

_REST = "Other exercises"


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
    say(f"\n{done} of {len(course.names)} passed")
    return 0


def _heading(topic: str, group: list[Entry], progress: Progress) -> str:
    from checker.report.safe import one_line

    screen = here()
    done = sum(progress.has_passed(entry.name) for entry in group)
    if screen.spoken:
        badge = ", badge earned" if topic in progress.badges else ""
        return screen.plain(f"{one_line(topic or _REST, 60)}: {done} of {len(group)} passed{badge}")
    count = f"  {done} of {len(group)} passed"
    badge = "  badge earned" if topic in progress.badges and screen.width >= 60 else ""
    title = one_line(topic or _REST, max(10, screen.width - len(count) - len(badge)))
    return screen.plain(screen.bold(title) + count + badge)


def _row(entry: Entry, width: int, progress: Progress) -> str:
    from checker.report.safe import one_line

    screen = here()
    state = progress.state_of(entry.name)
    if screen.spoken:
        level = f", {entry.level}" if entry.level else ""
        return screen.plain(one_line(f"{entry.name}: {state or 'not begun'}{level}. {entry.title}", screen.width))
    row = f"{one_line(entry.name, 40):<{width}}  {state or '-':<6}  "
    if screen.width >= 60:
        row += f"{one_line(entry.level, 12):<12}  "
    return screen.plain(row + one_line(entry.title, max(10, screen.width - len(row)))).rstrip()


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
        say(wrapped(f"Badge: {badge.get('badge')}, earned {str(badge.get('earned'))[:10]} ({topic}).", screen, ""))
    if not progress.records:
        say("\nNothing yet. Begin: checker run")
    return 0


def _tried(group: list[Entry], progress: Progress) -> str:
    """Attempts, hints and mistakes of some exercises, in words."""
    records = [progress.records[entry.name] for entry in group if entry.name in progress.records]
    counts = (
        (sum(record.runs for record in records), "attempt"),
        (sum(record.hints for record in records), "hint"),
        (len({rule for record in records for rule in record.met}), "kind of mistake", "kinds of mistakes"),
    )
    return ", ".join(f"{number} {one if number == 1 else (*more, one + 's')[0]}" for number, one, *more in counts)
