"""Mistakes that were met come back as short questions after a while, made of the same mistake files and rules."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import NamedTuple

from checker.course.clock import seconds_at
from checker.course.progress import Meeting, Progress
from checker.exercise.mistakes import without_sentence
from checker.model import Ask, Exercise, Option
from checker.words import N_, _

_OTHERS = 3  # wrong options beside the right one
# Groups of rules whose mistakes show in a program alone, whatever it was to print.
_SEEN_IN_THE_PROGRAM = ("syntax", "names", "types", "runtime")
_ASKED = N_("What is wrong with this program? Choose the sentence that says it.")


class Item(NamedTuple):
    """A diagnosis that was met in an exercise, and when it is to come back, in seconds since 1970."""

    exercise: str
    rule: str
    meeting: Meeting
    due: float


def schedule(progress: Progress, names: Iterable[str]) -> list[Item]:
    """What was met in these exercises, once they were passed; what is due first comes first."""
    items = [
        Item(name, rule, meeting, due)
        for name in names
        if progress.has_passed(name)
        for rule, meeting in progress.records[name].met.items()
        if (due := due_at(meeting)) is not None
    ]
    return sorted(items, key=lambda item: item.due)


def due_at(meeting: Meeting) -> float | None:
    """When a mistake is about to be forgotten: each meeting counts as forgotten, each right answer as known."""
    from fsrs import Card, Rating, Scheduler  # most commands do without

    events = [(meeting.first, False), *meeting.reviews, (meeting.last, False)]
    times = sorted({(at, right) for text, right in events if (at := seconds_at(text)) is not None})
    scheduler = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    card = Card(card_id=1)
    for at, right in times:
        when = datetime.fromtimestamp(at, UTC)
        card = scheduler.review_card(card, Rating.Good if right else Rating.Again, when)[0]
    return card.due.timestamp() if times else None


def question_of(exercise: Exercise, item: Item) -> Exercise | None:
    """The mistake as a short exercise; None where it is none that can be asked for."""
    if item.meeting.kind != "mistake":
        return _about_a_rule(exercise, item)
    if exercise.ask is not Ask.CODE:
        return exercise  # the question itself, once more
    mistake = next((each for each in exercise.mistakes if each.name == item.rule), None)
    if mistake is None:
        return None
    others = [each.says for each in exercise.mistakes if each.name != item.rule]
    return _question(exercise, item, without_sentence(mistake.source), mistake.says, others)


def _about_a_rule(exercise: Exercise, item: Item) -> Exercise | None:
    if item.meeting.kind not in _SEEN_IN_THE_PROGRAM:
        return None
    from checker.rules import all_rules

    rules = {rule.id: rule for rule in all_rules() if rule.group == item.meeting.kind}
    rule = rules.get(item.rule)
    if rule is None:
        return None
    others = [_(other.title) for other in rules.values() if other.id != item.rule]
    return replace(_question(exercise, item, rule.bad, _(rule.title), others), explanation=(_(rule.about),))


def _question(exercise: Exercise, item: Item, program: str, right: str, others: Sequence[str]) -> Exercise:
    chance = random.Random(f"{item.exercise} {item.rule} {len(item.meeting.reviews)}")  # another order each time
    texts = [right, *chance.sample(others, min(_OTHERS, len(others)))]
    chance.shuffle(texts)
    shown = "\n".join(f"    {line}" for line in program.strip("\n").split("\n"))
    return Exercise(
        name=exercise.name,
        title=exercise.title,
        prompt=f"{_(_ASKED)}\n\n{shown}\n",
        ask=Ask.CHOICE,
        options=tuple(
            Option("ABCD"[at], text, text == right, None if text == right else _("Not that one: {right}", right=right))
            for at, text in enumerate(texts)
        ),
    )
