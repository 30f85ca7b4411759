"""html: one page about a cohort that works from a file: plots where people would rather look than read."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import groupby, islice

from checker.cohort.alike import Pair
from checker.cohort.overview import Cluster, ExerciseView, Form, Overview
from checker.model import Verdict
from checker.report.page import TABLE_TAIL, TAIL, head, sentence, table_head, text
from checker.report.safe import block
from checker.report.screen import Screen
from checker.report.terminal import HEADLINES
from checker.verdict import word_for
from checker.words import N_, _, ngettext

_MOST_TOLD = 5
_MOST_LEARNERS = 2000  # rows; beyond that nobody reads them on a page, and `--format csv` has all
_MAX_SOURCE = 4000
_LABEL, _BAR, _ROW = 190, 460, 26  # pixels of the plot
_HEADINGS = (N_("Exercise"), N_("Learners"), N_("Passed"), N_("Share"), N_("Attempts each"))
_SIGNS = {"ok": "✓", "near": "≈", "no": "✗"}


def render(overview: Overview, screen: Screen) -> Iterator[str]:
    """The exercises, what their learners are stuck at, and who passed what."""
    names = overview.exercises()
    learners = ngettext("{number} learner", "{number} learners", overview.learners())
    exercises = ngettext("{number} exercise", "{number} exercises", len(names))
    yield head(_("How the class does"), f"{learners}, {exercises}.")
    views = [overview.view(name) for name in names]
    yield _plot(views)
    yield table_head(_("The exercises; the headings sort."), tuple(map(_, _HEADINGS)), "exercises")
    yield from map(_row, views)
    yield TABLE_TAIL
    for view in views:
        yield from _stuck(view)
    yield from _who_passed_what(overview, names)
    yield TAIL


def _plot(views: list[ExerciseView]) -> str:
    """A bar for each exercise: the share of its learners that passed. Whoever hears the page hears it in words."""
    told = "; ".join(f"{text(view.name)} {_share(view)}" for view in views)
    bars = "".join(_bar(number, view) for number, view in enumerate(views))
    size = f'width="{_LABEL + _BAR + 60}" height="{len(views) * _ROW}"'
    heading, said = _("Passed"), _("Share passed: {told}", told=told)
    return f'<h2>{heading}</h2>\n<svg role="img" aria-label="{said}" {size}>{bars}</svg>\n'


def _bar(number: int, view: ExerciseView) -> str:
    top, passed = number * _ROW, _BAR * view.passed / view.learners
    return (
        f'<text x="0" y="{top + 17}">{text(view.name[:24])}</text>'
        f'<rect class="rest" x="{_LABEL}" y="{top + 4}" width="{_BAR}" height="{_ROW - 8}" rx="3"/>'
        f'<rect class="ok" x="{_LABEL}" y="{top + 4}" width="{passed:.1f}" height="{_ROW - 8}" rx="3"/>'
        f'<text x="{_LABEL + _BAR + 8}" y="{top + 17}">{_share(view)}</text>'
    )


def _share(view: ExerciseView) -> str:
    return f"{view.passed / view.learners:.0%}"


def _row(view: ExerciseView) -> str:
    each = view.attempts / view.learners
    return (
        f'<tr><th scope="row">{text(view.name)}</th><td class="points">{view.learners}</td>'
        f'<td class="points">{view.passed}</td><td class="points">{_share(view)}</td>'
        f'<td class="points">{each:.1f}</td></tr>\n'
    )


def _stuck(view: ExerciseView) -> Iterator[str]:
    if view.passed == view.learners and not view.pairs:
        return
    yield f"<h2>{text(view.name)}</h2>\n"
    verdicts = ", ".join(f"{number} {text(word_for(Verdict(each)))}" for each, number in view.verdicts.items())
    yield f"<p>{verdicts}.</p>\n"
    if view.told:
        yield _heading(_("Told most often")) + f"<ul>{''.join(_told(view))}</ul>\n"
    if view.failing_cases:
        cases = ", ".join(f"{text(case)} ({learners})" for case, learners in view.failing_cases[:_MOST_TOLD])
        said = _("Cases that most fail: {cases}.", cases=cases)
        yield f"<p>{said}</p>\n"
    if alike := [cluster for cluster in view.clusters if cluster.learners > 1]:
        yield _heading(_("Programs that do the same")) + "".join(map(_cluster, alike))
    if view.pairs:
        pairs = "".join(f"<li>{_pair(pair)}</li>" for pair in view.pairs)
        yield _heading(_("Worth a look: nearly the same, where others differ")) + f"<ul>{pairs}</ul>\n"


def _heading(words: str, rank: int = 3) -> str:
    return f"<h{rank}>{escape(words)}</h{rank}>\n"


def _pair(pair: Pair) -> str:
    one, other = text(pair.one), text(pair.other)
    return _("{one} and {other}: {share} of what is rare", one=one, other=other, share=f"{pair.share:.0%}")


def _told(view: ExerciseView) -> Iterator[str]:
    for told in view.told[:_MOST_TOLD]:
        yield f"<li>{told.learners} × {sentence(told.says) or text(told.rule)} <code>{text(told.rule)}</code></li>"


def _cluster(cluster: Cluster) -> str:
    more = "" if len(cluster.names) == cluster.learners else ", …"
    names = ", ".join(text(name) for name in cluster.names) + more
    forms = "".join(map(_form, cluster.forms))
    says = sentence(cluster.says) or text(word_for(Verdict(cluster.verdict)))
    return f"<details><summary>{cluster.learners} × {says}</summary><p>{names}</p>{forms}</details>\n"


def _form(form: Form) -> str:
    told = _("{number} × written so, such as by {learner}:", number=form.learners, learner=text(form.example))
    return f"<p>{told}</p><pre>{escape(block(form.source, _MAX_SOURCE))}</pre>"


def _who_passed_what(overview: Overview, names: list[str]) -> Iterator[str]:
    """A row for each learner, a column for each exercise."""
    yield _heading(_("Who passed what"), rank=2)
    learners = groupby(overview.standings(), key=lambda standing: standing.learner)
    yield table_head(_("Every learner; the headings sort."), (_("Learner"), *names), "learners")
    for learner, standings in islice(learners, _MOST_LEARNERS):
        verdicts = {standing.exercise: standing.verdict for standing in standings}
        cells = "".join(_verdict(verdicts.get(name)) for name in names)
        yield f'<tr><th scope="row">{text(learner)}</th>{cells}</tr>\n'
    yield TABLE_TAIL
    if overview.learners() > _MOST_LEARNERS:
        told = _("These are the first {number} learners; the csv format has all.", number=_MOST_LEARNERS)
        yield f"<p>{told}</p>\n"


def _verdict(verdict: str | None) -> str:
    if verdict is None:
        return "<td>–</td>"
    kind = HEADLINES[Verdict(verdict)][0]
    return (
        f'<td class="{kind}"><span aria-hidden="true">{_SIGNS[kind]} </span>{escape(word_for(Verdict(verdict)))}</td>'
    )
