"""A topic's badge: what was solved, as JSON that anybody can prove by running it again, and as a picture."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import escape

from checker import __version__
from checker.course.challenge import POINTS, Challenge
from checker.course.clock import stamp
from checker.course.topics import shown_topic
from checker.exercise import Course, UnknownExercise
from checker.model import Sandbox, Submission
from checker.pipeline import check
from checker.words import _

_SVG = """\
<svg xmlns="http://www.w3.org/2000/svg" width="420" height="160" viewBox="0 0 420 160" role="img" aria-label="{badge}">
  <rect x="2" y="2" width="416" height="156" rx="14" fill="#10243e" stroke="#f2b632" stroke-width="4"/>
  <circle cx="76" cy="80" r="44" fill="#f2b632"/>
  <path d="M54 82l16 16 30-36" fill="none" stroke="#10243e" stroke-width="10"/>
  <g fill="#ffffff" font-family="sans-serif">
    <text x="140" y="68" font-size="24" font-weight="bold"
      textLength="{width}" lengthAdjust="spacingAndGlyphs">{badge}</text>
    <text x="140" y="96" font-size="15">{result}</text>
    <text x="140" y="120" font-size="13">{earned}, checker {checker}</text>
    <text x="140" y="142" font-size="10" fill="#9fb3c8">{hash}</text>
  </g>
</svg>
"""


def badge_of(challenge: Challenge) -> dict[str, Any]:
    """What is kept of a challenge that was won."""
    badge: dict[str, Any] = {
        "badge": _("{topic} Master", topic=shown_topic(challenge.topic)),
        "topic": challenge.topic,
        "earned": stamp(),
        "checker": __version__,
        "points": challenge.points,
        "of": POINTS * len(challenge.questions),
        "solved": [{"exercise": q.name, "hints": q.hints, "source": q.source} for q in challenge.questions],
    }
    return {**badge, "hash": digest(badge)}


def digest(badge: Mapping[str, Any]) -> str:
    """The SHA-256 of everything in a badge but its own hash."""
    rest = {key: value for key, value in badge.items() if key != "hash"}
    return hashlib.sha256(json.dumps(rest, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def faults_of(badge: Mapping[str, Any], course: Course, sandbox: Sandbox) -> list[str]:
    """Why a badge is none: it was changed, or something in it does not pass. [] if it holds."""
    if digest(badge) != badge.get("hash"):
        return [_("The hash is not that of what the badge holds: it was changed.")]
    solved = badge.get("solved")
    if not isinstance(solved, list) or not solved:
        return [_("The badge holds no solved exercise.")]
    by_name = {entry.name for entry in course.titles() if entry.topic == badge.get("topic")}
    missing = sorted(by_name - _names(solved))
    faults = [_("{exercise} belongs to the topic, but was not solved.", exercise=name) for name in missing]
    for entry in solved:
        if not isinstance(entry, dict) or not isinstance(entry.get("source"), str):
            return [_("The badge holds something else than solved exercises.")]
        try:
            exercise = course.load(course.resolve(str(entry.get("exercise"))))
        except UnknownExercise as error:
            faults.append(str(error))
            continue
        submission = Submission("badge", exercise.filename, entry["source"].encode("utf-8", "replace"))
        report = check(exercise, submission, sandbox, fast=True)
        if not report.passed:
            words = {"exercise": exercise.name, "verdict": _(report.verdict)}
            faults.append(_("What was handed in for {exercise} does not pass: {verdict}.", **words))
    return faults


def _names(solved: list[Any]) -> set[str]:
    return {str(entry.get("exercise")) for entry in solved if isinstance(entry, dict)}


def as_svg(badge: Mapping[str, Any]) -> str:
    """The badge as a picture."""
    words = {key: escape(str(badge.get(key, "")), {'"': "&quot;"}) for key in ("badge", "checker", "hash")}
    width = min(260, 13 * len(str(badge.get("badge", ""))))
    solved = badge.get("solved")
    number = len(solved) if isinstance(solved, list) else 0
    result = _("{number} of {number} questions, {points} points", number=number, points=badge.get("points", ""))
    return _SVG.format(
        **words,
        width=width,
        earned=escape(str(badge.get("earned", ""))[:10]),
        result=escape(result),
    )
