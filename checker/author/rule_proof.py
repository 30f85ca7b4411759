"""Proves a rule: `bad` is told its message first, `good` passes in silence, near misses are left alone."""

from __future__ import annotations

from collections.abc import Iterator

from checker.author.wording import faults_of_wording
from checker.model import Ask, Diagnosis, Exercise, Limits, Report, Sandbox, Submission
from checker.pipeline import check
from checker.program import parse
from checker.references import References
from checker.rules import NAMING, NOTING, RISKS, Example, Rule
from checker.verdict import word_for
from checker.words import _

_LIMITS = Limits(cpu_s=0.3, wall_s=2.0)  # endless programs are among the examples


def verify_rule(rule: Rule, sandbox: Sandbox) -> list[str]:
    """Every fault of a rule, as `path:line: sentence`; [] if it is proven."""
    path = f"checker/rules/{rule.group}/{rule.id}.py"
    return [f"{path}:1: {fault}" for fault in _faults(rule, sandbox)]


def _faults(rule: Rule, sandbox: Sandbox) -> Iterator[str]:
    for example in rule.examples:
        yield from _faults_of(example, rule, sandbox)
    proving_slips = rule.examples[-1]
    if rule.belief and not proving_slips.case.call:
        yield from _is_believed(rule, proving_slips, sandbox)
    yield from _is_well_made(rule)


def exercise_of(rule: Rule, example: Example) -> Exercise:
    """The exercise that an example of a rule is checked by; `good` is its solution."""
    cases = (example.case, *example.others)
    return Exercise(rule.id, rule.title, "", rule.ask, cases=cases, solution=example.good, limits=_LIMITS)


def _faults_of(example: Example, rule: Rule, sandbox: Sandbox) -> Iterator[str]:
    exercise = exercise_of(rule, example)
    references = References(exercise, sandbox)

    # Behind a symptom the search may find the cause, which is then the better answer; of a rule without slips it
    # can say nothing.
    is_searched = not rule.is_symptom and (rule.slips is not None or rule.group == NOTING)

    def checked(source: str, fast: bool = not is_searched) -> Report:
        submission = Submission("verify", exercise.filename, source.encode())
        options = {"fast": fast, "notes": rule.group == NOTING}
        return check(exercise, submission, sandbox, references=references, strict=True, **options)

    # Where a rule has both, each of them is shown to be needed: the evidence says enough, or only the search does.
    bad = checked(example.bad, fast=rule.is_symptom or (rule.searched is not None and example is not rule.searched))
    if rule.group == NOTING and not bad.passed:
        yield _("`bad` does not pass: {verdict}; a note is for programs that do.", verdict=word_for(bad.verdict))
    yield from _speaks(rule, example, bad)
    if example is rule.searched and _speaks_of(rule, checked(example.bad, fast=True)):
        yield _("What `searched` shows is found without a search.")
    if rule.ask is Ask.CODE:
        good = checked(example.good)
        if not good.passed or _told(good):
            yield _("`good` is not passed in silence: {verdict}.", verdict=word_for(good.verdict))
    if not example.near_miss:
        yield _("There is no near miss: a program that looks like the mistake and is not.")
    for source in example.near_miss:
        report = checked(source)
        if rule.group == NOTING and not report.passed:
            yield _(
                "Its near miss {program} does not pass, so nothing could be noted of it: {verdict}.",
                program=repr(source),
                verdict=word_for(report.verdict),
            )
        if _speaks_of(rule, report):
            yield _("It speaks about its near miss {program}.", program=repr(source))


def _is_believed(rule: Rule, example: Example, sandbox: Sandbox) -> Iterator[str]:
    """Whoever predicts of `bad` what `good` prints is told the belief."""
    given = Exercise(rule.id, rule.title, "", Ask.OUTPUT, cases=(example.case,), solution=example.bad, limits=_LIMITS)
    (imagined,) = sandbox.run(parse(example.good), (example.case,), _LIMITS)
    prediction = Submission("verify", given.filename, f"PREDICTION = {imagined.stdout!r}\n".encode())
    report = check(given, prediction, sandbox, strict=True)
    first = report.diagnoses[0] if report.diagnoses else None
    if first is None or first.rule != rule.id:
        told = first.message if first else _("nothing")
        yield _("Who believes it is not told so first, but: {told}", told=told)
        return
    yield from faults_of_wording(first.message)


def _told(report: Report) -> tuple[Diagnosis, ...]:
    """All that a submission was told, the note after a pass included."""
    return (*report.diagnoses, *([report.note] if report.note else ()))


def _speaks_of(rule: Rule, report: Report) -> bool:
    return any(diagnosis.rule == rule.id for diagnosis in _told(report))


def _speaks(rule: Rule, example: Example, report: Report) -> Iterator[str]:
    first = next(iter(_told(report)), None)
    expected = rule.id if rule.is_trusted else "unreadable"  # of a stab in the dark only the place is shown
    if first is None or first.rule != expected:
        told = first.message if first else _("nothing")
        yield _("`bad` is not told this rule's message first, but: {told}", told=told)
        return
    yield from faults_of_wording(first.message)
    if rule.risk not in (None, "low") and not first.message.endswith("?"):
        yield _("The risk is {risk}, so the message has to be a question.", risk=rule.risk)
    for hint in first.hints:
        yield from faults_of_wording(hint)
    if example.line is not None and (first.span is None or first.span.line != example.line):
        named = first.span.line if first.span else None
        yield _("`line` is {line}, but the line named is {named}.", line=example.line, named=named)


def _is_well_made(rule: Rule) -> Iterator[str]:
    if not rule.title or not rule.about:
        yield _("The docstring needs a title and a paragraph that says why it matters.")
    if rule.find and rule.group in NAMING and rule.risk not in RISKS:
        yield _("There is no `risk`: {known}.", known=", ".join(RISKS))
    if (rule.find is not None and rule.slips is not None) != (rule.searched is not None):
        yield _("`searched` is for a rule that has both a finder and `slips`, and only for that.")
    if len(rule.hints) != 3:
        yield _("There must be three hints: the idea, the place, the edit.")
